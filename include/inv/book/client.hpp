#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "inv/book/invoice.hpp"
#include "inv/book/policy.hpp"
#include "inv/book/reference.hpp"

namespace inv::book {

/// When the next invoice goes out.
struct Billing {
  enum class Unit : std::uint8_t { week, month };
  Unit unit = Unit::month;
  int count = 1;                      ///< every so many of them; a quarter is 3 months
  std::optional<core::Date> from;     ///< the first one; always there where `count` is not 1
  core::Weekday weekday = core::Weekday::mon;  ///< of weeks
  int month_day = 1;                  ///< of months: 1 to 31, the last day where a month is shorter

  /// The first billing date that is on or after `day`, and not before `from`.
  core::Date next_on_or_after(core::Date day) const;
};

struct Client {
  Text id, name;
  std::vector<std::string> email, cc, address;
  Text phone, contact, greeting, language, tax_id, thanks, note;
  std::optional<core::Currency> currency;  ///< build() fills in the business's
  CompactOptional<core::Terms> terms;
  Located<Text> care{Text::view("standard"), {}};
  List<Line> lines;                 ///< what is billed at each billing date
  std::optional<Billing> billing;
  std::vector<Channel> reach;  ///< in order of liking; build() fills in the default where empty
  bool autopay = false;
  std::optional<bool> apply_manual;
  std::optional<bool> familiar;  ///< as the business where it says nothing
  std::vector<std::string> tags;
  std::optional<core::Date> since;
  bool activity_statements = false;
  core::SourceSpan at;     ///< the whole record
  core::SourceSpan id_at;  ///< its id
  bool is_broken = false;  ///< had errors of its own: only its id counts; never in a Book
};

}  // namespace inv::book
