#include "inv/core/message.hpp"

namespace inv::core {

std::string shortened(std::string_view text, std::size_t bytes_max) {
  if (text.size() <= bytes_max) return std::string(text);
  std::size_t end = bytes_max;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u) --end;
  return std::string(text.substr(0, end)) + "…";
}

std::string quoted(std::string_view text, std::size_t bytes_max) {
  return "`" + shortened(text, bytes_max) + "`";
}

std::string quoted_path(std::string_view path) { return quoted(path, shown_path_bytes_max); }

}  // namespace inv::core
