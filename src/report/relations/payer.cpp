#include "payer.hpp"

#include <algorithm>
#include <vector>

namespace inv::report {

bool is_prompt_payer(const Account& account, int grace) {
  constexpr std::ptrdiff_t enough = 3;
  struct Settled {
    core::Date on, due;
  };
  std::vector<Settled> settled;
  for (const InvoiceStanding& standing : account.invoices) {
    const auto items = account.items_of(standing);
    const bool asked_for_nothing =
        std::ranges::all_of(items, [](const Item& item) { return item.amount.is_zero(); });
    if (standing.voided || standing.given_up || !standing.settled || asked_for_nothing) continue;
    settled.push_back({*standing.settled, items.back().due});
  }
  if (std::ssize(settled) < enough) return false;
  std::ranges::stable_sort(settled, {}, &Settled::on);
  return std::all_of(settled.end() - enough, settled.end(),
                     [&](const Settled& one) { return one.on - one.due <= grace; });
}

}  // namespace inv::report
