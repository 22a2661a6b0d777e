#pragma once

#include <map>
#include <string>
#include <vector>

#include "inv/render/text.hpp"
#include "inv/report/items.hpp"
#include "render/text/table.hpp"

namespace inv::render {

/// How what is open of that bucket stands out: not at all unless it is overdue.
Style bucket_style(const report::Buckets& buckets, std::size_t bucket);

/// Bars of how what a client owes spreads over the buckets: a run of one glyph per bucket, the
/// darker the older, the largest debt of each currency as long as the bar is wide.
class AgeBars {
 public:
  AgeBars(const report::Ageing& ageing, int width);

  int width() const { return width_; }
  /// As long as the row's open amount; each bucket that holds anything shows at least once.
  Cell bar(const report::AgeRow& row, const Look& look) const;
  /// `· current  ░ 1-30  ▒ 31-60  ▓ 61-90  █ 90+`
  std::string legend(const Look& look) const;

 private:
  std::vector<int> runs(const report::AgeRow& row) const;

  report::Buckets buckets_;
  int width_;
  std::map<core::Currency, core::Money> largest_;  ///< open of one client
};

}  // namespace inv::render
