#pragma once

#include <string_view>
#include <vector>

#include "inv/io/merged.hpp"

namespace inv::io {

/// Each with its line end; the last may have none.
std::vector<std::string_view> lines_of(std::string_view text);

/// Three-way by line, as git does it: changes that overlap or touch are a conflict.
Merged merge_lines(std::string_view base, std::string_view ours, std::string_view theirs);

/// One conflict from the first line that differs to the last.
Merged whole_conflict(std::string_view base, std::string_view ours, std::string_view theirs,
                      std::string reason);

/// Adds a text and conflicts to a result, and keeps count of the lines.
class MergedText {
 public:
  /// `like`: a text whose lines end as those of the markers shall.
  explicit MergedText(std::string_view like);
  void add(std::string_view text);
  void add_conflict(std::string_view ours, std::string_view base, std::string_view theirs,
                    std::string reason);
  Merged result() && { return std::move(merged_); }

 private:
  void add_marker(std::string_view marker);

  std::string_view line_end_;
  std::size_t lines_ = 0;
  Merged merged_;
};

}  // namespace inv::io
