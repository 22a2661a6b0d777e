#pragma once

#include <string>
#include <string_view>

#include "inv/core/money.hpp"

namespace inv::render {

/// Letters, digits and `-._~` as they are, every other byte as `%XX` (RFC 3986).
std::string percent_encoded(std::string_view text);

/// What `{amount}`, `{currency}` and `{reference}` of a link stand for, filled in and encoded.
std::string filled_link(std::string_view link, core::Money amount, std::string_view reference);

}  // namespace inv::render
