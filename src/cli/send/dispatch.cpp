#include "dispatch.hpp"

#include <algorithm>
#include <ostream>

#include "inv/core/message.hpp"
#include "inv/render/text.hpp"
#include "inv/report/document/mails.hpp"

namespace inv::cli {

namespace {

/// Of a name that was typed the path that a person can open.
std::string shown(const io::Draft& draft) {
  return io::DraftBox::shown_path(draft.name, draft.folder);
}

}  // namespace

Dispatch::Dispatch(Invocation& invocation)
    : invocation_(invocation), box_([&] {
        invocation.load();
        return invocation.must(io::DraftBox::open(invocation.env().files, invocation.root()));
      }()) {}

void Dispatch::say(const std::string& line) {
  if (invocation_.quiet()) return;
  // At once: a mail program may take its time with the next one.
  if (invocation_.write(render::safe(line) + '\n', Exit::done) != Exit::done) is_failed_ = true;
}

void Dispatch::fail_one(const std::string& name, const std::string& why) {
  invocation_.complain({core::Failure::Kind::world, core::quoted(name) + " " + why});
  is_failed_ = true;
}

Exit Dispatch::finish() {
  const Exit status = is_failed_ ? Exit::could_not : invocation_.status_where(left_ > 0);
  sending_.reset();
  return status;
}

/// No other `send` from here on, and what another left half done is done. `tells`: of the rest it
/// is said that nobody knows.
void Dispatch::begin(bool tells) {
  if (const auto made = box_.prepare(); !made) invocation_.fail(made.error());
  sending_ = invocation_.must(box_.lock_sending());
  if (!sending_)
    invocation_.fail({core::Failure::Kind::world, "another `inv send` is at work on these drafts"});
  settle_sending(tells);
}

/// What the journal knows of has gone.
void Dispatch::settle_sending(bool tells) {
  for (const io::Draft& draft : invocation_.must(box_.list())) {
    if (draft.folder != io::DraftFolder::sending) continue;
    const book::Entry* const entry =
        draft.lines ? report::find_mail(book(), draft.message_id) : nullptr;
    if (entry != nullptr) {
      put_to_sent(draft, entry->date);
    } else if (tells) {
      fail_one(draft.name, draft.lines ? "is uncertain: the mail program had it, and nobody knows "
                                         "whether it went; look there, then say `inv send --sent` "
                                         "or `--not-sent` " +
                                             draft.name
                                       : "is left alone: " + draft.foreign_why);
    }
  }
}

/// The names of what may go: approved, each once.
std::vector<std::string> Dispatch::approved(const std::vector<std::string>& typed) {
  std::vector<std::string> names;
  for (const std::string& one : typed) {
    const Standing found = find_draft(invocation_, box_, one);
    if (found.draft.folder == io::DraftFolder::approved)
      names.push_back(found.draft.name);
    else if (found.draft.folder == io::DraftFolder::fresh)
      fail_one(found.draft.name, "is not approved; `inv review` shows it");
  }
  if (!typed.empty()) return names;
  for (const io::Draft& draft : list_drafts(invocation_, box_)) {
    if (draft.folder != io::DraftFolder::approved) continue;
    if (!draft.lines)
      fail_one(draft.name, "is left alone: " + draft.foreign_why);
    else if (box_.find(draft.name) != io::DraftFolder::approved)
      fail_one(draft.name, "lies in `drafts/` and in `drafts/approved/`; take one of them away");
    else
      names.push_back(draft.name);
  }
  return names;
}

Exit Dispatch::send(const std::vector<std::string>& typed) {
  if (!invocation_.env().files.is_folder(box_.folder()) && typed.empty()) return Exit::done;
  begin(true);
  const std::vector<std::string> names = approved(typed);
  if (has_mail(names) && !is_program_trusted()) return finish();
  for (const std::string& name : names)
    if (send_one(name) == Step::stops) break;
  return finish();
}

/// Held against the book as it is at this moment: somebody may have paid since the last mail went.
Dispatch::Step Dispatch::send_one(const std::string& name) {
  invocation_.load();
  const auto found = look_up_draft(invocation_, box_, name);
  // Somebody may have taken it back.
  if (!found || found->draft.folder != io::DraftFolder::approved) return Step::goes_on;
  const Standing& now = *found;
  if (now.is_foreign()) return fail_one(name, "is left alone: " + now.why), Step::goes_on;
  if (const auto* const entry = report::find_mail(book(), now.draft.message_id)) {
    put_to_sent(now.draft, entry->date);
    say("sent before  " + name + ": the journal has it");
    return Step::goes_on;
  }
  if (const std::string sent = io::find_sent(invocation_.env().files, box_.folder(), now.draft);
      !sent.empty()) {
    // Somebody took the journal's line back.
    fail_one(name, "went before, it is in " + core::quoted_path(sent) +
                       ", and the journal does "
                       "not say so; `inv send --sent " +
                       name + "` writes it there");
    return Step::goes_on;
  }
  if (holds_back(now)) return Step::goes_on;
  if (now.draft.lines->via != "email") {
    ++left_;
    say("to post  drafts/approved/" + name + ".html; then `inv send --sent " + name + "`");
    return Step::goes_on;
  }
  if (const auto good = check_sendable(now.draft); !good)
    return fail_one(name, "is not sent: " + good.error().message), Step::goes_on;
  auto program = MailProgram::of_book(invocation_);
  if (!program) return fail_one(name, "is not sent: " + program.error().message), Step::stops;
  if (!is_trusted(*program)) return Step::stops;
  const auto claimed = claim(now.draft);
  return claimed ? hand_over(*claimed, *program) : Step::goes_on;
}

/// Not only letters.
bool Dispatch::has_mail(const std::vector<std::string>& names) const {
  return std::ranges::any_of(names, [&](const std::string& name) {
    const io::Draft draft = box_.read(name, io::DraftFolder::approved);
    return draft.lines && draft.lines->via == "email";
  });
}

/// Before anything else: to somebody who has never sent from here nothing is done.
bool Dispatch::is_program_trusted() {
  auto program = MailProgram::of_book(invocation_);
  if (program) return is_trusted(*program);
  invocation_.complain({core::Failure::Kind::world, "nothing is sent: " + program.error().message});
  is_failed_ = true;
  return false;
}

/// New again, with the reason; or it waits.
bool Dispatch::holds_back(const Standing& standing) {
  const std::string& name = standing.draft.name;
  if (standing.waits) {
    ++left_;
    say("waits  " + name + ": " + standing.why);
    return true;
  }
  if (!standing.is_stale && !standing.draft.is_altered) return false;
  const std::string why =
      standing.draft.is_altered ? "altered: it is not as it was approved" : standing.why;
  if (const auto back = take_back(box_, standing.draft); !back) {
    fail_one(name, "is held back, and stays approved: " + back.error().message);
  } else {
    say("held back  " + name + ": " + why);
  }
  return true;
}

bool Dispatch::is_trusted(MailProgram& program) {
  if (program.is_trusted()) return true;
  Env& env = invocation_.env();
  const std::string question = "This book sends its mails with `" + render::safe(program.shown()) +
                               "`. Run that on this machine, now and from now on? [y/N] ";
  const auto answer = env.ask ? env.ask(question) : std::nullopt;
  if (answer && (*answer == "y" || *answer == "yes")) {
    if (const auto kept = program.trust(); !kept)
      invocation_.complain(kept.error());
    else
      return true;
  } else {
    invocation_.complain({core::Failure::Kind::world,
                          "nothing is sent: nobody on this machine has said yes to the book's mail "
                          "program `" +
                              program.shown() + "`; `inv send --trust` says it"});
  }
  is_failed_ = true;
  return false;
}

/// From here on it is uncertain until the journal has it. Nothing where it was changed meanwhile.
std::optional<io::Draft> Dispatch::claim(const io::Draft& draft) {
  const auto lock = box_.lock();
  if (!lock) return fail_one(draft.name, "is not sent: " + lock.error().message), std::nullopt;
  if (const auto moved = box_.move(draft, io::DraftFolder::sending); !moved)
    return fail_one(draft.name, "is not sent: " + moved.error().message), std::nullopt;
  io::Draft claimed = box_.read(draft.name, io::DraftFolder::sending);
  if (claimed.text == draft.text) return claimed;
  if (const auto back = box_.move(claimed, io::DraftFolder::fresh); !back)
    return fail_one(draft.name, "is not sent: " + back.error().message), std::nullopt;
  if (claimed.text.empty())
    fail_one(draft.name, "is not sent, and new again: " + claimed.foreign_why);
  else
    say("held back  " + draft.name + ": altered: it was changed at this moment");
  return std::nullopt;
}

Dispatch::Step Dispatch::hand_over(const io::Draft& draft, MailProgram& program) {
  const MailProgram::Outcome outcome =
      program.hand_over(io::mail_to_send(draft.text, invocation_.env().now()));
  switch (outcome.handed) {
    case Handed::sent:
      if (!record_sent(invocation_, draft)) {
        fail_one(draft.name,
                 "went out, and could not be written into the journal; when that can "
                 "be done say `inv send --sent " +
                     draft.name + "`");
        return Step::stops;
      }
      if (put_to_sent(draft, invocation_.as_of()))
        say("sent  " + draft.name + "  " + io::header_field(draft.text, "To"));
      return Step::goes_on;
    case Handed::refused:
    case Handed::refused_for_all: {
      const auto moved = box_.locked([&] { return box_.move(draft, io::DraftFolder::approved); });
      fail_one(draft.name, "is not sent, and stays approved: " + program.shown() + ": " +
                               outcome.message + (moved ? "" : "; " + moved.error().message));
      return outcome.handed == Handed::refused ? Step::goes_on : Step::stops;
    }
    case Handed::unknown:
      fail_one(draft.name,
               "is uncertain, it may have gone; look there, then say `inv send --sent " +
                   draft.name + "` or `inv send --not-sent " + draft.name + "`. " +
                   program.shown() + ": " + outcome.message);
      return Step::stops;
  }
  return Step::stops;
}

bool Dispatch::put_to_sent(const io::Draft& draft, core::Date day) {
  const auto moved = box_.locked([&] { return box_.move_to_sent(draft, day); });
  if (moved) box_.remove_page(draft.name);
  if (!moved) fail_one(draft.name, "went out, and stays where it is: " + moved.error().message);
  return moved.has_value();
}

Exit Dispatch::tell(const std::vector<std::string>& typed) {
  for (const std::string& name : approved(typed)) {
    const auto one = look_up_draft(invocation_, box_, name);
    if (!one || one->is_foreign()) continue;
    const bool is_back = one->draft.is_altered || one->is_stale;
    const auto good = check_sendable(one->draft);
    if (is_back)
      say("held back  " + name + ": " + (one->draft.is_altered ? "altered" : one->why));
    else if (one->waits)
      say("waits  " + name + ": " + one->why);
    else if (!good)
      say("not to be sent  " + name + ": " + good.error().message);
    else if (one->draft.lines->via != "email")
      say("to post  " + name);
    else
      say("would be sent  " + name + "  " + io::header_field(one->draft.text, "To"));
    if (!is_back) ++left_;
  }
  return finish();
}

Exit Dispatch::mark_sent(const std::vector<std::string>& names) {
  for (const std::string& name : names) find_draft(invocation_, box_, name);
  begin(false);
  for (const std::string& name : names) {
    invocation_.load();
    const auto found = look_up_draft(invocation_, box_, draft_name_typed(name));
    if (!found || found->is_foreign()) continue;  // another run had left it half done
    const Standing& one = *found;
    const book::Entry* const entry = report::find_mail(book(), one.draft.message_id);
    if (entry == nullptr && !record_sent(invocation_, one.draft)) {
      fail_one(one.draft.name, "is not recorded, and stays where it is");
      continue;
    }
    if (put_to_sent(one.draft, entry == nullptr ? invocation_.as_of() : entry->date))
      say("recorded  " + one.draft.name + ": sent by " + one.draft.lines->via);
  }
  return finish();
}

Exit Dispatch::mark_not_sent(const std::vector<std::string>& names) {
  for (const std::string& name : names) find_draft(invocation_, box_, name);
  begin(false);
  for (const std::string& name : names) {
    const auto found = look_up_draft(invocation_, box_, draft_name_typed(name));
    if (!found) {
      fail_one(draft_name_typed(name), "went out: the journal has it");
      continue;
    }
    const Standing& one = *found;
    if (one.draft.folder != io::DraftFolder::sending) {
      fail_one(one.draft.name, "is not with a mail program: " + shown(one.draft));
      continue;
    }
    const auto moved = box_.locked([&] { return box_.move(one.draft, io::DraftFolder::approved); });
    if (moved)
      say("approved again  " + one.draft.name);
    else
      fail_one(one.draft.name, "stays where it is: " + moved.error().message);
  }
  return finish();
}

Exit Dispatch::trust() {
  auto program = invocation_.must(MailProgram::of_book(invocation_));
  if (const auto kept = program.trust(); !kept) invocation_.fail(kept.error());
  say("`" + program.shown() + "` may send the mails of this book from this machine");
  return finish();
}

}  // namespace inv::cli
