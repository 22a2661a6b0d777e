#pragma once

#include <cstdint>
#include <string_view>

#include "inv/core/diagnostic.hpp"

namespace inv::io {

/// Looks at the bytes of a file before any parser does (contract 1.4). False when the text must
/// not be parsed; what is wrong is in `diagnostics`.
bool scan_text(std::uint32_t file, std::string_view text, core::Diagnostics& diagnostics);

}  // namespace inv::io
