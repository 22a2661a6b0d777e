#include "cli/app/app.hpp"
#include "cli/documents/documents.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "inv/render/statement.hpp"
#include "inv/report/document/thanks.hpp"

namespace inv::cli {

namespace {

Exit run_thank(Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  const book::Book& book = invocation.load();
  const report::AllThanks due =
      report::thanks(book, invocation.as_of(), invocation.select(book));
  const render::Templates templates = load_templates(invocation);
  std::vector<render::Document> drafts;
  std::vector<render::Reminder> notes;
  for (const report::Thanks& one : due.thanks) {
    drafts.push_back(render::thanks_document(one, due.as_of, templates));
    notes.push_back({one.decision, drafts.back()});
  }
  if (arguments.value("--format") != "json" && !due.thanks.empty() && !arguments.has("--dry-run") &&
      !arguments.has("--output"))
    invocation.note("this version prints drafts and writes no files, as with `--dry-run`");
  return emit_documents(invocation, drafts, templates,
                        {[&] { return render::thank_text(notes, invocation.look()); },
                         [&] { return render::thank_json(due, drafts); }},
                        Exit::done);
}

}  // namespace

constinit const Command thank_command = {
    "thank", "a word of thanks to those who have paid, as a draft",
    "Drafts a note to every client of whom nothing is open since a payment of the last 14 days, "
    "who was not thanked since and is not on hold. Nothing is ever sent; this version prints the "
    "drafts and writes no files.",
    any_clients,
    {{"--dry-run", "", "print the drafts and write nothing"}, output_option, force_option},
    {{"inv thank --dry-run", "read every note that is due"},
     {"inv thank --dry-run hart", "one client's"}},
    run_thank,
    reads,
    !has_table,
    with_pages};

}  // namespace inv::cli
