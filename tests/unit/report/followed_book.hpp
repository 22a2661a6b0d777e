#pragma once

#include <string>
#include <vector>

#include "report/decision/decision.hpp"
#include "report/decision_outline.hpp"

namespace inv::test {

/// A book that somebody works with: each day its decision is followed, and what was done is
/// written into its journal, which must be the last list of the text.
class FollowedBook {
 public:
  /// How much is written down of what was done: the stage and the invoices, or just that a
  /// reminder went out, or that a voicemail was left.
  enum class Log { whole, bare };
  explicit FollowedBook(std::string text, Log log = Log::whole) : log_(log) {
    write(std::move(text));
  }

  struct Day {
    core::Date date;
    report::Account account;
    report::Relations relations;
    report::Decision decision;
    std::vector<std::size_t> about;             ///< the items that the step is about
    std::optional<std::size_t> broken_promise;  ///< in `relations.promises`
    std::vector<report::LadderStanding> ladder;
    std::vector<report::ItemView> items;        ///< parallel to those of the account
  };
  /// The first client's, as of that day.
  Day look(core::Date date) const;
  /// Logs what the decision asks for: a reminder that went out, or a call that was made.
  void follow(const Day& day);

  const book::Book& book() const { return *loaded_.book; }
  /// `2026-04-03 2 email friendly`, or of a call without a stage `2026-07-01 call`.
  const std::vector<std::string>& taken() const { return taken_; }

 private:
  void write(std::string text);
  Log log_;
  std::string text_;
  io::Loaded loaded_;
  std::vector<std::string> taken_;
};

}  // namespace inv::test
