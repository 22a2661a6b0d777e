#include "fields.hpp"
#include "inv/render/letter.hpp"
#include "inv/render/machine.hpp"

namespace inv::render {
namespace {

std::string dated(const char* schema, core::Date as_of, std::optional<core::Date> reconciled,
                  const char* list_name, Json list) {
  Json json = json_document(schema);
  json["as_of"] = as_of;
  json["reconciled"] = reconciled;
  json[list_name] = std::move(list);
  return json_text(json);
}

Json reminder_json(const Reminder& reminder) {
  Json json = decision_json(reminder.decision);
  json["draft"] = {{"to", reminder.draft.to},
                   {"subject", reminder.draft.subject},
                   {"text", reminder.draft.text},
                   {"cc", reminder.draft.cc}};
  return json;
}

Json item_json(const report::CallItem& item) {
  return {{"id", item.id},
          {"part", unless_empty(part_text(item.part, item.parts))},
          {"title", unless_empty(item.title)},
          {"due", item.due},
          {"currency", item.open.currency()},
          {"open", item.open},
          {"days_overdue", item.days_overdue},
          {"mark", unless_empty(item.mark)}};
}

Json remark_json(const report::CallRemark& remark) {
  return {{"date", remark.date},
          {"how", remark.how},
          {"text", remark.text},
          {"by", unless_empty(remark.by)}};
}

Json call_json(const report::CallRow& row) {
  Json json = decision_json(row.decision);
  json["contact"] = unless_empty(row.contact);
  json["phone"] = unless_empty(row.phone);
  json["assigned"] = unless_empty(row.assigned);
  json["mood"] = row.mood;
  json["items"] = json_list(row.items, item_json);
  json["memories"] = json_list(row.remarks, remark_json);
  return json;
}

}  // namespace

std::string next_json(const report::Decisions& decisions) {
  return dated("inv.next/1", decisions.as_of, decisions.reconciled, "decisions",
               json_list(decisions.decisions, decision_json));
}

std::string remind_json(const report::Decisions& decisions,
                        const std::vector<Reminder>& reminders) {
  return dated("inv.remind/1", decisions.as_of, decisions.reconciled, "decisions",
               json_list(reminders, reminder_json));
}

std::string calls_json(const report::CallSheet& sheet) {
  return dated("inv.calls/1", sheet.as_of, sheet.reconciled, "calls",
               json_list(sheet.rows, call_json));
}

}  // namespace inv::render
