#include "inv/report/relations.hpp"

#include <algorithm>
#include <map>
#include <ranges>
#include <set>
#include <string_view>

#include "contacts.hpp"
#include "promises.hpp"

namespace inv::report {

namespace {

/// The last word on each invoice: the dispute entries that nothing has settled or replaced.
std::vector<book::EntryIx> unresolved_disputes(const book::Book& book, const Account& account) {
  std::vector<book::EntryIx> open;
  std::set<book::InvoiceIx> spoken_of;
  const auto entries = entries_until(book, account.client, account.as_of);
  for (const book::EntryIx ix : std::views::reverse(entries)) {
    const book::Entry& entry = book.entry(ix);
    const auto* dispute = entry.as<book::Dispute>();
    const auto* resolve = entry.as<book::Resolve>();
    if (resolve) spoken_of.insert(resolve->invoice.ix());
    if (dispute && spoken_of.insert(dispute->invoice.ix()).second) open.push_back(ix);
  }
  std::ranges::reverse(open);
  return open;
}

/// Lays each dispute on the open items of its invoice in their order: all that is open, or its
/// amount.
void add_disputes(const book::Book& book, const Account& account, Relations& relations) {
  for (const Item& item : account.items) {
    relations.disputed.push_back(core::Money::zero(item.open.currency()));
  }
  relations.disputed_by.assign(account.items.size(), -1);
  for (const book::EntryIx ix : unresolved_disputes(book, account)) {
    const book::Entry& entry = book.entry(ix);
    const auto* dispute = entry.as<book::Dispute>();
    const InvoiceStanding* standing = account.find(dispute->invoice.ix());
    if (standing == nullptr || standing->open.is_zero()) continue;
    const core::Money wanted = dispute->amount ? dispute->amount->money() : standing->open;
    core::Money rest = wanted;
    for (std::size_t i = 0; i < standing->item_count; ++i) {
      const std::size_t item = standing->first_item + i;
      relations.disputed[item] = core::min(account.items[item].open, rest);
      relations.disputed_by[item] = static_cast<int>(relations.disputes.size());
      rest -= relations.disputed[item];
    }
    relations.disputes.push_back({ix, standing->invoice, entry.date, wanted - rest});
  }
}

std::vector<int> promises_by_item(const Account& account,
                                  const std::vector<PromiseStanding>& promises) {
  std::vector<int> by(account.items.size(), -1);
  for (std::size_t i = 0; i < promises.size(); ++i) {
    if (promises[i].state != PromiseState::live && !promises[i].missed) continue;
    for (const std::size_t item : promises[i].covers) {
      if (!account.items[item].open.is_zero()) by[item] = static_cast<int>(i);
    }
  }
  return by;
}

}  // namespace

std::optional<core::Date> reconciled_until(const book::Book& book, core::Date as_of) {
  const auto accounts = book.accounts_in_use(as_of);
  if (accounts.empty()) return std::nullopt;
  return std::ranges::min(accounts | std::views::values, {}, &book::Entry::date)->date;
}

Relations relations(const book::Book& book, const Account& account) {
  return relations(book, account, reconciled_until(book, account.as_of));
}

Relations relations(const book::Book& book, const Account& account,
                    std::optional<core::Date> reconciled) {
  Relations result;
  result.reconciled = reconciled;
  add_holds(book, account.client, account.as_of, result);
  add_contacts(book, account, result);
  add_promises(book, account, result);
  add_disputes(book, account, result);
  result.promised_by = promises_by_item(account, result.promises);
  return result;
}

}  // namespace inv::report
