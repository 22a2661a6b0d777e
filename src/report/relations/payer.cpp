#include "payer.hpp"

#include <algorithm>
#include <vector>

namespace inv::report {

namespace {

/// One invoice that the client paid in full.
struct Settled {
  core::Date on;
  core::Date due;  ///< of its last item
};

core::Date last_due(const Account& account, const InvoiceStanding& standing) {
  core::Date due = account.items[standing.first_item].due;
  for (std::size_t i = 1; i < standing.item_count; ++i) {
    due = std::max(due, account.items[standing.first_item + i].due);
  }
  return due;
}

/// Nothing was asked for, so nothing was paid.
bool came_to_nothing(const Account& account, const InvoiceStanding& standing) {
  for (std::size_t i = 0; i < standing.item_count; ++i) {
    if (!account.items[standing.first_item + i].amount.is_zero()) return false;
  }
  return true;
}

}  // namespace

bool is_prompt_payer(const Account& account, int grace) {
  constexpr std::size_t enough = 3;
  std::vector<Settled> settled;
  for (const InvoiceStanding& standing : account.invoices) {
    if (standing.voided || standing.given_up || !standing.settled) continue;
    if (came_to_nothing(account, standing)) continue;
    settled.push_back({*standing.settled, last_due(account, standing)});
  }
  if (settled.size() < enough) return false;
  std::stable_sort(settled.begin(), settled.end(),
                   [](const Settled& a, const Settled& b) { return a.on < b.on; });
  return std::all_of(settled.end() - enough, settled.end(),
                     [&](const Settled& one) { return one.on - one.due <= grace; });
}

}  // namespace inv::report
