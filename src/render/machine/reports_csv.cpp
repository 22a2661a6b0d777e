#include "csv.hpp"
#include "fields.hpp"
#include "inv/render/machine.hpp"

namespace inv::render {
namespace {

std::string age_rows_csv(const report::Ageing& ageing) {
  Csv csv;
  const auto add_name = [&](const auto& field) {
    if (std::string_view(field.name) != "buckets") {
      csv.field(field.name);
    } else {
      for (const std::string& label : ageing.buckets.labels) csv.field(label);
    }
  };
  csv.field("as_of");
  std::apply([&](const auto&... each) { (add_name(each), ...); }, age_fields);
  csv.end_row();
  for (const report::AgeRow& row : ageing.rows) {
    csv.field(ageing.as_of);
    add_fields(csv, row, age_fields);
    csv.end_row();
  }
  return std::move(csv).take();
}

std::string age_items_csv(const report::Ageing& ageing) {
  const auto fields = item_fields(ageing.buckets);
  Csv csv;
  csv.field("as_of").field("client").field("name").field("currency");
  add_names(csv, fields);
  csv.end_row();
  for (const report::AgeRow& row : ageing.rows) {
    for (const report::AgedItem& item : row.items) {
      csv.field(ageing.as_of).field(row.client).field(row.name).field(row.currency);
      add_fields(csv, item, fields);
      csv.end_row();
    }
  }
  return std::move(csv).take();
}

}  // namespace

std::string age_csv(const report::Ageing& ageing, bool detail) {
  return detail ? age_items_csv(ageing) : age_rows_csv(ageing);
}

std::string list_csv(const report::InvoiceList& list) {
  Csv csv;
  add_names(csv, invoice_fields());
  csv.end_row();
  for (const report::ListRow& row : list.rows) {
    add_fields(csv, row, invoice_fields());
    csv.end_row();
  }
  return std::move(csv).take();
}

std::string next_csv(const report::Decisions& decisions) {
  Csv csv;
  add_names(csv, step_fields());
  csv.field("until");
  add_names(csv, due_fields);
  csv.end_row();
  const auto add_step = [&](const report::Decision& decision) {
    add_fields(csv, decision, step_fields());
    csv.field(decision.until);
  };
  for (const report::Decision& decision : decisions.decisions) {
    for (const report::DueRow& due : decision.due) {
      add_step(decision);
      add_fields(csv, due, due_fields);
      csv.end_row();
    }
    if (decision.action != report::Action::thank || !decision.due.empty()) continue;
    add_step(decision);  // nothing is open in any currency
    for (std::size_t i = 0; i < std::tuple_size_v<decltype(due_fields)>; ++i) csv.field("");
    csv.end_row();
  }
  return std::move(csv).take();
}

}  // namespace inv::render
