#include "disputes.hpp"

#include <algorithm>
#include <set>

#include "contacts.hpp"

namespace inv::report {

namespace {

/// Lays the next dispute on the open items of its invoice in their order: all that is open, or
/// `amount`.
core::Money lay(const Account& account, const InvoiceStanding& standing,
                const book::CompactOptional<book::Amount>& amount, Relations& relations) {
  core::Money rest = amount ? amount->money() : standing.open;
  core::Money laid = core::Money::zero(rest.currency());
  for (std::size_t i = 0; i < standing.item_count; ++i) {
    const std::size_t item = standing.first_item + i;
    core::Money& disputed = relations.disputed[item];
    disputed = core::min(account.items[item].open, rest);
    relations.disputed_by[item] = static_cast<int>(relations.disputes.size());
    rest -= disputed;
    laid += disputed;
  }
  return laid;
}

/// The last word on each invoice: the dispute entries that nothing has settled or replaced.
std::vector<book::EntryIx> unresolved_disputes(const book::Book& book, const Account& account) {
  std::vector<book::EntryIx> open;
  std::set<book::InvoiceIx> spoken_of;
  const auto entries = entries_until(book, account.client, account.as_of);
  for (auto ix = entries.rbegin(); ix != entries.rend(); ++ix) {
    const book::Entry& entry = book.entry(*ix);
    const auto* dispute = entry.as<book::Dispute>();
    const auto* resolve = entry.as<book::Resolve>();
    if (resolve) spoken_of.insert(resolve->invoice.ix());
    if (dispute && spoken_of.insert(dispute->invoice.ix()).second) open.push_back(*ix);
  }
  std::reverse(open.begin(), open.end());
  return open;
}

}  // namespace

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
    const core::Money laid = lay(account, *standing, dispute->amount, relations);
    relations.disputes.push_back({ix, dispute->invoice.ix(), entry.date, laid});
  }
}

}  // namespace inv::report
