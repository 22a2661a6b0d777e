#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>

#include "inv/core/ascii.hpp"
#include "typed.hpp"

namespace inv::cli {

std::string folded(std::string_view text, Accents accents) {
  const bool is_ascii =
      std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (is_ascii) return core::fold_case(text);
  int options = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD;
  if (accents == Accents::dropped) options |= UTF8PROC_STRIPMARK;
  utf8proc_uint8_t* result = nullptr;
  const utf8proc_ssize_t size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                             static_cast<utf8proc_ssize_t>(text.size()), &result,
                                             static_cast<utf8proc_option_t>(options));
  if (size < 0) return core::fold_case(text);
  std::string all(reinterpret_cast<const char*>(result), static_cast<std::size_t>(size));
  std::free(result);
  return all;
}

}  // namespace inv::cli
