#include "item_list.hpp"

#include <algorithm>

#include "inv/render/text.hpp"
#include "item_title.hpp"
#include "letter.hpp"
#include "render/english/english.hpp"

namespace inv::render {
namespace {

constexpr int list_width = 78;
constexpr int gap = 2;
constexpr int day_width = 11;   // `31 Mar 2026`
constexpr int id_width = 20;    // a longer id has a line of its own
constexpr int title_least = 14;
constexpr std::size_t title_lines = 2;

void drop_trailing_blanks(std::string& text) {
  while (text.ends_with(' ')) text.pop_back();
}

bool has_sum(const report::LetterSection& section) {
  return section.about.size() + section.also_open.size() > 1 || !section.unapplied.is_zero() ||
         section.deposit.is_positive();
}

/// At most two lines, the second cut where there is more.
std::vector<std::string> title_cell(const std::string& title, int width) {
  std::vector<std::string> lines = wrapped(title, width);
  if (lines.size() <= title_lines) return lines;
  lines.resize(title_lines);
  lines.back() = fit(lines.back() + " …", width);
  if (!lines.back().ends_with("…")) lines.back() += "…";
  return lines;
}

}  // namespace

DraftList::DraftList(const report::Letter& letter) : letter_(letter) {
  id_ = display_width("Invoice");
  for (const report::LetterSection& section : letter.sections) {
    for (const auto* items : {&section.about, &section.also_open, &section.coming}) {
      for (const report::LetterItem& item : *items) measure(item, item_cell(item), item.open);
    }
    for (const core::Money sum :
         {section.demanded, section.total, -section.unapplied, section.deposit}) {
      amount_ = std::max(amount_, display_width(with_currency(sum)));
    }
  }
  for (const report::LetterSetAside& one : letter.set_aside) {
    measure(one.item, set_aside_cell(one), one.amount);
  }
  const int room = list_width - id_ - 2 * day_width - amount_ - 4 * gap;
  title_ = std::min(title_, std::max(room, title_least));
}

void DraftList::measure(const report::LetterItem& item, const Lines& cell, core::Money amount) {
  const int id = display_width(one_line(item.id));
  if (id <= id_width) id_ = std::max(id_, id);
  for (const std::string& text : cell) title_ = std::max(title_, display_width(text));
  amount_ = std::max(amount_, display_width(with_currency(amount)));
}

std::string DraftList::line(const std::string& id, const std::string& title,
                            const std::string& date, const std::string& due,
                            const std::string& open) const {
  std::string made = pad_right(id, id_) + blanks(gap);
  if (title_ > 0) made += pad_right(title, title_) + blanks(gap);
  made += pad_left(date, day_width) + blanks(gap) + pad_left(due, day_width) + blanks(gap);
  made += pad_left(open, amount_);
  drop_trailing_blanks(made);
  return made;
}

std::vector<std::string> DraftList::item_cell(const report::LetterItem& item) const {
  Lines cell{column_title(item)};
  if (item.parts > 1) cell.push_back(instalment_phrase(item));
  if (const std::string po = one_line(item.po); !po.empty()) {
    cell.push_back("your reference " + po);
  }
  if (item.received.is_positive()) {
    cell.push_back(with_currency(item.received) + " of " + with_currency(item.total) + " settled");
  }
  if (item.set_aside.is_positive() && item.open.is_positive()) {
    cell.push_back("without " + with_currency(item.set_aside) + ", see below");
  }
  if (cell.size() > 1 && cell[0].empty()) cell.erase(cell.begin());
  return cell;
}

std::vector<std::string> DraftList::set_aside_cell(const report::LetterSetAside& one) const {
  const SharedSentences& words = shared_sentences();
  Lines cell{column_title(one.item)};
  if (one.item.parts > 1) cell.push_back(instalment_phrase(one.item));
  const std::string day = one.date ? letter_day(letter_, *one.date) : "";
  switch (one.why) {
    case report::SetAsideWhy::disputed:
      cell.push_back(one.date ? fill(words.disputed, {{"made", day}})
                              : std::string(words.disputed_undated));
      break;
    case report::SetAsideWhy::promised:
      cell.push_back(one.date ? fill(words.promised, {{"by", day}})
                              : std::string(words.promised_undated));
      break;
    case report::SetAsideWhy::unreconciled:
      cell.push_back(std::string(words.unreconciled));
      break;
    case report::SetAsideWhy::unsent: cell.push_back(std::string(words.unsent)); break;
  }
  if (cell[0].empty()) cell.erase(cell.begin());
  return cell;
}

void DraftList::row(Lines& lines, const report::LetterItem& item, const Lines& cell,
                    core::Money amount) const {
  std::string id = one_line(item.id);
  if (display_width(id) > id_) {
    lines.push_back(id);
    id.clear();
  }
  Lines titles;
  if (title_ > 0) {
    for (std::size_t i = 0; i < cell.size(); ++i) {
      const Lines more = i == 0 ? title_cell(cell[i], title_) : wrapped(cell[i], title_);
      titles.insert(titles.end(), more.begin(), more.end());
    }
  }
  if (titles.empty()) titles.emplace_back();
  lines.push_back(line(id, titles[0], day_in_column(item.date), day_in_column(item.due),
                       with_currency(amount)));
  for (std::size_t i = 1; i < titles.size(); ++i) {
    lines.push_back(line("", titles[i], "", "", ""));
  }
}

void DraftList::header(Lines& lines) const {
  lines.push_back(line("Invoice", title_ > 0 ? "For" : "", "Dated", "Due", "Open"));
}

void DraftList::sum(Lines& lines, std::string_view label, const std::string& amount) const {
  const int before = id_ + 2 * day_width + 3 * gap + (title_ > 0 ? title_ + gap : 0);
  lines.push_back(pad_right(label, before) + pad_left(amount, amount_));
}

void DraftList::totals(Lines& lines, const report::LetterSection& section) const {
  sum(lines, "", std::string(static_cast<std::size_t>(amount_), '-'));
  sum(lines, "Total", with_currency(section.demanded));
  const SharedSentences& words = shared_sentences();
  if (!section.unapplied.is_zero()) {
    sum(lines, section.unapplied.is_positive() ? words.less_held : words.plus_owed_back,
        with_currency(-section.unapplied));
    const core::Money zero = core::Money::zero(section.currency);
    sum(lines, "To pay", with_currency(core::max(section.total, zero)));
  }
  if (section.deposit.is_positive()) sum(lines, words.deposit, with_currency(section.deposit));
}

std::vector<std::string> DraftList::section(const report::LetterSection& section) const {
  const SharedSentences& words = shared_sentences();
  Lines lines;
  if (letter_.sections.size() > 1) {
    lines.push_back("In " + std::string(section.currency.code()) + ':');
    lines.emplace_back();
  }
  header(lines);
  const auto list = [&](const report::LetterItem& item) {
    row(lines, item, item_cell(item), item.open);
  };
  const report::LetterSection* const only[] = {&section};
  const auto items = demanded_items(only);
  for (const report::LetterItem* item : items) list(*item);
  const bool demanded = !items.empty();
  if (demanded && has_sum(section)) totals(lines, section);
  if (section.coming.empty()) return lines;
  if (demanded) lines.emplace_back();
  lines.push_back(std::string(demanded ? words.coming : words.coming_alone));
  std::ranges::for_each(section.coming, list);
  return lines;
}

std::vector<std::string> DraftList::set_aside() const {
  Lines lines;
  if (letter_.set_aside.empty()) return lines;
  lines.push_back(std::string(shared_sentences().set_aside));
  for (const report::LetterSetAside& one : letter_.set_aside) {
    row(lines, one.item, set_aside_cell(one), one.amount);
  }
  return lines;
}

}  // namespace inv::render
