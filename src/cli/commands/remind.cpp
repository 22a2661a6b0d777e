#include "cli/app/app.hpp"
#include "cli/documents/documents.hpp"
#include "cli/drafts/write_drafts.hpp"
#include "inv/render/document.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "inv/report/letter.hpp"

namespace inv::cli {

namespace {

Exit print_reminders(Invocation& invocation, const book::Book& book,
                     const report::Selection& selection) {
  const report::Reminders due = report::reminders(book, invocation.as_of(), selection);
  const render::Templates templates = load_templates(invocation);
  std::vector<render::Reminder> reminders;
  std::vector<render::Document> documents;
  for (const report::Reminder& one : due.reminders) {
    reminders.push_back({one.decision, render::reminder_document(one.letter, templates)});
    add_thread(reminders.back().draft, book, invocation.as_of());
    documents.push_back(reminders.back().draft);
  }
  if (due.stale) invocation.note(*due.stale);
  return emit_documents(invocation, documents, templates,
                        {[&] { return render::remind_text(reminders, invocation.look()); },
                         [&] { return render::remind_json(due, reminders); }},
                        invocation.status_where(!reminders.empty()));
}

Exit run_remind(Invocation& invocation) {
  const book::Book& book = invocation.load();
  const report::Selection selection = invocation.select(book);
  if (prints_documents(invocation.arguments())) return print_reminders(invocation, book, selection);
  OutgoingReminders due = outgoing_reminders(book, invocation.as_of(), selection);
  if (due.stale) invocation.note(*due.stale);
  const bool is_any = !due.reminders.empty();
  return write_drafts(invocation,
                      {book, invocation.as_of(), "reminder", std::move(due.reminders), selection},
                      invocation.status_where(is_any));
}

}  // namespace

constinit const Command remind_command = {
    "remind",
    "one reminder per client, as a draft to review",
    "Writes a draft of one consolidated reminder into `drafts/` for every client whose next step "
    "is "
    "to be reminded, and a line for each. A draft that was edited or approved is left alone, and "
    "one that nobody touched goes when it is not due any more. `inv review` shows them, `inv send` "
    "sends what was approved.",
    any_clients,
    {{"--dry-run", "", "print the drafts and write nothing"},
     output_option,
     anew_option,
     {"--exit-code", "", "exit with 10 when anybody is to be reminded"}},
    {{"inv remind", "a draft for each that is due"},
     {"inv remind --dry-run hart", "read one client's, and write nothing"},
     {"inv remind --dry-run --format json", "addressee, subject and text for a program"},
     {"inv remind --dry-run --format html -o pages/", "a page each, in a folder"}},
    run_remind,
    documents,
    !has_table,
    with_pages};

}  // namespace inv::cli
