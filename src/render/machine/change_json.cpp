#include "inv/render/machine.hpp"
#include "json.hpp"
#include "render/pieces/effect_phrase.hpp"

namespace inv::render {
namespace {

Json effect_json(const report::Effect& effect) {
  Json balances = Json::array();
  for (const auto& change : effect.money) {
    balances.push_back({{"currency", std::string(change.currency.code())},
                        {"before", json_of(change.balance_before)},
                        {"after", json_of(change.balance_after)},
                        {"unapplied", json_of(change.unapplied_after)}});
  }
  Json invoices = Json::array();
  for (const auto& change : effect.invoices) {
    invoices.push_back(
        {{"id", change.id}, {"before", json_of(change.before)}, {"after", json_of(change.after)}});
  }
  return {{"client", effect.client},         {"as_of", json_of(effect.as_of)},
          {"text", change_phrase(effect)},   {"invoices", std::move(invoices)},
          {"balances", std::move(balances)}, {"next", json_of(effect.next)}};
}

}  // namespace

std::string written_json(const Written& written) {
  Json json = json_document("inv.write/1");
  json["written"] = written.is_written;
  json["records"] = Json::array();
  for (const WrittenLine& record : written.records) {
    json["records"].push_back(
        {{"file", record.path}, {"line", record.line}, {"text", record.text}});
  }
  json["effects"] = json_list(written.effects, effect_json);
  return json_text(json);
}

}  // namespace inv::render
