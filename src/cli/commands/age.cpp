#include <charconv>

#include "cli/app/invocation.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"

namespace inv::cli {

namespace {

constexpr int most_days = 36500;

constexpr Option options[] = {
    {"--by", 0, "due|date", "count from the due date (the default) or the invoice's date"},
    {"--buckets", 0, "DAYS", "upper limits of the buckets: 30,60,90, or business.buckets"},
    {"--detail", 0, "", "every open item below its client"},
    {"--tag", 0, "TAG", "only clients with that tag"},
};

constexpr Example examples[] = {
    {"inv age", "a row per client and currency, then the totals"},
    {"inv age --detail hart", "one client, item by item"},
    {"inv age --buckets 15,30,45 --tag trade", "other buckets, only clients with the tag trade"},
    {"inv age --as-of 2026-06-30 --format csv", "as it was at the end of June, for a spreadsheet"},
};

/// `30,60,90`: whole days above 0, each more than the last.
std::optional<std::vector<int>> parse_limits(std::string_view text) {
  std::vector<int> limits;
  const char* at = text.data();
  const char* const end = at + text.size();
  while (true) {
    int limit = 0;
    const auto [stop, error] = std::from_chars(at, end, limit);
    if (error != std::errc() || limit > most_days) return std::nullopt;
    if (limit <= (limits.empty() ? 0 : limits.back())) return std::nullopt;
    limits.push_back(limit);
    if (stop == end) return limits;
    if (*stop != ',') return std::nullopt;
    at = stop + 1;
  }
}

Exit run(Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  std::optional<std::vector<int>> limits;
  if (const auto text = arguments.value("--buckets")) {
    limits = parse_limits(*text);
    if (!limits)
      return invocation.refuse("`--buckets` is a list of days that rise, as `30,60,90`, not `" +
                               *text + "`");
  }
  const auto by = arguments.value("--by") == "date" ? report::AgeBy::date : report::AgeBy::due;
  const bool detail = arguments.has("--detail");

  const book::Book* book = invocation.load();
  if (book == nullptr) return invocation.status();
  const auto selection = invocation.select(*book);
  if (!selection) return invocation.status();

  const report::Buckets buckets =
      report::make_buckets(by, limits.value_or(book->business().buckets));
  const report::Ageing ageing = report::age(*book, invocation.as_of(), *selection, buckets);

  std::string text;
  switch (invocation.format()) {
    case Format::text: text = render::age_text(ageing, detail, invocation.look()); break;
    case Format::json: text = render::age_json(ageing, detail); break;
    case Format::csv: text = render::age_csv(ageing, detail); break;
  }
  return invocation.write(text, Exit::done);
}

}  // namespace

extern const Command age_command;
constinit const Command age_command = {
    "age", "who owes what, and for how long",
    "Ages what every client owes: one row per client and currency, spread over buckets of days "
    "overdue, with a total per currency. Total = buckets less unapplied money.",
    Operands::any, "CLIENT", has_table, options, examples, run, reads};

}  // namespace inv::cli
