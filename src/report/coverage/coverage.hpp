#pragma once

#include <map>
#include <optional>
#include <vector>

#include "inv/report/account.hpp"
#include "open_on_day.hpp"

namespace inv::report {

/// A promise or plan as it was made.
struct SpokenPromise {
  book::EntryIx entry;
  bool is_plan = false;
  core::Date made;
  core::Date by;  ///< the promised date; of a plan its last one
  bool has_for = false;
  std::vector<std::size_t> named;      ///< the items that its `for` covers, rising
  std::optional<core::Currency> only;  ///< of a plan: that of its steps
};

/// Those without `for` in the order in which they were made; finds the last of them that reaches a
/// due date without a look at each.
class Reaches {
 public:
  void add(std::size_t promise, core::Date made, core::Date by);
  /// When all are added.
  void sum_up();

  /// The last of the first `count` promises that covers the item; -1: none.
  int last(const Item& item, std::size_t count) const;

 private:
  std::optional<std::size_t> last_until(std::size_t end, core::Date due) const;

  std::vector<std::size_t> promises_;
  std::vector<core::Date> made_;
  std::vector<std::vector<core::Date>> latest_;  // promised dates, then the later of two a row
};

/// What promises cover: the items that their `for` names, or all that was open and due in time. No
/// list is kept of the latter.
class Coverage {
 public:
  /// In the order in which they were made; those that cover nothing are not added.
  void add(SpokenPromise promise);
  /// When all are added.
  void sum_up();

  const std::vector<SpokenPromise>& promises() const { return promises_; }
  bool covers(const Account& account, std::size_t promise, std::size_t item) const;
  /// The last of the first `count` promises and plans that covers the item; -1: none.
  int last(const Account& account, std::size_t item, std::size_t count) const;
  /// The same of promises alone.
  int last_promise(const Account& account, std::size_t item, std::size_t count) const;
  /// What it covered on that day, before anything was taken over. Asked of one promise after the
  /// other, with the same `open`.
  std::vector<std::size_t> covered_on(const Account& account, std::size_t promise, core::Date day,
                                      OpenOnDay& open) const;
  bool covered_on(const Account& account, std::size_t promise, std::size_t item,
                  core::Date day) const;

 private:
  int last_naming(std::size_t item, std::size_t count, bool with_plans) const;
  std::size_t made_before(core::Date day) const;

  std::vector<SpokenPromise> promises_;
  Reaches open_promises_;
  std::map<core::Currency, Reaches> open_plans_;
  std::map<std::size_t, std::vector<std::size_t>> naming_;  // items: those that name it
};

}  // namespace inv::report
