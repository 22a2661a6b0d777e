#include <charconv>
#include <ostream>

#include "cli/app/invocation.hpp"
#include "inv/io/limits.hpp"
#include "inv/io/merge.hpp"
#include "inv/render/text.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--dry-run", 0, "", "print the result, write nothing"},
    {"--marker-size", 0, "N", "how long the markers of conflicts are; else 7"},
};

constexpr Example examples[] = {
    {"inv merge --marker-size=%L %O %A %B",
     "what git calls, once it is told to: see inv-merge(1)"},
    {"inv merge --dry-run base.yaml ours.yaml theirs.yaml", "see what would come of three files"},
};

constexpr std::size_t marker_size_max = 1000;

/// Nothing where that is no size.
std::optional<std::size_t> marker_size(const std::optional<std::string>& typed) {
  if (!typed) return io::marker_size_usual;
  std::size_t size = 0;
  const char* const end = typed->data() + typed->size();
  const auto [stop, error] = std::from_chars(typed->data(), end, size);
  const bool is_size = error == std::errc() && stop == end && size > 0 && size <= marker_size_max;
  return is_size ? std::optional(size) : std::nullopt;
}

/// Nothing where a file cannot be read: that has been said.
std::optional<std::string> read(Invocation& invocation, const std::string& path) {
  auto text = invocation.env().files.read(path, io::file_bytes_max);
  if (text && text->size() > io::file_bytes_max) {
    text = core::fail("cannot merge `" + path + "`: it is over 256 MiB");
  }
  if (!text) return invocation.fail(text.error()), std::nullopt;
  return std::move(*text);
}

void say(Invocation& invocation, const io::Merged& merged) {
  for (const io::MergeConflict& conflict : merged.conflicts)
    invocation.env().err << "inv: conflict at line " << conflict.line << ": "
                         << render::safe(conflict.reason) << "\n";
}

/// Where it fails OURS is as it was, also where it was written and the system does not vouch for
/// it: git's driver then merges what is there by line.
bool write(Invocation& invocation, const std::string& path, const std::string& ours,
           const std::string& merged) {
  io::WritableFiles& files = invocation.env().files;
  const auto done = files.replace(path, ours, merged);
  if (done) return true;
  invocation.fail(done.error());
  const auto now = files.read(path, io::file_bytes_max);
  if (now && *now == merged) static_cast<void>(files.replace(path, merged, ours));
  return false;
}

Exit run(Invocation& invocation) {
  if (invocation.format() != Format::text)
    return invocation.refuse("`inv merge` gives a book file, nothing else; leave --format out");
  const auto size = marker_size(invocation.arguments().value("--marker-size"));
  if (!size) return invocation.refuse("`--marker-size` is a number from 1 to 1000");
  const std::vector<std::string>& paths = invocation.arguments().names;
  std::vector<std::string> texts;
  for (const std::string& path : paths) {
    auto text = read(invocation, path);
    if (!text) return invocation.status();
    texts.push_back(std::move(*text));
  }
  const io::Merged merged = io::merge_texts(texts[0], texts[1], texts[2], *size);
  const Exit status = merged.conflicts.empty() ? Exit::done : Exit::book_errors;
  if (invocation.arguments().has("--dry-run")) {
    say(invocation, merged);
    return invocation.write(merged.text, status);
  }
  say(invocation, merged);  // first: whoever has closed standard error has OURS as it was
  if (merged.text != texts[1] && !write(invocation, paths[1], texts[1], merged.text))
    return invocation.status();
  return status;
}

}  // namespace

extern const Command merge_command;
constinit const Command merge_command = {
    "merge", "merge two sides of a book file by record, for git",
    "Puts what THEIRS has changed since BASE into OURS. New records of both sides are kept, a "
    "record that both have is kept once, and one that both changed is a conflict for a person, "
    "between git's markers; then it exits with 1. The result is read back before it is written.",
    {3, 3}, "BASE OURS THEIRS", no_table, options, examples, run, writes};

}  // namespace inv::cli
