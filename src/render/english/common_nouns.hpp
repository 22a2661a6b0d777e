#pragma once

#include <string_view>

namespace inv::render {

/// Whether the word, in any case, is a common English noun, or goes before one, as invoices
/// have them.
bool is_common_word(std::string_view word);

/// `bank transfer` for `Bank transfer`; false for names such as `PayPal`.
bool is_common_way(std::string_view via);

}  // namespace inv::render
