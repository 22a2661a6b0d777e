#include <utility>

#include "fields.hpp"
#include "inv/render/machine.hpp"
#include "render/pieces/effect_phrase.hpp"

namespace inv::render {
namespace {

Json total_json(const report::AgeTotal& total) {
  return {{"currency", total.currency},
          {"total", total.total},
          {"buckets", total.buckets},
          {"unapplied", total.unapplied},
          {"overdue", total.overdue}};
}

Json entry_json(const report::StatementEntry& entry) {
  return {{"date", entry.date}, {"kind", entry.kind},     {"ref", entry.ref},
          {"text", entry.text}, {"amount", entry.amount}, {"balance", entry.balance}};
}

Json statement_json(const report::Statement& statement) {
  const auto section_json = [&](const report::StatementSection& section) -> Json {
    return {{"currency", section.currency},
            {"opening", section.opening},
            {"entries", json_list(section.entries, entry_json)},
            {"closing", section.closing},
            {"buckets", section.buckets},
            {"unapplied", section.unapplied},
            {"notes", statement.notes}};
  };
  return {{"client", statement.client},
          {"name", statement.name},
          {"from", statement.from},
          {"sections", json_list(statement.sections, section_json)}};
}

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

Json effect_json(const report::Effect& effect) {
  const auto balance_json = [](const report::MoneyChange& change) -> Json {
    return {{"currency", change.currency},
            {"before", change.balance_before},
            {"after", change.balance_after},
            {"unapplied", change.unapplied_after}};
  };
  const auto invoice_json = [](const report::InvoiceChange& change) -> Json {
    return {{"id", change.id}, {"before", change.before}, {"after", change.after}};
  };
  return {{"client", effect.client},
          {"as_of", effect.as_of},
          {"text", change_phrase(effect)},
          {"invoices", json_list(effect.invoices, invoice_json)},
          {"balances", json_list(effect.money, balance_json)},
          {"next", decision_json(effect.next)}};
}

Json record_json(const WrittenLine& record) {
  return {{"file", record.path}, {"line", record.line}, {"text", record.text}};
}

}  // namespace

std::string age_json(const report::Ageing& ageing, bool detail) {
  Json json = json_document("inv.age/1");
  json["as_of"] = ageing.as_of;
  json["by"] = ageing.buckets.by == report::AgeBy::due ? "due" : "date";
  json["buckets"] = ageing.buckets.labels;
  json["clients"] = json_list(ageing.rows, [&](const report::AgeRow& row) {
    return detail ? balance_json(row, ageing.buckets) : json_object(row, age_fields);
  });
  json["totals"] = json_list(ageing.totals, total_json);
  return json_text(json);
}

std::string list_json(const report::InvoiceList& list) {
  Json json = json_document("inv.list/1");
  json["as_of"] = list.as_of;
  json["invoices"] = json_list(
      list.rows, [](const report::ListRow& row) { return json_object(row, invoice_fields()); });
  return json_text(json);
}

std::string statement_json(const report::Statements& statements) {
  Json json = json_document("inv.statement/1");
  json["as_of"] = statements.as_of;
  json["statements"] = json_list(statements.statements, [](const report::Statement& statement) {
    return statement_json(statement);
  });
  return json_text(json);
}

std::string check_json(const core::Diagnostics& diagnostics, const core::Sources& sources) {
  Json json = json_document("inv.check/1");
  json["errors"] = diagnostics.count(core::Severity::error);
  json["warnings"] = diagnostics.count(core::Severity::warning);
  json["diagnostics"] =
      json_list(diagnostics.all(), [&](const core::Diagnostic& diagnostic) -> Json {
        const core::DiagnosticKind& kind = core::kind_of(diagnostic.id);
        const core::Place place = sources.locate(diagnostic.at);
        return {{"file", sources.at(diagnostic.at.file).path},
                {"line", place.line},
                {"column", place.column},
                {"severity", kind.severity == core::Severity::error ? "error" : "warning"},
                {"code", kind.name},
                {"message", diagnostic.message}};
      });
  return json_text(json);
}

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

std::string written_json(const Written& written) {
  Json json = json_document("inv.write/1");
  json["written"] = written.is_written;
  json["records"] = json_list(written.records, record_json);
  json["effects"] = json_list(written.effects, effect_json);
  return json_text(json);
}

}  // namespace inv::render
