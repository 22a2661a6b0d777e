#include "inv/core/message.hpp"

#include <algorithm>
#include <vector>

#include "inv/core/ascii.hpp"

namespace inv::core {

namespace {

/// Edits between two texts, a swap of neighbours counted as one (optimal string alignment).
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({change, last[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(last);
    last.swap(row);
  }
  return last[b.size()];
}

}  // namespace

std::string shortened(std::string_view text, std::size_t bytes_max) {
  if (text.size() <= bytes_max) return std::string(text);
  std::size_t end = bytes_max;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u) --end;
  return std::string(text.substr(0, end)) + "…";
}

std::string quoted(std::string_view text, std::size_t bytes_max) {
  return "`" + shortened(text, bytes_max) + "`";
}

std::string quoted_path(std::string_view path) { return quoted(path, shown_path_bytes_max); }

std::optional<std::string_view> nearest(std::string_view written,
                                        std::span<const std::string_view> candidates) {
  constexpr std::size_t length_max = 64;
  if (written.empty() || written.size() > length_max) return std::nullopt;
  const std::string folded = fold_case(written);
  std::size_t best = std::clamp<std::size_t>(written.size() / 3, 1, 3) + 1;
  std::optional<std::string_view> found;
  for (const auto candidate : candidates) {
    const std::size_t longer = std::max(candidate.size(), folded.size());
    if (longer - std::min(candidate.size(), folded.size()) >= best) continue;
    const std::size_t edits = distance(folded, fold_case(candidate));
    if (edits >= best || edits >= longer) continue;
    best = edits;
    found = candidate;
  }
  return found;
}

std::string did_you_mean(std::string_view written, std::span<const std::string_view> candidates) {
  const auto found = nearest(written, candidates);
  return found ? "; did you mean `" + std::string(*found) + "`?" : std::string();
}

}  // namespace inv::core
