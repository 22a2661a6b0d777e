#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

#include "inv/core/decimal.hpp"
#include "inv/render/screen.hpp"
#include "inv/render/text.hpp"
#include "render/pieces/phrases.hpp"
#include "render/pieces/pieces.hpp"

namespace inv::render {
namespace {

constexpr int picture_width_least = 100;
constexpr int bar_width_least = 16;
constexpr int bar_width_most = 32;
constexpr int bar_gap = 2;

constexpr std::array<std::string_view, 4> shades = {"░", "▒", "▓", "█"};
constexpr std::string_view not_due_yet = "·";

int shade_of(const report::Buckets& buckets, std::size_t bucket) {
  const bool by_due = buckets.by == report::AgeBy::due;
  const std::size_t steps = buckets.labels.size() - (by_due ? 1 : 0);
  return lateness(by_due ? bucket : bucket + 1, steps);
}

std::string_view glyph_of(const report::Buckets& buckets, std::size_t bucket) {
  if (buckets.by == report::AgeBy::due && bucket == 0) return not_due_yet;
  return shades.at(static_cast<std::size_t>(shade_of(buckets, bucket)));
}

core::Money open_of(const report::AgeRow& row) {
  return std::accumulate(row.buckets.begin(), row.buckets.end(),
                         core::Money::zero(row.currency));
}

/// How what is open of that bucket stands out: not at all unless it is overdue.
Style bucket_style(const report::Buckets& buckets, std::size_t bucket) {
  if (buckets.by == report::AgeBy::date || bucket == 0) return Style::plain;
  return late_style(shade_of(buckets, bucket));
}

/// Bars of how what a client owes spreads over the buckets: a run of one glyph per bucket, the
/// darker the older, the largest debt of each currency as long as the bar is wide.
class AgeBars {
 public:
  AgeBars(const report::Ageing& ageing, int width) : buckets_(ageing.buckets), width_(width) {
    for (const report::AgeRow& row : ageing.rows) {
      const auto place = largest_.emplace(row.currency, open_of(row)).first;
      place->second = core::max(place->second, open_of(row));
    }
  }

  /// As long as the row's open amount; each bucket that holds anything shows at least once.
  Cell bar(const report::AgeRow& row, const Look& look) const {
    const std::vector<int> lengths = runs(row);
    Cell cell;
    for (std::size_t bucket = 0; bucket < lengths.size(); ++bucket) {
      const std::string run = repeated(glyph_of(buckets_, bucket), lengths[bucket]);
      cell.text += run;
      cell.painted += paint(run, bucket_style(buckets_, bucket), look);
    }
    return cell;
  }

  /// `· current  ░ 1-30  ▒ 31-60  ▓ 61-90  █ 90+`
  std::string legend(const Look& look) const {
    std::vector<std::string> parts;
    for (std::size_t bucket = 0; bucket < buckets_.labels.size(); ++bucket) {
      const auto glyph = paint(glyph_of(buckets_, bucket), bucket_style(buckets_, bucket), look);
      parts.push_back(glyph + ' ' + safe(buckets_.labels[bucket]));
    }
    return joined(parts, "  ");
  }

 private:
  std::vector<int> runs(const report::AgeRow& row) const {
    const core::Money largest = largest_.at(row.currency);
    std::vector<int> runs;
    for (const core::Money amount : row.buckets) {
      const core::Wide scaled = static_cast<core::Wide>(amount.minor()) * width_;
      const core::Wide run =
          amount.is_positive() ? core::divide_half_away(scaled, largest.minor()) : 0;
      runs.push_back(amount.is_positive() ? std::max(static_cast<int>(run), 1) : 0);
    }
    while (std::accumulate(runs.begin(), runs.end(), 0) > width_) {
      --*std::ranges::max_element(runs);
    }
    return runs;
  }

  const report::Buckets& buckets_;
  int width_;
  std::map<core::Currency, core::Money> largest_;  ///< open of one client
};

using Cells = std::vector<Cell>;

Cell total_cell(core::Money total) { return {grouped(total), Style::strong}; }

bool is_mixed(const report::Ageing& ageing) { return ageing.totals.size() > 1; }

// Which currency amounts are in stands in the title, or where there are several in each row.
std::string code(const report::Ageing& ageing, core::Currency currency) {
  return is_mixed(ageing) ? std::string(currency.code()) : "";
}

std::string clients_in(const report::Ageing& ageing, core::Currency currency) {
  const auto count = std::ranges::count(ageing.rows, currency, &report::AgeRow::currency);
  return counted(static_cast<std::size_t>(count), "client", "clients");
}

/// Hands over a row for each client and, below a line, one for each currency: the cells that it
/// begins with, the amounts, how old the oldest item is, and of a client its row.
template <class Add>
void add_rows(Table& table, const report::Ageing& ageing, const Add& add) {
  for (const report::AgeRow& row : ageing.rows) {
    const int days = row.oldest_days.value_or(0);
    add(Cells{{row.client}, {row.name}, {code(ageing, row.currency)}, total_cell(row.total)}, row,
        Cell{days_text(days), days_style(ageing.buckets, days)}, &row);
  }
  table.rule();
  for (const report::AgeTotal& total : ageing.totals) {
    add(Cells{{"Total", Style::strong},
              {clients_in(ageing, total.currency)},
              {code(ageing, total.currency)},
              total_cell(total.total)},
        total, Cell{}, nullptr);
  }
}

Table bucket_table(const report::Ageing& ageing, const AgeBars* bars, const Look& look) {
  std::vector<Column> columns = {
      {.title = "Client", .overflow = Overflow::cut_last, .least = 12},
      {.title = "Name", .overflow = Overflow::cut, .least = 12, .drop = 1},
      {.title = ""},
      {.title = "Total", .align = Align::decimal},
  };
  for (const std::string& label : ageing.buckets.labels) {
    columns.push_back({.title = with_capital(label), .align = Align::decimal});
  }
  columns.push_back({.title = "Unapplied", .align = Align::decimal});
  columns.push_back({.title = "Days", .align = Align::right});
  columns.push_back({.title = "", .drop = 2});
  Table table(std::move(columns));
  const bool any_unapplied = std::ranges::any_of(
      ageing.rows, [](const report::AgeRow& row) { return !row.unapplied.is_zero(); });
  add_rows(table, ageing, [&](Cells cells, const auto& sums, const Cell& days,
                              const report::AgeRow* client) {
    for (std::size_t bucket = 0; bucket < sums.buckets.size(); ++bucket) {
      cells.push_back(amount_cell(sums.buckets[bucket], bucket_style(ageing.buckets, bucket)));
    }
    cells.push_back(any_unapplied ? amount_cell(sums.unapplied) : Cell{});
    cells.push_back(days);
    if (bars && client) cells.push_back(bars->bar(*client, look));
    table.row(cells);
  });
  return table;
}

// Where the buckets have no room beside each other they stand in a line below each client.
Table narrow_table(const report::Ageing& ageing) {
  Table table({
      {.title = "Client", .overflow = Overflow::cut_last, .least = 12},
      {.title = "Name", .overflow = Overflow::cut, .least = 8, .drop = 1},
      {.title = ""},
      {.title = "Total", .align = Align::decimal},
      {.title = "Days", .align = Align::right},
  });
  add_rows(table, ageing, [&](Cells cells, const auto& sums, const Cell& days, const void*) {
    cells.push_back(days);
    table.row(cells);
    table.prose(bucket_phrase(ageing.buckets.labels, sums.buckets, sums.unapplied), 4);
  });
  return table;
}

Table detail_table(const report::Ageing& ageing) {
  Table table = item_table();
  const auto add_head = [&](const std::string& text, const auto& sums) {
    table.row({{.text = text, .style = Style::strong, .span = columns_before_days + 1},
               total_cell(sums.total),
               {code(ageing, sums.currency)}});
  };
  for (const report::AgeRow& row : ageing.rows) {
    add_head(row.client + "  " + row.name, row);
    add_items(table, row, ageing.buckets, is_mixed(ageing), 2);
  }
  table.rule();
  for (const report::AgeTotal& total : ageing.totals) {
    add_head("Total of " + clients_in(ageing, total.currency), total);
  }
  return table;
}

/// 0 where there is no room for bars.
int bar_width(const Table& plain, const Look& look) {
  if (!look.picture || look.width < picture_width_least) return 0;
  const LayoutMaker layouts = plain.layout_maker();
  if (layouts.least_width() + bar_gap + bar_width_least > look.width) return 0;
  return std::clamp(look.width - layouts.natural().total() - bar_gap, bar_width_least,
                    bar_width_most);
}

void add_summary(Page& page, const report::Ageing& ageing) {
  std::optional<Table> plain = bucket_table(ageing, nullptr, page.look());
  const int width = bar_width(*plain, page.look());
  const bool fits = plain->layout_maker().fits(page.look().width);
  // Of thousands of clients one table at a time is enough.
  if (width > 0 || !fits) plain.reset();
  if (width > 0) {
    const AgeBars bars(ageing, width);
    page.table(bucket_table(ageing, &bars, page.look()));
    page.blank();
    page.drawn("Bars: " + bars.legend(page.look()) +
               (is_mixed(ageing) ? "; each currency on its own scale" : ""));
  } else {
    page.table(plain ? *plain : narrow_table(ageing));
  }
}

void add_detail(Page& page, const report::Ageing& ageing) {
  page.table(detail_table(ageing));
  page.blank();
  for (const report::AgeTotal& total : ageing.totals) {
    const std::string buckets = bucket_phrase(ageing.buckets.labels, total.buckets);
    if (!buckets.empty()) page.prose("Ageing: " + buckets);
  }
}

}  // namespace

std::string age_text(const report::Ageing& ageing, bool detail, const Look& look) {
  if (ageing.rows.empty()) return "Nothing is open as of " + ageing.as_of.text() + ".\n";
  const bool by_due = ageing.buckets.by == report::AgeBy::due;
  std::string title = "Aged receivables as of " + ageing.as_of.text();
  title += by_due ? ", by due date" : ", by invoice date";
  if (!is_mixed(ageing)) title.append(", in ").append(ageing.totals[0].currency.code());
  Page page(look);
  page.line(title, Style::strong);
  page.blank();
  if (detail) {
    add_detail(page, ageing);
  } else {
    add_summary(page, ageing);
  }
  return std::move(page).take();
}

}  // namespace inv::render
