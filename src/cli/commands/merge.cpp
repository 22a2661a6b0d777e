#include <ostream>

#include "cli/app/app.hpp"
#include "cli/app/invocation.hpp"
#include "inv/core/ascii.hpp"
#include "inv/io/limits.hpp"
#include "inv/io/merge.hpp"

namespace inv::cli {

namespace {

std::size_t marker_size(const Invocation& invocation) {
  constexpr int marker_size_max = 1000;
  const auto typed = invocation.arguments().value("--marker-size");
  if (!typed) return io::marker_size_usual;
  const auto size = core::whole_number(*typed, 1, marker_size_max);
  if (!size) invocation.refuse("`--marker-size` is a number from 1 to 1000");
  return static_cast<std::size_t>(*size);
}

std::string read_side(Invocation& invocation, const std::string& path) {
  auto text = invocation.must(invocation.env().files.read(path, io::file_bytes_max));
  if (text.size() > io::file_bytes_max)
    invocation.fail({core::Failure::Kind::world,
                     "cannot merge " + core::quoted_path(path) + ": it is over 256 MiB"});
  return text;
}

/// Where it fails OURS is as it was, also where it was written and the system does not vouch for
/// it: git's driver then merges what is there by line.
void replace_ours(Invocation& invocation, const std::string& path, const std::string& ours,
                  const std::string& merged) {
  io::WritableFiles& files = invocation.env().files;
  const auto done = files.replace(path, ours, merged);
  if (done) return;
  const auto now = files.read(path, io::file_bytes_max);
  if (now && *now == merged) static_cast<void>(files.replace(path, merged, ours));
  invocation.fail(done.error());
}

Exit run_merge(Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  if (arguments.value("--format").value_or("text") != "text")
    invocation.refuse("`inv merge` gives a book file, nothing else; leave --format out");
  const std::size_t size = marker_size(invocation);
  std::vector<std::string> texts;
  for (const std::string& path : arguments.names) texts.push_back(read_side(invocation, path));
  const io::Merged merged = io::merge_texts(texts[0], texts[1], texts[2], size);
  // First: whoever has closed standard error has OURS as it was.
  for (const io::MergeConflict& conflict : merged.conflicts)
    invocation.env().err << "inv: conflict at line " << conflict.line << ": "
                         << render::safe(conflict.reason) << "\n";
  const Exit status = merged.conflicts.empty() ? Exit::done : Exit::book_errors;
  if (arguments.has("--dry-run")) return invocation.write(merged.text, status);
  if (merged.text != texts[1])
    replace_ours(invocation, arguments.names[1], texts[1], merged.text);
  return status;
}

}  // namespace

constinit const Command merge_command = {
    "merge", "merge two sides of a book file by record, for git",
    "Puts what THEIRS has changed since BASE into OURS. New records of both sides are kept, a "
    "record that both have is kept once, and one that both changed is a conflict for a person, "
    "between git's markers; then it exits with 1. The result is read back before it is written.",
    {3, 3, "BASE OURS THEIRS"},
    {{"--dry-run", "", "print the result, write nothing"},
     {"--marker-size", "N", "how long the markers of conflicts are; else 7"}},
    {{"inv merge --marker-size=%L %O %A %B",
      "what git calls, once it is told to: see inv-merge(1)"},
     {"inv merge --dry-run base.yaml ours.yaml theirs.yaml", "see what would come of three files"}},
    run_merge, writes};

}  // namespace inv::cli
