#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "inv/report/account.hpp"
#include "inv/report/decision.hpp"
#include "inv/report/document/item.hpp"
#include "inv/report/document/parties.hpp"

namespace inv::report {

/// One line of an invoice, as it is priced. Absent texts are empty.
struct InvoicedLine {
  std::string what, unit;
  std::optional<core::Date> date;
  std::optional<core::Decimal> qty, rate, discount;  ///< as written; the discount is per cent
  std::vector<core::Decimal> taxes;                  ///< per cent
  core::Money amount;
};

/// The tax of one rate; at 0 per cent of one reason.
struct InvoicedTax {
  core::Decimal rate;
  std::string name;    ///< of the business's taxes, where all lines of the rate name the same
  std::string reason;  ///< the words of an exemption or a reverse charge
  core::Money base;    ///< net
  core::Money tax;
};

/// An invoice or credit note that another names.
struct NamedInvoice {
  std::string id, number;
  core::Date date;
};

/// Money that settled something of the invoice, or came back.
struct InvoicePayment {
  PostingKind kind;              ///< `paid`, `credit` or `returned`
  core::Date date;               ///< the day it came
  std::string via;               ///< or empty
  std::optional<NamedInvoice> credit_note;
  core::Money amount;            ///< negative: it came back
};

/// Where money of a credit note went.
struct CreditUse {
  NamedInvoice invoice;
  core::Money amount;
};

/// What paying early saves.
struct EarlyPayment {
  core::Decimal percent;
  core::Date until;    ///< the last day
  core::Money saves;
  core::Money to_pay;  ///< what is still to be paid for it
  bool is_open;        ///< it can still be had on the day of the document
};

enum class InstalmentState { paid, due, to_come };
std::string_view instalment_state_name(InstalmentState state);

struct InvoiceInstalment {
  int part;
  core::Date due;
  core::Money amount, open;
  InstalmentState state;
};

/// What an earlier invoice, or an instalment of it, has open.
struct BroughtItem : DocumentItem {
  core::Money open;  ///< less what is set aside
};

/// What is open and not asked for.
struct AsideItem {
  BroughtItem item;
  core::Money amount;
  SetAsideWhy why;
  std::optional<core::Date> date;  ///< disputed since, promised by
};

/// The balance under an invoice. to_pay = own + what is brought forward - taken_off.
struct BroughtForward {
  core::Money own;                 ///< open of this invoice and asked for now, promised or not
  std::vector<BroughtItem> items;  ///< of earlier invoices, by date, id and part
  std::vector<AsideItem> aside;    ///< of these and of this one; in no sum
  core::Money unapplied;           ///< negative where more was given back than there was
  core::Money taken_off;           ///< of that: never more than there is to pay
  core::Money deposit;             ///< kept for something else: named, and not taken off
  core::Money to_pay;
  std::vector<core::Money> others; ///< the same of earlier invoices in other currencies, by code

  std::optional<core::Date> expected = {};  ///< promised by: of an invoice in one piece

  bool is_more_than_own() const { return !items.empty() || !taken_off.is_zero(); }
};

/// One invoice or credit note, with all that its document says of it on a day. Absent texts are
/// empty.
struct InvoiceDocument {
  core::Date as_of;
  Parties parties;
  std::string id, number, title, po, note;
  std::vector<std::string> texts = {};   ///< of one without a title: what it is for
  bool is_credit = false;
  bool gross = false;                    ///< line prices include tax
  core::Date date, due;                  ///< due: of instalments the last one's
  std::optional<book::DateRange> supplied;
  std::vector<NamedInvoice> names = {};       ///< of a credit note: the invoices in its `for`

  std::vector<InvoicedLine> lines = {};
  std::vector<InvoicedTax> taxes = {};        ///< by rate, then as the lines stand
  bool is_tax_free = false;  ///< nothing but 0 per cent, and the business has no taxes
  std::optional<core::Money> net = {}, tax = {};   ///< where there are lines
  core::Money total;
  std::optional<core::Money> tax_home = {};   ///< the tax in the business's own currency
  std::optional<core::Money> settled_before = {};

  std::vector<InvoicePayment> payments = {};  ///< by day
  core::Money discount_taken, written_off;
  core::Money open;                      ///< of its own; zero of a credit note
  std::vector<CreditUse> put_to = {};         ///< of a credit note: the invoices that took of it
  std::optional<core::Money> unused = {};     ///< of a credit note: what none has taken
  std::optional<core::Date> voided = {};
  std::optional<EarlyPayment> early = {};
  std::vector<InvoiceInstalment> instalments = {};  ///< where there are several
  std::vector<book::PayWay> pay = {};               ///< of its currency and of none, as listed
  std::optional<BroughtForward> balance = {};       ///< none of a credit note or a void invoice
};

struct InvoiceDocuments {
  core::Date as_of;
  std::vector<InvoiceDocument> invoices;  ///< in the order asked for
};

/// One document for each. None may be dated after that day.
InvoiceDocuments invoice_documents(const book::Book& book, core::Date as_of,
                                   std::span<const book::InvoiceIx> invoices);

/// Invoices and credit notes that no `sent: invoice` up to that day names, of the last 31 days
/// (with `sent: tracked` of any), and not void: by date, then id.
std::vector<book::InvoiceIx> unsent_invoices(const book::Book& book, core::Date as_of);

}  // namespace inv::report
