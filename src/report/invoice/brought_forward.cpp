#include "brought_forward.hpp"

#include <algorithm>
#include <tuple>

#include "report/decision/decision.hpp"
#include "report/document/items.hpp"
#include "report/document/statement_lines.hpp"

namespace inv::report {

namespace {

/// Invoices are carried from one to the next by date, then id.
auto invoice_order(const Situation& s, book::InvoiceIx ix) {
  const book::Invoice& invoice = s.book.invoice(ix);
  return std::pair(invoice.date, invoice.id.str());
}

/// What is asked for of an invoice's open items: those due, at least the first.
void add_asked(const Situation& s, const InvoiceStanding& standing,
               std::vector<std::size_t>& asked) {
  bool any = false;
  for (std::size_t i = standing.first_item; i < standing.first_item + standing.item_count; ++i) {
    const Item& item = s.account.items[i];
    if (!item.open.is_positive() || (any && item.due > s.today)) continue;
    asked.push_back(i);
    any = true;
  }
}

/// Of the earlier invoices, each after the one before it.
std::vector<std::size_t> asked_before(const Situation& s, book::InvoiceIx own) {
  std::vector<const InvoiceStanding*> earlier;
  for (const InvoiceStanding& standing : s.account.invoices) {
    const bool is_earlier = invoice_order(s, standing.invoice) < invoice_order(s, own);
    if (is_earlier && standing.open.is_positive()) earlier.push_back(&standing);
  }
  std::ranges::sort(earlier, {}, [&](const InvoiceStanding* standing) {
    return invoice_order(s, standing->invoice);
  });
  std::vector<std::size_t> asked;
  for (const InvoiceStanding* standing : earlier) add_asked(s, *standing, asked);
  return asked;
}

BroughtItem brought_item(const Situation& s, std::size_t i) {
  return {document_item(s.book, s.account.items[i]), s.items[i].left};
}

void add_aside(const Situation& s, std::size_t i, std::vector<AsideItem>& aside) {
  for (const SetAside& one : set_aside_of(s, i))
    aside.push_back({brought_item(s, i), one.amount, one.why, one.date});
}

/// What is asked for of this invoice itself. A promise does not take it off the page that says how
/// to keep it.
void add_own(const Situation& s, std::size_t i, BroughtForward& balance) {
  balance.own += s.items[i].left;
  if (s.account.items[i].parts == 1) {
    for (const OpenMark& mark : open_marks(s, i)) {
      if (mark.why != MarkWhy::promised) continue;
      balance.own += mark.amount;
      balance.expected = mark.date;
    }
  }
  add_aside(s, i, balance.aside);
  if (!balance.expected) return;
  std::erase_if(balance.aside, [&](const AsideItem& one) {
    return one.why == SetAsideWhy::promised &&
           one.item.id == s.book.invoice(s.account.items[i].invoice).id.str();
  });
}

/// Of each other currency what is asked for of earlier invoices, less the money for it.
std::vector<core::Money> in_other_currencies(const Situation& s, const Sums& asked,
                                             core::Currency own) {
  std::vector<core::Money> sums;
  for (const auto& [currency, sum] : asked) {
    const core::Money rest = sum - s.unapplied_in(currency);
    if (currency != own && rest.is_positive()) sums.push_back(rest);
  }
  return sums;
}

}  // namespace

BroughtForward brought_forward(const Situation& s, const InvoiceStanding& standing) {
  const core::Currency currency = standing.open.currency();
  const core::Money zero = core::Money::zero(currency);
  BroughtForward balance{.own = zero, .items = {}, .aside = {},
                         .unapplied = s.unapplied_in(currency), .taken_off = zero,
                         .deposit = s.deposit_in(currency), .to_pay = zero, .others = {}};
  std::vector<std::size_t> own;
  add_asked(s, standing, own);
  Sums earlier;
  for (const std::size_t i : asked_before(s, standing.invoice)) {
    add(earlier, s.items[i].left);
    if (s.items[i].left.currency() != currency) continue;
    if (s.items[i].left.is_positive()) balance.items.push_back(brought_item(s, i));
    add_aside(s, i, balance.aside);
  }
  for (const std::size_t i : own) add_own(s, i, balance);
  const core::Money asked = balance.own + sum_in(earlier, currency);
  balance.taken_off = core::min(balance.unapplied, asked);
  balance.to_pay = asked - balance.taken_off;
  balance.others = in_other_currencies(s, earlier, currency);
  return balance;
}

}  // namespace inv::report
