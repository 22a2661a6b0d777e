#include "fields.hpp"

#include <algorithm>
#include <charconv>

#include "inv/core/ascii.hpp"

namespace inv::cli {

std::vector<std::string_view> fields_of(std::string_view text, char separator) {
  std::vector<std::string_view> fields;
  while (true) {
    const std::size_t end = text.find(separator);
    fields.push_back(core::trimmed(text.substr(0, end)));
    if (end == text.npos) return fields;
    text.remove_prefix(end + 1);
  }
}

std::optional<int> whole_number(std::string_view text, int least, int most) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_number = error == std::errc() && std::ranges::all_of(text, core::is_digit);
  if (!is_number || number < least || number > most) return std::nullopt;
  return number;
}

}  // namespace inv::cli
