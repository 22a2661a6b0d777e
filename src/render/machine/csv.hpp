#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/core/date.hpp"
#include "inv/core/money.hpp"

namespace inv::render {

/// One table in CSV (RFC 4180, but with LF): fields from left to right, then `end_row`.
class Csv {
 public:
  /// Text, quoted where it must be; a `'` stands before text that a spreadsheet would compute.
  /// Control characters other than line ends and tabs, and what is never seen or turns the order of
  /// the text around it, become U+FFFD.
  Csv& field(std::string_view text);
  Csv& field(core::Money amount) { return plain(amount.text()); }
  Csv& field(core::Currency currency) { return plain(currency.code()); }
  Csv& field(core::Date date) { return plain(date.text()); }
  Csv& field(std::same_as<int> auto number) { return plain(std::to_string(number)); }
  Csv& field(std::same_as<bool> auto flag) { return plain(flag ? "true" : "false"); }
  template <class Value>
  Csv& field(const std::optional<Value>& value) {
    return value ? field(*value) : plain("");
  }
  Csv& field(const std::vector<core::Money>& amounts);  ///< a field each
  void end_row();

  std::string take() && { return std::move(made_); }

 private:
  Csv& plain(std::string_view field);

  std::string made_;
  bool row_begun_ = false;
};

}  // namespace inv::render
