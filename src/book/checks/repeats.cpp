#include <map>

#include "checks.hpp"

namespace inv::book {

namespace {

/// All that an entry says but its place, as one text: equal texts mean identical entries. Every
/// value is set off by a byte that no text in a book can hold.
class Content {
 public:
  void add(std::string_view text) { text_.append(text).push_back('\0'); }
  void add(core::Date date) { add(date.text()); }
  void add(const Amount& amount) {
    add(amount.money().text());
    add(amount.money().currency().code());
  }
  template <class T>
  void add_maybe(const T& value) {
    add(value ? "+" : "-");
    if (value) add(*value);
  }
  void add_number(int value) { add(std::to_string(value)); }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

struct AddEvent {
  Content& out;

  void operator()(const Paid& paid) const {
    out.add(paid.amount);
    out.add_maybe(paid.details().charges);
    out.add_maybe(paid.details().withheld);
    out.add(paid.via.str());
    out.add(paid.ref.str());
    out.add_number(paid.details().keep);
  }
  void operator()(const Credit& credit) const {
    out.add(credit.amount);
    out.add(credit.why.str());
    out.add(credit.id.str());
  }
  void operator()(const Apply& apply) const { out.add(apply.amount); }
  void operator()(const Returned& returned) const {
    out.add(returned.amount);
    out.add(returned.why.str());
    out.add(returned.ref.str());
  }
  void operator()(const Refund& refund) const {
    out.add(refund.amount);
    out.add(refund.via.str());
    out.add(refund.ref.str());
  }
  void operator()(const Writeoff& writeoff) const {
    about(writeoff.invoice, writeoff.why);
    out.add_maybe(writeoff.amount);
  }
  void operator()(const Void& event) const { about(event.invoice, event.why); }
  void operator()(const Promise& promise) const {
    out.add(promise.by);
    out.add_maybe(promise.amount);
    out.add(promise.said.str());
  }
  void operator()(const Plan& plan) const {
    for (const auto& step : plan.steps) {
      out.add(step.by);
      out.add(step.amount);
    }
    out.add(plan.said.str());
  }
  void operator()(const Hold& hold) const {
    out.add_maybe(hold.until);
    out.add(hold.why.str());
  }
  void operator()(const Release& release) const { out.add(release.text.str()); }
  void operator()(const Dispute& dispute) const {
    about(dispute.invoice, dispute.why);
    out.add_maybe(dispute.amount);
  }
  void operator()(const Resolve& resolve) const { about(resolve.invoice, resolve.why); }
  void operator()(const Contact& contact) const {
    out.add(outcome_name(contact.outcome));
    out.add_number(contact.mood);
    out.add_number(contact.stage);
    out.add(contact.text.str());
    out.add(contact.by.str());
    out.add(contact.assigned.str());
    out.add_maybe(contact.next);
  }
  void operator()(const Sent& sent) const {
    out.add(sent_name(sent.what));
    out.add_number(sent.stage);
    out.add(sent.via.str());
    out.add(sent.message_id.str());
  }
  void operator()(const NoteEntry& note) const {
    out.add(note.text.str());
    out.add_maybe(note.until);
    out.add_number(note.print);
  }
  void operator()(const Reconciled& reconciled) const { out.add(reconciled.account.str()); }
  void operator()(const Closed& closed) const {
    out.add(closed.period.str());
    for (const auto& amount : closed.balance) out.add(amount);
  }

 private:
  void about(const InvoiceRef& invoice, const Text& why) const {
    out.add_number(static_cast<int>(invoice.ix()));
    out.add(why.str());
  }
};

std::string content_of(const Entry& entry) {
  Content content;
  content.add(verb_name(entry));
  std::visit(AddEvent{content}, entry.event);
  content.add(entry.memo.str());
  for (const auto& target : entry.for_) {
    content.add_number(static_cast<int>(target.invoice.ix()));
    content.add_maybe(target.amount);
  }
  return content.text();
}

/// `entries` are in order of date: only those of one day can be identical.
void warn_among(const Book& book, std::span<const EntryIx> entries,
                core::Diagnostics& diagnostics) {
  for (std::size_t begin = 0; begin < entries.size();) {
    const core::Date day = book.entry(entries[begin]).date;
    std::size_t end = begin + 1;
    while (end < entries.size() && book.entry(entries[end]).date == day) ++end;
    std::map<std::string, core::SourceSpan> seen;
    for (std::size_t i = begin; end - begin > 1 && i < end; ++i) {
      const Entry& entry = book.entry(entries[i]);
      const auto [first, added] = seen.emplace(content_of(entry), entry.verb_at);
      if (added) continue;
      diagnostics.add({core::DiagnosticId::same_entry_twice,
                       entry.verb_at,
                       "the same entry twice; where both happened, a `memo` tells them apart",
                       {{first->second, "the first one is here"}}});
    }
    begin = end;
  }
}

}  // namespace

void warn_same_entries(const Book& book, core::Diagnostics& diagnostics) {
  for (std::uint32_t i = 0; i < book.clients().size(); ++i) {
    warn_among(book, book.journal_of(ClientIx{i}), diagnostics);
  }
  warn_among(book, book.journal_of_business(), diagnostics);
}

}  // namespace inv::book
