#include "inv/render/machine.hpp"
#include "json.hpp"

namespace inv::render {

namespace {

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json row_json(const DraftRow& row) {
  return {{"name", row.name},
          {"path", row.path},
          {"client", text_or_null(row.client)},
          {"kind", text_or_null(row.kind)},
          {"state", row.state},
          {"edited", row.is_edited},
          {"stale", row.is_stale},
          {"via", text_or_null(row.via)},
          {"to", row.to},
          {"for", row.invoices},
          {"stage", row.stage == 0 ? Json() : Json(row.stage)},
          {"as_of", row.as_of},
          {"message_id", text_or_null(row.message_id)},
          {"why", text_or_null(row.why)},
          {"amounts", json_list(row.amounts, [](core::Money amount) {
             return Json{{"currency", amount.currency()}, {"amount", amount}};
           })}};
}

}  // namespace

std::string drafts_json(core::Date as_of, const std::vector<DraftRow>& rows) {
  return json_text(
      {{"schema", "inv.drafts/1"}, {"as_of", as_of}, {"drafts", json_list(rows, row_json)}});
}

}  // namespace inv::render
