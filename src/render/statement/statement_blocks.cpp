// The lists of a statement.

#include <utility>

#include "inv/render/text.hpp"
#include "render/document/frame.hpp"
#include "render/document/items.hpp"
#include "render/language/labels.hpp"
#include "render/pieces/phrases.hpp"
#include "statement.hpp"
#include "statement_line_text.hpp"

namespace inv::render {

namespace {

using report::DocumentItem;
using report::StatementEntry;
using report::StatementSection;
using RowKind = PageTable::RowKind;

/// The lists of one statement.
class StatementBlocks {
 public:
  explicit StatementBlocks(const StatementOf& statement)
      : statement_(statement), language_(statement.language) {}

  std::vector<PageBlock> make(std::string_view name) const {
    std::vector<PageBlock> blocks;
    // In several currencies each has its own age and ways to pay right below its list.
    const bool is_one = statement_.one.sections.size() == 1;
    for (const StatementSection& section : statement_.one.sections) {
      if (name == "items") add_items(blocks, section);
      if (name == "settled") add_settled(blocks, section);
      if (name == (is_one ? "ageing" : "items")) add_ageing(blocks, section);
      if (name == (is_one ? "pay" : "items")) add_ways(blocks, section);
    }
    if (name == "notes") {
      for (const std::string& note : statement_.one.notes)
        blocks.push_back(PageProse{one_line(note)});
    }
    return name == "sign" ? signature_of(statement_.one.parties.business, false) : blocks;
  }

 private:
  std::string short_day(core::Date day) const { return column_day(language_, day); }
  std::string amount(core::Money money) const { return money_text(language_, money); }

  PageTable activity_table() const {
    PageTable made;
    made.columns = {{.title = say(language_, Label::dated)},
                    {.title = say(language_, Label::invoice), .may_go = true},
                    {.title = say(language_, Label::what), .grows = true},
                    {.title = say(language_, Label::amount), .is_right = true},
                    {.title = say(language_, Label::balance), .is_right = true}};
    return made;
  }

  PageTable::Row open_row(const StatementEntry& entry) const {
    const StatementLine line = statement_line_in(language_, entry, statement_.all.as_of);
    return {RowKind::item,
            {line.number, line.what, short_day(entry.date),
             entry.item ? short_day(entry.item->due) : "", amount(entry.amount)},
            line.notes};
  }

  PageTable::Row activity_row(const StatementEntry& entry) const {
    const StatementLine line = statement_line_in(language_, entry, statement_.all.as_of);
    return {RowKind::item,
            {short_day(entry.date), line.number, line.what, amount(entry.amount),
             amount(entry.balance)},
            line.notes};
  }

  /// What it comes to; nobody is told of a balance below zero.
  void add_total(PageTable& into, core::Money total, Label label) const {
    if (total.is_negative())
      return add_sum(into, language_, Label::in_favour, -total, RowKind::total);
    add_sum(into, language_,
            total.is_zero() && label == Label::to_pay ? Label::nothing_to_pay : label, total,
            RowKind::total);
  }

  /// Less is asked for now than is open in all.
  static bool is_partly(const StatementSection& section) {
    return section.disputed.is_positive() || section.to_pay() != section.balance();
  }

  void add_below(PageTable& into, const StatementSection& section) const {
    if (section.disputed.is_positive())
      add_sum(into, language_, Label::raised, section.disputed, RowKind::sum);
    if (section.to_pay().is_positive() && is_partly(section))
      add_sum(into, language_, Label::to_pay, section.to_pay(), RowKind::total);
  }

  void add_items(std::vector<PageBlock>& blocks, const StatementSection& section) const {
    if (statement_.one.sections.size() > 1)
      blocks.push_back(currency_heading(language_, section.currency));
    blocks.push_back(statement_.is_activity() ? activity_items(section) : open_items(section));
  }

  PageTable open_items(const StatementSection& section) const {
    PageTable made = open_table(language_);
    for (const StatementEntry& entry : section.entries) {
      const bool kept = entry.money && entry.money->standing == report::MoneyStanding::kept;
      if (!kept) made.rows.push_back(open_row(entry));
    }
    add_total(made, section.balance(), is_partly(section) ? Label::total : Label::to_pay);
    if (section.deposit.is_positive())
      add_sum(made, language_, Label::deposit, section.deposit, RowKind::sum);
    add_below(made, section);
    return made;
  }

  PageTable activity_items(const StatementSection& section) const {
    PageTable made = activity_table();
    made.rows.push_back({RowKind::item,
                         {short_day(*statement_.one.from), "",
                          say(language_, Label::opening_balance), "", amount(*section.opening)}});
    for (const StatementEntry& entry : section.entries) made.rows.push_back(activity_row(entry));
    add_total(made, section.closing, Label::closing_balance);
    // Deposits are in the balance, and what is asked for is so much more.
    if (section.deposit.is_positive()) {
      add_sum(made, language_, Label::deposit_within, section.deposit, RowKind::sum);
      add_total(made, section.balance(), is_partly(section) ? Label::total : Label::to_pay);
    }
    add_below(made, section);
    return made;
  }

  PageTable::Row settled_row(const report::SettledItem& one) const {
    const std::string day =
        day_text(language_, one.day, DayForm::plain, statement_.all.as_of, false);
    const std::string how = one.by_money ? say(language_, Label::paid_day, {{"day", day}})
                                         : say(language_, Label::settled);
    return {RowKind::struck,
            {one_line(one.item.number), column_title(one.item), short_day(one.item.date),
             amount(one.amount), how},
            item_notes(language_, one.item, one.amount)};
  }

  /// Thanks are for money alone.
  void add_settled(std::vector<PageBlock>& blocks, const StatementSection& section) const {
    PageTable made = open_table(language_);
    for (PageTable::Column& column : made.columns) column.title.clear();
    for (const auto& [by_money, caption] :
         {std::pair(true, Label::paid_since), std::pair(false, Label::settled_since)}) {
      const std::size_t before = made.rows.size();
      for (const report::SettledItem& one : section.settled) {
        if (one.by_money != by_money) continue;
        if (made.rows.size() == before)
          made.rows.push_back({RowKind::caption, {say(language_, caption)}});
        made.rows.push_back(settled_row(one));
      }
    }
    if (!made.rows.empty()) blocks.push_back(std::move(made));
  }

  void add_ways(std::vector<PageBlock>& blocks, const StatementSection& section) const {
    // Where nothing is due yet, whoever likes may pay what is to come.
    const core::Money to_come = section.balance() - section.disputed;
    const core::Money asked = section.to_pay().is_positive() ? section.to_pay() : to_come;
    if (!asked.is_positive()) return;
    blocks.push_back(
        ways_to_pay(language_, section.pay, asked,
                    payment_reference(section.to_quote, statement_.one.parties.client.name)));
  }

  void add_ageing(std::vector<PageBlock>& blocks, const StatementSection& section) const {
    std::string made;
    const std::vector<int>& limits = statement_.all.buckets.limits;
    for (std::size_t i = 0; i < section.buckets.size(); ++i) {
      if (section.buckets[i].is_zero()) continue;
      made += made.empty() ? "" : "; ";
      made += bucket_words(language_, limits, i, section.buckets[i]);
    }
    const core::Money free = section.unapplied - section.deposit;
    if (!made.empty() && free.is_positive())
      made += "; " + say(language_, Label::less_unused, {{"amount", amount(free)}});
    if (!made.empty()) blocks.push_back(PageProse{with_capital(made) + '.'});
  }

  const StatementOf& statement_;
  const Language& language_;
};

}  // namespace

std::vector<PageBlock> statement_block(const StatementOf& statement, std::string_view name) {
  return StatementBlocks(statement).make(name);
}

}  // namespace inv::render
