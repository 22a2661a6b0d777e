#include "cli/app/app.hpp"
#include "cli/app/invocation.hpp"
#include "inv/render/letter.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "inv/report/letter.hpp"

namespace inv::cli {

namespace {

/// One draft for each client whose step is `remind`.
std::vector<render::Reminder> drafts(const book::Book& book, const report::Decisions& decisions) {
  std::vector<render::Reminder> reminders;
  for (const report::Decision& decision : decisions.decisions) {
    if (decision.action != report::Action::remind) continue;
    const report::Account account = report::replay(book, decision.client_ix, decisions.as_of);
    const report::Relations relations = report::relations(book, account, decisions.reconciled);
    const report::Letter letter = report::letter(book, account, relations, decision);
    reminders.push_back({decision, render::draft(letter)});
  }
  return reminders;
}

Exit run_remind(Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  const book::Book& book = invocation.load();
  const report::Selection selection = invocation.select(book);
  const report::Decisions decisions =
      report::decide_all(book, invocation.as_of(), selection, false);
  const std::vector<render::Reminder> reminders = drafts(book, decisions);
  if (decisions.stale) invocation.note(*decisions.stale);
  if (arguments.value("--format") != "json" && !reminders.empty() && !arguments.has("--dry-run"))
    invocation.note("this version prints drafts and writes no files, as with `--dry-run`");
  return invocation.emit({[&] { return render::remind_text(reminders, invocation.look()); },
                          [&] { return render::remind_json(decisions, reminders); }},
                         invocation.status_where(!reminders.empty()));
}

}  // namespace

constinit const Command remind_command = {
    "remind", "one reminder per client, as a draft to review",
    "Drafts one consolidated reminder for every client whose next step is to be reminded. Nothing "
    "is ever sent; this version prints the drafts and writes no files.",
    any_clients,
    {{"--dry-run", "", "print the drafts and write nothing"},
     {"--exit-code", "", "exit with 10 when anybody is to be reminded"}},
    {{"inv remind --dry-run", "read every draft that is due"},
     {"inv remind --dry-run hart", "one client's"},
     {"inv remind --dry-run --format json", "addressee, subject and text for a program"}},
    run_remind};

}  // namespace inv::cli
