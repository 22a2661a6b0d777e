#include "cli/app/app.hpp"
#include "cli/app/invocation.hpp"
#include "inv/core/ascii.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"

namespace inv::cli {

namespace {

/// `30,60,90`: whole days above 0, each more than the last.
std::vector<int> bucket_limits(const Invocation& invocation, const std::string& typed) {
  constexpr int most_days = 36500;
  std::vector<int> limits;
  for (const std::string_view field : core::fields_of(typed, ',')) {
    const auto limit = core::whole_number(field, limits.empty() ? 1 : limits.back() + 1, most_days);
    if (!limit)
      invocation.refuse("`--buckets` is a list of days that rise, as `30,60,90`, not " +
                        core::quoted(typed));
    limits.push_back(*limit);
  }
  return limits;
}

Exit run_age(Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  const auto typed = arguments.value("--buckets");
  const auto limits = typed ? bucket_limits(invocation, *typed) : std::vector<int>();
  const auto by = arguments.value("--by") == "date" ? report::AgeBy::date : report::AgeBy::due;
  const bool detail = arguments.has("--detail");

  const book::Book& book = invocation.load();
  const report::Selection selection = invocation.select(book);
  const report::Buckets buckets =
      report::make_buckets(by, typed ? limits : book.business().buckets);
  const report::Ageing ageing = report::age(book, invocation.as_of(), selection, buckets);
  return invocation.emit({[&] { return render::age_text(ageing, detail, invocation.look()); },
                          [&] { return render::age_json(ageing, detail); },
                          [&] { return render::age_csv(ageing, detail); }});
}

}  // namespace

constinit const Command age_command = {
    "age", "who owes what, and for how long",
    "Ages what every client owes: one row per client and currency, spread over buckets of days "
    "overdue, with a total per currency. Total = buckets less unapplied money.",
    any_clients,
    {{"--by", "due|date", "count from the due date (the default) or the invoice's date"},
     {"--buckets", "DAYS", "upper limits of the buckets: 30,60,90, or business.buckets"},
     {"--detail", "", "every open item below its client"},
     {"--tag", "TAG", "only clients with that tag"}},
    {{"inv age", "a row per client and currency, then the totals"},
     {"inv age --detail hart", "one client, item by item"},
     {"inv age --buckets 15,30,45 --tag trade", "other buckets, only clients with the tag trade"},
     {"inv age --as-of 2026-06-30 --format csv",
      "as it was at the end of June, for a spreadsheet"}},
    run_age, reads, has_table};

}  // namespace inv::cli
