#include <algorithm>
#include <charconv>

#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_command.hpp"
#include "cli/entry/entry_write.hpp"
#include "inv/report/items.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--date", 0, "DATE",
     "the last day that is closed: YYYY-MM-DD; known of 2026-05, 2026-Q2 and 2026"},
    memo_option, dry_run_option};

constexpr Example examples[] = {
    {"inv close 2026-05", "as of 2026-05-31"},
    {"inv close \"before the audit\" --date 2026-06-30", "any name, with a day"},
};

/// Of `2026-05`, `2026-Q2`, `2026`; nothing for any other text.
std::optional<core::Date> last_day_of(const std::string& period) {
  constexpr int months = 12, months_of_quarter = 3;
  int year = 0, part = 0;
  const char* const end = period.data() + period.size();
  const auto [after_year, error] = std::from_chars(period.data(), end, year);
  if (error != std::errc() || after_year != period.data() + 4) return std::nullopt;
  int month = months;
  if (after_year != end) {
    if (*after_year != '-' || after_year + 1 == end) return std::nullopt;
    const bool is_quarter = after_year[1] == 'Q' || after_year[1] == 'q';
    const char* const begin = after_year + (is_quarter ? 2 : 1);
    const auto [stop, wrong] = std::from_chars(begin, end, part);
    if (wrong != std::errc() || stop != end || stop != begin + (is_quarter ? 1 : 2))
      return std::nullopt;
    month = is_quarter ? part * months_of_quarter : part;
  }
  const auto first = core::Date::of(year, month, 1);
  return first ? std::optional(first->end_of_month()) : std::nullopt;
}

bool is_closed(const book::Book& book, const std::string& period) {
  return std::ranges::any_of(book.journal_of_business(), [&](book::EntryIx ix) {
    const auto* const closed = book.entry(ix).as<book::Closed>();
    return closed != nullptr && closed->period == period;
  });
}

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  if (!writing.open()) return invocation.status();
  const std::string& period = invocation.arguments().names[0];
  if (!invocation.arguments().has("--date")) {
    const auto day = last_day_of(period);
    if (!day)
      return invocation.refuse("the last day of `" + period + "` is not known; give `--date`");
    writing.set_date(*day);
  }
  if (writing.date() > invocation.as_of())
    return writing.refuse("`" + period + "` is not over: its last day is " + writing.date().text());
  if (is_closed(writing.book(), period))
    return writing.refuse("`" + period + "` is closed already");
  io::NewNode balance = io::NewNode::map();
  const book::Book& book = writing.book();
  const report::Ageing ageing = report::age(
      book, writing.date(), {}, report::make_buckets(report::AgeBy::due, book.business().buckets));
  for (const auto& row : ageing.totals)
    balance.add(row.currency.code(), io::NewNode::plain(row.total.text()));
  if (balance.pairs.empty())
    balance.add(book.currency().code(),
                io::NewNode::plain(core::Money::zero(book.currency()).text()));

  io::NewNode entry = new_entry(writing);
  entry.add("closed", io::NewNode::text(period));
  entry.add("balance", std::move(balance));
  return write_entry(writing, std::move(entry), std::nullopt);
}

}  // namespace

extern const Command close_command;
constinit const Command close_command = {
    "close", "close the books of a period",
    "Records that a period is closed, with what all clients owe on its last day: `inv check` then "
    "fails when somebody changes the past. Of `2026-05`, `2026-Q2` and `2026` the last day is "
    "known; for other names give --date.",
    {1, 1}, "PERIOD", no_table, options, examples, run, writes};

}  // namespace inv::cli
