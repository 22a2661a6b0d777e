#include "inv/render/machine.hpp"
#include "json.hpp"
#include "render/pieces/effect_phrase.hpp"

namespace inv::render {
namespace {

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

std::string written_json(const Written& written) {
  Json json = json_document("inv.write/1");
  json["written"] = written.is_written;
  json["records"] = json_list(written.records, record_json);
  json["effects"] = json_list(written.effects, effect_json);
  return json_text(json);
}

}  // namespace inv::render
