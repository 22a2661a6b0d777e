#pragma once

#include <string>

#include "inv/core/result.hpp"

namespace inv::io {

// What DiskFiles writes, as Files has it.

/// A file of several names (hard links) is replaced under this one; the others keep the old file.
core::Result<void> replace_file(const std::string& path, const std::string& expected,
                                const std::string& text);
core::Result<void> create_file(const std::string& path, const std::string& text);
core::Result<void> make_folders(const std::string& path);

}  // namespace inv::io
