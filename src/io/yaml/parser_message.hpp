#pragma once

#include "file_text.hpp"

namespace inv::io {

/// What yaml-cpp could not read at `failed_at`, in our words.
core::Diagnostic parser_reason(const FileText& file, std::size_t failed_at,
                               std::string_view parser_message);

}  // namespace inv::io
