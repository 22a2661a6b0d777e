#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "inv/report/account.hpp"

namespace inv::report {

/// Where money goes that names no invoice: the open items of one account, while it is replayed. It
/// begins to keep order when it is first asked, so that a client whose money is all named costs
/// nothing; and looks at disputes only once there is one.
class OpenItems {
 public:
  OpenItems(const book::Book& book, const Account& account) : book_(book), account_(account) {}

  /// The item of that place is new, or had `before` open.
  void note(std::size_t place, core::Money before);
  /// From now on all of the invoice is disputed, or `amount` of it.
  void dispute(book::InvoiceIx invoice, std::optional<core::Money> amount);
  void resolve(book::InvoiceIx invoice);

  /// The first to be filled: by due date, invoice date, id and part; disputed ones last.
  std::optional<std::size_t> oldest(core::Currency currency);
  /// The item of which just that is open, where there is only one.
  std::optional<std::size_t> only_one_with(core::Money open);

 private:
  using Age = std::tuple<bool, core::Date, core::Date, std::string_view, int, std::size_t>;
  /// Items with the same amount open: how many, and the exclusive or of their places, which of one
  /// alone is its place.
  struct Alike {
    std::size_t count = 0, xor_of_places = 0;
  };

  void begin();
  void place_in_order(std::size_t place, core::Money before);
  Age age_of(std::size_t place) const;
  void count(std::size_t place, core::Money open, int change);
  void lay_dispute(book::InvoiceIx invoice);

  const book::Book& book_;
  const Account& account_;
  bool has_begun_ = false;
  std::map<core::Currency, std::set<Age>> by_age_;
  std::map<std::pair<core::Currency, std::int64_t>, Alike> by_amount_;
  std::map<book::InvoiceIx, std::optional<core::Money>> disputes_;
  std::set<std::size_t> disputed_;  // the items on which something of these lies
};

}  // namespace inv::report
