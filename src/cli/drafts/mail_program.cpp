#include "mail_program.hpp"

#include "cli/documents/documents.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "inv/core/sha256.hpp"
#include "inv/render/text.hpp"

namespace inv::cli {

namespace {

constexpr int seconds_max = 120;
constexpr std::size_t trusted_bytes_max = std::size_t{1} << 20U;

std::string variable_of(const Env& env, const std::string& name) {
  const auto found = env.variables.find(name);
  return found == env.variables.end() ? "" : found->second;
}

std::string name_of(const std::string& path) { return path.substr(path.rfind('/') + 1); }

bool lies_in(const std::string& path, const std::string& folder) {
  return path == folder || path.starts_with(folder == "/" ? folder : folder + "/");
}

/// `sysexits.h`: what each says of the mail that was handed over. 75 says that it is queued, but
/// for msmtp, which has no queue.
Handed meaning_of(int status, bool is_msmtp) {
  constexpr int usage = 64, wrong_input = 65, no_user = 67, cannot_create = 73, io_error = 74,
                try_later = 75, no_permission = 77, wrong_settings = 78;
  if (status == 0) return Handed::sent;
  if (status == wrong_input || status == no_user) return Handed::refused;
  if (status >= usage && status <= cannot_create) return Handed::refused_for_all;
  if (status == no_permission || status == wrong_settings) return Handed::refused_for_all;
  if (status == try_later && is_msmtp) return Handed::refused_for_all;
  static_cast<void>(io_error);  // as any other
  return Handed::unknown;
}

/// A few lines of what a program said, whatever bytes these are.
std::string said_by(const ProgramEnd& end) {
  constexpr std::size_t bytes_most = 2000;
  const std::string& text = end.err.empty() ? end.out : end.err;
  return render::safe_lines(core::trimmed(std::string_view(text).substr(0, bytes_most), " \r\n\t"));
}

std::string how_it_ended(const ProgramEnd& end) {
  if (end.is_over_time) return "it took longer than " + std::to_string(seconds_max) + " seconds";
  if (end.status) return "it ended with status " + std::to_string(*end.status);
  return "it was ended by signal " + std::to_string(end.signal);
}

}  // namespace

core::Result<MailProgram> MailProgram::of_book(Invocation& invocation) {
  std::vector<std::string> words = invocation.loaded().book->business().mail;
  if (words.empty()) words = {"msmtp", "-t"};
  MailProgram program(invocation, std::move(words));
  const std::string own = book_folder(invocation);
  const auto folder = invocation.env().files.real_path(own.empty() ? "." : own);
  if (!folder) return tl::unexpected(folder.error());
  program.folder_ = *folder;
  const std::string& name = program.words_.front();
  const auto path = invocation.env().find_program(name, *folder);
  if (!path)
    return core::fail("the mail program " + core::quoted(name) +
                      " is not to be found; `mail` of the business names it, or install `msmtp`");
  const auto real = invocation.env().files.real_path(*path);
  if (lies_in(*path, *folder) || (real && lies_in(*real, *folder)))
    return core::fail("the mail program " + core::quoted(name) +
                      " lies in the book's own folder, and is not run");
  program.path_ = *path;
  return program;
}

std::string MailProgram::shown() const {
  std::string text;
  for (const std::string& word : words_) {
    const bool has_blank = word.empty() || word.find(' ') != word.npos;
    text += (text.empty() ? "" : " ") + (has_blank ? "'" + word + "'" : word);
  }
  return text;
}

core::Result<std::string> MailProgram::trust_path() const {
  const Env& env = invocation_->env();
  std::string state = variable_of(env, "XDG_STATE_HOME");
  if (!state.starts_with('/')) {
    const std::string home = variable_of(env, "HOME");
    if (!home.starts_with('/'))
      return core::fail("there is no $HOME, so no place outside of the book to remember it");
    state = home + "/.local/state";
  }
  // What a pull can bring is no person's word.
  if (lies_in(state, folder_))
    return core::fail("`" + state + "` lies in the book's own folder; set $XDG_STATE_HOME to " +
                      "another, so that no book can bring its own trust");
  return state + "/inv/trusted";
}

std::string MailProgram::trust_line() const {
  std::string all = folder_ + '\n';
  for (const std::string& word : words_) all += word + '\n';
  return core::sha256(all);
}

bool MailProgram::is_trusted() const {
  const auto path = trust_path();
  if (!path) return false;
  const auto text = invocation_->env().files.read(*path, trusted_bytes_max);
  if (!text) return false;
  const std::string wanted = trust_line();
  for (const std::string_view line : core::lines_of(*text))
    if (line.substr(0, line.find_first_of(" \n")) == wanted) return true;
  return false;
}

core::Result<void> MailProgram::trust() {
  if (is_trusted()) return {};
  const auto path = trust_path();
  if (!path) return tl::unexpected(path.error());
  io::WritableFiles& files = invocation_->env().files;
  const std::string folder = path->substr(0, path->rfind('/'));
  if (const auto made = files.make_folder(folder, io::Access::by_owner); !made) return made;
  const std::string line =
      trust_line() + "  " + render::safe(folder_) + "  " + render::safe(shown()) + "\n";
  if (!files.is_file(*path)) return files.create(*path, line, io::Access::by_owner);
  const auto before = files.read(*path, trusted_bytes_max);
  if (!before) return tl::unexpected(before.error());
  return files.replace(*path, *before, *before + line);
}

MailProgram::Outcome MailProgram::hand_over(const std::string& mail) {
  const ProgramEnd end =
      invocation_->env().run_program({folder_, words_, path_, mail, seconds_max});
  if (!end.trouble.empty()) return {Handed::refused_for_all, end.trouble};
  const std::string said = said_by(end);
  if (end.is_over_time || !end.status)
    return {Handed::unknown, how_it_ended(end) + (said.empty() ? "" : ": " + said)};
  const Handed handed = meaning_of(*end.status, name_of(words_.front()) == "msmtp");
  if (handed == Handed::sent) return {handed, said};
  return {handed, how_it_ended(end) + (said.empty() ? "" : ": " + said)};
}

}  // namespace inv::cli
