#include "inv/render/letter.hpp"
#include "inv/render/machine.hpp"
#include "json.hpp"
#include "render/pieces/phrases.hpp"

namespace inv::render {
namespace {

Json dated(const char* schema, core::Date as_of, const std::optional<core::Date>& reconciled) {
  Json json = json_document(schema);
  json["as_of"] = json_of(as_of);
  json["reconciled"] = json_of(reconciled);
  return json;
}

Json item_json(const report::CallItem& item) {
  Json json = Json::object();
  json["id"] = item.id;
  json["part"] = json_or_null(part_text(item.part, item.parts));
  json["title"] = json_or_null(item.title);
  json["due"] = json_of(item.due);
  json["currency"] = item.open.currency().code();
  json["open"] = json_of(item.open);
  json["days_overdue"] = item.days_overdue;
  json["mark"] = json_or_null(item.mark);
  return json;
}

Json remark_json(const report::CallRemark& remark) {
  Json json = Json::object();
  json["date"] = json_of(remark.date);
  json["how"] = remark.how;
  json["text"] = remark.text;
  json["by"] = json_or_null(remark.by);
  return json;
}

Json call_json(const report::CallRow& row) {
  Json json = json_of(row.decision);
  json["contact"] = json_or_null(row.contact);
  json["phone"] = json_or_null(row.phone);
  json["assigned"] = json_or_null(row.assigned);
  json["mood"] = json_of(row.mood);
  json["items"] = json_list(row.items, item_json);
  json["memories"] = json_list(row.remarks, remark_json);
  return json;
}

}  // namespace

std::string next_json(const report::Decisions& decisions) {
  Json json = dated("inv.next/1", decisions.as_of, decisions.reconciled);
  json["decisions"] = json_list(decisions.decisions, [](const auto& one) { return json_of(one); });
  return json_text(json);
}

std::string remind_json(const report::Decisions& decisions,
                        const std::vector<Reminder>& reminders) {
  Json json = dated("inv.remind/1", decisions.as_of, decisions.reconciled);
  json["decisions"] = Json::array();
  for (const Reminder& reminder : reminders) {
    Json draft = Json::object();
    draft["to"] = reminder.draft.to;
    draft["subject"] = reminder.draft.subject;
    draft["text"] = reminder.draft.text;
    draft["cc"] = reminder.draft.cc;
    Json decision = json_of(reminder.decision);
    decision["draft"] = std::move(draft);
    json["decisions"].push_back(std::move(decision));
  }
  return json_text(json);
}

std::string calls_json(const report::CallSheet& sheet) {
  Json json = dated("inv.calls/1", sheet.as_of, sheet.reconciled);
  json["calls"] = json_list(sheet.rows, call_json);
  return json_text(json);
}

}  // namespace inv::render
