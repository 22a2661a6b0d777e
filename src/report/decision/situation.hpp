#pragma once

#include <optional>
#include <vector>

#include "inv/report/decision.hpp"

namespace inv::report {

/// One item as the decision sees it: rule 4 sets aside what is unsent, disputed or promised.
struct ItemView {
  int days = 0;          ///< overdue as of today
  bool unsent = false;   ///< `sent: tracked`, and never sent: all of it is set aside
  core::Money disputed;  ///< set aside as disputed
  core::Money promised;  ///< set aside, of the rest, as promised
  core::Money left;      ///< open and not set aside

  bool is_overdue() const { return days >= 1 && left.is_positive(); }
};

/// All that the rules of contract 3.3 look at, of one client on one day.
struct Situation {
  const book::Book& book;
  const Account& account;
  const Relations& relations;
  const book::Client& client;
  const book::Policy& policy;
  core::Date today;
  std::vector<LadderStanding> ladder;      ///< parallel to Account::items
  std::vector<ItemView> items;             ///< parallel to Account::items
  std::vector<std::size_t> overdue;        ///< items overdue and not set aside
  std::optional<core::Date> last_contact;  ///< the day of Relations::last_contact
  bool gets_heads_up = false;              ///< the policy has one for this client, who needs it

  const book::Text& id_of(std::size_t item) const {
    return book.invoice(account.items[item].invoice).id;
  }
  /// Enough to write about: above zero, and the policy's minimum in the currency's own unit.
  bool is_worth_it(core::Money amount) const;
  /// Some currency's sum, less the unapplied money in it, is worth it.
  bool any_worth_it(const Sums& sums) const;
  /// What is left of these items.
  Sums left_of(const std::vector<std::size_t>& chosen) const;
};

Situation situation_of(const book::Book& book, const Account& account, const Relations& relations);

}  // namespace inv::report
