#include "rows.hpp"

#include <algorithm>
#include <numeric>

namespace inv::render::rows {

core::Date day(std::string_view text) {
  const auto date = core::parse_date(text);
  INV_ASSERT(date);
  return *date;
}

core::Currency currency(std::string_view code) {
  const auto found = core::Currency::find(code);
  INV_ASSERT(found);
  return *found;
}

core::Money money(std::string_view text) {
  const std::size_t blank = text.find(' ');
  const auto number = core::parse_decimal(text.substr(0, blank), true, 6).value;
  INV_ASSERT(number);
  const auto money = core::to_money(*number, currency(text.substr(blank + 1)));
  INV_ASSERT(money);
  return *money;
}

Look look(int width) { return {.width = width, .colour = false, .picture = false}; }

report::Ageing ageing(std::string_view as_of, report::AgeBy by) {
  report::Buckets buckets{.by = by, .limits = {30, 60, 90}, .labels = {}};
  buckets.labels = by == report::AgeBy::due
                       ? std::vector<std::string>{"current", "1-30", "31-60", "61-90", "90+"}
                       : std::vector<std::string>{"0-30", "31-60", "61-90", "90+"};
  return {.as_of = day(as_of), .buckets = buckets, .rows = {}, .totals = {}};
}

namespace {

core::Money amount(std::string_view text, core::Currency in) {
  if (text == "-") return core::Money::zero(in);
  return money(std::string(text) + ' ' + std::string(in.code()));
}

}  // namespace

report::AgeRow age_row(std::string_view client, std::string_view name, std::string_view code,
                       const std::vector<std::string_view>& buckets, std::string_view unapplied,
                       std::optional<int> oldest_days) {
  const core::Currency in = currency(code);
  const core::Money zero = core::Money::zero(in);
  report::AgeRow row{.client = std::string(client),
                     .name = std::string(name),
                     .currency = in,
                     .total = zero,
                     .buckets = {},
                     .unapplied = amount(unapplied, in),
                     .overdue = zero,
                     .oldest_days = oldest_days};
  for (const std::string_view bucket : buckets) row.buckets.push_back(amount(bucket, in));
  row.total = std::accumulate(row.buckets.begin(), row.buckets.end(), -row.unapplied);
  row.overdue = std::accumulate(row.buckets.begin() + 1, row.buckets.end(), zero);
  return row;
}

void add_row(report::Ageing& ageing, report::AgeRow row) {
  auto& totals = ageing.totals;
  auto at = std::find_if(totals.begin(), totals.end(),
                         [&](const auto& total) { return !(total.currency < row.currency); });
  if (at == totals.end() || at->currency != row.currency) {
    const core::Money zero = core::Money::zero(row.currency);
    at = totals.insert(at, {row.currency, zero, std::vector(row.buckets.size(), zero), zero, zero});
  }
  at->total += row.total;
  at->unapplied += row.unapplied;
  at->overdue += row.overdue;
  for (std::size_t i = 0; i < row.buckets.size(); ++i) at->buckets[i] += row.buckets[i];
  ageing.rows.push_back(std::move(row));
}

report::AgedItem aged_item(std::string_view id, std::string_view date, std::string_view due,
                           std::string_view open, int days_overdue, std::size_t bucket) {
  return {.id = std::string(id),
          .part = 1,
          .parts = 1,
          .date = day(date),
          .due = day(due),
          .total = money(open),
          .open = money(open),
          .days_overdue = days_overdue,
          .bucket = bucket};
}

report::Ageing gardener() {
  report::Ageing made = ageing("2026-06-30");
  report::AgeRow abbey =
      age_row("abbey", "Abbey House", "GBP", {"120.00", "-", "-", "-", "-"}, "-", -12);
  abbey.items = {aged_item("2026-0051", "2026-06-12", "2026-07-12", "120.00 GBP", -12, 0)};
  add_row(made, abbey);
  report::AgeRow hart =
      age_row("hart", "Mrs Edith Hart", "GBP", {"-", "174.50", "60.00", "-", "1200.00"}, "-", 121);
  hart.items = {aged_item("2026-0007", "2026-02-01", "2026-03-01", "1200.00 GBP", 121, 4),
                aged_item("2026-0031", "2026-04-01", "2026-05-01", "60.00 GBP", 60, 2),
                aged_item("2026-0042", "2026-05-01", "2026-05-31", "174.50 GBP", 30, 1)};
  hart.items[0].disputed = true;
  hart.items[1].part = 2;
  hart.items[1].parts = 3;
  hart.items[2].promised = true;
  add_row(made, hart);
  add_row(made, age_row("young", "Young & Daughters", "GBP", {"40.00", "-", "-", "310.25", "-"},
                        "-", 75));
  return made;
}

report::Ageing studio() {
  report::Ageing made = ageing("2026-06-30");
  add_row(made, age_row("asahi", "朝日出版社", "JPY", {"120000", "-", "88000", "-", "-"}, "-", 44));
  add_row(made, age_row("gulf", "Gulf Press", "KWD", {"-", "12.345", "-", "-", "-"}, "-", 3));
  add_row(made, age_row("muller", "Müller & Söhne", "EUR", {"1234.50", "-", "-", "-", "-"},
                        "2000.00", -3));
  return made;
}

report::Decision decision(std::string_view client, std::string_view name,
                          report::Action action) {
  report::Decision made{};
  made.client = client;
  made.name = name;
  made.care = "standard";
  made.action = action;
  return made;
}

}  // namespace inv::render::rows
