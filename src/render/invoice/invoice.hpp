#pragma once

#include <string_view>
#include <vector>

#include "inv/render/invoice.hpp"
#include "render/page/page.hpp"
#include "render/template/values.hpp"

namespace inv::render {

/// What its template may use.
Values invoice_values(const report::InvoiceDocument& invoice, const Language& language);

/// Sender, addressee, and what names and dates it.
std::vector<PageBlock> invoice_head(const report::InvoiceDocument& invoice,
                                    const Language& language);
std::vector<PageBlock> invoice_block(const report::InvoiceDocument& invoice,
                                     const Language& language, std::string_view name);
/// Of those the ones that stand below the invoice's own sums: none of a credit note.
std::vector<PageBlock> balance_block(const report::InvoiceDocument& invoice,
                                     const Language& language, std::string_view name);

/// Below the invoice's own total stands more: what is brought forward, money that is taken off.
bool has_balance(const report::InvoiceDocument& invoice);

/// `Invoice 2026/7`, of one that is void `Invoice 2026/7 (cancelled)`.
std::string invoice_title(const report::InvoiceDocument& invoice, const Language& language);

}  // namespace inv::render
