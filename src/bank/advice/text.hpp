#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inv::bank {

/// What stands in one line of an advice, or is one sentence of its prose.
struct AdviceText {
  std::string text;
  bool is_prose = false;  ///< words, not cells
};

/// The lines of an advice that are not empty, in order. Prose that a mail program has broken into
/// lines is put together, and then parted into its sentences.
std::vector<AdviceText> advice_texts(std::string_view text);

}  // namespace inv::bank
