#include "session.hpp"

#include <algorithm>

#include "cli/typed/typed.hpp"
#include "inv/book/checks/warn.hpp"
#include "inv/core/ascii.hpp"
#include "inv/render/change.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "inv/report/checks.hpp"
#include "inv/report/effect.hpp"

namespace inv::cli {

namespace {

using core::DiagnosticId;

bool is_in(core::SourceSpan at, const std::vector<io::WrittenRecord>& records) {
  return std::ranges::any_of(records, [&](const io::WrittenRecord& record) {
    return at.file == record.at.file && at.begin >= record.at.begin && at.begin < record.at.end;
  });
}

/// A warning that is enough to refuse a record that is only now to be written.
bool cannot_be_meant(DiagnosticId id, bool may_be_twice) {
  return id == DiagnosticId::refund_exceeds ||
         (id == DiagnosticId::same_entry_twice && !may_be_twice);
}

bool touches_closed(const book::Book& book, core::Date date) {
  return std::ranges::any_of(book.journal_of_business(), [&](book::EntryIx ix) {
    const book::Entry& entry = book.entry(ix);
    const auto* const closed = entry.as<book::Closed>();
    return closed != nullptr && closed->balance_written && date <= entry.date;
  });
}

/// Warnings about the new records, and errors that only a replay of their clients finds.
core::Diagnostics look_over(const io::Change& change, const std::vector<std::string>& clients,
                            core::Date date, core::Date today) {
  const book::Book& book = *change.now.book;
  core::Diagnostics found, of_closed, kept;
  book::warn(book, today, found);
  for (const std::string& id : clients) {
    const auto client = book.find_client(id);
    INV_ASSERT(client);
    report::audit(book, *client, today, found);
  }
  if (touches_closed(book, date)) report::audit(book, today, of_closed);
  for (const core::Diagnostic& diagnostic : found.all()) {
    const bool is_error = core::kind_of(diagnostic.id).severity == core::Severity::error;
    if (is_error || is_in(diagnostic.at, change.records)) kept.add(diagnostic);
  }
  kept.append(errors_only(of_closed));
  kept.sort();
  return kept;
}

/// The whole lines of a record that has its own, without the indentation that they share; of one
/// that shares a line with others just itself.
std::string own_lines(std::string_view text, const io::WrittenRecord& record) {
  const std::size_t begin = record.at.begin == 0 ? 0 : text.rfind('\n', record.at.begin - 1) + 1;
  const std::string_view before = text.substr(begin, record.at.begin - begin);
  if (before.find_first_not_of(" -") != std::string_view::npos) return record.text;
  const std::size_t indent = std::min(before.find_first_not_of(' '), before.size());
  std::string lines;
  for (std::string_view line : core::lines_of(text.substr(begin, record.at.end - begin))) {
    line = line.substr(0, line.find_last_not_of("\r\n") + 1);
    lines += (lines.empty() ? "" : "\n") + std::string(line.substr(std::min(indent, line.size())));
  }
  return lines;
}

render::Written as_written(const io::Change& change, bool is_written) {
  render::Written written;
  written.is_written = is_written;
  for (const io::WrittenRecord& record : change.records) {
    const std::string& text = change.now.sources.at(record.at.file).text.str();
    written.records.push_back({record.path, record.line, own_lines(text, record)});
  }
  for (const io::FileChange& file : change.files)
    written.files.push_back({file.path, file.is_new, file.before, file.after});
  return written;
}

core::Date day_of_record(const Invocation& invocation) {
  const auto text = invocation.arguments().value("--date");
  if (!text) return invocation.as_of();
  const auto date = read_day(*text, invocation.as_of(), DayDirection::back);
  if (!date) invocation.refuse(day_complaint("--date", *text));
  return *date;
}

}  // namespace

Session::Session(Invocation& invocation)
    : invocation_(invocation), date_(day_of_record(invocation)), writable_(&invocation.open()) {}

Exit Session::write(const std::vector<io::PlacedRecord>& records,
                    const std::vector<std::string>& clients) {
  auto change = writable_->plan(records);
  if (!change && change.error().kind == core::Failure::Kind::usage) refuse(change.error().message);
  if (!change) invocation_.fail(change.error());
  const bool is_refused = is_wrong(*change, clients);
  core::Result<void> done;
  if (!is_refused && !is_dry()) done = writable_->write(*change);
  // From here on only words follow, and a pager that is not read may hold them up.
  writable_->unlock();
  say_found(*change, is_refused || is_dry());
  if (is_refused) refuse("that would make the book wrong; nothing was written");
  if (!done) invocation_.fail(done.error());
  return show(*change, clients);
}

/// Says what was found. A file that is not there, and stays so, has no place to be named.
void Session::say_found(const io::Change& change, bool is_unwritten) const {
  core::Diagnostics placed;
  for (const core::Diagnostic& one : change.now.diagnostics.all()) {
    const auto file = std::ranges::find(change.files, change.now.sources.at(one.at.file).path,
                                        &io::FileChange::path);
    if (!is_unwritten || file == change.files.end() || !file->is_new) placed.add(one);
    else if (core::kind_of(one.id).severity == core::Severity::error)
      invocation_.complain({.message = one.message});
    else note(one.message);
  }
  if (!placed.all().empty()) invocation_.show(placed, change.now.sources);
}

/// True where the book that the change makes has errors, or the new record cannot be meant.
bool Session::is_wrong(io::Change& change, const std::vector<std::string>& clients) const {
  core::Diagnostics& found = change.now.diagnostics;
  if (!found.has_errors()) found.append(look_over(change, clients, date_, invocation_.as_of()));
  return found.has_errors() ||
         std::ranges::any_of(found.all(), [&](const core::Diagnostic& diagnostic) {
           return cannot_be_meant(diagnostic.id, may_be_twice_);
         });
}

Exit Session::show(const io::Change& change, const std::vector<std::string>& clients) {
  if (invocation_.quiet() && !is_dry()) return Exit::done;
  render::Written written = as_written(change, !is_dry());
  written.remarks = remarks_;
  for (const std::string& client : clients)
    written.effects.push_back(report::effect(book(), *change.now.book, client, shown_day()));
  const Exit exit = invocation_.emit(
      {.text = [&] { return render::written_text(written, invocation_.look()); },
       .json = [&] { return render::written_json(written); }});
  if (exit != Exit::done && !is_dry())
    invocation_.note("the record was written all the same");
  return exit;
}

}  // namespace inv::cli
