#include "inv/report/statement.hpp"
#include "cli/app/app.hpp"
#include "cli/app/invocation.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"

namespace inv::cli {

namespace {

Exit run_statement(Invocation& invocation) {
  std::optional<core::Date> from;
  if (invocation.arguments().has("--from"))
    from = invocation.date_option("--from", invocation.as_of());
  if (from > invocation.as_of())
    invocation.refuse("`--from` is " + from->text() + ", after " + invocation.as_of().text());

  const book::Book& book = invocation.load();
  const report::Selection selection = invocation.select(book);
  const report::Statements statements =
      report::statements(book, invocation.as_of(), selection, from);
  return invocation.emit({[&] { return render::statement_text(statements, invocation.look()); },
                          [&] { return render::statement_json(statements); }});
}

}  // namespace

constinit const Command statement_command = {
    "statement", "one consolidated statement per client",
    "Writes one statement per client, a section per currency: the open items and the money that "
    "is not applied, or with --from the activity with its running balance.",
    any_clients,
    {{"--from", "DATE", "opening balance, what happened from that day on, closing balance"}},
    {{"inv statement hart", "what is open"},
     {"inv statement hart --from 2026-01-01", "everything since New Year, with a running balance"}},
    run_statement};

}  // namespace inv::cli
