#include <algorithm>
#include <optional>

#include "inv/render/screen.hpp"
#include "inv/render/text.hpp"
#include "render/pieces/age_bars.hpp"
#include "render/pieces/item_table.hpp"
#include "render/pieces/phrases.hpp"
#include "render/text/page.hpp"

namespace inv::render {
namespace {

constexpr int picture_width_least = 100;
constexpr int bar_width_least = 16;
constexpr int bar_width_most = 32;
constexpr int bar_gap = 2;

Cell total_cell(core::Money total) { return {grouped(total), Style::strong}; }

// Which currency amounts are in stands in the title, or where there are several in each row.
class AgeWriter {
 public:
  AgeWriter(const report::Ageing& ageing, const Look& look)
      : ageing_(ageing),
        page_(look),
        any_unapplied_(std::any_of(ageing.rows.begin(), ageing.rows.end(),
                                   [](const auto& row) { return !row.unapplied.is_zero(); })) {}

  std::string summary();
  std::string detail();

 private:
  bool is_mixed() const { return ageing_.totals.size() > 1; }
  std::string code(core::Currency currency) const {
    return is_mixed() ? std::string(currency.code()) : "";
  }
  void title();
  std::string clients_in(core::Currency currency) const;

  Table bucket_table(const AgeBars* bars) const;
  std::vector<Column> bucket_columns() const;
  void add_buckets(std::vector<Cell>& cells, const std::vector<core::Money>& buckets,
                   core::Money unapplied) const;
  Table narrow_table() const;
  Table detail_table() const;
  int bar_width(const Table& plain) const;
  std::string bars_scale() const;

  const report::Ageing& ageing_;
  Page page_;
  bool any_unapplied_;
};

void AgeWriter::title() {
  const bool by_due = ageing_.buckets.by == report::AgeBy::due;
  std::string text = "Aged receivables as of " + ageing_.as_of.text();
  text += by_due ? ", by due date" : ", by invoice date";
  if (!is_mixed()) text.append(", in ").append(ageing_.totals[0].currency.code());
  page_.line(text, Style::strong);
  page_.blank();
}

std::string AgeWriter::clients_in(core::Currency currency) const {
  const auto count = std::count_if(ageing_.rows.begin(), ageing_.rows.end(),
                                   [&](const auto& row) { return row.currency == currency; });
  return counted(static_cast<std::size_t>(count), "client", "clients");
}

std::vector<Column> AgeWriter::bucket_columns() const {
  std::vector<Column> columns = {
      {.title = "Client", .overflow = Overflow::cut_last, .least = 12},
      {.title = "Name", .overflow = Overflow::cut, .least = 12, .drop = 1},
      {.title = ""},
      {.title = "Total", .align = Align::decimal},
  };
  for (const std::string& label : ageing_.buckets.labels) {
    columns.push_back({.title = with_capital(label), .align = Align::decimal});
  }
  columns.push_back({.title = "Unapplied", .align = Align::decimal});
  columns.push_back({.title = "Days", .align = Align::right});
  columns.push_back({.title = "", .drop = 2});
  return columns;
}

void AgeWriter::add_buckets(std::vector<Cell>& cells, const std::vector<core::Money>& buckets,
                            core::Money unapplied) const {
  for (std::size_t bucket = 0; bucket < buckets.size(); ++bucket) {
    cells.push_back(amount_cell(buckets[bucket], bucket_style(ageing_.buckets, bucket)));
  }
  cells.push_back(any_unapplied_ ? amount_cell(unapplied) : Cell{});
}

Table AgeWriter::bucket_table(const AgeBars* bars) const {
  Table table(bucket_columns());
  for (const report::AgeRow& row : ageing_.rows) {
    std::vector<Cell> cells = {
        {row.client}, {row.name}, {code(row.currency)}, total_cell(row.total)};
    add_buckets(cells, row.buckets, row.unapplied);
    const int days = row.oldest_days.value_or(0);
    cells.push_back({days_text(days), days_style(ageing_.buckets, days)});
    if (bars) cells.push_back(bars->bar(row, page_.look()));
    table.row(cells);
  }
  table.rule();
  for (const report::AgeTotal& total : ageing_.totals) {
    std::vector<Cell> cells = {{"Total", Style::strong},
                               {clients_in(total.currency)},
                               {code(total.currency)},
                               total_cell(total.total)};
    add_buckets(cells, total.buckets, total.unapplied);
    table.row(cells);
  }
  return table;
}

// Where the buckets have no room beside each other they stand in a line below each client.
Table AgeWriter::narrow_table() const {
  Table table({
      {.title = "Client", .overflow = Overflow::cut_last, .least = 12},
      {.title = "Name", .overflow = Overflow::cut, .least = 8, .drop = 1},
      {.title = ""},
      {.title = "Total", .align = Align::decimal},
      {.title = "Days", .align = Align::right},
  });
  const auto buckets_below = [&](const auto& row) {
    std::string text = bucket_phrase(ageing_.buckets.labels, row.buckets);
    if (!row.unapplied.is_zero()) {
      if (!text.empty()) text += between_parts;
      text += unbroken("less unapplied " + with_currency(row.unapplied));
    }
    table.prose(text, 4);
  };
  for (const report::AgeRow& row : ageing_.rows) {
    const int days = row.oldest_days.value_or(0);
    table.row({{row.client},
               {row.name},
               {code(row.currency)},
               total_cell(row.total),
               {days_text(days), days_style(ageing_.buckets, days)}});
    buckets_below(row);
  }
  table.rule();
  for (const report::AgeTotal& total : ageing_.totals) {
    table.row({{"Total", Style::strong},
               {clients_in(total.currency)},
               {code(total.currency)},
               total_cell(total.total)});
    buckets_below(total);
  }
  return table;
}

Table AgeWriter::detail_table() const {
  Table table = item_table();
  for (const report::AgeRow& row : ageing_.rows) {
    table.row({{.text = row.client + "  " + row.name,
                .style = Style::strong,
                .span = columns_before_days + 1},
               total_cell(row.total),
               {code(row.currency)}});
    add_items(table, row, ageing_.buckets, is_mixed(), 2);
  }
  table.rule();
  for (const report::AgeTotal& total : ageing_.totals) {
    table.row({{.text = "Total of " + clients_in(total.currency),
                .style = Style::strong,
                .span = columns_before_days + 1},
               total_cell(total.total),
               {code(total.currency)}});
  }
  return table;
}

int AgeWriter::bar_width(const Table& plain) const {
  const Look& look = page_.look();
  if (!look.picture || look.width < picture_width_least) return 0;
  if (plain.least_width() + bar_gap + bar_width_least > look.width) return 0;
  return std::clamp(look.width - plain.natural_width() - bar_gap, bar_width_least,
                    bar_width_most);
}

std::string AgeWriter::bars_scale() const {
  return is_mixed() ? "; each currency on its own scale" : "";
}

std::string AgeWriter::summary() {
  title();
  std::optional<Table> plain = bucket_table(nullptr);
  const int width = bar_width(*plain);
  const bool fits = plain->fits(page_.look().width);
  // Of thousands of clients one table at a time is enough.
  if (width > 0 || !fits) plain.reset();
  if (width > 0) {
    const AgeBars bars(ageing_, width);
    page_.table(bucket_table(&bars));
    page_.blank();
    page_.drawn("Bars: " + bars.legend(page_.look()) + bars_scale());
  } else if (plain) {
    page_.table(*plain);
  } else {
    page_.table(narrow_table());
  }
  return std::move(page_).take();
}

std::string AgeWriter::detail() {
  title();
  page_.table(detail_table());
  page_.blank();
  for (const report::AgeTotal& total : ageing_.totals) {
    const std::string buckets = bucket_phrase(ageing_.buckets.labels, total.buckets);
    if (!buckets.empty()) page_.prose("Ageing: " + buckets);
  }
  return std::move(page_).take();
}

}  // namespace

std::string age_text(const report::Ageing& ageing, bool detail, const Look& look) {
  if (ageing.rows.empty()) return "Nothing is open as of " + ageing.as_of.text() + ".\n";
  AgeWriter writer(ageing, look);
  return detail ? writer.detail() : writer.summary();
}

}  // namespace inv::render
