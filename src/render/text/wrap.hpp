#pragma once

#include <string_view>

#include "inv/render/text.hpp"

namespace inv::render {

/// A blank that `wrapped` breaks at only where it must, and writes as a plain one.
inline constexpr std::string_view no_break_space = "\u00A0";

}  // namespace inv::render
