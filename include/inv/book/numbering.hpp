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

/// Gives new invoices their numbers: after `business.number`, else after the book's own pattern
/// (the newest invoice's number and one more; where it holds that invoice's year or month, those
/// of the new date, from 1), else as `2026-0001`. Never one that an invoice, a credit note or a
/// credit entry has, upper and lower case taken as the same, and none twice. The book must outlive
/// it.
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

  core::Result<Series> series_of(core::Date date) const;
  Series like_newest(core::Date date) const;
  std::string moved(std::string prefix, core::Date from, core::Date to) const;
  std::uint64_t highest(const Series& series) const;

  const Book& book_;
  std::set<std::string, std::less<>> taken_;       // in lower case
  std::map<std::string, std::uint64_t> last_;      // by series, in lower case
};

}  // namespace inv::book
