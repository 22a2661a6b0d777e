#include <algorithm>
#include <string_view>
#include <vector>

#include "inv/render/change.hpp"
#include "inv/render/screen.hpp"
#include "inv/render/text.hpp"
#include "render/text/style.hpp"

namespace inv::render {
namespace {

constexpr std::size_t lines_around = 3;

using Lines = std::vector<std::string_view>;

/// Each with its newline.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t newline = text.find('\n');
    const std::size_t size = newline == std::string_view::npos ? text.size() : newline + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

/// A carriage return is shown as it is: it belongs to the line, and `patch` wants it.
std::string shown(std::string_view line) {
  const bool has_newline = line.ends_with('\n');
  if (has_newline) line.remove_suffix(1);
  const bool has_return = line.ends_with('\r');
  if (has_return) line.remove_suffix(1);
  return safe(line) + (has_return ? "\r" : "") +
         (has_newline ? "\n" : "\n\\ No newline at end of file\n");
}

/// `17,4`: the first line, counted from 1, and how many.
std::string range(std::size_t first, std::size_t count) {
  return std::to_string(count == 0 ? first : first + 1) +
         (count == 1 ? "" : "," + std::to_string(count));
}

}  // namespace

std::string difference_text(const FileDifference& file, const Look& look) {
  if (file.before == file.after) return {};
  const Lines before = lines_of(file.before), after = lines_of(file.after);
  const std::size_t shorter = std::min(before.size(), after.size());
  std::size_t same = 0;
  while (same < shorter && before[same] == after[same]) ++same;
  std::size_t same_after = 0;
  while (same_after < shorter - same &&
         before[before.size() - 1 - same_after] == after[after.size() - 1 - same_after]) {
    ++same_after;
  }
  const std::size_t begin = same - std::min(same, lines_around);
  const std::size_t tail = std::min(same_after, lines_around);
  const std::size_t old_end = before.size() - same_after, new_end = after.size() - same_after;
  const std::string path = safe(file.path);
  std::string text =
      paint("--- " + (file.is_new ? "/dev/null" : "a/" + path), Style::strong, look) + "\n" +
      paint("+++ b/" + path, Style::strong, look) + "\n" + "@@ -" +
      range(begin, old_end + tail - begin) + " +" + range(begin, new_end + tail - begin) + " @@\n";
  for (std::size_t i = begin; i < same; ++i) text += " " + shown(before[i]);
  for (std::size_t i = same; i < old_end; ++i) text += "-" + shown(before[i]);
  for (std::size_t i = same; i < new_end; ++i) text += "+" + shown(after[i]);
  for (std::size_t i = 0; i < tail; ++i) text += " " + shown(after[new_end + i]);
  return text;
}

}  // namespace inv::render
