#include "inv/report/calls.hpp"
#include "cli/app/invocation.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--for", 0, "WHO", "only clients last assigned to that person"},
    {"--exit-code", 0, "", "exit with 10 when anybody is to be called"},
};

constexpr Example examples[] = {
    {"inv calls", "everybody to ring today, with the number and what was said before"},
    {"inv calls --for rowan", "only Rowan's"},
};

Exit run(Invocation& invocation) {
  const auto assigned = invocation.arguments().value("--for");

  const book::Book* book = invocation.load();
  if (book == nullptr) return invocation.status();
  const auto selection = invocation.select(*book);
  if (!selection) return invocation.status();

  const report::CallSheet sheet =
      report::calls(*book, invocation.as_of(), *selection, assigned);

  const std::string text = invocation.format() == Format::json
                               ? render::calls_json(sheet)
                               : render::calls_text(sheet, invocation.look());
  if (sheet.stale) invocation.note(*sheet.stale);
  const bool act = !sheet.rows.empty() && invocation.arguments().has("--exit-code");
  return invocation.write(text, act ? Exit::something_to_do : Exit::done);
}

}  // namespace

extern const Command calls_command;
constinit const Command calls_command = {
    "calls", "whom to ring, the number, and what was said before",
    "The call sheet: every client whose next step is a call, with the number, what is open, what "
    "was said and promised before, and the mood of the last contact.",
    Operands::any, "CLIENT", no_table, options, examples, run, reads};

}  // namespace inv::cli
