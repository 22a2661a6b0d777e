#include "naive_account.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace inv::test {

namespace {

class Replay {
 public:
  Replay(const PlainBook& book, const std::string& client)
      : book_(book), client_(book.client(client)), manual_(client_.manual.value_or(book.manual)) {}

  NaiveAccount until(core::Date as_of) {
    for (const core::Date day : book_.dates()) {
      if (day <= as_of) replay_day(day);
    }
    std::erase_if(account_.pots, [](const NaivePot& pot) { return pot.left == 0; });
    return std::move(account_);
  }

 private:
  // One day, class by class; within a class in the order of the book.
  void replay_day(core::Date day) {
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
      entry.verb == "void" ? void_invoice(entry) : write_off(entry);
    }
  }

  std::vector<PlainEntry> of_today(const std::set<std::string>& verbs) const {
    return naive_entries(book_, client_.id, today_, verbs);
  }

  void enter_invoices() {
    bool any = false;
    for (const PlainInvoice& invoice : book_.invoices) {
      const bool is_it = !invoice.is_credit && invoice.client == client_.id;
      if (!is_it || invoice.date != today_) continue;
      enter(invoice);
      any = true;
    }
    if (!any) return;
    for (std::size_t i = 0; i < account_.pots.size(); ++i) fill_those_waited_for(i);
    for (std::size_t i = 0; i < account_.pots.size(); ++i) {
      NaivePot& pot = account_.pots[i];
      if (manual_ || pot.kept || !pot.waits.empty() || pot.left <= 0) continue;
      pot.left = spread(pot.currency, pot.left);
    }
    net_deficits();
  }

  void enter(const PlainInvoice& invoice) {
    NaiveInvoice standing{.invoice = &invoice};
    for (const PlainEntry& entry : book_.journal) {
      const bool was_void = entry.verb == "void" && entry.invoice == invoice.id;
      if (was_void && entry.date < today_) standing.voided = entry.date;
    }
    int part = 1;
    for (const PlainPart& one : naive_parts(book_, invoice)) {
      account_.items.push_back({&invoice, part++, one.due, one.amount, one.amount});
      if (standing.voided) account_.items.back().open = 0;
    }
    if (invoice.total == 0) standing.settled = today_;
    account_.invoices.push_back(standing);
    if (standing.voided) return;
    place_ = invoice.place;
    line("invoice", invoice.total, invoice.currency, invoice.id);
  }

  void fill_those_waited_for(std::size_t index) {
    NaivePot& pot = account_.pots[index];
    for (const PlainFor& target : std::vector<PlainFor>(pot.waits)) {
      if (book_.invoice(target.invoice).date > today_) continue;
      const Minor limit = std::min(pot.left, target.amount.value_or(pot.left));
      pot.left -= limit - fill(target.invoice, limit);
      std::erase_if(pot.waits,
                    [&](const PlainFor& one) { return one.invoice == target.invoice; });
    }
  }

  // Money in: named invoices first, then what waits, then the oldest.
  void take_in(const PlainEntry& entry) {
    place_ = entry.place;
    Minor left = entry.amount + entry.charges + entry.withheld;
    line(entry.verb, -left, entry.currency, single(entry.for_));
    std::vector<PlainFor> to_come;
    for (const PlainFor& target : entry.for_) {
      if (book_.invoice(target.invoice).date > today_) {
        to_come.push_back(target);
        continue;
      }
      const Minor limit = std::min(left, target.amount.value_or(left));
      left -= limit - fill(target.invoice, limit);
    }
    if (entry.keep) {
      NaivePot pot{.date = today_, .place = place_, .currency = entry.currency, .left = left};
      pot.kept = true;
      return add_pot(pot);
    }
    left = let_wait(entry, to_come, left);
    if (!manual_) left = spread(entry.currency, left);
    add_pot({.date = today_, .place = place_, .currency = entry.currency, .left = left});
  }

  /// All of a list's money waits, of a map's what is named. What does not wait.
  Minor let_wait(const PlainEntry& entry, const std::vector<PlainFor>& to_come, Minor left) {
    Minor waits = 0;
    for (const PlainFor& target : to_come) waits += target.amount.value_or(left);
    waits = std::min(waits, left);
    NaivePot pot{.date = today_, .place = place_, .currency = entry.currency, .left = waits};
    pot.waits = to_come;
    add_pot(pot);
    return left - waits;
  }

  /// Puts at most `limit` to one invoice: first to what is open, then as a recovery. The rest.
  Minor fill(const std::string& id, Minor limit) {
    NaiveInvoice& standing = standing_of(id);
    if (standing.voided) return limit;
    const Minor open_before = account_.open_of(id);
    for (NaiveItem& item : account_.items) {
      if (item.invoice->id == id) take(limit, item.open, item.received);
    }
    note_closed(standing, open_before, false);
    Minor recovered = 0;
    for (NaiveItem& item : account_.items) {
      if (item.invoice->id != id) continue;
      const Minor before = item.written_off;
      take(limit, item.written_off, item.received);
      recovered += before - item.written_off;
    }
    if (recovered > 0) line("recovered", recovered, standing.invoice->currency, id);
    if (recovered > 0 && account_.settled_in_full(id)) standing.settled = today_;
    take_discount(standing);
    return limit;
  }

  static void take(Minor& limit, Minor& from, Minor& to) {
    const Minor taken = std::min(limit, from);
    from -= taken, to += taken, limit -= taken;
  }

  /// Puts money to the oldest open items; the rest.
  Minor spread(const std::string& currency, Minor left) {
    while (left > 0) {
      NaiveItem* oldest = nullptr;
      for (NaiveItem& item : account_.items) {
        if (item.open == 0 || item.invoice->currency != currency) continue;
        if (!oldest || age_of(item) < age_of(*oldest)) oldest = &item;
      }
      if (!oldest) return left;
      NaiveInvoice& standing = standing_of(oldest->invoice->id);
      const Minor open_before = account_.open_of(oldest->invoice->id);
      take(left, oldest->open, oldest->received);
      note_closed(standing, open_before, false);
      take_discount(standing);
    }
    return left;
  }

  static std::tuple<core::Date, core::Date, std::string, int> age_of(const NaiveItem& item) {
    return {item.due, item.invoice->date, item.invoice->id, item.part};
  }

  // Early payment.
  Minor received_of(const std::string& id) const {
    Minor sum = 0;
    for (const NaiveItem& item : account_.items) {
      if (item.invoice->id == id) sum += item.received;
    }
    return sum;
  }

  bool earns_discount(const PlainInvoice& invoice, int tenths) const {
    return received_of(invoice.id) >= invoice.total - (invoice.total * tenths + 500) / 1000;
  }

  void take_discount(NaiveInvoice& standing) {
    const PlainInvoice& invoice = *standing.invoice;
    const std::optional<PlainTerms> terms = naive_discount(book_, invoice);
    const Minor open = account_.open_of(invoice.id);
    if (!terms || open == 0 || today_ > invoice.date + terms->days) return;
    if (!earns_discount(invoice, terms->tenths)) return;
    for (NaiveItem& item : account_.items) {
      if (item.invoice != &invoice) continue;
      item.discount += item.open;
      item.open = 0;
    }
    line("discount", -open, invoice.currency, invoice.id);
    note_closed(standing, open, false);
  }

  void take_back_discount(NaiveInvoice& standing) {
    const PlainInvoice& invoice = *standing.invoice;
    const std::optional<PlainTerms> terms = naive_discount(book_, invoice);
    if (!terms || earns_discount(invoice, terms->tenths)) return;
    for (NaiveItem& item : account_.items) {
      if (item.invoice != &invoice || item.discount == 0) continue;
      line("discount", item.discount, invoice.currency, invoice.id);
      item.open += item.discount;
      item.discount = 0;
    }
  }

  // Unapplied money.
  void add_pot(const NaivePot& pot) {
    if (pot.left == 0) return;
    account_.pots.push_back(pot);
    net_deficits();
  }

  /// What was given back too much is made up by the next money that is not waiting.
  void net_deficits() {
    for (NaivePot& deficit : account_.pots) {
      for (NaivePot& pot : account_.pots) {
        if (deficit.left >= 0 || pot.left <= 0) continue;
        if (pot.currency != deficit.currency || !pot.waits.empty()) continue;
        const Minor netted = std::min(-deficit.left, pot.left);
        deficit.left += netted;
        pot.left -= netted;
      }
    }
  }

  Minor there_is(const std::string& currency) const {
    Minor sum = 0;
    for (const NaivePot& pot : account_.pots) {
      if (pot.currency == currency && pot.left > 0) sum += pot.left;
    }
    return sum;
  }

  /// Takes from what is free, then from what waits, then from what is kept. What was not there.
  Minor draw(const std::string& currency, Minor wanted) {
    for (int turn = 0; turn < 3; ++turn) {
      for (NaivePot& pot : account_.pots) {
        const int kind = pot.kept ? 2 : pot.waits.empty() ? 0 : 1;
        if (kind != turn || pot.currency != currency || pot.left <= 0) continue;
        const Minor taken = std::min(wanted, pot.left);
        pot.left -= taken;
        wanted -= taken;
      }
    }
    return wanted;
  }

  void apply(const PlainEntry& entry) {
    place_ = entry.place;
    if (entry.amount > there_is(entry.currency)) return error("apply-exceeds");
    Minor left = entry.amount;
    for (const PlainFor& target : entry.for_) {
      if (book_.invoice(target.invoice).date > today_) continue;
      const Minor limit = std::min(left, target.amount.value_or(left));
      const Minor used = limit - fill(target.invoice, limit);
      draw(entry.currency, used);
      left -= used;
    }
  }

  void refund(const PlainEntry& entry) {
    place_ = entry.place;
    line("refund", entry.amount, entry.currency, {});
    const Minor missing = draw(entry.currency, entry.amount);
    if (missing > 0) {
      account_.pots.push_back({today_, place_, entry.currency, -missing});
    }
  }

  void give_back(const PlainEntry& entry) {
    place_ = entry.place;
    if (entry.for_.empty()) {
      if (entry.amount > there_is(entry.currency)) return error("returned-exceeds");
      line("returned", entry.amount, entry.currency, {});
      draw(entry.currency, entry.amount);
      return;
    }
    Minor there = 0;
    for (const PlainFor& target : entry.for_) {
      const Minor received = received_of(target.invoice);
      if (target.amount && *target.amount > received) return error("returned-exceeds");
      there += target.amount.value_or(received);
    }
    if (entry.amount > there) return error("returned-exceeds");
    line("returned", entry.amount, entry.currency, single(entry.for_));
    Minor left = entry.amount;
    for (const PlainFor& target : entry.for_) {
      left -= take_off(target.invoice, std::min(left, target.amount.value_or(left)));
    }
  }

  /// The last item first. What was taken off.
  Minor take_off(const std::string& id, Minor limit) {
    const Minor wanted = limit;
    for (auto item = account_.items.rbegin(); item != account_.items.rend(); ++item) {
      if (item->invoice->id == id) take(limit, item->received, item->open);
    }
    if (wanted > limit) take_back_discount(standing_of(id));
    return wanted - limit;
  }

  // Giving up.
  void write_off(const PlainEntry& entry) {
    place_ = entry.place;
    const Minor open = account_.open_of(entry.invoice);
    if (open == 0) return error("writeoff-nothing");
    if (entry.part.value_or(open) > open) return error("writeoff-exceeds");
    Minor left = entry.part.value_or(open);
    line("writeoff", -left, book_.invoice(entry.invoice).currency, entry.invoice);
    for (NaiveItem& item : account_.items) {
      if (item.invoice->id == entry.invoice) take(left, item.open, item.written_off);
    }
    note_closed(standing_of(entry.invoice), open, true);
  }

  void void_invoice(const PlainEntry& entry) {
    place_ = entry.place;
    const PlainInvoice& invoice = book_.invoice(entry.invoice);
    if (invoice.date > today_) return;
    standing_of(invoice.id).voided = today_;
    line("void", -invoice.total, invoice.currency, invoice.id);
    Minor received = 0, discount = 0, written_off = 0;
    for (NaiveItem& item : account_.items) {
      if (item.invoice != &invoice) continue;
      received += item.received;
      discount += item.discount;
      written_off += item.written_off;
      item.open = item.received = item.discount = item.written_off = 0;
    }
    if (discount > 0) line("discount", discount, invoice.currency, invoice.id);
    if (written_off > 0) line("recovered", written_off, invoice.currency, invoice.id);
    if (!manual_) received = spread(invoice.currency, received);
    add_pot({.date = today_, .place = place_, .currency = invoice.currency, .left = received});
  }

  // Book-keeping of this page.
  NaiveInvoice& standing_of(const std::string& id) {
    std::size_t i = 0;
    while (account_.invoices.at(i).invoice->id != id) ++i;
    return account_.invoices[i];
  }

  void note_closed(NaiveInvoice& standing, Minor open_before, bool by_writeoff) {
    if (open_before == 0 || account_.open_of(standing.invoice->id) != 0) return;
    standing.settled = today_;
    standing.closed_by_writeoff = by_writeoff;
  }

  static std::string single(const std::vector<PlainFor>& targets) {
    return targets.size() == 1 ? targets.front().invoice : std::string();
  }

  void line(const std::string& kind, Minor amount, const std::string& currency,
            const std::string& invoice) {
    account_.lines.push_back({today_, kind, amount, currency, invoice, place_});
  }

  void error(const std::string& kind) { account_.errors.push_back({place_, kind}); }

  const PlainBook& book_;
  const PlainClient& client_;
  bool manual_;
  core::Date today_{0};
  std::size_t place_ = 0;
  NaiveAccount account_;
};

}  // namespace

NaiveAccount naive_account(const PlainBook& book, const std::string& client, core::Date as_of) {
  return Replay(book, client).until(as_of);
}

}  // namespace inv::test
