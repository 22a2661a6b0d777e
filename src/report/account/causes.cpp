#include "causes.hpp"

namespace inv::report {

const book::Entry* entry_of(const book::Book& book, const Cause& cause) {
  return cause.entry ? &book.entry(*cause.entry) : nullptr;
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
