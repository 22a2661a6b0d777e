#include "inv/render/machine.hpp"
#include "json.hpp"

namespace inv::render {
namespace {

Json event_json(const report::StoryEvent& event) {
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

Json events_json(const std::vector<report::StoryEvent>& events) {
  Json list = Json::array();
  for (const report::StoryEvent& event : events) list.push_back(event_json(event));
  return list;
}

Json client_json(const report::ClientStory& story) {
  Json json = Json::object();
  json["id"] = story.client;
  json["name"] = story.name;
  json["care"] = story.care;
  json["contact"] = json_or_null(story.contact);
  json["phone"] = json_or_null(story.phone);
  json["email"] = story.email;
  json["address"] = story.address;
  json["tags"] = story.tags;
  json["since"] = json_of(story.since);
  json["note"] = json_or_null(story.note);
  return json;
}

Json lines_json(const report::InvoiceStory& story) {
  Json list = Json::array();
  for (const report::StoryLine& line : story.lines) {
    Json json = Json::object();
    json["what"] = line.what;
    json["tax"] = json_or_null(line.tax);
    json["amount"] = json_of(line.amount);
    list.push_back(std::move(json));
  }
  return list;
}

Json taxes_json(const report::InvoiceStory& story) {
  Json list = Json::array();
  for (const book::TaxTotal& tax : story.taxes) {
    Json json = Json::object();
    json["rate"] = tax.rate.trimmed().text();
    json["base"] = json_of(tax.base);
    json["tax"] = json_of(tax.tax);
    list.push_back(std::move(json));
  }
  return list;
}

Json parts_json(const report::InvoiceStory& story) {
  Json list = Json::array();
  for (const report::StoryPart& part : story.parts) {
    Json json = Json::object();
    json["part"] = std::to_string(part.part) + '/' + std::to_string(story.parts.size());
    json["due"] = json_of(part.due);
    json["amount"] = json_of(part.amount);
    json["open"] = json_of(part.open);
    list.push_back(std::move(json));
  }
  return list;
}

Json invoice_json(const report::InvoiceStory& story) {
  const report::ListRow& row = story.row;
  Json json = Json::object();
  json["id"] = row.id;
  json["kind"] = story.is_credit ? "credit" : "invoice";
  json["client"] = row.client;
  json["name"] = row.client_name;
  json["title"] = json_or_null(story.title);
  json["po"] = json_or_null(story.po);
  json["date"] = json_of(row.date);
  json["supplied"] = json_of(story.supplied);
  json["due"] = json_of(row.due);
  json["currency"] = row.total.currency().code();
  json["total"] = json_of(row.total);
  json["open"] = json_of(row.open);
  json["days_overdue"] = json_of(row.days_overdue);
  json["state"] = report::state_name(row.state);
  json["prices"] = story.gross ? "gross" : "net";
  json["lines"] = lines_json(story);
  json["taxes"] = taxes_json(story);
  json["instalments"] = story.parts.size() > 1 ? parts_json(story) : Json::array();
  json["note"] = json_or_null(story.note);
  return json;
}

}  // namespace

std::string story_json(const report::ClientStory& story) {
  Json json = json_document("inv.show/1");
  json["as_of"] = json_of(story.as_of);
  json["client"] = client_json(story);
  json["buckets"] = story.buckets.labels;
  json["balances"] = Json::array();
  for (const report::AgeRow& row : story.balances) {
    Json balance = json_of(row);
    balance["items"] = json_items(row, story.buckets);
    json["balances"].push_back(std::move(balance));
  }
  json["decision"] = json_of(story.decision);
  json["events"] = events_json(story.events);
  return json_text(json);
}

std::string invoice_story_json(const report::InvoiceStory& story) {
  Json json = json_document("inv.show/1");
  json["as_of"] = json_of(story.as_of);
  json["invoice"] = invoice_json(story);
  json["events"] = events_json(story.events);
  return json_text(json);
}

}  // namespace inv::render
