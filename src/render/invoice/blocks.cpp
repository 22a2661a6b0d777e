// The head of an invoice, its lines and its sums.

#include <algorithm>
#include <span>

#include "inv/core/ascii.hpp"
#include "inv/render/text.hpp"
#include "invoice.hpp"
#include "render/document/frame.hpp"
#include "render/language/labels.hpp"
#include "render/pieces/phrases.hpp"

namespace inv::render {

namespace {

using report::InvoiceDocument;
using RowKind = PageTable::RowKind;

class InvoiceBlocks {
 public:
  InvoiceBlocks(const InvoiceDocument& invoice, const Language& language)
      : invoice_(invoice), language_(language) {}

  PageFields head() const {
    PageFields made;
    const auto add = [&](Label label, std::string_view value) {
      if (std::string text = one_line(value); !text.empty())
        made.fields.push_back({say(language_, label), std::move(text)});
    };
    add(invoice_.is_credit ? Label::credit_note : Label::invoice, invoice_.number);
    add(Label::dated, column_day(language_, invoice_.date));
    add(Label::supplied, supplied());
    if (!invoice_.is_credit && invoice_.instalments.empty() && !invoice_.voided)
      add(Label::due, column_day(language_, invoice_.due) + expected());
    std::vector<std::string> named;
    for (const report::NamedInvoice& one : invoice_.names) named.push_back(one_line(one.number));
    add(Label::for_invoice, list_text(language_, named));
    add(Label::subject, invoice_.title);
    add(Label::your_order, invoice_.po);
    add(Label::your_tax_id, invoice_.parties.client.tax_id);
    return made;
  }

  std::vector<PageBlock> make(std::string_view name) const {
    std::vector<PageBlock> blocks;
    if (name == "items") {
      add_items(blocks);
    } else if (name == "notes") {
      add_note(blocks);
    } else if (name == "sign") {
      blocks = signature_of(invoice_.parties.business, false);
    }
    return blocks;
  }

 private:
  std::string money(core::Money amount) const { return money_text(language_, amount); }
  std::string day(core::Date date, DayForm form) const {
    return day_text(language_, date, form, invoice_.as_of, false);
  }

  /// What the client has said of it.
  std::string expected() const {
    if (!invoice_.balance || !invoice_.balance->expected) return "";
    const core::Date by = *invoice_.balance->expected;
    return ", " + (by < invoice_.as_of
                       ? say(language_, Label::promised_past, {{"day", day(by, DayForm::plain)}})
                       : say(language_, Label::promised_by, {{"by", day(by, DayForm::by)}}));
  }

  std::string supplied() const {
    if (!invoice_.supplied) return "";
    const auto& [from, until] = *invoice_.supplied;
    if (from == until) return column_day(language_, from);
    return say(language_, Label::from_until,
               {{"from", column_day(language_, from)}, {"until", column_day(language_, until)}});
  }

  static void add_sum(PageTable& into, std::string label, std::string amount,
                      RowKind kind = RowKind::sum) {
    into.rows.push_back({kind, {std::move(label), std::move(amount)}});
  }
  void add_sum(PageTable& into, Label label, core::Money amount,
               RowKind kind = RowKind::sum) const {
    add_sum(into, say(language_, label), money(amount), kind);
  }

  PageTable line_table() const {
    PageTable made;
    made.columns = {{.title = say(language_, Label::line_what), .grows = true},
                    {.title = say(language_, Label::quantity), .is_right = true},
                    {.title = say(language_, Label::price), .is_right = true},
                    {.title = say(language_, Label::tax), .is_right = true, .may_go = true},
                    {.title = say(language_, Label::amount), .is_right = true}};
    return made;
  }

  std::string percent(core::Decimal rate) const {
    return unbroken(number_text(language_, rate.trimmed()) + " %");
  }

  /// As money, where it has no more decimals than the currency.
  std::string price(core::Decimal rate) const {
    const auto amount = core::to_money(rate.trimmed(), invoice_.total.currency());
    return amount ? money(*amount) : number_text(language_, rate);
  }

  std::span<const core::Decimal> shown_taxes(const report::InvoicedLine& line) const {
    if (invoice_.is_tax_free) return {};
    return line.taxes;
  }

  PageTable::Row line_row(const report::InvoicedLine& line) const {
    std::string quantity = line.qty ? number_text(language_, *line.qty) : "";
    if (const std::string unit = one_line(line.unit); !unit.empty())
      quantity += (quantity.empty() ? "" : " ") + unit;
    std::string rates;
    for (const core::Decimal rate : shown_taxes(line))
      rates += (rates.empty() ? "" : " + ") + percent(rate);
    std::vector<std::string> notes;
    if (line.date) notes.push_back(column_day(language_, *line.date));
    if (line.discount)
      notes.push_back(say(language_, Label::less_discount, {{"percent", percent(*line.discount)}}));
    return {RowKind::item,
            {one_line(line.what), unbroken(quantity), line.rate ? price(*line.rate) : "", rates,
             money(line.amount)},
            std::move(notes)};
  }

  /// Where lines have two taxes, each is called by its name.
  bool names_taxes() const {
    return std::ranges::any_of(invoice_.lines,
                               [](const auto& line) { return line.taxes.size() > 1; });
  }

  void add_taxes(PageTable& into) const {
    const bool named = names_taxes();
    for (const report::InvoicedTax& tax : invoice_.taxes) {
      const Slot rate{"rate", percent(tax.rate)}, base{"base", money(tax.base)};
      const std::string name = one_line(tax.name), reason = one_line(tax.reason);
      std::string label = named && !name.empty() && reason.empty()
                              ? say(language_, Label::named_tax_on, {{"name", name}, rate, base})
                              : say(language_, Label::tax_on, {rate, base});
      if (!reason.empty()) label += ": " + reason;
      add_sum(into, std::move(label), money(tax.tax));
    }
  }

  std::string payment_label(const report::InvoicePayment& payment) const {
    const std::string way = one_line(payment.via);
    const Slot on{"on", day(payment.date, DayForm::on)}, of{"of", day(payment.date, DayForm::of)};
    switch (payment.kind) {
      case report::PostingKind::returned: return say(language_, Label::returned_on, {on});
      case report::PostingKind::credit:
        if (!payment.credit_note) return say(language_, Label::credit_of, {of});
        return say(language_, Label::credit_note_of,
                   {{"number", one_line(payment.credit_note->number)}, of});
      default:
        return way.empty() ? say(language_, Label::paid_on, {on})
                           : say(language_, Label::paid_on_by, {on, {"way", way}});
    }
  }

  /// What of the total is settled, and what is left.
  void add_settled(PageTable& into) const {
    if (invoice_.settled_before) add_sum(into, Label::settled_before, -*invoice_.settled_before);
    for (const report::InvoicePayment& payment : invoice_.payments)
      add_sum(into, payment_label(payment), money(-payment.amount));
    if (!invoice_.discount_taken.is_zero())
      add_sum(into, Label::discount_taken, -invoice_.discount_taken);
    if (!invoice_.written_off.is_zero()) add_sum(into, Label::given_up, -invoice_.written_off);
    const bool is_whole = invoice_.open == invoice_.total;
    if (!is_whole && !invoice_.is_credit && !invoice_.voided)
      add_sum(into, has_balance(invoice_) ? Label::own_open : Label::open, invoice_.open,
              RowKind::total);
  }

  void add_items(std::vector<PageBlock>& blocks) const {
    PageTable made = line_table();
    if (invoice_.lines.empty())
      made.columns = {{.title = "", .grows = true}, {.title = "", .is_right = true}};
    for (const report::InvoicedLine& line : invoice_.lines) made.rows.push_back(line_row(line));
    const bool shows_net = invoice_.net && !invoice_.taxes.empty() && !invoice_.is_tax_free;
    if (shows_net) {
      add_sum(made, Label::net, *invoice_.net, RowKind::total);
      add_taxes(made);
    }
    add_sum(made, has_balance(invoice_) ? Label::own_total : Label::total, invoice_.total,
            RowKind::total);
    if (invoice_.tax_home) {
      const std::string code(invoice_.tax_home->currency().code());
      add_sum(made, say(language_, Label::tax_home, {{"currency", code}}),
              money(*invoice_.tax_home));
    }
    add_settled(made);
    blocks.push_back(std::move(made));
    if (shows_net && invoice_.gross)
      blocks.push_back(PageProse{say(language_, Label::prices_with_tax)});
    add_instalments(blocks);
  }

  void add_instalments(std::vector<PageBlock>& blocks) const {
    if (invoice_.instalments.empty() || invoice_.voided) return;
    PageTable made;
    made.columns = {{.title = say(language_, Label::in_instalments), .grows = true},
                    {.title = say(language_, Label::due), .is_right = true},
                    {.title = say(language_, Label::amount), .is_right = true},
                    {.title = say(language_, Label::open), .is_right = true}};
    const std::string parts = std::to_string(invoice_.instalments.size());
    for (const report::InvoiceInstalment& one : invoice_.instalments) {
      const bool is_paid = one.state == report::InstalmentState::paid;
      made.rows.push_back(
          {RowKind::item,
           {with_capital(say(language_, Label::instalment,
                             {{"part", std::to_string(one.part)}, {"parts", parts}})),
            column_day(language_, one.due), money(one.amount),
            is_paid ? say(language_, Label::paid) : money(one.open)}});
    }
    blocks.push_back(std::move(made));
  }

  void add_note(std::vector<PageBlock>& blocks) const {
    for (std::size_t at = 0; at < invoice_.note.size();) {
      const std::size_t end = std::min(invoice_.note.find('\n', at), invoice_.note.size());
      std::string line = one_line(std::string_view(invoice_.note).substr(at, end - at));
      if (!line.empty()) blocks.push_back(PageProse{std::move(line)});
      at = end + 1;
    }
  }

  const InvoiceDocument& invoice_;
  const Language& language_;
};

}  // namespace

std::string invoice_title(const InvoiceDocument& invoice, const Language& language) {
  const std::string title = say(language, invoice.is_credit ? Label::credit_note : Label::invoice) +
                            ' ' + one_line(invoice.number);
  if (!invoice.voided) return title;
  return title + " (" + core::fold_case(say(language, Label::voided)) + ')';
}

std::vector<PageBlock> invoice_head(const InvoiceDocument& invoice, const Language& language) {
  return {full_sender_lines(invoice.parties.business, language),
          PageLines{PageLines::Role::addressee, envelope_lines(invoice.parties.client)},
          PageHeading{invoice_title(invoice, language)}, InvoiceBlocks(invoice, language).head()};
}

std::vector<PageBlock> invoice_block(const InvoiceDocument& invoice, const Language& language,
                                     std::string_view name) {
  const bool is_balance = name == "brought" || name == "aside" || name == "pay";
  return is_balance ? balance_block(invoice, language, name)
                    : InvoiceBlocks(invoice, language).make(name);
}

}  // namespace inv::render
