#include "inv/render/machine.hpp"
#include "json.hpp"

namespace inv::render {
namespace {

Json totals_json(const report::Ageing& ageing) {
  Json list = Json::array();
  for (const report::AgeTotal& total : ageing.totals) {
    Json json = Json::object();
    json["currency"] = total.currency.code();
    json["total"] = json_of(total.total);
    json["buckets"] = json_of(total.buckets);
    json["unapplied"] = json_of(total.unapplied);
    json["overdue"] = json_of(total.overdue);
    list.push_back(std::move(json));
  }
  return list;
}

Json row_json(const report::ListRow& row) {
  Json json = Json::object();
  json["id"] = row.id;
  json["client"] = row.client;
  json["date"] = json_of(row.date);
  json["due"] = json_of(row.due);
  json["currency"] = row.total.currency().code();
  json["total"] = json_of(row.total);
  json["open"] = json_of(row.open);
  json["days_overdue"] = json_of(row.days_overdue);
  json["state"] = report::state_name(row.state);
  return json;
}

Json entry_json(const report::StatementEntry& entry) {
  Json json = Json::object();
  json["date"] = json_of(entry.date);
  json["kind"] = entry.kind;
  json["ref"] = entry.ref ? Json(*entry.ref) : Json();
  json["text"] = entry.text;
  json["amount"] = json_of(entry.amount);
  json["balance"] = json_of(entry.balance);
  return json;
}

Json section_json(const report::StatementSection& section,
                  const std::vector<std::string>& notes) {
  Json json = Json::object();
  json["currency"] = section.currency.code();
  json["opening"] = json_of(section.opening);
  json["entries"] = Json::array();
  for (const auto& entry : section.entries) json["entries"].push_back(entry_json(entry));
  json["closing"] = json_of(section.closing);
  json["buckets"] = json_of(section.buckets);
  json["unapplied"] = json_of(section.unapplied);
  json["notes"] = notes;
  return json;
}

Json one_statement_json(const report::Statement& statement) {
  Json json = Json::object();
  json["client"] = statement.client;
  json["name"] = statement.name;
  json["from"] = json_of(statement.from);
  json["sections"] = Json::array();
  for (const auto& section : statement.sections) {
    json["sections"].push_back(section_json(section, statement.notes));
  }
  return json;
}

Json diagnostic_json(const core::Diagnostic& diagnostic, const core::Sources& sources) {
  const core::DiagnosticKind& kind = core::kind_of(diagnostic.id);
  const core::Place place = sources.locate(diagnostic.at);
  Json json = Json::object();
  json["file"] = sources.at(diagnostic.at.file).path;
  json["line"] = place.line;
  json["column"] = place.column;
  json["severity"] = kind.severity == core::Severity::error ? "error" : "warning";
  json["code"] = kind.name;
  json["message"] = diagnostic.message;
  return json;
}

}  // namespace

std::string age_json(const report::Ageing& ageing, bool detail) {
  Json json = json_document("inv.age/1");
  json["as_of"] = json_of(ageing.as_of);
  json["by"] = ageing.buckets.by == report::AgeBy::due ? "due" : "date";
  json["buckets"] = ageing.buckets.labels;
  json["clients"] = Json::array();
  for (const report::AgeRow& row : ageing.rows) {
    Json client = json_of(row);
    if (detail) client["items"] = json_items(row, ageing.buckets);
    json["clients"].push_back(std::move(client));
  }
  json["totals"] = totals_json(ageing);
  return json_text(json);
}

std::string list_json(const report::InvoiceList& list) {
  Json json = json_document("inv.list/1");
  json["as_of"] = json_of(list.as_of);
  json["invoices"] = json_list(list.rows, row_json);
  return json_text(json);
}

std::string statement_json(const report::Statements& statements) {
  Json json = json_document("inv.statement/1");
  json["as_of"] = json_of(statements.as_of);
  json["statements"] = json_list(statements.statements, one_statement_json);
  return json_text(json);
}

std::string check_json(const core::Diagnostics& diagnostics, const core::Sources& sources) {
  Json json = json_document("inv.check/1");
  json["errors"] = diagnostics.count(core::Severity::error);
  json["warnings"] = diagnostics.count(core::Severity::warning);
  json["diagnostics"] = Json::array();
  for (const core::Diagnostic& diagnostic : diagnostics.all()) {
    json["diagnostics"].push_back(diagnostic_json(diagnostic, sources));
  }
  return json_text(json);
}

}  // namespace inv::render
