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
#include "render/language/labels.hpp"
#include "render/template/templates.hpp"
#include "statement.hpp"

namespace inv::render {

namespace {

/// Each invoice once, as a sentence names it.
std::vector<std::string> names_of(const report::Thanks& thanks) {
  std::vector<std::string> ids, names;
  for (const report::SettledItem& one : thanks.items) {
    if (std::ranges::find(ids, one.item.id) != ids.end()) continue;
    ids.push_back(one.item.id);
    names.push_back(numbered_title(one.item));
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

}  // namespace

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
  DocumentFrame frame{Kind::thanks, parties, language, as_of, parties.by_post};
  if (frame.by_post) frame.head = letterhead(parties, language, as_of);
  Document document = framed(std::move(frame), std::move(made));
  for (const report::SettledItem& one : thanks.items) {
    document.figures += one.item.id + ' ' + one.amount.text() + '\n';
    if (std::ranges::count(document.about, one.item.id) == 0) document.about.push_back(one.item.id);
  }
  return document;
}

}  // namespace inv::render
