#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inv::io {

/// The names between the slashes of a path or glob, without empty ones and `.`.
std::vector<std::string> path_segments(std::string_view path);

/// One name against one segment of a glob: `*` any characters, `?` one, `[a-z]` one of these,
/// `[!a-z]` one that is none of these. A `[` that is not closed is itself. Characters are those of
/// UTF-8.
bool glob_matches(std::string_view pattern, std::string_view name);

}  // namespace inv::io
