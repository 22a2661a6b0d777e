#include "cli/review/review.hpp"
#include "cli/app/app.hpp"
#include "inv/core/message.hpp"

namespace inv::cli {

namespace {

/// Why not, where it is not approved.
core::Result<void> approve_one(Invocation& invocation, io::DraftBox& box, const std::string& name,
                               const std::string& by) {
  const auto found = look_up_draft(invocation, box, name);
  // Mistyped, or sent by another run meanwhile: the others are looked at all the same.
  if (!found) return core::fail(no_such_draft(invocation, box, name));
  if (found->is_foreign()) return core::fail(found->why);
  if (found->draft.folder == io::DraftFolder::approved) return core::fail("it is approved already");
  if (found->draft.folder == io::DraftFolder::sending)
    return core::fail("it is with the mail program");
  if (found->is_stale) return core::fail("it is stale: " + found->why);
  return approve(invocation, box, found->draft, by);
}

/// Drafts named one by one: nobody approves what they do not name.
Exit approve_named(Invocation& invocation) {
  const std::vector<std::string>& names = invocation.arguments().names;
  if (names.empty()) invocation.refuse("which draft? Name each one");
  invocation.load();
  auto box = invocation.must(io::DraftBox::open(invocation.env().files, invocation.root()));
  const std::string by = approver(invocation);
  Exit status = Exit::done;
  std::string said;
  for (const std::string& typed : names) {
    const std::string name = draft_name_typed(typed);
    if (const auto done = approve_one(invocation, box, name, by)) {
      said += io::DraftBox::shown_path(name, io::DraftFolder::approved) + "  approved\n";
    } else {
      invocation.complain({core::Failure::Kind::world,
                           core::quoted(name) + " is not approved: " + done.error().message});
      status = Exit::could_not;
    }
  }
  return invocation.write(invocation.quiet() ? "" : said, status);
}

Exit run_review(Invocation& invocation) {
  if (invocation.arguments().has("--approve")) return approve_named(invocation);
  const Env& env = invocation.env();
  if (invocation.arguments().has("--no-input") || !env.ask || !env.width)
    invocation.refuse(
        "a review needs a person at a terminal; `inv drafts` lists the drafts, and "
        "`inv review --approve NAME` approves one that you have read");
  return Review(invocation).run();
}

}  // namespace

constinit const Command review_command = {
    "review",
    "go through the drafts, approve or edit them",
    "Shows each draft that is new, with why it is to go out and what was said last, and asks. Each "
    "answer is written at once. Uncertain ones come first. With --approve the drafts named are "
    "approved without a question; stale ones are not.",
    {0, any_number, "CLIENT"},
    {{"--approve", "", "approve the drafts named, one by one"},
     {"--lines", "", "a letter and Enter instead of single keys"},
     {"--no-input", "", "ask nobody: says what to do instead"}},
    {{"inv review", "all that is new"},
     {"inv review hart", "one client's, what is approved too"},
     {"inv review --approve hart.reminder", "one that was read elsewhere"}},
    run_review,
    documents};

}  // namespace inv::cli
