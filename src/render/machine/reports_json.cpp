#include <utility>

#include "fields.hpp"
#include "inv/render/machine.hpp"
#include "reports_json.hpp"

namespace inv::render {
namespace {

/// A row of `age` with its items.
Json balance_json(const report::AgeRow& row, const report::Buckets& buckets) {
  Json json = json_object(row, age_fields);
  json["items"] = json_list(row.items, [&](const report::AgedItem& item) {
    return json_object(item, item_fields(buckets));
  });
  return json;
}

Json total_json(const report::AgeTotal& total) {
  return {{"currency", total.currency},
          {"total", total.total},
          {"buckets", total.buckets},
          {"unapplied", total.unapplied},
          {"overdue", total.overdue}};
}

Json reminder_json(const Reminder& reminder) {
  Json json = decision_json(reminder.decision);
  json["draft"] = draft_json(reminder.draft);
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
  const auto change_json = [](const report::MoneyChange& change) -> Json {
    return {{"currency", change.currency},
            {"before", change.balance_before},
            {"after", change.balance_after},
            {"unapplied", change.unapplied_after}};
  };
  const auto open_json = [](const report::InvoiceChange& change) -> Json {
    return {{"id", change.id}, {"before", change.before}, {"after", change.after}};
  };
  return {{"client", effect.client},
          {"as_of", effect.as_of},
          {"text", change_phrase(effect)},
          {"invoices", json_list(effect.invoices, open_json)},
          {"balances", json_list(effect.money, change_json)},
          {"next", decision_json(effect.next)}};
}

Json record_json(const WrittenLine& record) {
  return {{"file", record.path}, {"line", record.line}, {"text", record.text}};
}

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
          {"supplied", history.supplied ? Json(history.supplied->from) : Json()},
          {"supplied_until", history.supplied ? Json(history.supplied->until) : Json()},
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

Json draft_json(const Document& draft) {
  return {{"to", draft.to},
          {"subject", draft.subject},
          {"text", document_text(draft)},
          {"cc", draft.cc}};
}

Json decision_json(const report::Decision& decision) {
  Json json = json_object(decision, step_fields());
  json["due"] = json_list(
      decision.due, [](const report::DueRow& row) { return json_object(row, due_fields); });
  json["invoices"] = decision.invoices;
  json["coming"] = decision.coming;
  json["set_aside"] = json_list(decision.set_aside, [](const report::SetAside& one) -> Json {
    return {{"id", one.id}, {"why", report::set_aside_name(one.why)}, {"amount", one.amount}};
  });
  json["because"] = decision.reasons;
  json["until"] = decision.until;
  return json;
}

std::string age_json(const report::Ageing& ageing, bool detail) {
  const auto row_json = [&](const report::AgeRow& row) {
    return detail ? balance_json(row, ageing.buckets) : json_object(row, age_fields);
  };
  return json_text({{"schema", "inv.age/1"},
                    {"as_of", ageing.as_of},
                    {"by", ageing.buckets.by == report::AgeBy::due ? "due" : "date"},
                    {"buckets", ageing.buckets.labels},
                    {"clients", json_list(ageing.rows, row_json)},
                    {"totals", json_list(ageing.totals, total_json)}});
}

std::string list_json(const report::InvoiceList& list) {
  const auto row_json = [](const report::ListRow& row) {
    return json_object(row, invoice_fields());
  };
  return json_text({{"schema", "inv.list/1"},
                    {"as_of", list.as_of},
                    {"invoices", json_list(list.rows, row_json)}});
}

std::string check_json(const core::Diagnostics& diagnostics, const core::Sources& sources) {
  const auto diagnostic_json = [&](const core::Diagnostic& diagnostic) -> Json {
    const core::DiagnosticKind& kind = core::kind_of(diagnostic.id);
    const core::Place place = sources.locate(diagnostic.at);
    return {{"file", sources.at(diagnostic.at.file).path},
            {"line", place.line},
            {"column", place.column},
            {"severity", kind.severity == core::Severity::error ? "error" : "warning"},
            {"code", kind.name},
            {"message", diagnostic.message}};
  };
  return json_text({{"schema", "inv.check/1"},
                    {"errors", diagnostics.count(core::Severity::error)},
                    {"warnings", diagnostics.count(core::Severity::warning)},
                    {"diagnostics", json_list(diagnostics.all(), diagnostic_json)}});
}

std::string next_json(const report::Decisions& decisions) {
  return json_text({{"schema", "inv.next/1"},
                    {"as_of", decisions.as_of},
                    {"reconciled", decisions.reconciled},
                    {"decisions", json_list(decisions.decisions, decision_json)}});
}

std::string remind_json(const report::Reminders& due, const std::vector<Reminder>& reminders) {
  return json_text({{"schema", "inv.remind/1"},
                    {"as_of", due.as_of},
                    {"reconciled", due.reconciled},
                    {"decisions", json_list(reminders, reminder_json)}});
}

std::string calls_json(const report::CallSheet& sheet) {
  return json_text({{"schema", "inv.calls/1"},
                    {"as_of", sheet.as_of},
                    {"reconciled", sheet.reconciled},
                    {"calls", json_list(sheet.rows, call_json)}});
}

std::string written_json(const Written& written) {
  return json_text({{"schema", "inv.write/1"},
                    {"written", written.is_written},
                    {"records", json_list(written.records, record_json)},
                    {"effects", json_list(written.effects, effect_json)}});
}

std::string history_json(const report::ClientHistory& history) {
  const auto row_json = [&](const report::AgeRow& row) {
    return balance_json(row, history.buckets);
  };
  return json_text({{"schema", "inv.show/1"},
                    {"as_of", history.as_of},
                    {"client", client_json(history)},
                    {"buckets", history.buckets.labels},
                    {"balances", json_list(history.balances, row_json)},
                    {"decision", decision_json(history.decision)},
                    {"events", json_list(history.events, event_json)}});
}

std::string invoice_history_json(const report::InvoiceHistory& history) {
  return json_text({{"schema", "inv.show/1"},
                    {"as_of", history.as_of},
                    {"invoice", invoice_json(history)},
                    {"events", json_list(history.events, event_json)}});
}

}  // namespace inv::render
