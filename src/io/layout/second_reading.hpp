#pragma once

#include <span>
#include <string_view>

#include "layout.hpp"

namespace inv::io {

/// True where another YAML program reads a text as the strict reader does.
bool is_read_alike(std::string_view text);
/// True where another YAML program reads what was put into a text as the strict reader does. Of a
/// long text it is shown just the new records and what stands around them. `now` is the layout of
/// `text`, which is known to end each list with what was added to it.
bool is_read_alike(std::string_view text, const FileLayout& now,
                   std::span<const Addition> additions);

}  // namespace inv::io
