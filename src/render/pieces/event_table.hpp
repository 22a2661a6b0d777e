#pragma once

#include <vector>

#include "inv/report/history.hpp"
#include "render/text/table.hpp"

namespace inv::render {

/// What happened, a row each: date, what, in words (wrapped, the invoices first), amount, balance,
/// mood. Amounts say their currency where there are several.
Table event_table(const std::vector<report::HistoryEvent>& events);

}  // namespace inv::render
