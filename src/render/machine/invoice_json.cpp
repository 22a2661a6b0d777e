#include "fields.hpp"
#include "inv/render/machine.hpp"

namespace inv::render {
namespace {

Json decimal_json(const std::optional<core::Decimal>& number) {
  return number ? Json(number->text()) : Json();
}

Json seller_json(const report::Sender& seller) {
  return {{"name", seller.name},
          {"address", seller.address},
          {"email", unless_empty(seller.email)},
          {"phone", unless_empty(seller.phone)},
          {"tax_id", unless_empty(seller.tax_id)},
          {"registration", unless_empty(seller.registration)},
          {"contact", unless_empty(seller.signer)},
          {"role", unless_empty(seller.role)},
          {"footer", seller.footer}};
}

Json buyer_json(const report::Addressee& buyer) {
  return {{"id", buyer.id},
          {"name", buyer.name},
          {"contact", unless_empty(buyer.contact)},
          {"address", buyer.address},
          {"email", buyer.email},
          {"cc", buyer.cc},
          {"tax_id", unless_empty(buyer.tax_id)}};
}

Json named_json(const report::NamedInvoice& named) {
  return {{"id", named.id}, {"number", named.number}, {"date", named.date}};
}

Json invoiced_line_json(const report::InvoicedLine& line) {
  return {{"what", line.what},
          {"date", line.date},
          {"qty", decimal_json(line.qty)},
          {"unit", unless_empty(line.unit)},
          {"rate", decimal_json(line.rate)},
          {"discount", decimal_json(line.discount)},
          {"amount", line.amount},
          {"taxes", json_list(line.taxes, [](core::Decimal rate) { return Json(rate.text()); })}};
}

Json invoiced_tax_json(const report::InvoicedTax& tax) {
  return {{"rate", tax.rate.trimmed().text()},
          {"name", unless_empty(tax.name)},
          {"base", tax.base},
          {"tax", tax.tax},
          {"reason", unless_empty(tax.reason)}};
}

Json invoice_payment_json(const report::InvoicePayment& payment) {
  return {{"kind", report::posting_name(payment.kind)},
          {"date", payment.date},
          {"via", unless_empty(payment.via)},
          {"credit_note", payment.credit_note ? named_json(*payment.credit_note) : Json()},
          {"amount", payment.amount}};
}

Json early_json(const report::EarlyPayment& early) {
  return {{"percent", early.percent.trimmed().text()},
          {"until", early.until},
          {"saves", early.saves},
          {"to_pay", early.to_pay},
          {"is_open", early.is_open}};
}

Json instalments_json(const std::vector<report::InvoiceInstalment>& instalments) {
  return json_list(instalments, [&](const report::InvoiceInstalment& one) -> Json {
    return {{"part", part_text(one.part, static_cast<int>(instalments.size()))},
            {"due", one.due},
            {"amount", one.amount},
            {"open", one.open},
            {"state", report::instalment_state_name(one.state)}};
  });
}

Json way_json(const book::PayWay& way) {
  return {{"via", way.via},
          {"iban", unless_empty(way.iban)},
          {"bic", unless_empty(way.bic)},
          {"account", unless_empty(way.account)},
          {"sort_code", unless_empty(way.sort_code)},
          {"name", unless_empty(way.name)},
          {"link", unless_empty(way.link)},
          {"note", unless_empty(way.note)}};
}

Json brought_json(const report::BroughtItem& item) {
  return {{"id", item.id},
          {"number", item.number},
          {"title", unless_empty(item.title)},
          {"po", unless_empty(item.po)},
          {"part", unless_empty(part_text(item.part, item.parts))},
          {"date", item.date},
          {"due", item.due},
          {"total", item.total},
          {"open", item.open}};
}

Json aside_json(const report::AsideItem& aside) {
  return {{"id", aside.item.id},
          {"number", aside.item.number},
          {"part", unless_empty(part_text(aside.item.part, aside.item.parts))},
          {"why", report::set_aside_name(aside.why)},
          {"date", aside.date},
          {"amount", aside.amount}};
}

Json brought_forward_json(const report::BroughtForward& balance) {
  return {{"own", balance.own},
          {"brought_forward", json_list(balance.items, brought_json)},
          {"set_aside", json_list(balance.aside, aside_json)},
          {"unapplied", balance.unapplied},
          {"taken_off", balance.taken_off},
          {"deposit", balance.deposit},
          {"to_pay", balance.to_pay},
          {"other_currencies", json_list(balance.others, sum_json)},
          {"expected", balance.expected}};
}

/// What stands at the head of the document.
Json head_json(const report::InvoiceDocument& document) {
  const auto& supplied = document.supplied;
  return {{"id", document.id},
          {"number", document.number},
          {"kind", document.is_credit ? "credit" : "invoice"},
          {"client", document.parties.client.id},
          {"language", unless_empty(document.parties.language)},
          {"seller", seller_json(document.parties.business)},
          {"buyer", buyer_json(document.parties.client)},
          {"date", document.date},
          {"supplied", supplied ? Json(supplied->from) : Json()},
          {"supplied_until", supplied ? Json(supplied->until) : Json()},
          {"due", document.is_credit ? Json() : Json(document.due)},
          {"title", unless_empty(document.title)},
          {"po", unless_empty(document.po)},
          {"note", unless_empty(document.note)},
          {"for", json_list(document.names, named_json)}};
}

void add_sums(const report::InvoiceDocument& document, Json& json) {
  json["currency"] = document.total.currency();
  json["prices"] = document.gross ? "gross" : "net";
  json["lines"] = json_list(document.lines, invoiced_line_json);
  json["taxes"] = json_list(document.taxes, invoiced_tax_json);
  json["net"] = document.net;
  json["tax"] = document.tax;
  json["total"] = document.total;
  json["tax_home"] = document.tax_home;
  json["settled_before"] = document.settled_before;
}

void add_standing(const report::InvoiceDocument& document, Json& json) {
  const auto use_json = [](const report::CreditUse& use) {
    Json one = named_json(use.invoice);
    one["amount"] = use.amount;
    return one;
  };
  json["payments"] = json_list(document.payments, invoice_payment_json);
  json["discount_taken"] = document.discount_taken;
  json["written_off"] = document.written_off;
  json["open"] = document.open;
  json["void"] = document.voided;
  json["put_to"] = json_list(document.put_to, use_json);
  json["unused"] = document.unused;
  json["early"] = document.early ? early_json(*document.early) : Json();
  json["instalments"] = instalments_json(document.instalments);
  json["pay"] = json_list(document.pay, way_json);
  json["balance"] = document.balance ? brought_forward_json(*document.balance) : Json();
  json["thanks"] = unless_empty(document.parties.client.thanks);
}

}  // namespace

std::string invoice_json(const report::InvoiceDocuments& documents) {
  const auto one_json = [](const report::InvoiceDocument& document) {
    Json json = head_json(document);
    add_sums(document, json);
    add_standing(document, json);
    return json;
  };
  return json_text({{"schema", "inv.invoice/1"},
                    {"as_of", documents.as_of},
                    {"invoices", json_list(documents.invoices, one_json)}});
}

}  // namespace inv::render
