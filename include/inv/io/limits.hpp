#pragma once

#include <cstddef>

namespace inv::io {

/// No file of a book is larger; a file that is to be read is read up to here.
inline constexpr std::size_t file_bytes_max = std::size_t{256} << 20;
/// No line of it is longer.
inline constexpr std::size_t line_bytes_max = std::size_t{64} << 10;

}  // namespace inv::io
