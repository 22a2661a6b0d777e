#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inv::core {

/// The candidate that is nearest to what was written (insertions, deletions, replacements, swapped
/// neighbours; case is free), the first of equals; nothing when none is near enough to be a slip
/// (more than a third of the letters, at least one, at most three).
std::optional<std::string_view> nearest(std::string_view written,
                                        std::span<const std::string_view> candidates);

/// `; did you mean `x`?`, or nothing at all.
std::string did_you_mean(std::string_view written, std::span<const std::string_view> candidates);

}  // namespace inv::core
