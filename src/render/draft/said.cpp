#include <initializer_list>

#include "inv/render/draft.hpp"

namespace inv::render {

namespace {

/// Rows of fields, so that no two different ones read the same.
class Said {
 public:
  void row(std::string_view name, std::initializer_list<std::string_view> fields) {
    text_ += name;
    for (const std::string_view field : fields) text_.append("\x1f").append(field);
    text_ += '\n';
  }

  void texts(std::string_view name, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) row(name, {text});
  }

  void parties(const report::Parties& parties) {
    const report::Sender& from = parties.business;
    const report::Addressee& to = parties.client;
    row("from", {from.name, from.email, from.phone, from.tax_id, from.registration, from.signer,
                 from.role});
    texts("from", from.address);
    texts("foot", from.footer);
    row("to", {to.name, to.contact, to.greeting, to.tax_id, parties.by_post ? "letter" : "email"});
    texts("at", to.address);
    texts("to", to.email);
    texts("cc", to.cc);
    row("speaks", {parties.language, parties.familiar ? "familiar" : "", to.thanks});
  }

  void pay(const std::vector<book::PayWay>& ways) {
    for (const book::PayWay& way : ways) {
      row("pay",
          {way.via, way.iban, way.bic, way.account, way.sort_code, way.name, way.link, way.note});
    }
  }

  void item(std::string_view name, const report::DocumentItem& item, core::Money open,
            std::string_view why = {}) {
    row(name, {item.id, item.number, item.title, item.po, std::to_string(item.part), open.text(),
               open.currency().code(), why});
    texts(name, item.lines);
  }

  void money(std::string_view name, core::Money amount) {
    row(name, {amount.text(), amount.currency().code()});
  }

  std::string take() && { return std::move(text_); }

 private:
  std::string text_;
};

void add_section(Said& said, const report::LetterSection& section) {
  for (const auto* items : {&section.about, &section.also_open, &section.coming})
    for (const report::LetterItem& item : *items) said.item("item", item, item.open);
  said.money("total", section.total);
  said.money("unapplied", section.unapplied);
  said.money("deposit", section.deposit);
  said.pay(section.pay);
}

void add_section(Said& said, const report::StatementSection& section) {
  for (const report::StatementEntry& entry : section.entries) {
    said.row(report::kind_name(entry), {entry.ref.value_or(""), entry.amount.text()});
    for (const report::OpenMark& mark : entry.marks)
      said.row(report::mark_name(mark.why), {mark.amount.text()});
  }
  for (const report::SettledItem& settled : section.settled)
    said.item("settled", settled.item, settled.amount);
  if (section.opening) said.money("opening", *section.opening);
  said.money("closing", section.closing);
  said.money("unapplied", section.unapplied);
  said.money("deposit", section.deposit);
  said.pay(section.pay);
}

void add_lines(Said& said, const report::InvoiceDocument& invoice) {
  for (const report::InvoicedLine& line : invoice.lines)
    said.row("line", {line.what, line.unit, line.qty ? line.qty->text() : "",
                      line.rate ? line.rate->text() : "",
                      line.discount ? line.discount->text() : "", line.amount.text()});
  for (const report::InvoicedTax& tax : invoice.taxes)
    said.row("tax", {tax.rate.text(), tax.name, tax.reason, tax.base.text(), tax.tax.text()});
  for (const report::InvoicePayment& payment : invoice.payments)
    said.row("payment", {payment.amount.text(), payment.via});
  for (const report::InvoiceInstalment& part : invoice.instalments)
    said.row("part", {part.amount.text(), part.open.text()});
}

}  // namespace

std::string said(const report::Letter& letter) {
  Said said;
  said.parties(letter.parties);
  said.row("step", {std::to_string(letter.stage), book::tone_name(letter.tone),
                    book::channel_name(letter.channel)});
  for (const report::LetterSection& section : letter.sections) add_section(said, section);
  for (const report::LetterSetAside& aside : letter.set_aside)
    said.item("aside", aside.item, aside.amount, report::set_aside_name(aside.why));
  said.texts("note", letter.notes);
  said.row("words", {letter.signed_by, letter.autopay ? "autopay" : "",
                     letter.after_hold ? "after a hold" : "", letter.returned ? "returned" : "",
                     letter.promise ? "promise" : ""});
  return std::move(said).take();
}

std::string said(const report::Statement& statement) {
  Said said;
  said.parties(statement.parties);
  for (const report::StatementSection& section : statement.sections) add_section(said, section);
  said.texts("note", statement.notes);
  return std::move(said).take();
}

std::string said(const report::InvoiceDocument& invoice) {
  Said said;
  said.parties(invoice.parties);
  said.row("invoice", {invoice.id, invoice.number, invoice.title, invoice.po, invoice.note,
                       invoice.voided ? "void" : ""});
  add_lines(said, invoice);
  said.texts("text", invoice.texts);
  said.row("how", {invoice.gross ? "gross" : "", invoice.is_credit ? "credit" : "",
                   invoice.discount_taken.text(), invoice.written_off.text(),
                   invoice.unused ? invoice.unused->text() : ""});
  for (const report::CreditUse& use : invoice.put_to)
    said.row("put to", {use.invoice.id, use.amount.text()});
  said.money("total", invoice.total);
  said.money("open", invoice.open);
  said.pay(invoice.pay);
  if (!invoice.balance) return std::move(said).take();
  for (const report::BroughtItem& item : invoice.balance->items)
    said.item("brought", item, item.open);
  for (const report::AsideItem& aside : invoice.balance->aside)
    said.item("aside", aside.item, aside.amount, report::set_aside_name(aside.why));
  said.money("unapplied", invoice.balance->unapplied);
  said.money("deposit", invoice.balance->deposit);
  said.money("to pay", invoice.balance->to_pay);
  return std::move(said).take();
}

std::string said(const report::Thanks& thanks) {
  Said said;
  said.parties(thanks.parties);
  for (const report::SettledItem& item : thanks.items) said.item("settled", item.item, item.amount);
  return std::move(said).take();
}

}  // namespace inv::render
