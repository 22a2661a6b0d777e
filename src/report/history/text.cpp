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

std::string paid_text(const book::Paid& paid) {
  std::string words = with_way("Payment", paid.via, paid.ref);
  const auto& [charges, withheld, keep] = paid.details();
  if (keep) words += ", kept as a deposit";
  if (charges && withheld) {
    return words + " (bank charges " + charges->money().text() + " and tax withheld " +
           withheld->money().text() + " included)";
  }
  if (charges) words += " (bank charges " + charges->money().text() + " included)";
  if (withheld) words += " (tax withheld " + withheld->money().text() + " included)";
  return words;
}

class EntryCause {
 public:
  explicit EntryCause(Reader reader) : reader_(reader) {}

  std::string operator()(const book::Paid& paid) const { return paid_text(paid); }
  std::string operator()(const book::Credit& credit) const {
    const std::string words = credit.id.empty() ? "Credit" : "Credit note " + credit.id;
    return told(words, credit.why);
  }
  std::string operator()(const book::Returned& returned) const {
    return told(with_way("Payment returned", {}, returned.ref), returned.why);
  }
  std::string operator()(const book::Refund& refund) const {
    return with_way("Refund", refund.via, refund.ref);
  }
  std::string operator()(const book::Writeoff& writeoff) const {
    return told("Written off", writeoff.why);
  }
  std::string operator()(const book::Void& voided) const {
    return told("Voided", voided.why);
  }
  std::string operator()(const book::Apply&) const { return "Unapplied money"; }
  template <class Event>
  requires(!book::MovesMoney<Event>)
  std::string operator()(const Event&) const {
    return "Unapplied money";
  }

 private:
  /// Why something was done is the user's own note: the client is not told.
  std::string told(std::string words, const Text& why) const {
    return reader_ == Reader::owner ? with_why(std::move(words), why) : words;
  }

  Reader reader_;
};

std::string invoice_line_text(const book::Invoice& invoice) {
  std::string words = item_text(invoice, 1, 1);
  if (invoice.item_count() > 1) {
    words += ", in " + std::to_string(invoice.item_count()) + " instalments";
  }
  return words;
}

}  // namespace

std::string money_text(core::Money money) {
  return money.text() + " " + std::string(money.currency().code());
}

std::string with_why(std::string words, const book::Text& why) {
  return why.empty() ? words : words + ": " + why;
}

std::string item_text(const book::Invoice& invoice, int part, int parts) {
  const book::Text& title = invoice.particulars().title;
  std::string words = title.empty() ? "Invoice " + invoice.id : std::string(title);
  if (parts > 1) {
    words += ", instalment " + std::to_string(part) + " of " + std::to_string(parts);
  }
  return words;
}

const book::Entry* entry_of(const book::Book& book, const Cause& cause) {
  return cause.entry ? &book.entry(*cause.entry) : nullptr;
}

std::string cause_text(const book::Book& book, const Cause& cause, Reader reader) {
  if (const book::Entry* entry = entry_of(book, cause)) {
    return std::visit(EntryCause(reader), entry->event);
  }
  INV_ASSERT(cause.credit_note);
  const book::Invoice& note = book.invoice(*cause.credit_note);
  return with_why("Credit note " + note.id, note.particulars().title);
}

std::string line_text(const book::Book& book, const AccountLine& line, Reader reader) {
  switch (line.kind) {
    case AccountLineKind::invoice: return invoice_line_text(book.invoice(*line.invoice));
    case AccountLineKind::discount:
      return line.amount.is_positive() ? "Early-payment discount taken back"
                                       : "Early-payment discount";
    case AccountLineKind::recovered: return "Write-off taken back";
    case AccountLineKind::paid:
    case AccountLineKind::credit:
    case AccountLineKind::refund:
    case AccountLineKind::returned:
    case AccountLineKind::writeoff:
    case AccountLineKind::voided: return cause_text(book, line.cause, reader);
  }
  INV_ASSERT(false);
  return {};
}

std::string_view line_kind_name(AccountLineKind kind) {
  switch (kind) {
    case AccountLineKind::invoice: return "invoice";
    case AccountLineKind::paid: return "paid";
    case AccountLineKind::credit: return "credit";
    case AccountLineKind::refund: return "refund";
    case AccountLineKind::returned: return "returned";
    case AccountLineKind::discount: return "discount";
    case AccountLineKind::writeoff: return "writeoff";
    case AccountLineKind::recovered: return "recovered";
    case AccountLineKind::voided: return "void";
  }
  INV_ASSERT(false);
  return {};
}

std::vector<book::InvoiceIx> named_invoices(const book::Entry& entry) {
  std::vector<book::InvoiceIx> named;
  for (const book::ForTarget& target : entry.for_) named.push_back(target.invoice.ix());
  if (const book::InvoiceRef* invoice = book::invoice_of(entry)) named.push_back(invoice->ix());
  return named;
}

std::vector<std::string> named_ids(const book::Book& book, const Cause& cause) {
  std::vector<std::string> ids;
  if (const book::Entry* entry = entry_of(book, cause)) {
    for (const book::InvoiceIx ix : named_invoices(*entry)) ids.push_back(book.invoice(ix).id);
  } else if (cause.credit_note) {
    for (const book::ForTarget& target : book.invoice(*cause.credit_note).particulars().for_) {
      ids.push_back(book.invoice(target.invoice.ix()).id);
    }
  }
  return ids;
}

}  // namespace inv::report
