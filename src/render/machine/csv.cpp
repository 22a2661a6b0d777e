#include "csv.hpp"

#include <algorithm>

#include "inv/render/text.hpp"

namespace inv::render {
namespace {

/// A spreadsheet would compute what begins so; some look past a tab, and some take full-width signs
/// for the plain ones.
bool begins_like_formula(std::string_view text) {
  constexpr std::string_view signs[] = {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
  return std::ranges::any_of(signs, [&](std::string_view sign) { return text.starts_with(sign); });
}

}  // namespace

Csv& Csv::plain(std::string_view field) {
  if (row_begun_) made_ += ',';
  row_begun_ = true;
  made_ += field;
  return *this;
}

Csv& Csv::field(std::string_view text) {
  std::string field = safe_lines(text);
  if (begins_like_formula(field)) field.insert(0, 1, '\'');
  if (field.find_first_of(",\"\r\n") == std::string::npos) return plain(field);
  std::string quoted = "\"";
  for (const char byte : field) {
    if (byte == '"') quoted += '"';
    quoted += byte;
  }
  return plain(quoted.append("\""));
}

Csv& Csv::field(const std::vector<core::Money>& amounts) {
  for (const core::Money amount : amounts) field(amount);
  return *this;
}

void Csv::end_row() {
  made_ += '\n';
  row_begun_ = false;
}

}  // namespace inv::render
