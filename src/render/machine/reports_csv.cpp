#include "csv.hpp"
#include "inv/render/machine.hpp"
#include "render/pieces/phrases.hpp"

namespace inv::render {
namespace {

void add_titles(Csv& csv, std::initializer_list<std::string_view> titles) {
  for (const std::string_view title : titles) csv.text(title);
}

void add_age_row(Csv& csv, core::Date as_of, const report::AgeRow& row) {
  csv.date(as_of).text(row.client).text(row.name).text(row.currency.code()).amount(row.total);
  for (const core::Money bucket : row.buckets) csv.amount(bucket);
  csv.amount(row.unapplied).amount(row.overdue).number(row.oldest_days).end_row();
}

std::string age_rows_csv(const report::Ageing& ageing) {
  Csv csv;
  add_titles(csv, {"as_of", "client", "name", "currency", "total"});
  for (const std::string& label : ageing.buckets.labels) csv.text(label);
  add_titles(csv, {"unapplied", "overdue", "oldest_days"});
  csv.end_row();
  for (const report::AgeRow& row : ageing.rows) add_age_row(csv, ageing.as_of, row);
  return std::move(csv).take();
}

std::string age_items_csv(const report::Ageing& ageing) {
  Csv csv;
  add_titles(csv, {"as_of", "client", "name", "currency", "id", "part", "date", "due", "total",
                   "open", "days_overdue", "bucket", "disputed", "promised"});
  csv.end_row();
  for (const report::AgeRow& row : ageing.rows) {
    for (const report::AgedItem& item : row.items) {
      csv.date(ageing.as_of).text(row.client).text(row.name).text(row.currency.code());
      csv.text(item.id).text(part_text(item.part, item.parts)).date(item.date).date(item.due);
      csv.amount(item.total).amount(item.open).number(item.days_overdue);
      csv.text(ageing.buckets.labels[item.bucket]).flag(item.disputed).flag(item.promised);
      csv.end_row();
    }
  }
  return std::move(csv).take();
}

void add_decision(Csv& csv, const report::Decision& decision, const report::DueRow& due) {
  csv.text(decision.client).text(decision.name).text(decision.care);
  csv.text(report::action_name(decision.action)).number(decision.stage);
  csv.text(decision.channel ? book::channel_name(*decision.channel) : "");
  csv.text(decision.tone ? book::tone_name(*decision.tone) : "").date(decision.until);
  csv.text(due.currency.code()).amount(due.overdue).amount(due.open).amount(due.unapplied);
  csv.end_row();
}

}  // namespace

std::string age_csv(const report::Ageing& ageing, bool detail) {
  return detail ? age_items_csv(ageing) : age_rows_csv(ageing);
}

std::string list_csv(const report::InvoiceList& list) {
  Csv csv;
  add_titles(csv, {"id", "client", "date", "due", "currency", "total", "open", "days_overdue",
                   "state"});
  csv.end_row();
  for (const report::ListRow& row : list.rows) {
    csv.text(row.id).text(row.client).date(row.date).date(row.due);
    csv.text(row.total.currency().code()).amount(row.total).amount(row.open);
    csv.number(row.days_overdue).text(report::state_name(row.state)).end_row();
  }
  return std::move(csv).take();
}

std::string next_csv(const report::Decisions& decisions) {
  Csv csv;
  add_titles(csv, {"client", "name", "care", "action", "stage", "channel", "tone", "until",
                   "currency", "overdue", "open", "unapplied"});
  csv.end_row();
  for (const report::Decision& decision : decisions.decisions) {
    for (const report::DueRow& due : decision.due) add_decision(csv, decision, due);
  }
  return std::move(csv).take();
}

}  // namespace inv::render
