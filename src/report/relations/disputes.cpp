#include <algorithm>

#include "contacts.hpp"

namespace inv::report {

namespace {

/// Lays a dispute on the open items of its invoice in their order: all that is open, or `amount`.
core::Money lay(const Account& account, const InvoiceStanding& standing,
                const book::Rare<book::Amount>& amount, std::vector<core::Money>& disputed) {
  core::Money rest = amount ? amount->money() : standing.open;
  core::Money laid = core::Money::zero(rest.currency());
  for (std::size_t i = 0; i < standing.item_count; ++i) {
    const std::size_t item = standing.first_item + i;
    disputed[item] = core::min(account.items[item].open, rest);
    rest -= disputed[item];
    laid += disputed[item];
  }
  return laid;
}

/// The last word on each invoice: the dispute entries that nothing has settled or replaced.
std::vector<book::EntryIx> unresolved_disputes(const book::Book& book, const Account& account) {
  std::vector<book::EntryIx> open;
  const auto settle = [&](book::InvoiceIx invoice) {
    std::erase_if(open, [&](book::EntryIx ix) {
      return book.entry(ix).as<book::Dispute>()->invoice.ix() == invoice;
    });
  };
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    const book::Entry& entry = book.entry(ix);
    if (const auto* resolve = entry.as<book::Resolve>()) settle(resolve->invoice.ix());
    if (const auto* dispute = entry.as<book::Dispute>()) {
      settle(dispute->invoice.ix());
      open.push_back(ix);
    }
  }
  return open;
}

}  // namespace

std::vector<DisputeStanding> disputes_of(const book::Book& book, const Account& account,
                                         std::vector<core::Money>& disputed) {
  disputed.clear();
  for (const Item& item : account.items) {
    disputed.push_back(core::Money::zero(item.open.currency()));
  }
  std::vector<DisputeStanding> standings;
  for (const book::EntryIx ix : unresolved_disputes(book, account)) {
    const book::Entry& entry = book.entry(ix);
    const auto* dispute = entry.as<book::Dispute>();
    const InvoiceStanding* standing = account.find(dispute->invoice.ix());
    if (standing == nullptr || standing->open.is_zero()) continue;
    const core::Money laid = lay(account, *standing, dispute->amount, disputed);
    standings.push_back({ix, dispute->invoice.ix(), entry.date, laid});
  }
  return standings;
}

}  // namespace inv::report
