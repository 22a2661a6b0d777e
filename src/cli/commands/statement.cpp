#include "inv/report/statement.hpp"
#include "cli/app/invocation.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--from", 0, "DATE", "opening balance, what happened from that day on, closing balance"},
};

constexpr Example examples[] = {
    {"inv statement hart", "what is open"},
    {"inv statement hart --from 2026-01-01", "everything since New Year, with a running balance"},
};

Exit run(Invocation& invocation) {
  std::optional<core::Date> from;
  if (invocation.arguments().has("--from")) {
    from = invocation.date_option("--from", invocation.as_of());
    if (!from) return invocation.status();
    if (*from > invocation.as_of())
      return invocation.refuse("`--from` is " + from->text() + ", after " +
                               invocation.as_of().text());
  }

  const book::Book* book = invocation.load();
  if (book == nullptr) return invocation.status();
  const auto selection = invocation.select(*book);
  if (!selection) return invocation.status();

  const report::Statements statements =
      report::statements(*book, invocation.as_of(), *selection, from);

  const std::string text = invocation.format() == Format::json
                               ? render::statement_json(statements)
                               : render::statement_text(statements, invocation.look());
  return invocation.write(text, Exit::done);
}

}  // namespace

extern const Command statement_command;
constinit const Command statement_command = {
    "statement", "one consolidated statement per client",
    "Writes one statement per client, a section per currency: the open items and the money that "
    "is not applied, or with --from the activity with its running balance.",
    Operands::any, "CLIENT", no_table, options, examples, run, reads};

}  // namespace inv::cli
