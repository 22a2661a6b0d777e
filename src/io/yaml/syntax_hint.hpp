#pragma once

#include <optional>

#include "file_text.hpp"

namespace inv::io {

/// A parser gave up at `failed_at`. Reads again from the line of `from`, a token in no bracket, and
/// looks for the slip that a person most likely made: a quote or bracket that is not closed, a
/// `: ` or ` #` in text.
std::optional<core::Diagnostic> find_slip(const FileText& file, std::size_t from,
                                          std::size_t failed_at);

}  // namespace inv::io
