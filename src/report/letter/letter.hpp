#pragma once

#include "inv/report/letter.hpp"
#include "report/decision/decision.hpp"

namespace inv::report {

/// For a decision with the action `remind`.
Letter letter(const Situation& s, const Decided& decided);

}  // namespace inv::report
