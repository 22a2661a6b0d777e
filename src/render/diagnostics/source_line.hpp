#pragma once

#include <string>

#include "inv/core/source.hpp"
#include "inv/render/text.hpp"

namespace inv::render {

/// The line of a place with its number, and below it a caret with a tail under the `bytes` of the
/// span, as far as they are in that line. Of a long line the part around the caret.
std::string source_line_text(const core::Place& place, std::size_t bytes, const Look& look);

}  // namespace inv::render
