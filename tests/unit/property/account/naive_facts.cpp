#include <algorithm>

#include "naive_account.hpp"

namespace inv::test {

Minor NaiveAccount::open(const std::string& currency) const {
  Minor sum = 0;
  for (const NaiveItem& item : items) {
    if (item.invoice->currency == currency) sum += item.open;
  }
  return sum;
}

Minor NaiveAccount::unapplied(const std::string& currency) const {
  Minor sum = 0;
  for (const NaivePot& pot : pots) {
    if (pot.currency == currency) sum += pot.left;
  }
  return sum;
}

Minor NaiveAccount::balance(const std::string& currency) const {
  Minor sum = 0;
  for (const NaiveLine& line : lines) {
    if (line.currency == currency) sum += line.amount;
  }
  return sum;
}

Minor NaiveAccount::open_of(const std::string& invoice) const {
  Minor sum = 0;
  for (const NaiveItem& item : items) {
    if (item.invoice->id == invoice) sum += item.open;
  }
  return sum;
}

Minor NaiveAccount::paid_to(const std::string& invoice) const {
  Minor sum = 0;
  for (const NaiveItem& item : items) {
    for (const NaivePiece& piece : item.pieces) {
      if (item.invoice->id == invoice && !piece.is_credit) sum += piece.amount;
    }
  }
  return sum;
}

bool NaiveAccount::settled_in_full(const std::string& invoice) const {
  return std::all_of(items.begin(), items.end(), [&](const NaiveItem& item) {
    return item.invoice->id != invoice || (item.open == 0 && item.written_off == 0);
  });
}

bool NaiveAccount::given_up(const std::string& invoice) const {
  const auto standing = std::find_if(invoices.begin(), invoices.end(), [&](const auto& one) {
    return one.invoice->id == invoice;
  });
  return open_of(invoice) == 0 && !settled_in_full(invoice) && standing->closed_by_writeoff;
}

std::vector<PlainPart> naive_parts(const PlainBook& book, const PlainInvoice& invoice) {
  std::vector<PlainPart> parts = invoice.instalments;
  std::stable_sort(parts.begin(), parts.end(),
                   [](const PlainPart& a, const PlainPart& b) { return a.due < b.due; });
  if (parts.empty()) {
    const std::optional<PlainTerms>& clients = book.client(invoice.client).terms;
    const PlainTerms terms = invoice.terms ? *invoice.terms
                             : clients     ? *clients
                                           : book.terms.value_or(PlainTerms{});
    parts = {{invoice.due.value_or(invoice.date + terms.net), invoice.total}};
  }
  Minor before = invoice.settled_before;
  for (PlainPart& part : parts) {
    const Minor taken = std::min(before, part.amount);
    part.amount -= taken;
    before -= taken;
  }
  return parts;
}

std::optional<PlainTerms> naive_discount(const PlainBook& book, const PlainInvoice& invoice) {
  if (!invoice.instalments.empty() || invoice.settled_before > 0) return std::nullopt;
  std::optional<PlainTerms> terms = invoice.terms;
  if (!terms && !invoice.due) {
    const std::optional<PlainTerms>& clients = book.client(invoice.client).terms;
    terms = clients ? clients : book.terms;
  }
  return terms && terms->tenths > 0 ? terms : std::nullopt;
}

std::optional<core::Date> naive_void_day(const PlainBook& book, const std::string& id,
                                         core::Date today) {
  for (const PlainEntry& entry : book.journal) {
    if (entry.verb == "void" && entry.invoice == id && entry.date <= today) return entry.date;
  }
  return std::nullopt;
}

bool naive_is_disputed(const PlainBook& book, const NaiveAccount& account, const NaiveItem& item,
                       core::Date today) {
  const PlainEntry* last = nullptr;
  for (const PlainEntry& entry : book.journal) {
    const bool is_it = entry.verb == "dispute" || entry.verb == "resolve";
    if (!is_it || entry.invoice != item.invoice->id || entry.date > today) continue;
    const auto order = [](const PlainEntry& one) { return std::pair(one.date, one.place); };
    if (!last || order(*last) < order(entry)) last = &entry;
  }
  if (!last || last->verb == "resolve") return false;
  Minor rest = last->part.value_or(account.open_of(item.invoice->id));
  for (const NaiveItem& other : account.items) {
    if (other.invoice != item.invoice) continue;
    const Minor lies = std::min(other.open, rest);
    if (&other == &item) return lies > 0;
    rest -= lies;
  }
  return false;
}

bool naive_earns(const NaiveAccount& account, const PlainInvoice& invoice,
                 const PlainTerms& terms) {
  Minor to_pay = invoice.total, paid = 0;
  for (const NaiveItem& item : account.items) {
    if (item.invoice != &invoice) continue;
    for (const NaivePiece& piece : item.pieces) {
      if (piece.is_credit) to_pay -= piece.amount;
      if (!piece.is_credit && piece.put <= invoice.date + terms.days) paid += piece.amount;
    }
  }
  return paid > 0 && paid >= to_pay - (to_pay * terms.tenths + 500) / 1000;
}

std::vector<PlainEntry> naive_entries(const PlainBook& book, const std::string& client,
                                      core::Date day, const std::set<std::string>& verbs) {
  std::vector<PlainEntry> found;
  for (const PlainEntry& entry : book.journal) {
    if (entry.date == day && entry.client == client && verbs.count(entry.verb) > 0) {
      found.push_back(entry);
    }
  }
  for (const PlainInvoice& note : book.invoices) {
    if (!note.is_credit || note.date != day || note.client != client) continue;
    if (verbs.count("credit") == 0) continue;
    PlainEntry entry{.verb = "credit", .date = day, .client = client};
    entry.currency = note.currency;
    entry.amount = note.total;
    entry.for_ = note.for_;
    entry.place = note.place;
    found.push_back(entry);
  }
  std::sort(found.begin(), found.end(),
            [](const PlainEntry& a, const PlainEntry& b) { return a.place < b.place; });
  return found;
}

}  // namespace inv::test
