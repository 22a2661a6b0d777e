#include "json.hpp"

#include "fields.hpp"

namespace inv::render {
namespace {

Json set_aside_json(const report::SetAside& one) {
  return {{"id", one.id}, {"why", report::set_aside_name(one.why)}, {"amount", one.amount}};
}

}  // namespace

Json json_document(const char* schema) {
  Json json = Json::object();
  json["schema"] = schema;
  return json;
}

std::string json_text(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json balance_json(const report::AgeRow& row, const report::Buckets& buckets) {
  Json json = json_object(row, age_fields);
  json["items"] = json_list(row.items, [&](const report::AgedItem& item) {
    return json_object(item, item_fields(buckets));
  });
  return json;
}

Json decision_json(const report::Decision& decision) {
  Json json = json_object(decision, step_fields());
  json["due"] = json_list(
      decision.due, [](const report::DueRow& row) { return json_object(row, due_fields); });
  json["invoices"] = decision.invoices;
  json["coming"] = decision.coming;
  json["set_aside"] = json_list(decision.set_aside, set_aside_json);
  json["because"] = decision.reasons;
  json["until"] = decision.until;
  return json;
}

}  // namespace inv::render
