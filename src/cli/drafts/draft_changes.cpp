#include "draft_changes.hpp"

#include <algorithm>
#include <ctime>

#include "cli/documents/documents.hpp"
#include "inv/core/addresses.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "inv/core/sha256.hpp"
#include "inv/render/mail.hpp"
#include "inv/render/text.hpp"
#include "inv/report/document/mails.hpp"
#include "own_command.hpp"
#include "remembered.hpp"

namespace inv::cli {

namespace {

/// `2026-04-28T12:00:00Z`.
std::string time_text(std::int64_t time) {
  const std::time_t seconds = static_cast<std::time_t>(time);
  std::tm utc{};
  gmtime_r(&seconds, &utc);
  std::string text(sizeof "2026-04-28T12:00:00Z", '\0');
  text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc));
  return text;
}

/// What is remembered of an approval: also the lines of ours that the journal will have.
std::string approval_word(const Remembered& approved, const io::Draft& draft,
                          const std::string& hash) {
  const io::DraftLines& lines = *draft.lines;
  return core::sha256(approved.folder() + '\n' + draft.name + '\n' + hash + '\n' + lines.kind +
                      ' ' + lines.client + ' ' + lines.via + ' ' + std::to_string(lines.stage) +
                      ' ' + core::joined(lines.invoices, ",") + ' ' + lines.as_of.text() + ' ' +
                      lines.says);
}

void check_approval(const Remembered& approved, io::Draft& draft) {
  if (draft.folder != io::DraftFolder::approved || !draft.lines || draft.is_altered) return;
  const std::string word = approval_word(approved, draft, draft.lines->approved->hash);
  draft.is_altered = approved.line_of(word).empty();
}

}  // namespace

std::string draft_name_typed(std::string_view typed) {
  constexpr std::string_view ending = ".eml";
  std::string_view name = typed;
  for (const std::string_view folder : {"./", "drafts/", "approved/", "sending/"})
    if (name.starts_with(folder)) name.remove_prefix(folder.size());
  if (name.ends_with(ending)) name.remove_suffix(ending.size());
  return std::string(name);
}

std::vector<io::Draft> list_drafts(Invocation& invocation, const io::DraftBox& box) {
  std::vector<io::Draft> drafts = invocation.must(box.list());
  const Remembered approved(invocation, "approved");
  for (io::Draft& draft : drafts) check_approval(approved, draft);
  return drafts;
}

std::optional<Standing> look_up_draft(Invocation& invocation, const io::DraftBox& box,
                                      const std::string& name) {
  const auto folder = box.find(name);
  if (!folder) return std::nullopt;
  std::vector<io::Draft> one;
  one.push_back(box.read(name, *folder));
  check_approval(Remembered(invocation, "approved"), one.front());
  return standings(*invocation.loaded().book, invocation.as_of(), std::move(one), box).front();
}

std::string no_such_draft(Invocation& invocation, const io::DraftBox& box,
                          const std::string& name) {
  std::vector<std::string> names;
  for (const io::Draft& draft : invocation.must(box.list())) names.push_back(draft.name);
  const std::vector<std::string_view> known(names.begin(), names.end());
  return "no draft is called " + core::quoted(name) + core::did_you_mean(name, known);
}

Standing find_draft(Invocation& invocation, const io::DraftBox& box, std::string_view typed) {
  const std::string name = draft_name_typed(typed);
  auto found = look_up_draft(invocation, box, name);
  if (!found) {
    invocation.refuse_in_book(no_such_draft(invocation, box, name));
  }
  if (found->is_foreign()) {
    invocation.fail({core::Failure::Kind::world,
                     core::quoted_path(io::DraftBox::shown_path(name, found->draft.folder)) +
                         " is left alone: " + found->why});
  }
  return std::move(*found);
}

core::Result<void> check_sendable(const io::Draft& draft) {
  for (const std::string& name : io::header_names(draft.text)) {
    const auto is_of_name = [](char c) { return c > ' ' && c <= '~'; };
    if (!std::ranges::all_of(name, is_of_name))
      return core::fail(core::quoted(name) + " is no name of a header field");
    // With these some mail programs send to others than `To`.
    if (core::fold_case(name).starts_with("resent-"))
      return core::fail("it has a header field " + core::quoted(name));
  }
  const auto mail = render::read_mail(draft.text);
  if (!mail) return core::fail("it is no whole mail: " + mail.error().message);
  if (core::trimmed(mail->text, " \n\t").empty()) return core::fail("it has no text");
  if (mail->subject.empty()) return core::fail("it has no subject");
  if (draft.message_id.empty()) return core::fail("it has no `Message-ID`");
  if (draft.lines->via != "email") return {};
  // As it is encoded: in a name that is decoded there may be commas.
  for (const char* const field : {"From", "To", "Cc", "Bcc"}) {
    const std::vector<std::string> addresses =
        core::addresses_in(io::header_field(draft.text, field));
    const bool is_needed = field == std::string_view("From") || field == std::string_view("To");
    if (is_needed && addresses.empty())
      return core::fail("nobody is in `" + std::string(field) + "`");
    for (const std::string& address : addresses)
      if (!core::is_email_address(address))
        return core::fail(core::quoted(address) + " is no address of mail");
  }
  return {};
}

std::string approver(Invocation& invocation) {
  Env& env = invocation.env();
  const std::string folder = book_folder(invocation);
  const ProgramEnd end =
      env.run_program({folder.empty() ? "." : folder, {"git", "config", "user.name"}});
  const std::string name =
      end.status == 0 ? render::one_line(end.out.substr(0, end.out.find('\n'))) : "";
  if (!name.empty()) return name;
  const std::string user = render::one_line(env.variable("USER"));
  return user.empty() ? "unknown" : user;
}

core::Result<void> approve(Invocation& invocation, io::DraftBox& box, const io::Draft& draft,
                           const std::string& by) {
  if (const auto good = check_sendable(draft); !good) return good;
  const io::Approval approval{core::sha256(io::without_draft_lines(draft.text)), by,
                              time_text(invocation.env().now())};
  Remembered approved(invocation, "approved");
  const std::string word = approval_word(approved, draft, approval.hash);
  if (approved.line_of(word).empty())
    if (const auto kept = approved.add(word); !kept) return kept;
  return box.locked([&]() -> core::Result<void> {
    if (const auto written = box.replace(draft, io::with_approval(draft.text, approval)); !written)
      return written;
    if (draft.lines->via == "letter") {
      const auto mail = render::read_mail(draft.text);
      if (const auto page = box.put_page(draft.name, mail->html); !page) return page;
    }
    return box.move(draft, io::DraftFolder::approved);
  });
}

core::Result<void> take_back(io::DraftBox& box, const io::Draft& draft) {
  const auto moved = box.locked([&] { return box.move(draft, io::DraftFolder::fresh); });
  if (moved) box.remove_page(draft.name);
  return moved;
}

bool record_sent(Invocation& invocation, const io::Draft& draft) {
  const io::DraftLines& lines = *draft.lines;
  std::vector<std::string> words = {"--quiet", "sent",    lines.client,   lines.kind,
                                    "--via",   lines.via, "--message-id", draft.message_id};
  if (!lines.invoices.empty())
    words.insert(words.end(), {"--for", core::joined(lines.invoices, ",")});
  if (lines.stage > 0) words.insert(words.end(), {"--stage", std::to_string(lines.stage)});
  return run_own_command(invocation, std::move(words)) == Exit::done;
}

}  // namespace inv::cli
