#include "items.hpp"

#include <set>

#include "report/relations/contacts.hpp"

namespace inv::report {

namespace {

DocumentItem without_part(const book::Invoice& invoice) {
  const book::Particulars& more = invoice.particulars();
  DocumentItem made{.id = invoice.id,
                     .number = invoice.printed_number(),
                     .title = more.title,
                     .lines = {},
                     .po = more.po,
                     .part = 1,
                     .parts = 1,
                     .date = invoice.date,
                     .due = invoice.due,
                     .total = invoice.total(),
                     .settled_before = std::nullopt};
  if (more.title.empty()) made.lines = line_texts(invoice);
  if (more.settled_before) made.settled_before = more.settled_before->money();
  return made;
}

}  // namespace

std::vector<std::string> line_texts(const book::Invoice& invoice) {
  std::vector<std::string> texts;
  std::set<std::string_view> known;
  for (const book::Line& line : invoice.lines) {
    const bool taken_off = (line.amount && line.amount->number().is_negative()) ||
                           (line.qty && line.qty->is_negative()) ||
                           (line.rate && line.rate->is_negative());
    if (taken_off || line.what.empty()) continue;
    if (known.insert(line.what).second) texts.push_back(line.what);
  }
  return texts;
}

DocumentItem document_item(const book::Book& book, const Item& item) {
  DocumentItem made = without_part(book.invoice(item.invoice));
  made.due = item.due;
  if (item.parts == 1) return made;
  made.part = item.part;
  made.parts = item.parts;
  made.total = item.amount;
  made.settled_before.reset();
  return made;
}

DocumentItem document_item(const book::Invoice& invoice) {
  DocumentItem made = without_part(invoice);
  made.parts = static_cast<int>(invoice.item_count());
  if (made.parts > 1) made.part = 0;
  made.due = invoice.part(invoice.item_count() - 1).due;
  return made;
}

std::vector<std::string> printed_notes(const Situation& s) {
  std::vector<std::string> notes;
  for (const book::EntryIx ix : entries_until(s.book, s.account.client, s.today)) {
    const auto* note = s.book.entry(ix).as<book::NoteEntry>();
    if (!note || !note->print) continue;
    if (!note->until || *note->until >= s.today) notes.push_back(note->text);
  }
  return notes;
}

}  // namespace inv::report
