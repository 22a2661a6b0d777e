#include "fields.hpp"
#include "inv/render/machine.hpp"

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

}  // namespace inv::render
