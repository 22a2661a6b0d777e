#include "review.hpp"

#include <algorithm>

#include "cli/documents/documents.hpp"
#include "cli/drafts/own_command.hpp"
#include "cli/drafts/write_drafts.hpp"
#include "editing.hpp"
#include "inv/cli/world.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "inv/render/mail.hpp"
#include "recording.hpp"

namespace inv::cli {

namespace {

constexpr const char* keys_line =
    "[y]es [n]o [e]dit [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ?";
constexpr const char* approved_keys_line =
    "[u]ndo [n]ext [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ?";
constexpr const char* uncertain_keys_line =
    "Did it go? [y]es [n]o [l]eave it [s]how [v]iew [b]ack [q]uit ?";

/// Invoices first, then reminders, statements, thanks.
std::size_t rank(const Standing& standing) {
  constexpr std::string_view kinds[] = {"invoice", "reminder", "statement", "thanks"};
  const auto found = std::ranges::find(kinds, standing.draft.lines->kind);
  return static_cast<std::size_t>(found - std::begin(kinds));
}

std::int64_t largest(const Standing& standing) {
  std::int64_t most = 0;
  if (!standing.now) return most;
  for (const core::Money& amount : standing.now->amounts) most = std::max(most, amount.minor());
  return most;
}

/// What makes that draft.
std::string command_for(const io::DraftLines& lines) {
  if (lines.kind == "reminder") return "remind " + lines.client;
  if (lines.kind == "thanks") return "thank " + lines.client;
  if (lines.kind == "statement") return "statement " + lines.client + " --draft";
  return "invoice " + (lines.invoices.empty() ? "" : lines.invoices.front()) + " --draft";
}

bool comes_before(const Standing& a, const Standing& b) {
  if (a.is_uncertain != b.is_uncertain) return a.is_uncertain;
  if (rank(a) != rank(b)) return rank(a) < rank(b);
  return largest(a) > largest(b);
}

}  // namespace

Review::Review(Invocation& invocation)
    : invocation_(invocation),
      box_([&] {
        invocation.load();
        return invocation.must(io::DraftBox::open(invocation.env().files, invocation.root()));
      }()),
      templates_(load_templates(invocation)),
      screen_(invocation),
      approver_(approver(invocation)) {}

void Review::reload() { invocation_.load(); }

void Review::gather() {
  const book::Book& book = *invocation_.loaded().book;
  const report::Selection selection = invocation_.select(book);
  std::vector<io::Draft> drafts = list_drafts(invocation_, box_);
  std::erase_if(drafts, [&](const io::Draft& draft) {
    if (!draft.lines) return true;
    const bool is_named = !selection.clients.empty();
    if (draft.folder == io::DraftFolder::approved && !is_named) return true;
    const auto client = book.find_client(draft.lines->client);
    return is_named && (!client || !selection.includes(book, *client));
  });
  auto found = standings(book, invocation_.as_of(), std::move(drafts), box_);
  std::erase_if(found, [](const Standing& one) {
    return one.draft.folder == io::DraftFolder::sending && !one.is_uncertain;
  });
  std::ranges::stable_sort(found, comes_before);
  for (const Standing& one : found) names_.push_back(one.draft.name);
}

Exit Review::run() {
  gather();
  if (names_.empty()) return invocation_.write("There is nothing to review.\n", Exit::done);
  while (at_ < names_.size()) {
    const auto standing = look(names_[at_]);
    if (!standing) {
      names_.erase(names_.begin() + static_cast<std::ptrdiff_t>(at_));
      continue;
    }
    screen_.show(read_for_review(invocation_, *standing, at_ + 1, names_.size()));
    const Next next = decide(*standing);
    if (next == Next::end) break;
    if (next == Next::forward) ++at_;
    if (next == Next::back) at_ -= std::min<std::size_t>(at_, 1);
  }
  tell_end();
  for (const std::string& page : pages_) static_cast<void>(invocation_.env().files.remove(page));
  return Exit::done;
}

/// The draft as it is now; made again where it no longer holds and nobody has touched it. Nothing
/// where it is gone.
std::optional<Standing> Review::look(const std::string& name) {
  reload();
  auto found = look_up_draft(invocation_, box_, name);
  if (!found || found->is_foreign()) return std::nullopt;
  Standing& standing = *found;
  const bool is_old = standing.is_stale && !standing.draft.is_edited &&
                      standing.draft.folder == io::DraftFolder::fresh;
  return is_old ? made_anew(std::move(standing)) : std::move(found);
}

std::optional<Standing> Review::made_anew(Standing standing) {
  const std::string name = standing.draft.name;
  if (!standing.now) {
    if (!remove(standing)) return standing;
    screen_.say(name + " is not due any more, and gone: " + standing.why);
    return std::nullopt;
  }
  const core::Date day =
      core::parse_date(standing.draft.lines->until).value_or(invocation_.as_of());
  const auto text = new_draft_text(*standing.now, day, templates_, invocation_.root());
  const auto done = text ? box_.locked([&] { return box_.replace(standing.draft, *text); })
                         : core::Result<void>(tl::unexpected(text.error()));
  if (!done) {
    screen_.say(name + " is stale, and cannot be made anew: " + done.error().message);
    return standing;
  }
  screen_.say(name + " was stale, and is made anew.");
  return look_up_draft(invocation_, box_, name);
}

bool Review::remove(const Standing& standing) {
  const auto done = box_.locked([&] { return box_.remove(standing.draft); });
  if (!done) screen_.say(done.error().message);
  return done.has_value();
}

Review::Next Review::decide(const Standing& standing) {
  while (true) {
    const bool is_approved = standing.draft.folder == io::DraftFolder::approved;
    const auto key = screen_.key(standing.is_uncertain ? uncertain_keys_line
                                 : is_approved         ? approved_keys_line
                                                       : keys_line);
    if (!key) return Next::end;
    const Next next =
        standing.is_uncertain ? answer_uncertain(*key, standing) : answer(*key, standing);
    if (next != Next::same) return next;
  }
}

Review::Next Review::answer(char key, const Standing& standing) {
  const bool is_approved = standing.draft.folder == io::DraftFolder::approved;
  switch (key) {
    case ' ': return screen_.show_more(), Next::same;
    case 'y': return is_approved ? Next::forward : approve_it(standing);
    case 'n': return Next::forward;
    case 'e': {
      if (is_approved) return screen_.say("It is approved; `u` makes it new again."), Next::same;
      const bool was_edited = standing.draft.is_edited;
      if (!edit_draft(invocation_, box_, standing, templates_, screen_)) return Next::same;
      edited_ += was_edited ? 0 : 1;
      return Next::shown_anew;
    }
    case 'u': return take_approval(standing);
    case 'c':
    case 'h':
    case 'p':
    case 'm':
      return record_answers(invocation_, screen_, key, standing.draft.lines->client)
                 ? Next::shown_anew
                 : Next::same;
    case 's':
      run_own_command(invocation_, {"show", standing.draft.lines->client});
      return Next::same;
    case 'v': return view(standing);
    case 'b': return Next::back;
    case 'q': return Next::end;
    default: return explain(standing), Next::same;
  }
}

Review::Next Review::answer_uncertain(char key, const Standing& standing) {
  switch (key) {
    case ' ': return screen_.show_more(), Next::same;
    case 'y':
      return run_own_command(invocation_, {"send", "--sent", standing.draft.name}), Next::forward;
    case 'n':
      return run_own_command(invocation_, {"send", "--not-sent", standing.draft.name}),
             Next::forward;
    case 'l': return Next::forward;
    case 's':
    case 'v':
    case 'b':
    case 'q': return answer(key, standing);
    default: return explain(standing), Next::same;
  }
}

/// Nobody approves what they have not seen.
Review::Next Review::approve_it(const Standing& standing) {
  if (!screen_.was_shown_to_the_end()) return screen_.show_more(), Next::same;
  // The book, or the file, may have changed while it stood on the screen.
  reload();
  const auto now = look_up_draft(invocation_, box_, standing.draft.name);
  if (!now || now->draft.folder != standing.draft.folder ||
      now->draft.text != standing.draft.text) {
    screen_.say("It is not approved: it was changed meanwhile.");
    return Next::shown_anew;
  }
  if (now->is_stale && !standing.is_stale) {
    screen_.say("It is not approved, as the book has changed: " + now->why);
    return Next::shown_anew;
  }
  if (standing.is_stale) {
    screen_.say("It is not approved, as it no longer holds: " + standing.why + ". `inv " +
                command_for(*standing.draft.lines) +
                " --force` makes it anew and keeps this one as `~`.");
    return Next::same;
  }
  if (const auto done = approve(invocation_, box_, standing.draft, approver_); !done) {
    screen_.say("It is not approved: " + done.error().message);
    return Next::shown_anew;
  }
  ++approved_;
  screen_.say("Approved.");
  return Next::forward;
}

Review::Next Review::take_approval(const Standing& standing) {
  if (standing.draft.folder != io::DraftFolder::approved)
    return screen_.say("It is not approved."), Next::same;
  if (const auto back = take_back(box_, standing.draft); !back) {
    screen_.say("It stays approved: " + back.error().message);
    return Next::same;
  }
  approved_ -= approved_ > 0 ? 1 : 0;
  screen_.say("It is new again.");
  return Next::shown_anew;
}

Review::Next Review::view(const Standing& standing) {
  const auto mail = render::read_mail(standing.draft.text);
  if (!mail || mail->html.empty()) return screen_.say("It has no page to view."), Next::same;
  io::WritableFiles& files = invocation_.env().files;
  const std::string path = box_.work_path(standing.draft.name, "html");
  if (files.is_file(path)) static_cast<void>(files.remove(path));
  auto shown = files.create(path, mail->html, io::Access::by_owner);
  if (shown) {
    pages_.push_back(path);
    constexpr int seconds_most = 10;
    const ProgramCall call{".", {"xdg-open", path}, {}, {}, seconds_most};
    shown = succeeded(call, invocation_.env().run_program(call));
  }
  if (!shown) screen_.say("It cannot be shown: " + shown.error().message);
  return Next::same;
}

void Review::explain(const Standing& standing) {
  if (standing.is_uncertain) {
    for (const char* const line :
         {"y  it went: the journal gets its line", "n  it did not: it is approved again",
          "l  leave it as it is", "s  what `inv show` shows", "v  the page in a browser",
          "b  the draft before", "q  stop; all that was answered is kept"})
      screen_.say(line);
    return;
  }
  const bool is_approved = standing.draft.folder == io::DraftFolder::approved;
  screen_.say(is_approved ? "u  take the approval back" : "y  approve it; `inv send` sends it");
  screen_.say(is_approved ? "n  the next one" : "n  leave it for another time");
  if (!is_approved) screen_.say("e  edit addressees, subject and text");
  screen_.say("space  the next page, and after the last the first");
  for (const char* const line :
       {"c  you have called: write down what was said", "h  no reminders for a while",
        "p  they promised to pay", "m  money came in", "s  what `inv show` shows",
        "v  the page in a browser", "b  the draft before",
        "q  stop; all that was answered is kept"})
    screen_.say(line);
}

/// What was done, and what is left of what was to be seen.
void Review::tell_end() {
  int left = 0;
  for (const std::string& name : names_) {
    const auto folder = box_.find(name);
    left += folder && *folder != io::DraftFolder::approved ? 1 : 0;
  }
  std::string line;
  const auto add = [&](int number, const char* what) {
    if (number > 0) line += (line.empty() ? "" : ", ") + std::to_string(number) + " " + what;
  };
  add(approved_, "approved");
  add(edited_, "edited");
  add(left, "left");
  if (line.empty()) line = "nothing is left";
  screen_.say(line + (approved_ > 0 ? "; inv send sends what is approved" : ""));
}

}  // namespace inv::cli
