#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "inv/core/date.hpp"
#include "inv/core/money.hpp"

namespace inv::render {

/// One table in CSV (RFC 4180, but with LF): fields from left to right, then `end_row`.
class Csv {
 public:
  /// Text, quoted where it must be; a `'` stands before text that a spreadsheet would compute.
  /// Control characters other than line ends and tabs, and what is never seen or turns the order of
  /// the text around it, become U+FFFD.
  Csv& text(std::string_view text);
  Csv& amount(core::Money amount) { return plain(amount.text()); }
  Csv& date(std::optional<core::Date> date) { return plain(date ? date->text() : ""); }
  Csv& number(std::optional<int> number) { return plain(number ? std::to_string(*number) : ""); }
  Csv& flag(bool flag) { return plain(flag ? "true" : "false"); }
  Csv& absent() { return plain(""); }
  void end_row();

  std::string take() && { return std::move(made_); }

 private:
  Csv& plain(std::string_view field);

  std::string made_;
  bool row_begun_ = false;
};

}  // namespace inv::render
