#include "csv.hpp"

namespace inv::render {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_control(unsigned char byte) {
  return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F;
}

// U+0080 to U+009F, which some terminals obey as they do ESC.
bool is_late_control(std::string_view text) {
  return text.size() >= 2 && text[0] == '\xC2' && (text[1] & '\xE0') == '\x80';
}

std::string without_controls(std::string_view text) {
  std::string made;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_control(static_cast<unsigned char>(text[at]))) {
      made += replacement;
    } else if (is_late_control(text.substr(at))) {
      made += replacement;
      ++at;
    } else {
      made += text[at];
    }
  }
  return made;
}

}  // namespace

Csv& Csv::plain(std::string_view field) {
  if (row_begun_) made_ += ',';
  row_begun_ = true;
  made_ += field;
  return *this;
}

Csv& Csv::text(std::string_view text) {
  std::string field = without_controls(text);
  if (!field.empty() && std::string_view("=+-@").find(field[0]) != std::string_view::npos) {
    field.insert(0, 1, '\'');
  }
  if (field.find_first_of(",\"\r\n") == std::string::npos) return plain(field);
  std::string quoted = "\"";
  for (const char byte : field) {
    if (byte == '"') quoted += '"';
    quoted += byte;
  }
  return plain(quoted.append("\""));
}

void Csv::end_row() {
  made_ += '\n';
  row_begun_ = false;
}

}  // namespace inv::render
