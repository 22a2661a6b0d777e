#include <algorithm>
#include <tuple>

#include "items.hpp"

namespace inv::report {

namespace {

std::optional<int> oldest_open_days(const Account& account, const InvoiceStanding& standing) {
  std::optional<int> oldest;
  for (const Item& item : account.items_of(standing)) {
    if (item.open.is_zero()) continue;
    const int days = item.days_overdue(account.as_of);
    oldest = std::max(oldest.value_or(days), days);
  }
  return oldest;
}

bool is_disputed(const Relations& relations, const InvoiceStanding& standing) {
  return std::ranges::any_of(
      std::span(relations.disputed).subspan(standing.first_item, standing.item_count),
      [](core::Money amount) { return amount.is_positive(); });
}

/// `overdue` is about lateness alone: a disputed invoice that is overdue is among them.
bool passes(const ListRow& row, ListFilter filter) {
  switch (filter) {
    case ListFilter::all: return true;
    case ListFilter::open: return !row.open.is_zero();
    case ListFilter::overdue: return row.days_overdue.value_or(0) >= 1;
    case ListFilter::paid: return row.state == InvoiceState::paid;
    case ListFilter::disputed: return row.state == InvoiceState::disputed;
  }
  INV_ASSERT(false);
  return false;
}

}  // namespace

std::string state_name(InvoiceState state) {
  switch (state) {
    case InvoiceState::voided: return "void";
    case InvoiceState::written_off: return "written-off";
    case InvoiceState::paid: return "paid";
    case InvoiceState::disputed: return "disputed";
    case InvoiceState::overdue: return "overdue";
    case InvoiceState::open: return "open";
  }
  INV_ASSERT(false);
}

InvoiceState state_of(const Account& account, const Relations& relations,
                      const InvoiceStanding& standing) {
  if (standing.voided) return InvoiceState::voided;
  if (standing.open.is_zero()) {
    return standing.given_up ? InvoiceState::written_off : InvoiceState::paid;
  }
  if (is_disputed(relations, standing)) return InvoiceState::disputed;
  const bool overdue = oldest_open_days(account, standing).value_or(0) >= 1;
  return overdue ? InvoiceState::overdue : InvoiceState::open;
}

ListRow list_row(const book::Book& book, const Account& account, const Relations& relations,
                 const InvoiceStanding& standing) {
  const book::Invoice& invoice = book.invoice(standing.invoice);
  const book::Client& client = book.client(account.client);
  return ListRow{.id = invoice.id,
                 .client = client.id,
                 .client_name = client.name,
                 .title = invoice.particulars().title,
                 .date = invoice.date,
                 .due = account.items_of(standing).back().due,
                 .total = invoice.total(),
                 .open = standing.open,
                 .days_overdue = oldest_open_days(account, standing),
                 .state = state_of(account, relations, standing)};
}

InvoiceList list(const book::Book& book, core::Date as_of, const Selection& selection,
                 ListFilter filter) {
  InvoiceList result{.as_of = as_of, .rows = {}};
  const std::optional<core::Date> reconciled = reconciled_until(book, as_of);
  each_account(book, as_of, selection, [&](const Account& account) {
    const Relations standings = relations(book, account, reconciled);
    for (const InvoiceStanding& standing : account.invoices) {
      ListRow row = list_row(book, account, standings, standing);
      if (passes(row, filter)) result.rows.push_back(std::move(row));
    }
  });
  std::ranges::sort(result.rows, {}, [](const ListRow& row) { return std::tie(row.date, row.id); });
  return result;
}

}  // namespace inv::report
