#include "entry_write.hpp"

#include <algorithm>

#include "entry_builder.hpp"
#include "inv/book/checks/warn.hpp"
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
bool is_refused(DiagnosticId id, bool may_be_twice) {
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
  core::Diagnostics errors, all;
  book::warn(book, today, all);
  for (const std::string& id : clients) {
    const auto client = book.find_client(id);
    INV_ASSERT(client);
    report::verify(book, *client, errors);
    report::audit(book, *client, today, all);
  }
  if (touches_closed(book, date)) report::audit(book, today, errors);
  core::Diagnostics kept;
  for (const core::Diagnostic& diagnostic : all.all())
    if (is_in(diagnostic.at, change.records)) kept.add(diagnostic);
  for (const core::Diagnostic& diagnostic : errors.all())
    if (core::kind_of(diagnostic.id).severity == core::Severity::error) kept.add(diagnostic);
  kept.sort();
  return kept;
}

/// The whole lines of a record that has its own, without the indentation that they share; of one
/// that shares a line with others just itself.
std::string own_lines(const std::string& text, const io::WrittenRecord& record) {
  const std::size_t begin = record.at.begin == 0 ? 0 : text.rfind('\n', record.at.begin - 1) + 1;
  const std::string_view before = std::string_view(text).substr(begin, record.at.begin - begin);
  if (before.find_first_not_of(" -") != std::string_view::npos) return record.text;
  const std::size_t indent = std::min(before.find_first_not_of(' '), before.size());
  std::string lines;
  std::string_view rest = std::string_view(text).substr(begin, record.at.end - begin);
  while (!rest.empty()) {
    const std::size_t newline = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, newline);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines += std::string(line.substr(std::min(indent, line.size()))) + "\n";
    rest.remove_prefix(std::min(newline + 1, rest.size()));
  }
  if (lines.ends_with('\n')) lines.pop_back();
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

/// True where the book that the change makes has errors, or the new record cannot be meant.
bool is_wrong(const EntryCommand& writing, io::Change& change,
              const std::vector<std::string>& clients) {
  core::Diagnostics& found = change.now.diagnostics;
  if (!found.has_errors())
    found.append(look_over(change, clients, writing.date(), writing.invocation().as_of()));
  return found.has_errors() ||
         std::ranges::any_of(found.all(), [&](const core::Diagnostic& diagnostic) {
           return is_refused(diagnostic.id, writing.may_be_twice());
         });
}

Exit show_what_was_done(EntryCommand& writing, const io::Change& change,
                        const std::vector<std::string>& clients) {
  render::Written written = as_written(change, !writing.is_dry());
  for (const std::string& client : clients)
    written.effects.push_back(
        report::effect(writing.book(), *change.now.book, client, writing.shown_day()));
  if (writing.invocation().quiet() && !writing.is_dry()) return Exit::done;
  const Exit exit =
      writing.invocation().write(writing.invocation().format() == Format::json
                                     ? render::written_json(written)
                                     : render::written_text(written, writing.invocation().look()),
                                 Exit::done);
  if (exit != Exit::done && !writing.is_dry())
    writing.invocation().note("the record was written all the same");
  return exit;
}

}  // namespace

Exit write_records(EntryCommand& writing, const std::vector<io::PlacedRecord>& records,
                   const std::vector<std::string>& clients) {
  auto change = writing.writable().plan(records);
  if (!change) {
    if (change.error().kind == core::Failure::Kind::usage)
      return writing.refuse(change.error().message);
    return writing.invocation().fail(change.error());
  }
  const bool refused = is_wrong(writing, *change, clients);
  core::Result<void> done;
  if (!refused && !writing.is_dry()) done = writing.writable().write(*change);
  // From here on only words follow, and a pager that is not read may hold them up.
  writing.writable().unlock();
  const core::Diagnostics& found = change->now.diagnostics;
  if (!found.all().empty()) writing.invocation().show(found, change->now.sources);
  if (refused) return writing.refuse("that would make the book wrong; nothing was written");
  if (!done) return writing.invocation().fail(done.error());
  return show_what_was_done(writing, *change, clients);
}

Exit write_entry(EntryCommand& writing, io::NewNode entry, std::optional<book::ClientIx> client) {
  constexpr std::string_view list = "journal";
  add_texts(writing, entry, {"--memo"});
  const std::string path = writing.writable().path_for(list, client);
  std::vector<std::string> clients;
  if (client) {
    clients.push_back(writing.book().client(*client).id);
    if (!writing.writable().leaves_client_out(path, list))
      entry.pairs.insert(entry.pairs.begin() + 1, {"client", io::NewNode::text(clients.front())});
  }
  return write_records(writing, {{path, {std::string(list), std::move(entry)}}}, clients);
}

Exit write_entry_of_invoice(EntryCommand& writing, std::string_view verb, book::InvoiceIx invoice) {
  const book::Invoice& record = writing.book().invoice(invoice);
  const book::ClientIx client = record.client.ix();
  const auto& words = writing.arguments().names;
  const auto option = writing.arguments().value("--amount");
  if (option && words.size() > 1)
    return writing.invocation().refuse("the amount is given twice: `" + words[1] +
                                       "` and `--amount`");
  io::NewNode node = new_entry(writing);
  node.add(verb, io::NewNode::text(record.id));
  if (option || words.size() > 1) {
    const auto amount =
        read_money_in(writing, "AMOUNT", option ? *option : words[1], *record.currency);
    if (!amount) return writing.invocation().status();
    node.add("amount", io::NewNode::plain(amount->text()));
  }
  add_texts(writing, node, {"--why"});
  return write_entry(writing, std::move(node), client);
}

}  // namespace inv::cli
