#include "draft_changes.hpp"

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

namespace inv::cli {

namespace {

/// The name in git's settings, else the user's.
std::string approver(Invocation& invocation) {
  Env& env = invocation.env();
  const std::string folder = book_folder(invocation);
  const ProgramEnd end =
      env.run_program({folder.empty() ? "." : folder, {"git", "config", "user.name"}});
  const std::string name =
      end.status == 0 ? render::one_line(end.out.substr(0, end.out.find('\n'))) : "";
  if (!name.empty()) return name;
  const auto user = env.variables.find("USER");
  return user == env.variables.end() || user->second.empty() ? "unknown"
                                                             : render::one_line(user->second);
}

/// `2026-04-28T12:00:00Z`.
std::string time_text(std::int64_t time) {
  const std::time_t seconds = static_cast<std::time_t>(time);
  std::tm utc{};
  gmtime_r(&seconds, &utc);
  std::string text(sizeof "2026-04-28T12:00:00Z", '\0');
  text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc));
  return text;
}

/// Several ids as options have them.
std::string listed(const std::vector<std::string>& ids) {
  std::string text;
  for (const std::string& id : ids) text += (text.empty() ? "" : ",") + id;
  return text;
}

}  // namespace

std::string draft_name_typed(std::string_view typed) {
  constexpr std::string_view ending = ".eml";
  std::string_view name = typed.substr(typed.rfind('/') + 1);
  if (name.ends_with(ending)) name.remove_suffix(ending.size());
  return std::string(name);
}

std::optional<Standing> look_up_draft(Invocation& invocation, const io::DraftBox& box,
                                      const std::string& name) {
  const auto folder = box.find(name);
  if (!folder) return std::nullopt;
  std::vector<io::Draft> one;
  one.push_back(box.read(name, *folder));
  return standings(*invocation.loaded().book, invocation.as_of(), std::move(one), box.is_sending())
      .front();
}

Standing find_draft(Invocation& invocation, const io::DraftBox& box, std::string_view typed) {
  const std::string name = draft_name_typed(typed);
  auto found = look_up_draft(invocation, box, name);
  if (!found) {
    std::vector<std::string> names;
    for (const io::Draft& draft : invocation.must(box.list())) names.push_back(draft.name);
    const std::vector<std::string_view> known(names.begin(), names.end());
    invocation.refuse_in_book("no draft is called " + core::quoted(name) +
                              core::did_you_mean(name, known));
  }
  if (found->is_foreign()) {
    invocation.fail({core::Failure::Kind::world,
                     core::quoted_path(io::DraftBox::shown_path(name, found->draft.folder)) +
                         " is left alone: " + found->why});
  }
  return std::move(*found);
}

core::Result<void> check_sendable(const io::Draft& draft) {
  const auto mail = render::read_mail(draft.text);
  if (!mail) return core::fail("it is no whole mail: " + mail.error().message);
  if (core::trimmed(mail->text, " \n\t").empty()) return core::fail("it has no text");
  if (mail->subject.empty()) return core::fail("it has no subject");
  if (draft.message_id.empty()) return core::fail("it has no `Message-ID`");
  if (draft.lines->via != "email") return {};
  if (core::addresses_in(mail->to).empty()) return core::fail("nobody is in `To`");
  if (mail->from.empty()) return core::fail("nobody is in `From`");
  for (const std::string* field : {&mail->from, &mail->to, &mail->cc, &mail->bcc})
    for (const std::string& address : core::addresses_in(*field))
      if (!core::is_email_address(address))
        return core::fail(core::quoted(address) + " is no address of mail");
  return {};
}

core::Result<void> approve(Invocation& invocation, io::DraftBox& box, const io::Draft& draft) {
  if (const auto good = check_sendable(draft); !good) return good;
  const io::Approval approval{core::sha256(io::without_draft_lines(draft.text)),
                              approver(invocation), time_text(invocation.env().now())};
  const auto lock = box.lock();
  if (!lock) return tl::unexpected(lock.error());
  if (const auto written = box.replace(draft, io::with_approval(draft.text, approval)); !written)
    return written;
  if (draft.lines->via == "letter") {
    const auto mail = render::read_mail(draft.text);
    if (const auto page = box.put_page(draft.name, mail->html); !page) return page;
  }
  return box.move(draft, io::DraftFolder::approved);
}

core::Result<void> take_back(io::DraftBox& box, const io::Draft& draft) {
  const auto lock = box.lock();
  if (!lock) return tl::unexpected(lock.error());
  const auto moved = box.move(draft, io::DraftFolder::fresh);
  if (moved) box.remove_page(draft.name);
  return moved;
}

bool record_sent(Invocation& invocation, const io::Draft& draft) {
  const io::DraftLines& lines = *draft.lines;
  std::vector<std::string> words = {"--quiet", "sent",    lines.client,   lines.kind,
                                    "--via",   lines.via, "--message-id", draft.message_id};
  if (!lines.invoices.empty()) words.insert(words.end(), {"--for", listed(lines.invoices)});
  if (lines.stage > 0) words.insert(words.end(), {"--stage", std::to_string(lines.stage)});
  return run_own_command(invocation, std::move(words)) == Exit::done;
}

}  // namespace inv::cli
