#include <algorithm>

#include "naive_places.hpp"

namespace inv::test {

namespace {

using core::Date;

class Replay : NaivePlaces {
 public:
  using NaivePlaces::NaivePlaces;

  NaiveAccount until(Date as_of) {
    for (const Date day : book_.dates()) {
      if (day <= as_of) replay_day(day);
    }
    std::erase_if(account_.pots, [](const NaivePot& pot) { return pot.left == 0; });
    return std::move(account_);
  }

 private:
  // One day, class by class; within a class in the order of the book.
  void replay_day(Date day) {
    today_ = day;
    const auto is_it = [&](const auto& one) { return one.date == day && one.client == client_.id; };
    if (std::none_of(book_.invoices.begin(), book_.invoices.end(), is_it) &&
        std::none_of(book_.journal.begin(), book_.journal.end(), is_it)) {
      return;
    }
    enter_invoices();
    for (const PlainEntry& entry : of_today({"credit"})) take_in(entry);
    for (const PlainEntry& entry : of_today({"paid"})) take_in(entry);
    for (const PlainEntry& entry : of_today({"apply"})) apply(entry);
    for (const PlainEntry& entry : of_today({"refund", "returned"})) {
      entry.verb == "refund" ? refund(entry) : give_back(entry);
    }
    for (const PlainEntry& entry : of_today({"writeoff", "void"})) {
      entry.verb == "void" ? make_void(entry) : write_off(entry);
    }
  }

  std::vector<PlainEntry> of_today(const std::set<std::string>& verbs) {
    return naive_entries(book_, client_.id, today_, verbs);
  }

  // Invoices, and the money that waited for them.
  void enter_invoices() {
    bool any = false;
    for (const PlainInvoice& invoice : book_.invoices) {
      if (invoice.is_credit || invoice.client != client_.id || invoice.date != today_) continue;
      enter(invoice);
      any = true;
    }
    if (!any) return;
    for (std::size_t i = 0; i < account_.pots.size(); ++i) fill_those_waited_for(i);
    spread_free();
  }

  void enter(const PlainInvoice& invoice) {
    NaiveInvoice standing{.invoice = &invoice};
    const std::optional<Date> gone = naive_void_day(book_, invoice.id, today_);
    if (gone && *gone < today_) standing.voided = gone;
    int part = 1;
    Minor to_settle = 0;
    for (const PlainPart& one : naive_parts(book_, invoice)) {
      account_.items.push_back({&invoice, part++, one.due, one.amount, one.amount});
      if (standing.voided) account_.items.back().open = 0;
      to_settle += one.amount;
    }
    if (to_settle == 0) standing.settled = today_;
    account_.invoices.push_back(standing);
    place_ = invoice.place;
    if (!standing.voided) line("invoice", to_settle, invoice.currency, invoice.id);
  }

  void fill_those_waited_for(std::size_t index) {
    NaivePot& pot = account_.pots[index];
    for (const PlainFor& target : std::vector<PlainFor>(pot.waits)) {
      if (book_.invoice(target.invoice).date > today_) continue;
      put(target.invoice, std::min(pot.left, target.amount.value_or(pot.left)), pot);
      review_discount(target.invoice);
      std::erase_if(pot.waits,
                    [&](const PlainFor& one) { return one.invoice == target.invoice; });
    }
  }

  // Money in: named invoices first, then what waits; else what it is just the amount of, else the
  // oldest.
  void take_in(const PlainEntry& entry) {
    place_ = entry.place;
    const bool is_credit = entry.verb == "credit";
    const PlainInvoice* const note = note_at(entry.place);
    const auto gone = note ? naive_void_day(book_, note->id, today_) : std::nullopt;
    if (gone && *gone < today_) return;
    if (entry.came > 0 && entry.amount > open_of_all(entry)) return error("settles-exceeds");
    NaivePot money = new_pot(entry.currency, entry.amount + entry.charges + entry.withheld,
                             {place_, is_credit, today_, 0});
    money.kept = entry.keep;
    line(entry.verb, -money.left, entry.currency, single(entry.for_));
    std::vector<PlainFor> to_come;
    for (const PlainFor& target : entry.for_) {
      if (book_.invoice(target.invoice).date > today_) {
        to_come.push_back(target);
        continue;
      }
      put(target.invoice, std::min(money.left, target.amount.value_or(money.left)), money);
      review_discount(target.invoice);
    }
    if (!money.kept) {
      let_wait(to_come, money);
      if (!is_credit && entry.for_.empty() && !manual_) put_to_the_one_meant(money);
      if (!manual_) spread(money);
    }
    add_pot(money);
  }

  const PlainInvoice* note_at(std::size_t place) const {
    for (const PlainInvoice& one : book_.invoices) {
      if (one.is_credit && one.place == place) return &one;
    }
    return nullptr;
  }

  Minor open_of_all(const PlainEntry& entry) const {
    Minor open = 0;
    for (const PlainFor& target : entry.for_) open += account_.open_of(target.invoice);
    return open;
  }

  /// All of a list's money waits, of a map's what is named.
  void let_wait(const std::vector<PlainFor>& to_come, NaivePot& money) {
    NaivePot waiting = money;
    waiting.left = 0;
    waiting.waits = to_come;
    for (const PlainFor& target : to_come) waiting.left += target.amount.value_or(money.left);
    waiting.left = std::min(waiting.left, money.left);
    money.left -= waiting.left;
    add_pot(waiting);
  }

  void apply(const PlainEntry& entry) {
    place_ = entry.place;
    if (entry.amount > there_is(entry.currency)) return error("apply-exceeds");
    Minor left = entry.amount;
    for (const PlainFor& target : entry.for_) {
      if (book_.invoice(target.invoice).date > today_) continue;
      Minor limit = std::min(left, target.amount.value_or(left));
      while (limit > 0) {
        NaivePot& pot = *next_pot(entry.currency);
        const Minor before = pot.left;
        put(target.invoice, std::min(limit, pot.left), pot);
        const Minor used = before - pot.left;
        limit -= used;
        left -= used;
        if (used == 0 || pot.left > 0) break;
      }
      review_discount(target.invoice);
    }
  }

  void refund(const PlainEntry& entry) {
    place_ = entry.place;
    line("refund", entry.amount, entry.currency, {});
    draw(entry.currency, entry.amount);
  }

  void give_back(const PlainEntry& entry) {
    place_ = entry.place;
    if (entry.for_.empty()) {
      if (entry.amount > there_is(entry.currency)) return error("returned-exceeds");
      line("returned", entry.amount, entry.currency, {});
      return draw(entry.currency, entry.amount);
    }
    Minor there = 0;
    for (const PlainFor& target : entry.for_) {
      const Minor paid = account_.paid_to(target.invoice);
      if (target.amount && *target.amount > paid) return error("returned-exceeds");
      there += target.amount.value_or(paid);
    }
    if (entry.amount > there) return error("returned-exceeds");
    line("returned", entry.amount, entry.currency, single(entry.for_));
    Minor left = entry.amount;
    for (const PlainFor& target : entry.for_) {
      left -= take_off(target.invoice, std::min(left, target.amount.value_or(left)));
      if (book_.invoice(target.invoice).date <= today_) review_discount(target.invoice);
    }
    spread_free();
  }

  /// The last item first, the last payment first, credits not. What was taken off.
  Minor take_off(const std::string& id, Minor limit) {
    const Minor wanted = limit;
    for (auto item = account_.items.rbegin(); item != account_.items.rend(); ++item) {
      if (item->invoice->id != id) continue;
      for (auto piece = item->pieces.rbegin(); piece != item->pieces.rend(); ++piece) {
        if (piece->is_credit) continue;
        const Minor part = std::min(limit, piece->amount);
        limit -= part;
        if (part > 0) item->returned_by.insert(place_);
        take_from(*item, *piece, part);
      }
    }
    return wanted - limit;
  }

  // Giving up.
  void write_off(const PlainEntry& entry) {
    place_ = entry.place;
    const Minor open = account_.open_of(entry.invoice);
    if (open == 0) return error("writeoff-nothing");
    Minor left = entry.part.value_or(open);
    if (left > open) return error("writeoff-exceeds");
    line("writeoff", -left, book_.invoice(entry.invoice).currency, entry.invoice);
    for (NaiveItem& item : account_.items) {
      if (item.invoice->id != entry.invoice) continue;
      const Minor part = std::min(item.open, left);
      item.written_off += part;
      left -= part;
      close(item, part, true);
    }
  }

  void make_void(const PlainEntry& entry) {
    place_ = entry.place;
    const PlainInvoice& one = book_.invoice(entry.invoice);
    if (one.date > today_) return;
    one.is_credit ? void_note(one) : void_invoice(one);
  }

  void void_invoice(const PlainInvoice& invoice) {
    standing_of(invoice.id).voided = today_;
    Minor counted = 0, discount = 0, written_off = 0;
    std::vector<NaivePiece> pieces;
    for (NaiveItem& item : account_.items) {
      if (item.invoice != &invoice) continue;
      counted += item.amount;
      discount += item.discount;
      written_off += item.written_off;
      pieces.insert(pieces.end(), item.pieces.begin(), item.pieces.end());
      item.open = item.received = item.discount = item.written_off = 0;
      item.pieces.clear();
    }
    line("void", -counted, invoice.currency, invoice.id);
    if (discount > 0) line("discount", discount, invoice.currency, invoice.id);
    if (written_off > 0) line("recovered", written_off, invoice.currency, invoice.id);
    std::erase_if(pieces, [](const NaivePiece& piece) { return piece.amount == 0; });
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const bool is_same = i + 1 < pieces.size() &&
                           pieces[i].brought_by == pieces[i + 1].brought_by;
      if (is_same) {
        pieces[i + 1].amount += pieces[i].amount;
        continue;
      }
      NaivePot money = new_pot(invoice.currency, pieces[i].amount, pieces[i]);
      if (!manual_) spread(money);
      add_pot(money);
    }
  }

  /// What it gave is taken off wherever it lies; what was given back of it comes off other money.
  void void_note(const PlainInvoice& note) {
    line("void", note.total, note.currency, note.id);
    Minor left = note.total;
    for (NaiveItem& item : account_.items) {
      for (NaivePiece& piece : item.pieces) {
        if (piece.brought_by != note.place) continue;
        left -= piece.amount;
        take_from(item, piece, Minor(piece.amount));
      }
    }
    for (NaivePot& pot : account_.pots) {
      if (pot.piece.brought_by != note.place || pot.left <= 0) continue;
      left -= pot.left;
      pot.left = 0;
    }
    for (const NaiveInvoice& one : account_.invoices) review_discount(one.invoice->id);
    draw(note.currency, left);
    spread_free();
  }

  static std::string single(const std::vector<PlainFor>& targets) {
    return targets.size() == 1 ? targets.front().invoice : std::string();
  }

  void error(const std::string& kind) { account_.errors.push_back({place_, kind}); }
};

}  // namespace

NaiveAccount naive_account(const PlainBook& book, const std::string& client, Date as_of) {
  return Replay(book, client).until(as_of);
}

}  // namespace inv::test
