#include "inv/core/ascii.hpp"

namespace inv::core {

std::string fold_case(std::string_view text) {
  std::string folded(text);
  for (char& c : folded) {
    if (is_capital(c)) c = static_cast<char>(c - 'A' + 'a');
  }
  return folded;
}

}  // namespace inv::core
