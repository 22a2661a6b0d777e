#pragma once

#include <string_view>

namespace inv::cli {

/// What `inv --version` says. A test holds it against the project's version in CMakeLists.txt.
inline constexpr std::string_view version = "0.1.0";

}  // namespace inv::cli
