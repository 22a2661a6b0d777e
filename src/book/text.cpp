#include "inv/book/text.hpp"

#include <limits>

#include "inv/core/assert.hpp"

namespace inv::book {

void Text::copy(std::string_view text) {
  INV_ASSERT(text.size() <= std::numeric_limits<std::uint32_t>::max());
  if (text.empty()) return;
  char* const own = new char[text.size()];
  text.copy(own, text.size());
  begin_ = own;
  is_own_ = true;
}

}  // namespace inv::book
