#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/report/decision.hpp"

namespace inv::report {

/// What became of one invoice.
struct InvoiceChange {
  std::string id;
  std::optional<core::Money> before;  ///< what was open of it; none where it is new
  core::Money after;
  core::Money total;
  core::Money discount;               ///< taken for early payment by this; negative: taken back
  core::Money recovered;              ///< of a write-off taken back by this
  core::Date due;                     ///< of a new one: when it, or its first instalment, is due
  bool is_voided = false;             ///< it counts for nothing now, and did before
  bool is_given_up = false;           ///< what was open last was written off
};

/// What became of a client's money in one currency.
struct MoneyChange {
  core::Currency currency;
  core::Money balance_before, balance_after;
  core::Money unapplied_before, unapplied_after;
};

/// What new records did to one client, on a day.
struct Effect {
  std::string client, name;
  core::Date as_of;
  std::vector<InvoiceChange> invoices;  ///< that changed or are new, in the order of the account
  std::vector<MoneyChange> money;       ///< in order of code; all currencies that ever stood
  Decision next;                        ///< the next step now
};

/// Compares a client in two books, the second being the first and more. The client may be new.
Effect effect(const book::Book& before, const book::Book& after, const std::string& client,
              core::Date as_of);

}  // namespace inv::report
