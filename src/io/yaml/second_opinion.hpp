#pragma once

#include <cstdint>
#include <string_view>

#include "inv/core/diagnostic.hpp"

namespace inv::io {

/// Has yaml-cpp read a text that `read_tape` has read without an error, and compares key by key and
/// value by value: what it says, where it stands and how it is written. The first difference is an
/// error (`other-reading`); false then. What `read_tape` refuses is not compared.
bool second_opinion(std::uint32_t file, std::string_view text, core::Diagnostics& diagnostics);

}  // namespace inv::io
