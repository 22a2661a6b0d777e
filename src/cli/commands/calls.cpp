#include "inv/report/calls.hpp"
#include "cli/app/app.hpp"
#include "cli/app/invocation.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"

namespace inv::cli {

namespace {

Exit run_calls(Invocation& invocation) {
  const book::Book& book = invocation.load();
  const report::Selection selection = invocation.select(book);
  const report::CallSheet sheet = report::calls(book, invocation.as_of(), selection,
                                                invocation.arguments().value("--for"));
  if (sheet.stale) invocation.note(*sheet.stale);
  return invocation.emit({[&] { return render::calls_text(sheet, invocation.look()); },
                          [&] { return render::calls_json(sheet); }},
                         invocation.status_where(!sheet.rows.empty()));
}

}  // namespace

constinit const Command calls_command = {
    "calls", "whom to ring, the number, and what was said before",
    "The call sheet: every client whose next step is a call, with the number, what is open, what "
    "was said and promised before, and the mood of the last contact.",
    any_clients,
    {{"--for", "WHO", "only clients last assigned to that person"},
     {"--exit-code", "", "exit with 10 when anybody is to be called"}},
    {{"inv calls", "everybody to ring today, with the number and what was said before"},
     {"inv calls --for rowan", "only Rowan's"}},
    run_calls};

}  // namespace inv::cli
