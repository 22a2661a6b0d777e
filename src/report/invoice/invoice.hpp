#pragma once

#include "inv/report/invoice.hpp"
#include "report/decision/situation.hpp"

namespace inv::report {

/// How an invoice or credit note is named to a client.
NamedInvoice named_invoice(const book::Book& book, book::InvoiceIx ix);

}  // namespace inv::report
