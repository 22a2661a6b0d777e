#include "vat.hpp"

#include <algorithm>
#include <set>

#include "inv/book/sum_lines.hpp"

namespace inv::report {

namespace {

using core::DiagnosticId;

constexpr int vat_days = 31;
constexpr int small_invoice = 100;  // in units of its currency; less needs no address

void check_seller(const book::Book& book, core::Diagnostics& diagnostics) {
  const book::Business& business = book.business();
  const bool no_id = business.tax_id.empty(), no_address = business.address.empty();
  if ((!no_id && !no_address) || book.invoices().empty()) return;
  const std::string what = no_id && no_address ? "`tax-id` and `address`"
                           : no_id             ? "`tax-id`"
                                               : "`address`";
  diagnostics.add(DiagnosticId::vat_seller, business.at,
                  "there are `taxes`, but no " + what + "; an invoice with tax has to show both");
}

/// A tax of 0 that lines use: by its name, or of a percentage that no name explains the first line.
void check_reasons(const book::Book& book, core::Diagnostics& diagnostics) {
  std::set<const book::Tax*> said;
  for (const book::Invoice& invoice : book.invoices()) {
    for (const book::Line& line : invoice.lines) {
      for (const book::LineTax& line_tax : line.taxes) {
        if (!line_tax.rate->is_zero()) continue;
        const book::Tax* tax = book::tax_of(book.business(), line_tax);
        if ((tax && !tax->text.empty()) || !said.insert(tax).second) continue;
        diagnostics.add(
            DiagnosticId::vat_reason, tax ? tax->at : line_tax.at,
            tax ? "invoices use `" + tax->name + "`, which has no words for why no tax is due; "
                  "write `{rate: 0, text: …}`"
                : "no tax is due, and nothing says why; name a tax of `business.taxes` that has a "
                  "`text`");
      }
    }
  }
}

bool is_of_interest(const InvoiceStanding& standing, const book::Invoice& invoice,
                    core::Date today) {
  if (standing.voided) return false;
  return standing.open.is_positive() || today - invoice.date < vat_days;
}

bool has_tax(const book::Invoice& invoice) {
  const auto sums = book::sum_lines(invoice.lines, invoice.gross, *invoice.currency);
  return sums && std::ranges::any_of(sums->taxes, [](const book::TaxTotal& total) {
           return !total.tax.is_zero();
         });
}

bool is_small(core::Money total) {
  return total.decimal() <= core::Decimal(small_invoice, 0);
}

}  // namespace

void check_taxes(const book::Book& book, core::Diagnostics& diagnostics) {
  if (book.business().taxes.empty()) return;
  check_seller(book, diagnostics);
  check_reasons(book, diagnostics);
}

void check_taxed_invoices(const book::Book& book, const Account& account, core::Date today,
                          core::Diagnostics& diagnostics) {
  if (book.business().taxes.empty()) return;
  const book::Client& client = book.client(account.client);
  bool has_address = !client.address.empty();
  for (const InvoiceStanding& standing : account.invoices) {
    const book::Invoice& invoice = book.invoice(standing.invoice);
    if (!is_of_interest(standing, invoice, today)) continue;
    if (!has_address && !is_small(invoice.total())) {
      diagnostics.add(DiagnosticId::vat_buyer, client.id_at,
                      "`" + client.id + "` has no `address`, and `" + invoice.id + "` is over " +
                          std::to_string(small_invoice) + "; an invoice with tax has to show it");
      has_address = true;  // said once
    }
    const bool is_foreign = invoice.total().currency() != book.currency();
    if (!is_foreign || invoice.particulars().tax_home || !has_tax(invoice)) continue;
    diagnostics.add(DiagnosticId::vat_currency, invoice.id_at,
                    "`" + invoice.id + "` has tax in " +
                        std::string(invoice.total().currency().code()) + "; give it in " +
                        std::string(book.currency().code()) + " too, as `tax-home`");
  }
}

}  // namespace inv::report
