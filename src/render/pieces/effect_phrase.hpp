#pragma once

#include <string>

#include "inv/report/effect.hpp"

namespace inv::render {

/// What a new record changed: `2026-0042 is settled; £20.00 stays unapplied`, or nothing.
std::string change_phrase(const report::Effect& effect);

}  // namespace inv::render
