// From a statement's facts to its page.

#include "statement.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "inv/render/statement.hpp"
#include "inv/render/text.hpp"
#include "render/document/facts.hpp"
#include "render/document/frame.hpp"
#include "render/document/items.hpp"
#include "render/language/labels.hpp"
#include "render/template/templates.hpp"

namespace inv::render {

namespace {

std::string statement_title(const StatementOf& statement) {
  const auto day = [&](core::Date of, DayForm form) {
    return day_text(statement.language, of, form, statement.all.as_of, true);
  };
  if (!statement.is_activity()) {
    return say(statement.language, Label::statement_title,
               {{"on", day(statement.all.as_of, DayForm::on)}});
  }
  return say(statement.language, Label::statement_period,
             {{"from", day(*statement.one.from, DayForm::plain)},
              {"to", day(statement.all.as_of, DayForm::plain)}});
}

void add_open_invoices(const StatementOf& statement, Facts& facts) {
  std::set<std::string_view> ids;
  std::string name;
  for (const report::StatementSection& section : statement.one.sections) {
    for (const std::string& number : section.references) ids.insert(number);
    for (const report::StatementEntry& entry : section.entries) {
      if (entry.item && name.empty()) name = numbered_title(*entry.item);
    }
  }
  facts.number("count", ids.size());
  facts.flag("no_invoice", ids.empty());
  facts.text("oldest.name", statement.is_activity() ? "" : name);
}

void add_amounts(const StatementOf& statement, Facts& facts) {
  std::vector<core::Money> asked, favour, held, deposits, disputed;
  for (const report::StatementSection& section : statement.one.sections) {
    const core::Money balance = section.balance(), free = section.unapplied - section.deposit;
    if (balance.is_positive()) asked.push_back(balance);
    if (balance.is_negative()) favour.push_back(-balance);
    if (balance.is_positive() && free.is_positive()) held.push_back(free);
    if (section.deposit.is_positive()) deposits.push_back(section.deposit);
    if (section.disputed.is_positive()) disputed.push_back(section.disputed);
  }
  facts.amounts("total", asked);
  facts.amounts("in_favour", favour);
  facts.amounts("held", held);
  facts.amounts("deposit", deposits);
  facts.amounts("disputed", disputed);
  constexpr std::size_t short_most = 2;
  const std::span<const core::Money> shown = asked;
  facts.amounts("total_short", shown.first(shown.size() > short_most ? 0 : shown.size()));
  facts.flag("asked", !asked.empty());
}

/// What it comes to, whatever the day.
void add_figures(Document& document, const report::Statement& statement) {
  for (const report::StatementSection& section : statement.sections) {
    for (const report::StatementEntry& entry : section.entries) {
      document.figures += entry.ref.value_or("") + ' ' + entry.amount.text() + ' ';
      const bool is_new = entry.item && std::ranges::count(document.about, *entry.ref) == 0;
      if (is_new) document.about.push_back(*entry.ref);
    }
    document.figures.append(section.currency.code()).append(" ") += section.closing.text() + '\n';
  }
}

}  // namespace

Values statement_values(const StatementOf& statement) {
  const report::Parties& parties = statement.one.parties;
  Facts facts(statement.language, statement.all.as_of, true);
  facts.parties(parties, parties.business.signer, false, parties.by_post);
  facts.flag("activity", statement.is_activity());
  facts.day("from", statement.one.from);
  add_open_invoices(statement, facts);
  add_amounts(statement, facts);
  return std::move(facts.values);
}

Document statement_document(const report::Statements& all, const report::Statement& one,
                            const Templates& templates) {
  const StatementOf statement{all, one, language_of(one.parties.language)};
  Values values = statement_values(statement);
  LaidOut made = laid_out(rendered(templates, Kind::statement, {}, statement.language, values),
                          [&](std::string_view name) { return statement_block(statement, name); });
  DocumentFrame frame{Kind::statement,
                      one.parties,
                      statement.language,
                      all.as_of,
                      one.parties.by_post,
                      statement_title(statement),
                      letterhead(one.parties, statement.language, all.as_of)};
  frame.head.push_back(PageHeading{frame.title});
  Document document = framed(std::move(frame), std::move(made));
  add_figures(document, one);
  return document;
}

}  // namespace inv::render
