#include "glob.hpp"

#include <algorithm>
#include <optional>

#include "inv/core/utf8.hpp"

namespace inv::io {

namespace {

/// The character at the front; a byte that is not UTF-8 is one by itself, past all others.
core::CodePoint front(std::string_view text) {
  const core::CodePoint point = core::front_code_point(text);
  if (point.bytes > 0) return point;
  return {0x110000u + static_cast<unsigned char>(text.front()), 1};
}

/// After the `]` of the set that begins at the front; none where it is not closed.
std::optional<std::size_t> set_end(std::string_view pattern) {
  std::size_t at = 1;
  if (at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^')) ++at;
  // A `]` at the beginning is one of the set.
  const std::size_t close = pattern.find(']', std::min(at + 1, pattern.size()));
  if (close == pattern.npos) return std::nullopt;
  return close + 1;
}

bool set_has(std::string_view set, std::uint32_t wanted) {
  const bool is_negated = set.starts_with('!') || set.starts_with('^');
  if (is_negated) set.remove_prefix(1);
  bool found = false;
  while (!set.empty()) {
    const core::CodePoint low = front(set);
    set.remove_prefix(low.bytes);
    core::CodePoint high = low;
    if (set.size() > 1 && set.front() == '-') {
      high = front(set.substr(1));
      set.remove_prefix(1 + high.bytes);
    }
    found = found || (low.value <= wanted && wanted <= high.value);
  }
  return found != is_negated;
}

/// Bytes of the pattern that stand for the one character; none where it does not fit.
std::optional<std::size_t> match_one(std::string_view pattern, std::uint32_t wanted) {
  if (pattern.front() == '?') return 1;
  if (pattern.front() == '[') {
    if (const auto end = set_end(pattern)) {
      if (!set_has(pattern.substr(1, *end - 2), wanted)) return std::nullopt;
      return end;
    }
  }
  const core::CodePoint point = front(pattern);
  if (point.value != wanted) return std::nullopt;
  return point.bytes;
}

}  // namespace

std::vector<std::string> path_segments(std::string_view path) {
  std::vector<std::string> segments;
  while (!path.empty()) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    const std::string_view name = path.substr(0, slash);
    if (!name.empty() && name != ".") segments.emplace_back(name);
    path.remove_prefix(std::min(slash + 1, path.size()));
  }
  return segments;
}

bool glob_matches(std::string_view pattern, std::string_view name) {
  // After the last star, and what it has not taken yet: only that one needs another try.
  std::optional<std::string_view> star_pattern;
  std::string_view star_name;
  while (true) {
    if (pattern.starts_with('*')) {
      pattern.remove_prefix(1);
      star_pattern = pattern;
      star_name = name;
      continue;
    }
    if (name.empty() && pattern.empty()) return true;
    if (!name.empty() && !pattern.empty()) {
      const core::CodePoint point = front(name);
      if (const auto bytes = match_one(pattern, point.value)) {
        pattern.remove_prefix(*bytes);
        name.remove_prefix(point.bytes);
        continue;
      }
    }
    if (!star_pattern || star_name.empty()) return false;
    star_name.remove_prefix(front(star_name).bytes);
    name = star_name;
    pattern = *star_pattern;
  }
}

}  // namespace inv::io
