// From what a client has paid to a note of thanks.

#include <algorithm>
#include <iterator>
#include <utility>

#include "inv/render/statement.hpp"
#include "inv/render/text.hpp"
#include "inv/report/document/thanks.hpp"
#include "render/document/facts.hpp"
#include "render/document/frame.hpp"
#include "render/document/items.hpp"
#include "render/language/words.hpp"
#include "render/template/templates.hpp"

namespace inv::render {

namespace {

/// Each invoice once, as a sentence names it.
std::vector<std::string> names_of(const report::Thanks& thanks) {
  std::vector<std::string> ids, names;
  for (const report::SettledItem& one : thanks.items) {
    if (std::ranges::find(ids, one.item.id) != ids.end()) continue;
    ids.push_back(one.item.id);
    names.push_back(numbered_title(one.item.title, one.item.lines, one.item.number));
  }
  return names;
}

void add_money(const report::Thanks& thanks, Facts& facts) {
  std::vector<core::Money> held, deposits;
  for (const report::DueRow& row : thanks.decision.due) {
    if (row.unapplied.is_positive()) held.push_back(row.unapplied);
    if (row.deposit.is_positive()) deposits.push_back(row.deposit);
  }
  facts.amounts("held", held);
  facts.amounts("deposit", deposits);
  facts.amounts("total", thanks.paid);
  if (!thanks.payment) return facts.none("payment");
  std::vector<core::Money> came{thanks.payment->amount};
  std::ranges::copy(thanks.payment->others, std::back_inserter(came));
  facts.amounts("payment.amount", came);
  facts.day("payment.date", thanks.payment->date);
}

Values thanks_values(const report::Thanks& thanks, core::Date as_of, const Language& language) {
  const report::Parties& parties = thanks.parties;
  Facts facts(language, as_of, false);
  facts.parties(parties, parties.business.signer, false, parties.by_post);
  const std::vector<std::string> names = names_of(thanks);
  facts.number("count", names.size());
  facts.flag("one", names.size() == 1);
  facts.flag("two", names.size() == 2);
  facts.flag("many", names.size() > 2);
  facts.text("oldest.name", names.empty() ? "" : names[0]);
  facts.text("second.name", names.size() < 2 ? "" : names[1]);
  add_money(thanks, facts);
  return std::move(facts.values);
}

}  // namespace

Document thanks_document(const report::Thanks& thanks, core::Date as_of,
                         const Templates& templates) {
  const report::Parties& parties = thanks.parties;
  const Language& language = language_of(parties.language);
  Values values = thanks_values(thanks, as_of, language);
  const auto block = [&](std::string_view name) {
    return name == "sign" ? signature_of(parties.business, !parties.by_post)
                          : std::vector<PageBlock>();
  };
  LaidOut made = laid_out(rendered(templates, Kind::thanks, {}, language, values), block);
  Document document;
  document.client = parties.client.id;
  document.kind = kind_name(Kind::thanks);
  document.as_of = as_of;
  document.by_post = parties.by_post;
  for (const report::SettledItem& one : thanks.items) {
    document.matter += one.item.id + ' ' + one.amount.text() + '\n';
    if (std::ranges::count(document.about, one.item.id) == 0) document.about.push_back(one.item.id);
  }
  document.subject = short_subject(std::move(made.subject), parties.business.name);
  document.to = parties.by_post ? envelope_lines(parties.client) : parties.client.email;
  if (!parties.by_post) document.cc = parties.client.cc;
  auto sheet =
      std::make_shared<Sheet>(Sheet{&language, document.subject, "", parties.business, {}});
  if (parties.by_post) sheet->blocks = letterhead(parties, language, as_of);
  std::ranges::move(made.blocks, std::back_inserter(sheet->blocks));
  document.sheet = std::move(sheet);
  return document;
}

}  // namespace inv::render
