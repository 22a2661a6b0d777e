#include "naive_places.hpp"

#include <algorithm>
#include <tuple>

namespace inv::test {

void NaivePlaces::put_to_the_one_meant(NaivePot& money) {
  std::vector<NaiveItem*> alike;
  for (NaiveItem& item : account_.items) {
    const bool is_it = item.invoice->currency == money.currency && item.open == money.left;
    if (is_it && item.open > 0) alike.push_back(&item);
  }
  if (alike.size() == 1) put_to_item(*alike.front(), money.left, money);
}

void NaivePlaces::put(const std::string& id, Minor limit, NaivePot& money) {
  if (standing_of(id).voided) return;
  const Minor left_then = money.left - limit;
  for (NaiveItem& item : account_.items) {
    if (item.invoice->id == id) put_to_item(item, money.left - left_then, money);
  }
  Minor recovered = 0;
  for (NaiveItem& item : account_.items) {
    if (item.invoice->id != id) continue;
    const Minor part = std::min(item.written_off, money.left - left_then);
    item.written_off -= part;
    recovered += part;
    lay_on(item, part, money);
  }
  if (recovered == 0) return;
  line("recovered", recovered, money.currency, id);
  if (account_.settled_in_full(id)) standing_of(id).settled = today_;
}

void NaivePlaces::put_to_item(NaiveItem& item, Minor limit, NaivePot& money) {
  const Minor part = std::min(item.open, limit);
  close(item, part, false);
  lay_on(item, part, money);
}

void NaivePlaces::lay_on(NaiveItem& item, Minor part, NaivePot& money) {
  if (part == 0) return;
  money.left -= part;
  item.received += part;
  item.pieces.push_back({money.piece.brought_by, money.piece.is_credit, today_, part});
}

void NaivePlaces::spread(NaivePot& money) {
  const auto age_of = [&](const NaiveItem& item) {
    return std::tuple(naive_is_disputed(book_, account_, item, today_), item.due,
                      item.invoice->date, item.invoice->id, item.part);
  };
  while (money.left > 0) {
    NaiveItem* next = nullptr;
    for (NaiveItem& item : account_.items) {
      if (item.open == 0 || item.invoice->currency != money.currency) continue;
      if (!next || age_of(item) < age_of(*next)) next = &item;
    }
    if (!next) return;
    put_to_item(*next, money.left, money);
    review_discount(next->invoice->id);
  }
}

void NaivePlaces::spread_free() {
  for (NaivePot& pot : account_.pots) {
    if (!manual_ && !pot.kept && pot.waits.empty()) spread(pot);
  }
  net_deficits();
}

void NaivePlaces::review_discount(const std::string& id) {
  const PlainInvoice& invoice = book_.invoice(id);
  const std::optional<PlainTerms> terms = naive_discount(book_, invoice);
  if (!terms || standing_of(id).voided) return;
  const bool is_earned = naive_earns(account_, invoice, *terms);
  for (NaiveItem& item : account_.items) {
    if (item.invoice != &invoice) continue;
    const Minor more = is_earned ? item.open : -item.discount;
    if (more == 0) continue;
    line("discount", -more, invoice.currency, id);
    item.discount += more;
    if (more > 0) close(item, more, false);
    if (more < 0) item.open -= more;
  }
}

NaivePot NaivePlaces::new_pot(const std::string& currency, Minor left, NaivePiece piece) const {
  NaivePot pot{.date = today_, .place = place_, .currency = currency, .left = left};
  pot.piece = piece;
  return pot;
}

void NaivePlaces::add_pot(const NaivePot& pot) {
  if (pot.left == 0) return;
  account_.pots.push_back(pot);
  net_deficits();
}

void NaivePlaces::net_deficits() {
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

Minor NaivePlaces::there_is(const std::string& currency) const {
  Minor sum = 0;
  for (const NaivePot& pot : account_.pots) {
    if (pot.currency == currency && pot.left > 0) sum += pot.left;
  }
  return sum;
}

NaivePot* NaivePlaces::next_pot(const std::string& currency) {
  for (int turn = 0; turn < 3; ++turn) {
    for (NaivePot& pot : account_.pots) {
      const int kind = pot.kept ? 2 : pot.waits.empty() ? 0 : 1;
      if (kind == turn && pot.currency == currency && pot.left > 0) return &pot;
    }
  }
  return nullptr;
}

void NaivePlaces::draw(const std::string& currency, Minor wanted) {
  while (wanted > 0) {
    NaivePot* pot = next_pot(currency);
    if (!pot) return add_pot(new_pot(currency, -wanted, {0, false, today_, 0}));
    const Minor taken = std::min(wanted, pot->left);
    pot->left -= taken;
    wanted -= taken;
  }
}

void NaivePlaces::take_from(NaiveItem& item, NaivePiece& piece, Minor part) {
  if (part == 0) return;
  piece.amount -= part;
  item.received -= part;
  item.open += part;
}

NaiveInvoice& NaivePlaces::standing_of(const std::string& id) {
  std::size_t i = 0;
  while (account_.invoices.at(i).invoice->id != id) ++i;
  return account_.invoices[i];
}

void NaivePlaces::close(NaiveItem& item, Minor part, bool by_writeoff) {
  if (part == 0) return;
  item.open -= part;
  NaiveInvoice& standing = standing_of(item.invoice->id);
  if (account_.open_of(item.invoice->id) > 0) return;
  standing.settled = today_;
  standing.closed_by_writeoff = by_writeoff;
}

void NaivePlaces::line(const std::string& kind, Minor amount, const std::string& currency,
          const std::string& invoice) {
  account_.lines.push_back({today_, kind, amount, currency, invoice, place_});
}

}  // namespace inv::test
