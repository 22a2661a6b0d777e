#pragma once

#include "invoice.hpp"

namespace inv::report {

/// The balance under an invoice. The situation takes the invoice as handed over: nothing of it is
/// left out because it was not sent, or because the bank was not looked at.
BroughtForward brought_forward(const Situation& s, const InvoiceStanding& own);

}  // namespace inv::report
