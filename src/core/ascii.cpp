#include "inv/core/ascii.hpp"

#include <algorithm>

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

}  // namespace inv::core
