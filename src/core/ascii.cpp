#include "inv/core/ascii.hpp"

#include <algorithm>
#include <charconv>

namespace inv::core {

std::string fold_case(std::string_view text) {
  std::string folded(text);
  for (char& c : folded) {
    if (is_capital(c)) c = static_cast<char>(c - 'A' + 'a');
  }
  return folded;
}

std::string in_capitals(std::string_view text) {
  std::string all(text);
  for (char& c : all) {
    if (is_letter(c)) c = static_cast<char>(c & ~0x20);
  }
  return all;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

std::vector<std::string_view> fields_of(std::string_view text, char separator) {
  std::vector<std::string_view> fields;
  while (true) {
    const std::size_t end = text.find(separator);
    fields.push_back(trimmed(text.substr(0, end)));
    if (end == text.npos) return fields;
    text.remove_prefix(end + 1);
  }
}

std::optional<int> whole_number(std::string_view text, int least, int most) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_number = error == std::errc() && std::ranges::all_of(text, is_digit);
  if (!is_number || number < least || number > most) return std::nullopt;
  return number;
}

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  std::string all;
  for (const std::string& text : texts) {
    if (!all.empty()) all += between;
    all += text;
  }
  return all;
}

}  // namespace inv::core
