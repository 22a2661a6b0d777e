#include <algorithm>
#include <map>
#include <vector>

#include "checks.hpp"

namespace inv::book {

namespace {

/// All that an entry says but its place, as one text: equal texts mean identical entries. Every
/// value is set off by a byte that no text in a book can hold.
class Content {
 public:
  template <class... Values>
  void add(const Values&... values) {
    (put(values), ...);
  }
  const std::string& text() const { return text_; }

 private:
  void put(std::string_view text) { text_.append(text).push_back('\0'); }
  void put(const std::string& text) { put(std::string_view(text)); }
  void put(const Text& text) { put(text.str()); }
  void put(int number) { put(std::to_string(number)); }
  void put(core::Date date) { put(date.days()); }
  void put(const Amount& amount) {
    add(amount.money().text(), amount.money().currency().code());
  }
  void put(const InvoiceRef& invoice) { put(static_cast<int>(invoice.ix())); }
  void put(const PlanStep& step) { add(step.by, step.amount); }
  void put(const ForTarget& target) { add(target.invoice, target.amount); }
  template <class T>
  requires requires(const T& value) { value.has_value(); }
  void put(const T& value) {
    put(value.has_value());
    if (value) put(*value);
  }
  template <class T>
  void put(const List<T>& list) {
    for (const T& each : list) put(each);
  }

  std::string text_;
};

struct AddEvent {
  Content& out;

  void operator()(const Paid& paid) const {
    const PaidDetails& details = paid.details();
    out.add(paid.amount, details.charges, details.withheld, details.settles, paid.via, paid.ref,
            details.keep);
  }
  void operator()(const Credit& credit) const { out.add(credit.amount, credit.why, credit.id); }
  void operator()(const Apply& apply) const { out.add(apply.amount); }
  void operator()(const Returned& event) const {
    out.add(event.amount, event.why, event.ref, event.mistake);
  }
  void operator()(const Refund& refund) const { out.add(refund.amount, refund.via, refund.ref); }
  void operator()(const Writeoff& event) const { out.add(event.invoice, event.why, event.amount); }
  void operator()(const Void& event) const { out.add(event.invoice, event.why); }
  void operator()(const Promise& event) const { out.add(event.by, event.amount, event.said); }
  void operator()(const Plan& plan) const { out.add(plan.steps, plan.said); }
  void operator()(const Hold& hold) const { out.add(hold.until, hold.why); }
  void operator()(const Release& release) const { out.add(release.text); }
  void operator()(const Dispute& event) const { out.add(event.invoice, event.why, event.amount); }
  void operator()(const Resolve& resolve) const { out.add(resolve.invoice, resolve.why); }
  void operator()(const Contact& contact) const {
    out.add(contact.from_client, outcome_name(contact.outcome), contact.mood, contact.stage,
            contact.text, contact.by, contact.assigned, contact.next);
  }
  void operator()(const Sent& sent) const {
    out.add(sent_name(sent.what), sent.stage, sent.via, sent.message_id);
  }
  void operator()(const NoteEntry& note) const { out.add(note.text, note.until, note.print); }
  void operator()(const Reconciled& reconciled) const {
    out.add(reconciled.account, reconciled.ended);
  }
  void operator()(const Closed& closed) const { out.add(closed.period, closed.balance); }
};

std::string content_of(const Entry& entry) {
  Content content;
  content.add(verb_name(entry));
  std::visit(AddEvent{content}, entry.event);
  content.add(entry.memo, entry.for_);
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

/// Whether two payments of the same money for the same may be one, that was entered twice. A
/// reference of its own on each tells them apart, and so does a memo; identical ones have their own
/// warning.
bool may_be_one(const Entry& earlier, const Entry& later) {
  constexpr int days_most = 5;
  const Text& first = earlier.as<Paid>()->ref;
  const Text& second = later.as<Paid>()->ref;
  const bool are_told_apart =
      (!first.empty() && !second.empty() && first != second) || earlier.memo != later.memo;
  return later.date - earlier.date <= days_most && !are_told_apart &&
         (later.date != earlier.date || content_of(earlier) != content_of(later));
}

/// `entries` are one client's, in order of date.
void warn_payments(const Book& book, std::span<const EntryIx> entries,
                   core::Diagnostics& diagnostics) {
  std::map<std::string, const Entry*> latest;  // by amount and `for`, in whichever order
  for (const EntryIx ix : entries) {
    const Entry& entry = book.entry(ix);
    if (entry.as<Returned>()) latest.clear();  // what bounced may be paid again
    const Paid* const paid = entry.as<Paid>();
    if (!paid) continue;
    std::vector<ForTarget> targets(entry.for_.begin(), entry.for_.end());
    std::ranges::sort(targets, {}, [](const ForTarget& each) { return each.invoice.ix(); });
    Content content;
    content.add(paid->amount);
    for (const ForTarget& each : targets) content.add(each);
    const Entry*& earlier = latest[content.text()];
    if (earlier && may_be_one(*earlier, entry))
      diagnostics.add(
          {core::DiagnosticId::payment_twice,
           entry.verb_at,
           "`" + paid->amount.money().text() + "` was paid for the same on " +
               earlier->date.text() +
               " too; where both happened, a `ref` on each or a `memo` tells them apart",
           {{earlier->verb_at, "the first one is here"}}});
    earlier = &entry;
  }
}

}  // namespace

void warn_same_entries(const Book& book, core::Diagnostics& diagnostics) {
  for (std::uint32_t i = 0; i < book.clients().size(); ++i) {
    warn_among(book, book.journal_of(ClientIx{i}), diagnostics);
    warn_payments(book, book.journal_of(ClientIx{i}), diagnostics);
  }
  warn_among(book, book.journal_of_business(), diagnostics);
}

}  // namespace inv::book
