#pragma once

#include <cstddef>

namespace inv::io {

inline constexpr std::size_t line_bytes_max = std::size_t{64} << 10;

}  // namespace inv::io
