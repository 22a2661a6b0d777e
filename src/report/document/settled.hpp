#pragma once

#include <optional>

#include "inv/report/account.hpp"

namespace inv::report {

/// When an item was settled, and by what, where nothing is open of it.
struct Settlement {
  core::Date day;
  PostingKind by;  ///< its last posting; the void of its invoice goes before all others
  Cause cause;

  bool by_money() const;
};
/// Nothing of an item that is open, or of which nothing ever was.
std::optional<Settlement> settlement_of(const Account& account, const Item& item);

/// The day on which such a document last went out.
std::optional<core::Date> last_sent(const book::Book& book, const Account& account,
                                    book::SentWhat what);

}  // namespace inv::report
