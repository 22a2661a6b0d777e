#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "inv/book/book.hpp"
#include "inv/core/result.hpp"

namespace inv::book {

/// Gives new invoices their numbers: after `business.number`, else after the book's own pattern,
/// else as `2026-0001`. Never one that an invoice, a credit note or a credit entry has, upper and
/// lower case taken as the same, and none twice. The book must outlive it.
///
/// The book's own pattern is found in the last ten invoices (by date, then in the order of the
/// book; no credit notes) whose numbers end in a counter of at most 18 digits, leading zeros not
/// counted. Each gives what the number of the new date would begin with: its own beginning, with
/// the year and month of its date, where they stand in it, made those of the new date. What most of
/// them give counts, and so does the width that most of those have; of equals, what the latest has.
/// So one number that is unlike the others changes nothing, and a new pattern counts once half of
/// the ten have it. The counter goes on after the highest there is; in a new year or month from 1.
class Numbering {
 public:
  explicit Numbering(const Book& book);

  /// The number of an invoice or credit note of `date`; it is taken from then on. Fails (usage)
  /// where the pattern gives none.
  core::Result<std::string> next(core::Date date);
  /// Takes a number that was chosen by hand; false where it is taken already.
  bool take(std::string_view id);
  bool is_taken(std::string_view id) const;

 private:
  /// What stands around a counter, and how many digits it has at least.
  struct Series {
    std::string before, after;
    std::size_t digits;
  };
  /// One of the latest invoices, as far as it says how numbers look.
  struct Model {
    std::string prefix;  // of its number, before the counter
    std::size_t digits;  // of the counter
    core::Date date;
    bool same_year = true, same_month = true;  // all that begin so are of its year, its month
  };
  /// A series, and the last counter of it that was given or is taken.
  struct Counting {
    Series series;
    std::uint64_t* last;
  };

  core::Result<Counting*> counting(core::Date date);
  core::Result<Series> series_of(core::Date date);
  Series like_latest(core::Date date);
  const std::vector<Model>& models();
  static std::string moved(const Model& model, core::Date to);
  std::uint64_t highest(const Series& series) const;

  const Book& book_;
  std::set<std::string, std::less<>> taken_;   // in lower case
  std::map<std::string, std::uint64_t> last_;  // by series, in lower case
  std::map<core::Date, Counting> by_date_;     // those asked for
  std::optional<std::vector<Model>> models_;   // latest first; filled when first asked for
};

}  // namespace inv::book
