#include "age_bars.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "inv/core/decimal.hpp"
#include "inv/render/text.hpp"

namespace inv::render {
namespace {

constexpr std::array<std::string_view, 4> shades = {"░", "▒", "▓", "█"};
constexpr std::string_view not_due_yet = "·";

bool is_due(const report::Buckets& buckets, std::size_t bucket) {
  return buckets.by == report::AgeBy::date || bucket > 0;
}

int shade_of(const report::Buckets& buckets, std::size_t bucket) {
  const bool by_due = buckets.by == report::AgeBy::due;
  const std::size_t steps = buckets.labels.size() - (by_due ? 1 : 0);
  return lateness(by_due ? bucket : bucket + 1, steps);
}

std::string_view glyph_of(const report::Buckets& buckets, std::size_t bucket) {
  if (!is_due(buckets, bucket)) return not_due_yet;
  return shades.at(static_cast<std::size_t>(shade_of(buckets, bucket)));
}

core::Money open_of(const report::AgeRow& row) {
  return std::accumulate(row.buckets.begin(), row.buckets.end(),
                         core::Money::zero(row.currency));
}

}  // namespace

Style bucket_style(const report::Buckets& buckets, std::size_t bucket) {
  if (buckets.by == report::AgeBy::date || bucket == 0) return Style::plain;
  return late_style(shade_of(buckets, bucket));
}

AgeBars::AgeBars(const report::Ageing& ageing, int width)
    : buckets_(ageing.buckets), width_(width) {
  for (const report::AgeRow& row : ageing.rows) {
    const core::Money open = open_of(row);
    const auto [at, added] = largest_.emplace(row.currency, open);
    if (!added) at->second = core::max(at->second, open);
  }
}

std::vector<int> AgeBars::runs(const report::AgeRow& row) const {
  const core::Money largest = largest_.at(row.currency);
  std::vector<int> runs;
  for (const core::Money amount : row.buckets) {
    if (!amount.is_positive()) {
      runs.push_back(0);
      continue;
    }
    const core::Wide scaled = static_cast<core::Wide>(amount.minor()) * width_;
    const core::Wide run = core::divide_half_away(scaled, largest.minor());
    runs.push_back(std::max(static_cast<int>(run), 1));
  }
  while (std::accumulate(runs.begin(), runs.end(), 0) > width_) {
    --*std::max_element(runs.begin(), runs.end());
  }
  return runs;
}

Cell AgeBars::bar(const report::AgeRow& row, const Look& look) const {
  const std::vector<int> lengths = runs(row);
  Cell cell;
  for (std::size_t bucket = 0; bucket < lengths.size(); ++bucket) {
    const std::string run = repeated(glyph_of(buckets_, bucket), lengths[bucket]);
    cell.text += run;
    cell.painted += paint(run, bucket_style(buckets_, bucket), look);
  }
  return cell;
}

std::string AgeBars::legend(const Look& look) const {
  std::string text;
  for (std::size_t bucket = 0; bucket < buckets_.labels.size(); ++bucket) {
    const std::string_view glyph = glyph_of(buckets_, bucket);
    if (!text.empty()) text += "  ";
    text += paint(glyph, bucket_style(buckets_, bucket), look);
    text += ' ';
    text += safe(buckets_.labels[bucket]);
  }
  return text;
}

}  // namespace inv::render
