#pragma once

#include <string>

#include "inv/core/diagnostic.hpp"
#include "inv/render/text.hpp"

namespace inv::render {

/// As compilers show them: place, message, id, the line and a caret. At most `shown` errors and
/// warnings, then how many more there are; 0 shows all.
std::string diagnostics_text(const core::Diagnostics& diagnostics, const core::Sources& sources,
                             std::size_t shown, const Look& look);

}  // namespace inv::render
