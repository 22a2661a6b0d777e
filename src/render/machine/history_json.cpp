#include "inv/render/machine.hpp"
#include "json.hpp"

namespace inv::render {
namespace {

Json event_json(const report::HistoryEvent& event) {
  Json json = Json::object();
  json["date"] = json_of(event.date);
  json["kind"] = event.kind;
  json["invoices"] = event.invoices;
  json["text"] = event.text;
  json["currency"] = event.amount ? Json(event.amount->currency().code()) : Json();
  json["amount"] = json_of(event.amount);
  json["balance"] = json_of(event.balance);
  json["mood"] = json_of(event.mood);
  return json;
}

Json client_json(const report::ClientHistory& history) {
  Json json = Json::object();
  json["id"] = history.client;
  json["name"] = history.name;
  json["care"] = history.care;
  json["contact"] = json_or_null(history.contact);
  json["phone"] = json_or_null(history.phone);
  json["email"] = history.email;
  json["address"] = history.address;
  json["tags"] = history.tags;
  json["since"] = json_of(history.since);
  json["note"] = json_or_null(history.note);
  return json;
}

Json lines_json(const report::InvoiceHistory& history) {
  Json list = Json::array();
  for (const report::HistoryLine& line : history.lines) {
    Json json = Json::object();
    json["what"] = line.what;
    json["tax"] = json_or_null(line.tax);
    json["amount"] = json_of(line.amount);
    list.push_back(std::move(json));
  }
  return list;
}

Json taxes_json(const report::InvoiceHistory& history) {
  Json list = Json::array();
  for (const book::TaxTotal& tax : history.taxes) {
    Json json = Json::object();
    json["rate"] = tax.rate.trimmed().text();
    json["base"] = json_of(tax.base);
    json["tax"] = json_of(tax.tax);
    list.push_back(std::move(json));
  }
  return list;
}

Json parts_json(const report::InvoiceHistory& history) {
  Json list = Json::array();
  for (const report::HistoryInstalment& part : history.parts) {
    Json json = Json::object();
    json["part"] = std::to_string(part.part) + '/' + std::to_string(history.parts.size());
    json["due"] = json_of(part.due);
    json["amount"] = json_of(part.amount);
    json["open"] = json_of(part.open);
    list.push_back(std::move(json));
  }
  return list;
}

Json invoice_json(const report::InvoiceHistory& history) {
  const report::ListRow& row = history.row;
  Json json = Json::object();
  json["id"] = row.id;
  json["kind"] = history.is_credit ? "credit" : "invoice";
  json["client"] = row.client;
  json["name"] = row.client_name;
  json["title"] = json_or_null(history.title);
  json["po"] = json_or_null(history.po);
  json["date"] = json_of(row.date);
  json["supplied"] = json_of(history.supplied);
  json["due"] = json_of(row.due);
  json["currency"] = row.total.currency().code();
  json["total"] = json_of(row.total);
  json["open"] = json_of(row.open);
  json["days_overdue"] = json_of(row.days_overdue);
  json["state"] = report::state_name(row.state);
  json["prices"] = history.gross ? "gross" : "net";
  json["lines"] = lines_json(history);
  json["taxes"] = taxes_json(history);
  json["instalments"] = history.parts.size() > 1 ? parts_json(history) : Json::array();
  json["note"] = json_or_null(history.note);
  return json;
}

}  // namespace

std::string history_json(const report::ClientHistory& history) {
  Json json = json_document("inv.show/1");
  json["as_of"] = json_of(history.as_of);
  json["client"] = client_json(history);
  json["buckets"] = history.buckets.labels;
  json["balances"] = Json::array();
  for (const report::AgeRow& row : history.balances) {
    Json balance = json_of(row);
    balance["items"] = json_items(row, history.buckets);
    json["balances"].push_back(std::move(balance));
  }
  json["decision"] = json_of(history.decision);
  json["events"] = json_list(history.events, event_json);
  return json_text(json);
}

std::string invoice_history_json(const report::InvoiceHistory& history) {
  Json json = json_document("inv.show/1");
  json["as_of"] = json_of(history.as_of);
  json["invoice"] = invoice_json(history);
  json["events"] = json_list(history.events, event_json);
  return json_text(json);
}

}  // namespace inv::render
