#include "remembered.hpp"

#include "cli/documents/documents.hpp"
#include "inv/core/ascii.hpp"

namespace inv::cli {

namespace {

constexpr std::size_t text_bytes_max = std::size_t{4} << 20U;
constexpr std::size_t lines_most = 5000;

/// Without links, as far as it is there.
std::string real_as_far_as_there(const io::Files& files, const std::string& path) {
  std::string there = path;
  while (!there.empty()) {
    if (const auto real = files.real_path(there))
      return (*real == "/" ? "" : *real) + path.substr(there.size());
    there = there.substr(0, there.rfind('/'));
  }
  return path;
}

/// Where there are many, the older half is forgotten.
std::string shortened_lines(const std::string& text) {
  const auto lines = core::lines_of(text);
  if (lines.size() < lines_most) return text;
  std::string kept;
  for (std::size_t i = lines.size() / 2; i < lines.size(); ++i) kept += lines[i];
  return kept;
}

}  // namespace

Remembered::Remembered(Invocation& invocation, std::string name)
    : invocation_(invocation), name_(std::move(name)) {
  const std::string own = book_folder(invocation);
  folder_ = invocation.must(invocation.env().files.real_path(own.empty() ? "." : own));
  if (const auto file = path())
    text_ = invocation.env().files.read(*file, text_bytes_max).value_or("");
}

core::Result<std::string> Remembered::path() const {
  const Env& env = invocation_.env();
  std::string state = env.variable("XDG_STATE_HOME");
  if (!state.starts_with('/')) {
    const std::string home = env.variable("HOME");
    if (!home.starts_with('/'))
      return core::fail("there is no $HOME, so no place outside of the book to remember it");
    state = home + "/.local/state";
  }
  if (io::is_within(real_as_far_as_there(env.files, state), folder_))
    return core::fail("`" + state + "` lies in the book's own folder; set $XDG_STATE_HOME to " +
                      "another, so that no book can bring its own trust");
  return state + "/inv/" + name_;
}

std::string Remembered::line_of(std::string_view word) const {
  std::string found;
  for (const std::string_view line : core::lines_of(text_))
    if (line.substr(0, line.find_first_of(" \n")) == word) found = core::trimmed(line, "\n");
  return found;
}

core::Result<void> Remembered::add(const std::string& line) {
  const auto file = path();
  if (!file) return tl::unexpected(file.error());
  io::WritableFiles& files = invocation_.env().files;
  const std::string folder = file->substr(0, file->rfind('/'));
  if (const auto made = files.make_folder(folder, io::Access::by_owner); !made) return made;
  // Another run may add a line at the same moment.
  const auto lock = files.lock_file(folder + "/.lock", false);
  if (!lock) return tl::unexpected(lock.error());
  text_ += line + "\n";
  if (!files.is_there(*file)) return files.create(*file, line + "\n", io::Access::by_owner);
  const auto before = files.read(*file, text_bytes_max);
  if (!before) return tl::unexpected(before.error());
  return files.replace(*file, *before, shortened_lines(*before) + line + "\n");
}

}  // namespace inv::cli
