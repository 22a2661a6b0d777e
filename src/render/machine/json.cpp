#include "json.hpp"

#include "render/pieces/phrases.hpp"

namespace inv::render {

Json json_document(const char* schema) {
  Json json = Json::object();
  json["schema"] = schema;
  return json;
}

std::string json_text(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json json_of(core::Date date) { return date.text(); }
Json json_of(const std::optional<core::Date>& date) { return date ? json_of(*date) : Json(); }
Json json_of(core::Money money) { return money.text(); }
Json json_of(const std::optional<core::Money>& money) { return money ? json_of(*money) : Json(); }
Json json_of(const std::optional<int>& number) { return number ? Json(*number) : Json(); }

Json json_of(const std::vector<core::Money>& amounts) {
  return json_list(amounts, [](core::Money amount) { return json_of(amount); });
}

Json json_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json json_of(const report::AgeRow& row) {
  Json json = Json::object();
  json["client"] = row.client;
  json["name"] = row.name;
  json["currency"] = row.currency.code();
  json["total"] = json_of(row.total);
  json["buckets"] = json_of(row.buckets);
  json["unapplied"] = json_of(row.unapplied);
  json["overdue"] = json_of(row.overdue);
  json["oldest_days"] = json_of(row.oldest_days);
  return json;
}

Json json_items(const report::AgeRow& row, const report::Buckets& buckets) {
  Json list = Json::array();
  for (const report::AgedItem& item : row.items) {
    Json json = Json::object();
    json["id"] = item.id;
    json["part"] = json_or_null(part_text(item.part, item.parts));
    json["date"] = json_of(item.date);
    json["due"] = json_of(item.due);
    json["total"] = json_of(item.total);
    json["open"] = json_of(item.open);
    json["days_overdue"] = item.days_overdue;
    json["bucket"] = buckets.labels[item.bucket];
    json["disputed"] = item.disputed;
    json["promised"] = item.promised;
    list.push_back(std::move(json));
  }
  return list;
}

namespace {

Json due_json(const report::Decision& decision) {
  Json list = Json::array();
  for (const report::DueRow& row : decision.due) {
    Json json = Json::object();
    json["currency"] = row.currency.code();
    json["overdue"] = json_of(row.overdue);
    json["open"] = json_of(row.open);
    json["unapplied"] = json_of(row.unapplied);
    list.push_back(std::move(json));
  }
  return list;
}

Json set_aside_json(const report::Decision& decision) {
  Json list = Json::array();
  for (const report::SetAside& one : decision.set_aside) {
    Json json = Json::object();
    json["id"] = one.id;
    json["why"] = report::set_aside_name(one.why);
    json["amount"] = json_of(one.amount);
    list.push_back(std::move(json));
  }
  return list;
}

}  // namespace

Json json_of(const report::Decision& decision) {
  Json json = Json::object();
  json["client"] = decision.client;
  json["name"] = decision.name;
  json["care"] = decision.care;
  json["action"] = report::action_name(decision.action);
  json["stage"] = json_of(decision.stage);
  json["channel"] = decision.channel ? Json(book::channel_name(*decision.channel)) : Json();
  json["tone"] = decision.tone ? Json(book::tone_name(*decision.tone)) : Json();
  json["due"] = due_json(decision);
  json["invoices"] = decision.invoices;
  json["coming"] = decision.coming;
  json["set_aside"] = set_aside_json(decision);
  json["because"] = decision.reasons;
  json["until"] = json_of(decision.until);
  return json;
}

}  // namespace inv::render
