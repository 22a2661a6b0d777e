#pragma once

#include <string_view>
#include <vector>

#include "inv/report/letter.hpp"
#include "render/page/page.hpp"

namespace inv::render {

/// A block of a reminder, as `{{> items}}` names it. In several currencies each has its own ways to
/// pay below its list, and the block for them is empty.
std::vector<PageBlock> reminder_block(const report::Letter& letter, const Language& language,
                                      std::string_view name);

}  // namespace inv::render
