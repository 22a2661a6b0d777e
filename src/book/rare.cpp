#include "inv/book/rare.hpp"

namespace inv::book {

const std::string& Text::nothing() {
  static const std::string empty;
  return empty;
}

}  // namespace inv::book
