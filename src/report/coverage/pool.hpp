#pragma once

#include <set>
#include <utility>
#include <vector>

#include "inv/core/date.hpp"
#include "inv/core/money.hpp"

namespace inv::report {

/// Open items of one currency that promises and plans without `for` hold. A later one takes over
/// all that is due by its date, so who holds an item depends on its due date alone, and what is
/// taken over is a few ranges of due dates.
class Pool {
 public:
  /// The due dates that items may have.
  Pool(core::Currency currency, std::vector<core::Date> dues);

  void put_in(core::Date due, core::Money open) { change(due, open, 1); }
  void take_out(core::Date due, core::Money open) { change(due, -open, -1); }
  void add(core::Date due, core::Money more) { change(due, more, 0); }

  /// Who holds what is due then.
  std::size_t holder(core::Date due) const;

  /// What stands in it now and is due in time.
  struct Content {
    std::ptrdiff_t count;
    core::Money open;
  };
  Content due_by(core::Date by) const;

  /// What a promise had of it, due after `after` and by `until`.
  struct Range {
    std::size_t promise;
    core::Date after, until;
    Content content;
  };
  /// All that is due by that date is the promise's; from whom it takes something.
  std::vector<Range> take_over(std::size_t promise, core::Date by);

 private:
  void change(core::Date due, core::Money open, std::ptrdiff_t count);

  struct Holder {
    std::size_t promise;
    core::Date by;
  };
  std::vector<core::Date> dues_;
  std::vector<Content> sums_;    // a Fenwick tree: each is of a range that ends there
  std::vector<Holder> holders_;  // later ones reach less far: others are without anything
};

}  // namespace inv::report
