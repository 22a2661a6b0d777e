#pragma once

#include "rows.hpp"

namespace inv::render::rows {

// Decisions as of 2026-06-30, one for each action.

report::Decision reminded();
report::Decision called();
report::Decision carried();
report::Decision waiting();

}  // namespace inv::render::rows
