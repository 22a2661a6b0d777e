#include "inv/book/text.hpp"

namespace inv::book {

void Text::copy(std::string_view text) {
  if (text.empty()) return;
  char* const own = new char[text.size()];
  text.copy(own, text.size());
  begin_ = own;
  is_own_ = true;
}

}  // namespace inv::book
