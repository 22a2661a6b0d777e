#pragma once

#include <vector>

#include "render/page/page.hpp"

namespace inv::render {

/// Who writes, the day and whom it is for, as on paper: of a statement, and of what goes by post.
std::vector<PageBlock> letterhead(const report::Parties& parties, const Language& language,
                                  core::Date day);

/// Who signs, and for whom; with `reach` also the telephone. Then the lines at the foot.
std::vector<PageBlock> signature_of(const report::Sender& from, bool reach);

}  // namespace inv::render
