#include "cli/app/app.hpp"
#include "cli/documents/documents.hpp"
#include "cli/drafts/write_drafts.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "inv/render/statement.hpp"
#include "inv/report/document/thanks.hpp"

namespace inv::cli {

namespace {

Exit print_thanks(Invocation& invocation, const book::Book& book,
                  const report::Selection& selection) {
  const report::AllThanks due = report::thanks(book, invocation.as_of(), selection);
  const render::Templates templates = load_templates(invocation);
  std::vector<render::Document> drafts;
  std::vector<render::Reminder> notes;
  for (const report::Thanks& one : due.thanks) {
    drafts.push_back(render::thanks_document(one, due.as_of, templates));
    add_thread(drafts.back(), book, due.as_of);
    notes.push_back({one.decision, drafts.back()});
  }
  return emit_documents(invocation, drafts, templates,
                        {[&] { return render::thank_text(notes, invocation.look()); },
                         [&] { return render::thank_json(due, drafts); }},
                        Exit::done);
}

Exit run_thank(Invocation& invocation) {
  const book::Book& book = invocation.load();
  const report::Selection selection = invocation.select(book);
  if (prints_documents(invocation.arguments())) return print_thanks(invocation, book, selection);
  return write_drafts(invocation,
                      {book, invocation.as_of(), "thanks",
                       outgoing_thanks(book, invocation.as_of(), selection), selection},
                      Exit::done);
}

}  // namespace

constinit const Command thank_command = {
    "thank",
    "a word of thanks to those who have paid, as a draft",
    "Writes a draft of a note into `drafts/` for every client of whom nothing is open since a "
    "payment of the last 14 days, who was not thanked since and is not on hold.",
    any_clients,
    {{"--dry-run", "", "print the drafts and write nothing"}, output_option, anew_option},
    {{"inv thank", "a draft for each that is due"},
     {"inv thank --dry-run hart", "read one client's, and write nothing"}},
    run_thank,
    documents,
    !has_table,
    with_pages};

}  // namespace inv::cli
