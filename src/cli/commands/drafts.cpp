#include "cli/app/app.hpp"
#include "cli/drafts/draft_changes.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"

namespace inv::cli {

namespace {

Exit run_drafts(Invocation& invocation) {
  const book::Book& book = invocation.load();
  const report::Selection selection = invocation.select(book);
  const auto box = invocation.must(io::DraftBox::open(invocation.env().files, invocation.root()));
  std::vector<io::Draft> drafts = list_drafts(invocation, box);
  std::erase_if(drafts, [&](const io::Draft& draft) {
    if (selection.clients.empty()) return false;
    const auto client = draft.lines ? book.find_client(draft.lines->client) : std::nullopt;
    return !client || !selection.includes(book, *client);
  });
  std::vector<render::DraftRow> rows;
  for (const Standing& one : standings(book, invocation.as_of(), std::move(drafts), box))
    rows.push_back(draft_row(one, book));
  return invocation.emit(
      {[&] { return render::drafts_text(invocation.as_of(), rows, invocation.look()); },
       [&] { return render::drafts_json(invocation.as_of(), rows); }});
}

}  // namespace

constinit const Command drafts_command = {
    "drafts",
    "the drafts that lie in `drafts/`",
    "Lists the drafts with their state: new, approved, uncertain (the mail program had it and "
    "nobody knows whether it went), edited, stale (it says something else than it would today), "
    "altered after its approval. With each stands why it is to go out, or why it does not.",
    any_clients,
    {},
    {{"inv drafts", "all of them"},
     {"inv drafts hart --format json", "one client's, for a program"}},
    run_drafts,
    documents};

}  // namespace inv::cli
