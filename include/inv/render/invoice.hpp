#pragma once

#include <string>
#include <vector>

#include "inv/render/document.hpp"
#include "inv/report/invoice.hpp"

namespace inv::render {

/// The page of one invoice or credit note.
Document invoice_page(const report::InvoiceDocument& invoice, const Templates& templates);

/// The pages as text, one below the other with a line between.
std::string invoices_text(const std::vector<Document>& pages);

}  // namespace inv::render
