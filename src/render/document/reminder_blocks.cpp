// The lists of a reminder.

#include <algorithm>

#include "frame.hpp"
#include "inv/render/text.hpp"
#include "items.hpp"
#include "reminder_blocks.hpp"
#include "reminder_facts.hpp"
#include "render/language/labels.hpp"

namespace inv::render {

namespace {

using report::Letter;
using report::LetterItem;
using report::LetterSection;

/// The lists of a letter.
class ReminderBlocks {
 public:
  ReminderBlocks(const Letter& letter, const Language& language)
      : letter_(letter), language_(language) {}

  std::vector<PageBlock> make(std::string_view name) const {
    std::vector<PageBlock> blocks;
    const bool is_one = letter_.sections.size() == 1;  // else each currency has its own below it
    if (name == "items") {
      for (const LetterSection& section : letter_.sections) {
        add_items(blocks, section);
        if (!is_one) add_ways(blocks, section);
      }
    } else if (name == "pay" && is_one) {
      add_ways(blocks, letter_.sections.front());
    } else if (name == "aside") {
      add_aside(blocks);
    } else if (name == "notes") {
      for (const std::string& note : letter_.notes) blocks.push_back(PageProse{one_line(note)});
    } else if (name == "sign") {
      blocks.push_back(signature());
      add_footer(blocks, letter_.parties.business);
    }
    return blocks;
  }

 private:
  PageTable::Row item_row(const LetterItem& item, core::Money amount,
                          std::vector<std::string> notes) const {
    return {PageTable::RowKind::item,
            {one_line(item.number), column_title(item), column_day(language_, item.date),
             column_day(language_, item.due), money_text(language_, amount)},
            std::move(notes)};
  }

  std::vector<std::string> notes_of(const LetterItem& item) const {
    const bool by_credit = item.credited.is_positive() && item.credited == item.received;
    if (!by_credit) return item_notes(language_, item, item.open + item.set_aside);
    std::vector<std::string> notes = item_notes(language_, item, item.total);
    notes.push_back(say(language_, Label::less_credit,
                        {{"total", money_text(language_, item.total)},
                         {"credit", money_text(language_, item.credited)}}));
    return notes;
  }

  std::vector<std::string> demanded_notes(const LetterItem& item) const {
    std::vector<std::string> notes = notes_of(item);
    if (!item.set_aside.is_positive() || !item.open.is_positive()) return notes;
    const bool raised = std::ranges::any_of(letter_.set_aside, [&](const auto& one) {
      return one.why == report::SetAsideWhy::disputed && one.item.id == item.id;
    });
    notes.push_back(say(language_, raised ? Label::raised_left_out : Label::left_out,
                        {{"amount", money_text(language_, item.set_aside)}}));
    return notes;
  }

  void add_totals(PageTable& into, const LetterSection& section) const {
    add_sum(into, language_, Label::total, section.demanded, PageTable::RowKind::total);
    if (!section.unapplied.is_zero()) {
      const bool held = section.unapplied.is_positive();
      add_sum(into, language_, held ? Label::less_held : Label::plus_owed_back, -section.unapplied,
              PageTable::RowKind::sum);
      const core::Money zero = core::Money::zero(section.currency);
      add_sum(into, language_, Label::to_pay, core::max(section.total, zero),
              PageTable::RowKind::total);
    }
    if (section.deposit.is_positive())
      add_sum(into, language_, Label::deposit, section.deposit, PageTable::RowKind::sum);
  }

  void add_items(std::vector<PageBlock>& blocks, const LetterSection& section) const {
    if (letter_.sections.size() > 1)
      blocks.push_back(currency_heading(language_, section.currency));
    PageTable made = open_table(language_);
    const LetterSection* const only[] = {&section};
    const std::vector<const LetterItem*> items = demanded_items(only);
    for (const LetterItem* item : items)
      made.rows.push_back(item_row(*item, item->open, demanded_notes(*item)));
    const bool has_sum =
        items.size() > 1 || !section.unapplied.is_zero() || section.deposit.is_positive();
    if (!items.empty() && has_sum) add_totals(made, section);
    if (!section.coming.empty()) {
      const Label caption = items.empty() ? Label::coming_alone : Label::coming;
      made.rows.push_back({PageTable::RowKind::caption, {say(language_, caption)}});
      for (const LetterItem& item : section.coming)
        made.rows.push_back(item_row(item, item.open, demanded_notes(item)));
    }
    blocks.push_back(std::move(made));
  }

  void add_ways(std::vector<PageBlock>& blocks, const LetterSection& section) const {
    if (section.about.empty() && section.also_open.empty()) return;
    std::vector<std::string> numbers;
    const LetterSection* const only[] = {&section};
    for (const LetterItem* item : demanded_items(only)) {
      if (std::ranges::find(numbers, item->number) == numbers.end())
        numbers.push_back(item->number);
    }
    PageFields made = ways_to_pay(language_, section.pay, section.total,
                                  payment_reference(numbers, letter_.parties.client.name));
    blocks.push_back(std::move(made));
  }

  /// A heads-up is about nothing that is late.
  void add_aside(std::vector<PageBlock>& blocks) const {
    PageTable made = open_table(language_);
    for (PageTable::Column& column : made.columns) column.title.clear();
    made.rows.push_back({PageTable::RowKind::caption, {say(language_, Label::aside)}});
    for (const report::LetterSetAside& one : letter_.set_aside) {
      if (letter_.tone == book::Tone::heads_up && one.item.due < letter_.as_of) continue;
      std::vector<std::string> notes = notes_of(one.item);
      notes.push_back(
          set_aside_text(language_, one.why, one.date, letter_.as_of, is_formal(letter_)));
      made.rows.push_back(item_row(one.item, one.amount, std::move(notes)));
    }
    if (made.rows.size() > 1) blocks.push_back(std::move(made));
  }

  PageLines signature() const {
    const report::Sender& from = letter_.parties.business;
    PageLines made = signature_lines(from, letter_.signed_by);
    const auto add = [&](std::string_view text) { add_page_line(made.lines, text); };
    if (!is_by_post(letter_)) {
      if (is_formal(letter_)) std::ranges::for_each(from.address, add);
      add(from.phone);
      if (is_formal(letter_)) add(from.email);
    }
    if (is_formal(letter_)) {
      add(from.registration);
      if (!from.tax_id.empty()) add(say(language_, Label::tax_id, {{"id", one_line(from.tax_id)}}));
    }
    return made;
  }

  const Letter& letter_;
  const Language& language_;
};

}  // namespace

std::vector<PageBlock> reminder_block(const Letter& letter, const Language& language,
                                      std::string_view name) {
  return ReminderBlocks(letter, language).make(name);
}

}  // namespace inv::render
