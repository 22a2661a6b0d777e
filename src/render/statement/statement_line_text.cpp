// What the lines of a statement tell, from labels of the language.

#include "statement_line_text.hpp"

#include "inv/render/text.hpp"
#include "render/document/items.hpp"
#include "render/language/labels.hpp"

namespace inv::render {

namespace {

using report::MoneyStanding;
using report::PostingKind;
using report::StatementEntry;
using report::StatementMoney;
using Notes = std::vector<std::string>;

std::string way_words(const Language& language, Label plain, Label by, const std::string& way) {
  const std::string text = one_line(way);
  return text.empty() ? say(language, plain) : say(language, by, {{"way", text}});
}

std::string credit_words(const Language& language, const StatementMoney& money) {
  if (money.number.empty()) return say(language, Label::credit);
  const std::string words =
      say(language, Label::numbered_credit, {{"number", one_line(money.number)}});
  return money.title.empty() ? words : words + ": " + one_line(money.title);
}

std::string voided_words(const Language& language, const StatementMoney& money) {
  if (money.number.empty()) return say(language, Label::voided);
  return say(language, Label::credit_note_voided, {{"number", one_line(money.number)}});
}

std::string money_words(const Language& language, const StatementEntry& entry) {
  const StatementMoney& money = *entry.money;
  switch (entry.kind) {
    case PostingKind::paid:
      return way_words(language, Label::payment, Label::payment_by, money.via);
    case PostingKind::refund:
      return way_words(language, Label::refund, Label::refund_by, money.via);
    case PostingKind::credit: return credit_words(language, money);
    case PostingKind::released:
      return say(language, Label::received_for, {{"number", one_line(money.number)}});
    case PostingKind::returned: return say(language, Label::payment_returned);
    case PostingKind::writeoff: return say(language, Label::written_off);
    case PostingKind::recovered: return say(language, Label::written_off_back);
    case PostingKind::discount:
      return say(language, entry.amount.is_positive() ? Label::discount_back : Label::discount);
    case PostingKind::voided: return voided_words(language, money);
    case PostingKind::invoice: break;
  }
  INV_ASSERT(false);
}

void add_amount(const Language& language, Notes& notes, Label word,
                const std::optional<core::Money>& amount) {
  if (amount) notes.push_back(say(language, word, {{"amount", money_text(language, *amount)}}));
}

Notes money_notes(const Language& language, const StatementMoney& money) {
  Notes notes;
  if (const std::string reference = one_line(money.reference); !reference.empty())
    notes.push_back(say(language, Label::with_reference, {{"reference", reference}}));
  add_amount(language, notes, Label::came_as, money.came_as);
  add_amount(language, notes, Label::charges_included, money.charges);
  add_amount(language, notes, Label::withheld_included, money.withheld);
  switch (money.standing) {
    case MoneyStanding::used: break;
    case MoneyStanding::unused: notes.push_back(say(language, Label::unused)); break;
    case MoneyStanding::waiting: notes.push_back(say(language, Label::waiting)); break;
    case MoneyStanding::kept: notes.push_back(say(language, Label::kept)); break;
    case MoneyStanding::overdrawn: notes.push_back(say(language, Label::overdrawn)); break;
  }
  for (const report::GivenUp& one : money.given_up) {
    notes.push_back(
        say(language, Label::partly_written_off,
            {{"amount", money_text(language, one.amount)}, {"number", one_line(one.number)}}));
  }
  return notes;
}

std::string mark_words(const Language& language, const report::OpenMark& mark, core::Date today) {
  using report::SetAsideWhy;
  switch (mark.why) {
    case report::MarkWhy::disputed:
      return set_aside_text(language, SetAsideWhy::disputed, mark.date, today, false);
    case report::MarkWhy::promised:
      return set_aside_text(language, SetAsideWhy::promised, mark.date, today, false);
    case report::MarkWhy::planned: {
      const std::string by = day_text(language, mark.date, DayForm::by, today, false);
      return say(language, Label::planned_by, {{"by", by}});
    }
  }
  INV_ASSERT(false);
}

/// `£75.00 queried by you on 28 April`, without the amount where it is all that is open.
std::string mark_note(const Language& language, const report::OpenMark& mark, core::Money open,
                      core::Date today) {
  const std::string words = mark_words(language, mark, today);
  if (mark.amount == open) return words;
  return money_text(language, mark.amount) + ' ' + words;
}

}  // namespace

std::string bucket_words(const Language& language, const std::vector<int>& limits,
                         std::size_t place, core::Money amount) {
  const std::string sum = money_text(language, amount);
  if (place == 0) return say(language, Label::not_yet_due, {{"amount", sum}});
  const int above = place == 1 ? 0 : limits[place - 2];
  if (place > limits.size())
    return say(language, Label::late_over, {{"days", std::to_string(above)}, {"amount", sum}});
  return say(language, Label::late_between,
             {{"from", std::to_string(above + 1)},
              {"to", std::to_string(limits[place - 1])},
              {"amount", sum}});
}

StatementLine statement_line_in(const Language& language, const StatementEntry& entry,
                                core::Date today) {
  if (!entry.item) {
    INV_ASSERT(entry.money);
    return {one_line(entry.number), money_words(language, entry),
            money_notes(language, *entry.money)};
  }
  const report::DocumentItem& item = *entry.item;
  StatementLine line{one_line(item.number), column_title(item),
                     item_notes(language, item, entry.amount)};
  if (line.what.empty()) line.what = say(language, Label::invoice);
  for (const report::OpenMark& mark : entry.marks)
    line.notes.push_back(mark_note(language, mark, entry.amount, today));
  return line;
}

}  // namespace inv::render
