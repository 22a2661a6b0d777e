#pragma once

#include <optional>
#include <vector>

#include "inv/report/decision.hpp"
#include "inv/report/relations.hpp"
#include "ladder.hpp"

namespace inv::report {

/// One item as the decision sees it: what is unsent, unreconciled, disputed or promised is set
/// aside, in this order.
struct ItemView {
  int days = 0;               ///< overdue as of today
  bool unsent = false;        ///< `sent: tracked`, and never sent: all of it
  bool unreconciled = false;  ///< nobody knows yet whether it is late: all of it
  core::Money disputed;
  core::Money promised;
  core::Money left;           ///< open and not set aside

  bool is_overdue() const { return days >= 1 && left.is_positive(); }
  /// It falls due within a week.
  bool is_coming() const { return days <= 0 && days >= -7 && left.is_positive(); }
};

/// All that the rules of contract 3.3 look at, of one client on one day.
struct Situation {
  const book::Book& book;
  const Account& account;
  const Relations& relations;
  const book::Client& client;
  const book::Policy& policy;
  core::Date today;
  std::vector<LadderStanding> ladder;  ///< parallel to Account::items
  std::vector<ItemView> items;         ///< parallel to Account::items
  std::vector<std::size_t> overdue;    ///< items overdue and not set aside
  Sums unapplied, deposits;            ///< apart from each other
  std::optional<core::Date> last_ours;      ///< the last contact of ours
  std::optional<core::Date> last_reminder;  ///< the last `sent: reminder`
  std::optional<core::Date> last_invoice_sent;

  const book::Text& id_of(std::size_t item) const {
    return book.invoice(account.items[item].invoice).id;
  }
  core::Money unapplied_in(core::Currency currency) const;
  core::Money deposit_in(core::Currency currency) const;
  /// Enough to write about: above zero, and the policy's minimum.
  bool is_worth_it(core::Money amount) const;
  /// Some currency's sum, less the unapplied money in it, is worth it.
  bool any_worth_it(const Sums& sums) const;
  /// What is left of these items.
  Sums left_of(const std::vector<std::size_t>& chosen) const;
  /// There was a contact of ours on that day or later.
  bool ours_since(core::Date day) const { return last_ours && *last_ours >= day; }
  /// That, or a reminder.
  bool heard_since(core::Date day) const {
    return ours_since(day) || (last_reminder && *last_reminder >= day);
  }
};

/// An invoice that is handed over on that day counts as sent, and nothing of it as unreconciled.
Situation situation_of(const book::Book& book, const Account& account, const Relations& relations,
                       std::optional<book::InvoiceIx> handed_over = std::nullopt);

}  // namespace inv::report
