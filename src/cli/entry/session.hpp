#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/app/invocation.hpp"

namespace inv::cli {

/// A book that is open for writing, and the day for which something is recorded in it.
class Session {
 public:
  /// Opens the book and reads `--date`.
  explicit Session(Invocation& invocation);

  const book::Book& book() const { return *writable_->loaded().book; }
  io::WritableBook& writable() const { return *writable_; }
  Invocation& invocation() const { return invocation_; }
  const Arguments& arguments() const { return invocation_.arguments(); }
  core::Date date() const { return date_; }
  void set_date(core::Date date) { date_ = date; }
  /// The later of today and the record's date: the day for which its effect is shown.
  core::Date shown_day() const { return std::max(date_, invocation_.as_of()); }

  /// The same may happen twice on one day: a call that nobody answers.
  void may_happen_twice() { may_be_twice_ = true; }
  /// Shows only, whether `--dry-run` was given or not.
  void only_try() { is_trial_ = true; }

  void note(const std::string& message) const { invocation_.note(message); }
  /// A sentence for what is shown of the new record.
  void remark(std::string text) { remarks_.push_back(std::move(text)); }
  /// Refuses what would make the book wrong.
  [[noreturn]] void refuse(const std::string& message) const {
    invocation_.refuse_in_book(message);
  }
  /// Writes the records, or with `--dry-run` shows what would be written. `clients`: the ids of
  /// those that they are about.
  Exit write(const std::vector<io::PlacedRecord>& records, const std::vector<std::string>& clients);

 private:
  bool is_dry() const { return is_trial_ || arguments().has("--dry-run"); }
  void say_found(const io::Change& change, bool is_unwritten) const;
  bool is_wrong(io::Change& change, const std::vector<std::string>& clients) const;
  Exit show(const io::Change& change, const std::vector<std::string>& clients);

  Invocation& invocation_;
  core::Date date_;
  io::WritableBook* writable_;
  bool is_trial_ = false;
  bool may_be_twice_ = false;
  std::vector<std::string> remarks_;
};

}  // namespace inv::cli
