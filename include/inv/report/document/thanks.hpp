#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/report/decision.hpp"
#include "inv/report/document/statement.hpp"

namespace inv::report {

/// The money that came on one day. Texts that are absent, or of which there are several, are empty.
struct LastPayment {
  core::Date date;
  core::Money amount;
  std::string via, reference;
  std::vector<core::Money> others = {};  ///< of other currencies
};

/// A client to thank, and for what.
struct Thanks {
  Decision decision;
  Parties parties;
  core::Date settled;                    ///< the day from which nothing is open
  std::vector<SettledItem> items;        ///< the last 14 days', with what was paid of each
  std::optional<LastPayment> payment;    ///< all of the last day
  std::vector<core::Money> paid;         ///< what these items' amounts are, by currency
};

struct AllThanks {
  core::Date as_of;
  std::vector<Thanks> thanks;  ///< by client id
};

/// Those of whom nothing is open in any currency, since the last item was settled by money in the
/// last 14 days; who were not thanked since, and for whom no hold is in force.
AllThanks thanks(const book::Book& book, core::Date as_of, const Selection& selection);

/// Puts them behind the other decisions, in place of those that say that nothing is open.
void add_thanks(Decisions& decisions, const AllThanks& thanks);

}  // namespace inv::report
