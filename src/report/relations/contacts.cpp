#include "contacts.hpp"

#include <algorithm>
#include <vector>

namespace inv::report {

std::span<const book::EntryIx> entries_until(const book::Book& book, book::ClientIx client,
                                             core::Date as_of) {
  const std::span<const book::EntryIx> all = book.journal_of(client);
  const auto end = std::ranges::upper_bound(
      all, as_of, {}, [&](book::EntryIx ix) { return book.entry(ix).date; });
  return all.first(static_cast<std::size_t>(end - all.begin()));
}

std::optional<core::Date> promised_by(const book::Entry& entry) {
  if (const auto* promise = entry.as<book::Promise>()) return promise->by;
  if (const auto* plan = entry.as<book::Plan>()) return plan->steps.back().by;
  return std::nullopt;
}

std::optional<book::EntryIx> hold_of(const book::Book& book, book::ClientIx client,
                                      core::Date day) {
  std::optional<book::EntryIx> hold;
  for (const book::EntryIx ix : entries_until(book, client, day)) {
    const book::Entry& entry = book.entry(ix);
    if (entry.as<book::Hold>() != nullptr) hold = ix;
    if (entry.as<book::Release>() != nullptr) hold.reset();
  }
  if (!hold) return hold;
  const std::optional<core::Date> until = book.entry(*hold).as<book::Hold>()->until;
  if (until && *until < day) hold.reset();
  return hold;
}

bool any_open(std::span<const Item> items, core::Date day, std::optional<core::Date> due_by) {
  return std::ranges::any_of(items, [&](const Item& item) {
    return (!due_by || item.due <= *due_by) && item.open_on(day).is_positive();
  });
}

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
