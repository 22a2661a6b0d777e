#include "fields.hpp"
#include "inv/render/machine.hpp"
#include "render/pieces/statement_lines.hpp"
#include "reports_json.hpp"

namespace inv::render {
namespace {

Json mark_json(const report::OpenMark& mark) {
  return {{"why", report::mark_name(mark.why)}, {"date", mark.date}, {"amount", mark.amount}};
}

Json entry_json(const report::StatementEntry& entry) {
  Json json = {{"date", entry.date},
               {"kind", report::kind_name(entry)},
               {"ref", entry.ref},
               {"text", statement_line(entry)},
               {"amount", entry.amount},
               {"balance", entry.balance}};
  const auto& item = entry.item;
  const bool is_part = item && item->part > 0;
  json["number"] = unless_empty(entry.number);
  json["title"] = item ? Json(unless_empty(item->title)) : Json();
  json["part"] = is_part ? Json(unless_empty(part_text(item->part, item->parts))) : Json();
  json["po"] = item ? Json(unless_empty(item->po)) : Json();
  json["due"] = item ? Json(item->due) : Json();
  json["total"] = item ? Json(item->total) : Json();
  json["marks"] = json_list(entry.marks, mark_json);
  return json;
}

Json settled_json(const report::SettledItem& one) {
  return {{"id", one.item.id},
          {"part", unless_empty(part_text(one.item.part, one.item.parts))},
          {"date", one.day},
          {"how", one.by_money ? "paid" : "settled"},
          {"amount", one.amount}};
}

Json section_json(const report::Statement& statement, const report::StatementSection& section) {
  return {{"currency", section.currency},
          {"opening", section.opening},
          {"entries", json_list(section.entries, entry_json)},
          {"closing", section.closing},
          {"buckets", section.buckets},
          {"unapplied", section.unapplied},
          {"notes", statement.notes},
          {"deposit", section.deposit},
          {"to_pay", section.to_pay()},
          {"disputed", section.disputed},
          {"promised", section.promised},
          {"references", section.references},
          {"settled", json_list(section.settled, settled_json)}};
}

Json one_statement_json(const report::Statement& statement) {
  const auto one = [&](const report::StatementSection& section) {
    return section_json(statement, section);
  };
  return {{"client", statement.parties.client.id},
          {"name", statement.parties.client.name},
          {"from", statement.from},
          {"sections", json_list(statement.sections, one)},
          {"since", statement.since}};
}

Json last_payment_json(const std::optional<report::LastPayment>& payment) {
  if (!payment) return nullptr;
  return {{"date", payment->date},
          {"amount", payment->amount},
          {"currency", payment->amount.currency()},
          {"via", unless_empty(payment->via)},
          {"others", json_list(payment->others, sum_json)}};
}

Json one_thanks_json(const report::Thanks& thanks, const Document& draft) {
  const auto item_json = [](const report::SettledItem& one) {
    Json json = settled_json(one);
    json["currency"] = one.amount.currency();
    json["title"] = unless_empty(one.item.title);
    return json;
  };
  Json json = decision_json(thanks.decision);
  json["settled"] = thanks.settled;
  json["items"] = json_list(thanks.items, item_json);
  json["payment"] = last_payment_json(thanks.payment);
  json["thanks"] = unless_empty(thanks.parties.client.thanks);
  json["draft"] = draft_json(draft);
  return json;
}

}  // namespace

std::string statement_json(const report::Statements& statements) {
  return json_text({{"schema", "inv.statement/1"},
                    {"as_of", statements.as_of},
                    {"statements", json_list(statements.statements, one_statement_json)}});
}

std::string thank_json(const report::AllThanks& thanks, std::span<const Document> drafts) {
  INV_ASSERT(drafts.size() == thanks.thanks.size());
  Json list = Json::array();
  for (std::size_t i = 0; i < drafts.size(); ++i)
    list.push_back(one_thanks_json(thanks.thanks[i], drafts[i]));
  return json_text({{"schema", "inv.thank/1"}, {"as_of", thanks.as_of}, {"decisions", list}});
}

}  // namespace inv::render
