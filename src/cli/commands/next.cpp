#include "cli/app/app.hpp"
#include "cli/app/invocation.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "inv/report/decision.hpp"
#include "inv/report/document/thanks.hpp"

namespace inv::cli {

namespace {

bool is_to_act_on(const report::Decision& decision) {
  return decision.action == report::Action::remind || decision.action == report::Action::call;
}

Exit run_next(Invocation& invocation) {
  const book::Book& book = invocation.load();
  const report::Selection selection = invocation.select(book);
  report::Decisions decisions = report::decide_all(
      book, invocation.as_of(), selection, invocation.arguments().has("--all"));
  if (invocation.arguments().has("--thanks"))
    report::add_thanks(decisions, report::thanks(book, invocation.as_of(), selection));
  if (decisions.stale) invocation.note(*decisions.stale);
  return invocation.emit(
      {[&] { return render::next_text(decisions, invocation.quiet(), invocation.look()); },
       [&] { return render::next_json(decisions); }, [&] { return render::next_csv(decisions); }},
      invocation.status_where(std::ranges::any_of(decisions.decisions, is_to_act_on)));
}

}  // namespace

constinit const Command next_command = {
    "next", "the next step for each client, and why",
    "Decides one step for every client with anything open: remind, call, carry (it goes onto the "
    "next invoice) or wait, with the reasons, and until when it holds.",
    any_clients,
    {{"--all", "", "also clients with nothing open"},
     {"--thanks", "", "also, last, those who have paid all and are to be thanked"},
     {"--exit-code", "", "exit with 10 when anybody is to be reminded or called"}},
    {{"inv next", "those to act on first, then those who wait"},
     {"inv next -q", "those who wait are only counted"},
     {"inv next hart", "one client, and why"},
     {"inv next --exit-code -q >/dev/null", "for a script: is there anything to do today?"}},
    run_next, reads, has_table};

}  // namespace inv::cli
