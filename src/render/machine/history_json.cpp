#include "fields.hpp"
#include "inv/render/machine.hpp"

namespace inv::render {
namespace {

Json event_json(const report::HistoryEvent& event) {
  const auto currency = event.amount ? std::optional(event.amount->currency()) : std::nullopt;
  return {{"date", event.date},       {"kind", event.kind},     {"invoices", event.invoices},
          {"text", event.text},       {"currency", currency},   {"amount", event.amount},
          {"balance", event.balance}, {"mood", event.mood}};
}

Json client_json(const report::ClientHistory& history) {
  return {{"id", history.client},
          {"name", history.name},
          {"care", history.care},
          {"contact", unless_empty(history.contact)},
          {"phone", unless_empty(history.phone)},
          {"email", history.email},
          {"address", history.address},
          {"tags", history.tags},
          {"since", history.since},
          {"note", unless_empty(history.note)}};
}

Json line_json(const report::HistoryLine& line) {
  return {{"what", line.what}, {"tax", unless_empty(line.tax)}, {"amount", line.amount}};
}

Json tax_json(const book::TaxTotal& tax) {
  return {{"rate", tax.rate.trimmed().text()}, {"base", tax.base}, {"tax", tax.tax}};
}

/// Of an invoice in several parts; of others an empty list.
Json parts_json(const std::vector<report::HistoryInstalment>& parts) {
  if (parts.size() == 1) return Json::array();
  return json_list(parts, [&](const report::HistoryInstalment& part) -> Json {
    return {{"part", part_text(part.part, static_cast<int>(parts.size()))},
            {"due", part.due},
            {"amount", part.amount},
            {"open", part.open}};
  });
}

Json invoice_json(const report::InvoiceHistory& history) {
  const report::ListRow& row = history.row;
  return {{"id", row.id},
          {"kind", history.is_credit ? "credit" : "invoice"},
          {"client", row.client},
          {"name", row.client_name},
          {"title", unless_empty(history.row.title)},
          {"po", unless_empty(history.po)},
          {"date", row.date},
          {"supplied", history.supplied},
          {"due", row.due},
          {"currency", row.total.currency()},
          {"total", row.total},
          {"open", row.open},
          {"days_overdue", row.days_overdue},
          {"state", report::state_name(row.state)},
          {"prices", history.gross ? "gross" : "net"},
          {"lines", json_list(history.lines, line_json)},
          {"taxes", json_list(history.taxes, tax_json)},
          {"instalments", parts_json(history.parts)},
          {"note", unless_empty(history.note)}};
}

}  // namespace

std::string history_json(const report::ClientHistory& history) {
  Json json = json_document("inv.show/1");
  json["as_of"] = history.as_of;
  json["client"] = client_json(history);
  json["buckets"] = history.buckets.labels;
  json["balances"] = json_list(history.balances, [&](const report::AgeRow& row) {
    return balance_json(row, history.buckets);
  });
  json["decision"] = decision_json(history.decision);
  json["events"] = json_list(history.events, event_json);
  return json_text(json);
}

std::string invoice_history_json(const report::InvoiceHistory& history) {
  Json json = json_document("inv.show/1");
  json["as_of"] = history.as_of;
  json["invoice"] = invoice_json(history);
  json["events"] = json_list(history.events, event_json);
  return json_text(json);
}

}  // namespace inv::render
