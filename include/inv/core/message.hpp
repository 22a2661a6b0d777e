#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace inv::core {

// Texts of others within our messages: nobody reads a hundred kilobytes of them.

inline constexpr std::size_t shown_bytes_max = 40;
inline constexpr std::size_t shown_path_bytes_max = 400;

/// The beginning of a text, up to a whole character, and `…` where that is not all of it.
std::string shortened(std::string_view text, std::size_t bytes_max = shown_bytes_max);

/// The same in backticks: what was read or typed.
std::string quoted(std::string_view text, std::size_t bytes_max = shown_bytes_max);
/// A path in backticks.
std::string quoted_path(std::string_view path);

/// The candidate that is nearest to what was written (insertions, deletions, replacements, swapped
/// neighbours; case is free), the first of equals; nothing when none is near enough to be a slip
/// (more than a third of the letters, at least one, at most three).
std::optional<std::string_view> nearest(std::string_view written,
                                        std::span<const std::string_view> candidates);

/// `; did you mean `x`?`, or nothing at all.
std::string did_you_mean(std::string_view written, std::span<const std::string_view> candidates);

}  // namespace inv::core
