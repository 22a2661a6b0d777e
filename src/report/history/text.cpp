#include "text.hpp"

#include <algorithm>

namespace inv::report {

namespace {

using book::Text;

std::string with_way(std::string words, const Text& via, const Text& ref) {
  if (!via.empty()) words += " by " + via;
  if (!ref.empty()) words += ", ref " + ref;
  return words;
}

/// `words: why`, or just the words.
std::string with_why(const std::string& text, const Text& why) {
  return why.empty() ? text : text + ": " + why;
}

/// The words and (`a; b`) behind them, where there are any.
std::string with_asides(std::string words, const std::vector<std::string>& asides) {
  for (const std::string& aside : asides) {
    words += (&aside == &asides.front() ? " (" : "; ") + aside;
  }
  return asides.empty() ? words : words + ")";
}

std::string paid_text(const book::Paid& paid) {
  std::string words = with_way("Payment", paid.via, paid.ref);
  const auto& [charges, withheld, settles, keep] = paid.details();
  if (settles) words += ", " + money_text(paid.amount.money());
  if (keep) words += ", kept as a deposit";
  std::string included;
  if (charges) included = "bank charges " + charges->money().text();
  if (charges && withheld) included += " and ";
  if (withheld) included += "tax withheld " + withheld->money().text();
  return included.empty() ? words : words + " (" + included + " included)";
}

std::string contact_text(const book::Contact& contact) {
  std::string outcome(book::outcome_name(contact.outcome));
  std::ranges::replace(outcome, '-', ' ');
  std::vector<std::string> asides;
  if (!outcome.empty()) asides.push_back(outcome);
  if (contact.from_client) asides.push_back("from the client");
  if (!contact.by.empty()) asides.push_back("by " + contact.by);
  if (contact.stage > 0) asides.push_back("stage " + std::to_string(contact.stage));
  if (contact.next) asides.push_back("come back to it on " + contact.next->text());
  if (!contact.assigned.empty()) asides.push_back("assigned to " + contact.assigned);
  return with_asides(contact.text, asides);
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
  return with_asides(note.text, asides);
}

struct EntryText {
  const book::Book& book;
  const book::Entry& entry;

  std::string operator()(const book::Paid& paid) const { return paid_text(paid); }
  std::string operator()(const book::Credit& credit) const {
    return with_why(credit.id.empty() ? "Credit" : "Credit note " + credit.id, credit.why);
  }
  std::string operator()(const book::Apply& apply) const {
    std::string ids;
    for (const book::ForTarget& target : entry.for_) {
      ids += (ids.empty() ? "" : ", ") + book.invoice(target.invoice.ix()).id;
    }
    return money_text(apply.amount.money()) + " of unapplied money put to " + ids;
  }
  std::string operator()(const book::Returned& returned) const {
    return with_why(with_way("Payment returned", {}, returned.ref), returned.why);
  }
  std::string operator()(const book::Refund& refund) const {
    return with_way("Refund", refund.via, refund.ref);
  }
  std::string operator()(const book::Writeoff& writeoff) const {
    return with_why("Written off", writeoff.why);
  }
  std::string operator()(const book::Void& voided) const {
    const book::Invoice& invoice = book.invoice(voided.invoice.ix());
    const bool is_note = invoice.is_credit;
    return with_why(is_note ? "Credit note " + invoice.id + " voided" : "Voided", voided.why);
  }
  std::string operator()(const book::Promise& promise) const {
    const std::string what = promise.amount ? money_text(promise.amount->money()) : "payment";
    return with_why("Promised " + what + " by " + promise.by.text(), promise.said);
  }
  std::string operator()(const book::Plan& plan) const { return plan_text(plan); }
  std::string operator()(const book::Hold& hold) const {
    const std::string end = hold.until ? "up to " + hold.until->text() : "until released";
    return with_why("No reminders " + end, hold.why);
  }
  std::string operator()(const book::Release& release) const {
    return with_why("Hold ended", release.text);
  }
  std::string operator()(const book::Dispute& dispute) const {
    const std::string what = dispute.amount ? " " + money_text(dispute.amount->money()) : "";
    return with_why("Disputed" + what, dispute.why);
  }
  std::string operator()(const book::Resolve& resolve) const {
    return with_why("Dispute settled", resolve.why);
  }
  std::string operator()(const book::Contact& contact) const { return contact_text(contact); }
  std::string operator()(const book::Sent& sent) const { return sent_text(sent); }
  std::string operator()(const book::NoteEntry& note) const { return note_text(note); }
  std::string operator()(const book::Reconciled&) const { return "Reconciled"; }
  std::string operator()(const book::Closed&) const { return "Closed"; }
};

std::string cause_text(const book::Book& book, const Cause& cause) {
  if (const book::Entry* entry = entry_of(book, cause)) return entry_text(book, *entry);
  INV_ASSERT(cause.credit_note);
  const book::Invoice& note = book.invoice(*cause.credit_note);
  return with_why("Credit note " + note.id, note.particulars().title);
}

std::string invoice_line_text(const book::Invoice& invoice) {
  const std::size_t instalments = invoice.item_count();
  std::string words = item_text(invoice, 1, 1);
  if (instalments > 1) words += ", in " + std::to_string(instalments) + " instalments";
  return words + settled_before_text(invoice);
}

}  // namespace

std::string settled_before_text(const book::Invoice& invoice) {
  const auto& before = invoice.particulars().settled_before;
  return before ? " (" + before->money().text() + " of " + invoice.total().text() +
                      " settled before)"
                : "";
}

std::string item_text(const book::Invoice& invoice, int part, int parts) {
  const Text& title = invoice.particulars().title;
  const std::string words = title.empty() ? "Invoice " + invoice.id : std::string(title);
  if (parts == 1) return words;
  return words + ", instalment " + std::to_string(part) + " of " + std::to_string(parts);
}

std::string entry_text(const book::Book& book, const book::Entry& entry) {
  return std::visit(EntryText{book, entry}, entry.event);
}

std::string line_text(const book::Book& book, const AccountLine& line) {
  switch (line.kind) {
    case PostingKind::invoice: return invoice_line_text(book.invoice(*line.invoice));
    case PostingKind::discount:
      return line.amount.is_positive() ? "Early-payment discount taken back"
                                       : "Early-payment discount";
    case PostingKind::recovered: return "Write-off taken back";
    case PostingKind::released: {
      const auto* voided = book.entry(*line.cause.entry).as<book::Void>();
      return "Received for " + book.invoice(voided->invoice.ix()).id + ", now void";
    }
    case PostingKind::paid:
    case PostingKind::credit:
    case PostingKind::refund:
    case PostingKind::returned:
    case PostingKind::writeoff:
    case PostingKind::voided: return cause_text(book, line.cause);
  }
  INV_ASSERT(false);
}

}  // namespace inv::report
