#include "mail_program.hpp"

#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "inv/core/sha256.hpp"
#include "inv/render/text.hpp"

namespace inv::cli {

namespace {

constexpr int seconds_max = 120;
constexpr std::size_t named_bytes_max = std::size_t{16} << 20U;

std::string name_of(const std::string& path) { return path.substr(path.rfind('/') + 1); }

/// `sysexits.h`: what each says of the mail that was handed over. 75 says that it is queued, but
/// for msmtp, which has no queue.
Handed meaning_of(int status, bool is_msmtp) {
  constexpr int usage = 64, wrong_input = 65, no_user = 67, cannot_create = 73, try_later = 75,
                no_permission = 77, wrong_settings = 78;
  if (status == 0) return Handed::sent;
  if (status == wrong_input || status == no_user) return Handed::refused;
  if (status >= usage && status <= cannot_create) return Handed::refused_for_all;
  if (status == no_permission || status == wrong_settings) return Handed::refused_for_all;
  if (status == try_later && is_msmtp) return Handed::refused_for_all;
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
  const std::string& folder = program.trusted_.folder();
  const std::string& name = program.words_.front();
  const auto path = invocation.env().find_program(name, folder);
  if (!path)
    return core::fail("the mail program " + core::quoted(name) +
                      " is not to be found; `mail` of the business names it, or install `msmtp`");
  const auto real = invocation.env().files.real_path(*path);
  if (io::is_within(*path, folder) || (real && io::is_within(*real, folder)))
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

std::string MailProgram::own_word() const {
  std::string all = trusted_.folder() + '\n';
  for (const std::string& word : words_) all += word + '\n';
  return core::sha256(all);
}

/// Of the words that name a file of the book's folder (`sh send.sh`, `--file=settings`) the
/// contents: a pull may bring others.
std::string MailProgram::named_files() const {
  const io::Files& files = invocation_->env().files;
  std::string contents;
  for (std::size_t i = 1; i < words_.size(); ++i) {
    const std::string name = words_[i].substr(words_[i].find('=') + 1);  // all of it without one
    const std::string path = name.starts_with('/') ? name : trusted_.folder() + "/" + name;
    const auto real = files.real_path(path);
    if (name.empty() || !real || !io::is_within(*real, trusted_.folder()) || !files.is_file(*real))
      continue;
    const auto text = files.read(*real, named_bytes_max);
    contents += (contents.empty() ? "" : ",") + std::to_string(i) + "=" +
                core::sha256(text ? *text : text.error().message);
  }
  return contents.empty() ? "-" : contents;
}

/// The files that were there when the yes was said are as they were. (What the program itself
/// writes is not there then.)
bool MailProgram::is_trusted() const {
  const std::string line = trusted_.line_of(own_word());
  const auto fields = core::fields_of(line, ' ');
  if (fields.size() < 2) return false;
  const std::string now = named_files();
  for (const std::string_view then : core::fields_of(fields[1], ','))
    if (then != "-" && now.find(then) == std::string::npos) return false;
  return true;
}

core::Result<void> MailProgram::trust() {
  if (is_trusted()) return {};
  return trusted_.add(own_word() + " " + named_files() + " " + render::safe(trusted_.folder()) +
                      " " + render::safe(shown()));
}

MailProgram::Outcome MailProgram::hand_over(const std::string& mail) {
  const ProgramEnd end =
      invocation_->env().run_program({trusted_.folder(), words_, path_, mail, seconds_max});
  if (!end.trouble.empty()) return {Handed::refused_for_all, end.trouble};
  const std::string said = said_by(end);
  if (end.is_over_time || !end.status)
    return {Handed::unknown, how_it_ended(end) + (said.empty() ? "" : ": " + said)};
  const Handed handed = meaning_of(*end.status, name_of(words_.front()) == "msmtp");
  if (handed == Handed::sent) return {handed, said};
  return {handed, how_it_ended(end) + (said.empty() ? "" : ": " + said)};
}

}  // namespace inv::cli
