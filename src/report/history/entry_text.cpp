#include "entry_text.hpp"

#include "text.hpp"

namespace inv::report {

namespace {

/// `a, b` in round brackets, or nothing.
std::string in_brackets(const std::vector<std::string>& asides) {
  std::string words;
  for (const std::string& aside : asides) words += (words.empty() ? " (" : "; ") + aside;
  return words.empty() ? words : words + ")";
}

std::string outcome_text(book::Outcome outcome) {
  std::string words(book::outcome_name(outcome));
  for (char& letter : words) {
    if (letter == '-') letter = ' ';
  }
  return words;
}

std::string contact_text(const book::Contact& contact) {
  std::vector<std::string> asides;
  if (contact.outcome != book::Outcome::none) asides.push_back(outcome_text(contact.outcome));
  if (!contact.by.empty()) asides.push_back("by " + contact.by);
  if (contact.stage > 0) asides.push_back("stage " + std::to_string(contact.stage));
  if (contact.next) asides.push_back("come back to it on " + contact.next->text());
  if (!contact.assigned.empty()) asides.push_back("assigned to " + contact.assigned);
  return contact.text + in_brackets(asides);
}

std::string plan_text(const book::Plan& plan) {
  std::string words;
  for (const book::PlanStep& step : plan.steps) {
    words += words.empty() ? "Agreed to pay " : ", ";
    words += money_text(step.amount.money()) + " by " + step.by.text();
  }
  return with_why(words, plan.said);
}

std::string sent_text(const book::Sent& sent) {
  std::string words(book::sent_name(sent.what));
  words[0] = static_cast<char>(words[0] - 'a' + 'A');
  words += " sent";
  if (!sent.via.empty()) words += " by " + sent.via;
  if (sent.stage > 0) words += " (stage " + std::to_string(sent.stage) + ")";
  return words;
}

std::string note_text(const book::NoteEntry& note) {
  std::vector<std::string> asides;
  if (note.until) asides.push_back("until " + note.until->text());
  if (note.print) asides.push_back("on statements");
  return note.text + in_brackets(asides);
}

struct EntryText {
  const book::Book& book;
  const book::Entry& entry;

  std::string operator()(const book::Apply& apply) const {
    std::string words = money_text(apply.amount.money()) + " of unapplied money put to ";
    bool first = true;
    for (const book::ForTarget& target : entry.for_) {
      words += (first ? "" : ", ") + book.invoice(target.invoice.ix()).id;
      first = false;
    }
    return words;
  }
  std::string operator()(const book::Promise& promise) const {
    const std::string what = promise.amount ? money_text(promise.amount->money()) : "payment";
    return with_why("Promised " + what + " by " + promise.by.text(), promise.said);
  }
  std::string operator()(const book::Plan& plan) const { return plan_text(plan); }
  std::string operator()(const book::Hold& hold) const {
    const std::string words = hold.until ? "No reminders up to " + hold.until->text()
                                         : std::string("No reminders until released");
    return with_why(words, hold.why);
  }
  std::string operator()(const book::Release& release) const {
    return with_why("Hold ended", release.text);
  }
  std::string operator()(const book::Dispute& dispute) const {
    const std::string words =
        dispute.amount ? "Disputed " + money_text(dispute.amount->money()) : "Disputed";
    return with_why(words, dispute.why);
  }
  std::string operator()(const book::Resolve& resolve) const {
    return with_why("Dispute settled", resolve.why);
  }
  std::string operator()(const book::Contact& contact) const { return contact_text(contact); }
  std::string operator()(const book::Sent& sent) const { return sent_text(sent); }
  std::string operator()(const book::NoteEntry& note) const { return note_text(note); }
  template <class Event>
  requires(book::class_of_event<Event> != book::EventClass::relation)
  std::string operator()(const Event&) const {
    return std::string(book::verb_name(entry));
  }
};

}  // namespace

std::string entry_text(const book::Book& book, const book::Entry& entry) {
  return std::visit(EntryText{book, entry}, entry.event);
}

}  // namespace inv::report
