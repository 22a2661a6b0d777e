#include "common_sequence.hpp"

#include <algorithm>

namespace inv::io {

namespace {

/// Past these there are no more looks: what is left counts as different.
constexpr int depth_max = 40;
constexpr std::size_t table_max = std::size_t{1} << 20;

struct Range {
  std::size_t a_begin, a_end, b_begin, b_end;
  int depth;
};

class Common {
 public:
  Common(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b, std::uint32_t weak)
      : a_(a), b_(b), weak_(weak) {
    std::uint32_t count = 0;
    for (const std::uint32_t number : a) count = std::max(count, number + 1);
    for (const std::uint32_t number : b) count = std::max(count, number + 1);
    seen_.resize(count);
  }

  std::vector<PlacePair> find() {
    ranges_.push_back({0, a_.size(), 0, b_.size(), 0});
    while (!ranges_.empty()) {
      const Range range = ranges_.back();
      ranges_.pop_back();
      look(range);
    }
    std::ranges::sort(found_);
    return std::move(found_);
  }

 private:
  struct Seen {
    std::uint32_t in_a = 0, in_b = 0;  // how often
    std::uint32_t at_b = 0;            // where last
  };

  void pair(std::size_t a, std::size_t b) {
    found_.emplace_back(static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b));
  }

  void look(Range range) {
    // From the end first: a blank line goes with what stands below it.
    while (range.a_begin < range.a_end && range.b_begin < range.b_end &&
           a_[range.a_end - 1] == b_[range.b_end - 1]) {
      pair(--range.a_end, --range.b_end);
    }
    while (range.a_begin < range.a_end && range.b_begin < range.b_end &&
           a_[range.a_begin] == b_[range.b_begin]) {
      pair(range.a_begin++, range.b_begin++);
    }
    if (range.a_begin == range.a_end || range.b_begin == range.b_end) return;
    const std::vector<PlacePair> anchors = rising(unique_in(range));
    if (anchors.empty()) return look_at_all(range);
    if (range.depth == depth_max) {
      found_.insert(found_.end(), anchors.begin(), anchors.end());
      return;
    }
    std::size_t a = range.a_begin, b = range.b_begin;
    for (const auto& [at_a, at_b] : anchors) {
      pair(at_a, at_b);
      ranges_.push_back({a, at_a, b, at_b, range.depth + 1});
      a = at_a + 1, b = at_b + 1;
    }
    ranges_.push_back({a, range.a_end, b, range.b_end, range.depth + 1});
  }

  /// In the order of the first.
  std::vector<PlacePair> unique_in(const Range& range) {
    for (std::size_t i = range.a_begin; i < range.a_end; ++i) ++seen_[a_[i]].in_a;
    for (std::size_t i = range.b_begin; i < range.b_end; ++i) {
      ++seen_[b_[i]].in_b;
      seen_[b_[i]].at_b = static_cast<std::uint32_t>(i);
    }
    std::vector<PlacePair> unique;
    for (std::size_t i = range.a_begin; i < range.a_end; ++i) {
      const Seen& seen = seen_[a_[i]];
      if (seen.in_a == 1 && seen.in_b == 1 && a_[i] >= weak_) {
        unique.emplace_back(static_cast<std::uint32_t>(i), seen.at_b);
      }
    }
    for (std::size_t i = range.a_begin; i < range.a_end; ++i) seen_[a_[i]] = {};
    for (std::size_t i = range.b_begin; i < range.b_end; ++i) seen_[b_[i]] = {};
    return unique;
  }

  /// The longest part of them that rises in the second too.
  static std::vector<PlacePair> rising(const std::vector<PlacePair>& pairs) {
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> ends;  // by length: the pair that ends the lowest one
    std::vector<std::size_t> before(pairs.size(), none);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      const auto end = std::ranges::lower_bound(ends, pairs[i].second, {},
                                                [&](std::size_t k) { return pairs[k].second; });
      if (end != ends.begin()) before[i] = *(end - 1);
      if (end == ends.end()) ends.push_back(i);
      else *end = i;
    }
    std::vector<PlacePair> result;
    for (std::size_t i = ends.empty() ? none : ends.back(); i != none; i = before[i]) {
      result.push_back(pairs[i]);
    }
    std::ranges::reverse(result);
    return result;
  }

  /// Nothing that parts stands once: the longest common sequence, where that is not too much work.
  void look_at_all(const Range& range) {
    const std::size_t rows = range.a_end - range.a_begin, columns = range.b_end - range.b_begin;
    if (rows > table_max / columns) return;
    std::vector<std::uint32_t> longest((rows + 1) * (columns + 1), 0);
    const auto at = [&](std::size_t i, std::size_t j) -> std::uint32_t& {
      return longest[i * (columns + 1) + j];
    };
    const auto same = [&](std::size_t i, std::size_t j) {
      return a_[range.a_begin + i] == b_[range.b_begin + j];
    };
    for (std::size_t i = rows; i-- > 0;) {
      for (std::size_t j = columns; j-- > 0;) {
        at(i, j) = same(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
      }
    }
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
      if (same(i, j)) pair(range.a_begin + i++, range.b_begin + j++);
      else if (at(i + 1, j) >= at(i, j + 1)) ++i;
      else ++j;
    }
  }

  std::span<const std::uint32_t> a_, b_;
  const std::uint32_t weak_;
  std::vector<Seen> seen_;
  std::vector<Range> ranges_;
  std::vector<PlacePair> found_;
};

}  // namespace

std::vector<PlacePair> common_in_order(std::span<const std::uint32_t> a,
                                       std::span<const std::uint32_t> b, std::uint32_t weak) {
  return Common(a, b, weak).find();
}

}  // namespace inv::io
