#pragma once

#include <istream>
#include <string>

#include "inv/core/result.hpp"

namespace inv::cli {

/// All of a stream; a usage failure where it is longer than bank::advice_bytes_max.
core::Result<std::string> read_advice(std::istream& in);

}  // namespace inv::cli
