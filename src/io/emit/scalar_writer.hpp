#pragma once

#include <optional>
#include <string>

#include "inv/core/result.hpp"
#include "inv/io/emit.hpp"

namespace inv::io {

/// Why a book cannot hold one of the texts in `node`: it has control characters, line ends, or
/// bytes that are not UTF-8.
std::optional<core::Failure> refused_text(const NewNode& node);

/// These take texts that `refused_text` has passed.
std::string write_scalar(const NewNode& node, bool in_flow, bool quotes_all);
std::string write_key(std::string_view key, bool in_flow, bool quotes_all);

}  // namespace inv::io
