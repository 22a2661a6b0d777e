// Up to which day the business's books are complete, or closed.

#include "cli/app/app.hpp"
#include "cli/entry/record_builder.hpp"
#include "inv/core/ascii.hpp"
#include "inv/report/items.hpp"

namespace inv::cli {

namespace {

void add_reconciled(RecordBuilder& entry) { entry.add_verb(io::NewNode::text(*entry.operand(0))); }

/// Of the `-05` or `-Q2` after a year, or of the whole year.
std::optional<int> last_month_of(std::string_view ending) {
  constexpr int months = 12, months_of_quarter = 3;
  if (ending.empty()) return months;
  if (ending.size() != 3 || ending[0] != '-') return std::nullopt;
  const bool is_quarter = ending[1] == 'Q' || ending[1] == 'q';
  if (!is_quarter) return core::whole_number(ending.substr(1), 1, months);
  const auto quarter = core::whole_number(ending.substr(2), 1, months / months_of_quarter);
  return quarter ? std::optional(*quarter * months_of_quarter) : std::nullopt;
}

/// Of `2026-05`, `2026-Q2`, `2026`; nothing for any other text.
std::optional<core::Date> last_day_of(std::string_view period) {
  constexpr std::size_t year_digits = 4;
  if (period.size() < year_digits) return std::nullopt;
  const auto year = core::whole_number(period.substr(0, year_digits), 1, 9999);
  const auto month = last_month_of(period.substr(year_digits));
  const auto first = year && month ? core::Date::of(*year, *month, 1) : std::nullopt;
  return first ? std::optional(first->end_of_month()) : std::nullopt;
}

bool is_closed(const book::Book& book, const std::string& period) {
  return std::ranges::any_of(book.journal_of_business(), [&](book::EntryIx ix) {
    const auto* const closed = book.entry(ix).as<book::Closed>();
    return closed != nullptr && closed->period == period;
  });
}

/// What all clients owe on that day, by currency.
io::NewNode balance_on(const book::Book& book, core::Date day) {
  const report::Ageing ageing = report::age(
      book, day, {}, report::make_buckets(report::AgeBy::due, book.business().buckets));
  io::NewNode balance = io::NewNode::map();
  for (const auto& row : ageing.totals)
    balance.add(row.currency.code(), io::NewNode::plain(row.total.text()));
  const core::Money nothing = core::Money::zero(book.currency());
  if (balance.pairs.empty())
    balance.add(book.currency().code(), io::NewNode::plain(nothing.text()));
  return balance;
}

Exit run_close(Invocation& invocation) {
  Session session(invocation);
  const std::string& period = invocation.arguments().names[0];
  if (!invocation.arguments().has("--date")) {
    const auto day = last_day_of(period);
    if (!day)
      invocation.refuse("the last day of " + core::quoted(period) + " is not known; give `--date`");
    session.set_date(*day);
  }
  if (session.date() > invocation.as_of())
    session.refuse(core::quoted(period) + " is not over: its last day is " + session.date().text());
  if (is_closed(session.book(), period))
    session.refuse(core::quoted(period) + " is closed already");
  RecordBuilder entry = new_entry(session, About::business);
  entry.add("closed", io::NewNode::text(period));
  entry.add("balance", balance_on(session.book(), session.date()));
  return write_entry(entry);
}

}  // namespace

constinit const Command reconciled_command = {
    "reconciled", "payments are entered up to a day",
    "Records that all payments of an account are in the book, up to and including the day. Firm "
    "words wait until the payments are entered.",
    {1, 1, "ACCOUNT"},
    {{"--date", "DATE", "up to and including that day: YYYY-MM-DD, today (the default), yesterday, "
      "friday"},
     {"--ended", "", "the account is used no more: nothing waits for it", as_true},
     memo_option, dry_run_option},
    {{"inv reconciled \"Bank\" --date yesterday",
      "all of the bank's payments up to yesterday are in"}},
    record<About::business, add_reconciled>, writes};

constinit const Command close_command = {
    "close", "close the books of a period",
    "Records that a period is closed, with what all clients owe on its last day: `inv check` then "
    "fails when somebody changes the past. Of `2026-05`, `2026-Q2` and `2026` the last day is "
    "known; for other names give --date.",
    {1, 1, "PERIOD"},
    {{"--date", "DATE",
      "the last day that is closed: YYYY-MM-DD; known of 2026-05, 2026-Q2 and 2026"},
     memo_option, dry_run_option},
    {{"inv close 2026-05", "as of 2026-05-31"},
     {"inv close \"before the audit\" --date 2026-06-30", "any name, with a day"}},
    run_close, writes};

}  // namespace inv::cli
