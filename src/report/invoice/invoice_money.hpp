#pragma once

#include "invoice.hpp"

namespace inv::report {

/// What was paid and credited, what is open, instalments, and what paying early saves. The account
/// has no mistakes in it any more.
void add_money(const Situation& s, const InvoiceStanding& standing, InvoiceDocument& document);

/// Of a credit note: what it was put to, and what no invoice has taken yet.
void add_uses(const Situation& s, book::InvoiceIx note, InvoiceDocument& document);

}  // namespace inv::report
