#include "invoice.hpp"

#include <algorithm>

#include "inv/render/text.hpp"
#include "render/document/frame.hpp"
#include "render/template/templates.hpp"

namespace inv::render {

namespace {

/// What each item comes to, whatever the day.
void add_invoice_figures(Document& document, const report::InvoiceDocument& invoice) {
  document.about = {invoice.id};
  document.figures = invoice.id + ' ' + invoice.total.text() + ' ' + invoice.open.text() + '\n';
  if (!invoice.balance) return;
  for (const report::BroughtItem& item : invoice.balance->items) {
    document.figures += item.id + ' ' + std::to_string(item.part) + ' ' + item.open.text() + '\n';
    if (std::ranges::find(document.about, item.id) == document.about.end())
      document.about.push_back(item.id);
  }
  document.figures += invoice.balance->to_pay.text() + '\n';
}

}  // namespace

Document invoice_page(const report::InvoiceDocument& invoice, const Templates& templates) {
  const report::Parties& parties = invoice.parties;
  const Language& language = language_of(parties.language);
  Values values = invoice_values(invoice, language);
  LaidOut made =
      laid_out(rendered(templates, Kind::invoice, {}, language, values),
               [&](std::string_view name) { return invoice_block(invoice, language, name); });
  Document document = framed({Kind::invoice, parties, language, invoice.as_of, parties.by_post,
                              invoice_title(invoice, language), invoice_head(invoice, language)},
                             std::move(made));
  document.invoice = invoice.id;
  add_invoice_figures(document, invoice);
  return document;
}

std::string invoices_text(const std::vector<Document>& pages) {
  constexpr std::size_t rule_columns = 76;
  std::string text;
  for (const Document& page : pages) {
    if (!text.empty()) text += "\n" + std::string(rule_columns, '-') + "\n\n";
    text += document_text(page);
  }
  return text;
}

}  // namespace inv::render
