#include "cli/app/app.hpp"
#include "cli/documents/documents.hpp"
#include "inv/render/document.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "inv/report/letter.hpp"

namespace inv::cli {

namespace {

Exit run_remind(Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  const book::Book& book = invocation.load();
  const report::Reminders due =
      report::reminders(book, invocation.as_of(), invocation.select(book));
  const render::Templates templates = load_templates(invocation);
  std::vector<render::Reminder> reminders;
  std::vector<render::Document> documents;
  for (const report::Reminder& one : due.reminders) {
    reminders.push_back({one.decision, render::reminder_document(one.letter, templates)});
    documents.push_back(reminders.back().draft);
  }
  if (due.stale) invocation.note(*due.stale);
  if (arguments.value("--format") != "json" && !reminders.empty() && !arguments.has("--dry-run") &&
      !arguments.has("--output"))
    invocation.note("this version prints drafts and writes no files, as with `--dry-run`");
  return emit_documents(invocation, documents, templates,
                        {[&] { return render::remind_text(reminders, invocation.look()); },
                         [&] { return render::remind_json(due, reminders); }},
                        invocation.status_where(!reminders.empty()));
}

}  // namespace

constinit const Command remind_command = {
    "remind", "one reminder per client, as a draft to review",
    "Drafts one consolidated reminder for every client whose next step is to be reminded. Nothing "
    "is ever sent; this version prints the drafts and writes no files.",
    any_clients,
    {{"--dry-run", "", "print the drafts and write nothing"},
     output_option,
     force_option,
     {"--exit-code", "", "exit with 10 when anybody is to be reminded"}},
    {{"inv remind --dry-run", "read every draft that is due"},
     {"inv remind --dry-run hart", "one client's"},
     {"inv remind --dry-run --format json", "addressee, subject and text for a program"},
     {"inv remind --dry-run --format html -o pages/", "a page each, in a folder"}},
    run_remind,
    reads,
    !has_table,
    with_pages};

}  // namespace inv::cli
