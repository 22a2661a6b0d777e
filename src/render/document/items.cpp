#include "items.hpp"

#include <algorithm>

#include "inv/core/addresses.hpp"
#include "inv/render/text.hpp"
#include "render/language/labels.hpp"
#include "render/pieces/phrases.hpp"
#include "render/text/link.hpp"

namespace inv::render {

namespace {

constexpr int title_columns = 40;
constexpr std::size_t title_least = 4;

/// Where it is long, up to the last pause that leaves it short; else cut.
std::string shortened_title(std::string title) {
  while (!title.empty() && std::string_view(".,;:").find(title.back()) != std::string_view::npos)
    title.pop_back();
  if (display_width(title) <= title_columns) return title;
  std::size_t best = 0;
  for (const std::string_view pause : {", ", ": ", "; ", " - ", " – ", " — ", " ("}) {
    std::size_t at = title_least - 1;
    while ((at = title.find(pause, at + 1)) != std::string::npos) {
      if (display_width(title.substr(0, at)) <= title_columns) best = std::max(best, at);
    }
  }
  if (best > 0) return title.substr(0, best);
  return wrapped(title, title_columns - 1).front() + std::string(ellipsis);
}

std::string title_or_lines(const std::string& title, const std::vector<std::string>& lines) {
  std::string made = one_line(title);
  if (!made.empty()) return made;
  for (const std::string& line : lines) made += (made.empty() ? "" : ", ") + one_line(line);
  return made;
}

using PayDetail = PageFields::Field;

/// The ways to pay one sum.
class PayText {
 public:
  PayText(const Language& language, core::Money total, const std::string& reference)
      : language_(language), total_(total), reference_(reference) {}

  std::vector<PayDetail> details(const book::PayWay& way) const {
    std::vector<PayDetail> fields;
    const auto add = [&](std::string label, std::string_view value, bool is_code) {
      std::string text = one_line(value);
      if (!text.empty())
        fields.push_back({.label = std::move(label), .value = std::move(text), .is_code = is_code});
    };
    add(say(language_, Label::name), way.name, false);
    add("IBAN", printed_iban(one_line(way.iban)), true);
    add("BIC", way.bic, true);
    add(say(language_, Label::account), way.account, true);
    add(say(language_, Label::sort_code), way.sort_code, true);
    const std::string to = one_line(link(way));
    add(say(language_, Label::link), to, false);
    if (!to.empty() && core::is_safe_link(to)) {
      fields.back().link = to;
      fields.back().is_main = true;
      fields.back().button = say(language_, Label::pay_button, {{"amount", amount()}});
    }
    return fields;
  }

  std::string link(const book::PayWay& way) const {
    return filled_link(one_line(way.link), total_, reference_);
  }
  std::string amount() const { return money_text(language_, total_); }

  /// `IBAN GB33 BUKB …, BIC BUKBGB22; payable to Rowan`.
  std::string in_a_line(const book::PayWay& way) const {
    std::string made;
    for (const PayDetail& field : details(way)) {
      const bool speaks = field.value == one_line(way.name) || field.value == link(way);
      made += made.empty() ? "" : ", ";
      made += speaks ? field.value : unbroken(field.label + ' ' + field.value);
    }
    if (const std::string note = one_line(way.note); !note.empty())
      made += (made.empty() ? "" : "; ") + note;
    return made;
  }

 private:
  const Language& language_;
  core::Money total_;
  const std::string& reference_;
};

bool is_by_reference(const book::PayWay& way) {
  return !way.iban.empty() || !way.account.empty() || !way.link.empty();
}

}  // namespace

std::string column_title(const report::DocumentItem& item) {
  return title_or_lines(item.title, item.lines);
}

std::string short_title(const report::DocumentItem& item) {
  return shortened_title(column_title(item));
}

std::string numbered_title(const std::string& title, const std::vector<std::string>& lines,
                           const std::string& number) {
  const std::string what = shortened_title(title_or_lines(title, lines));
  return what.empty() ? one_line(number) : one_line(number) + " (" + what + ')';
}

std::string numbered_title(const report::DocumentItem& item) {
  return numbered_title(item.title, item.lines, item.number);
}

std::vector<std::string> item_notes(const Language& language, const report::DocumentItem& item,
                                    core::Money open) {
  std::vector<std::string> notes;
  const Slot part{"part", std::to_string(item.part)}, parts{"parts", std::to_string(item.parts)};
  if (item.parts > 1) {
    notes.push_back(item.part == 0 ? say(language, Label::several_instalments, {parts})
                                   : say(language, Label::instalment, {part, parts}));
  }
  if (const std::string po = one_line(item.po); !po.empty())
    notes.push_back(say(language, Label::your_reference, {{"po", po}}));
  if (open < item.total) {
    notes.push_back(
        say(language, Label::of_total,
            {{"open", money_text(language, open)}, {"total", money_text(language, item.total)}}));
  }
  return notes;
}

std::string set_aside_text(const Language& language, report::SetAsideWhy why,
                           std::optional<core::Date> day, core::Date today, bool full) {
  const auto in_form = [&](DayForm form) { return day_text(language, *day, form, today, full); };
  switch (why) {
    case report::SetAsideWhy::disputed:
      return day ? say(language, Label::disputed_since, {{"on", in_form(DayForm::on)}})
                 : say(language, Label::disputed);
    case report::SetAsideWhy::promised:
      if (!day) return say(language, Label::promised);
      return *day < today ? say(language, Label::promised_past, {{"day", in_form(DayForm::plain)}})
                          : say(language, Label::promised_by, {{"by", in_form(DayForm::by)}});
    case report::SetAsideWhy::unreconciled: return say(language, Label::unreconciled);
    case report::SetAsideWhy::unsent: return say(language, Label::unsent);
  }
  INV_ASSERT(false);
}

PageTable open_table(const Language& language) {
  PageTable made;
  made.columns = {{.title = say(language, Label::invoice)},
                  {.title = say(language, Label::what), .grows = true},
                  {.title = say(language, Label::dated), .is_right = true, .may_go = true},
                  {.title = say(language, Label::due), .is_right = true},
                  {.title = say(language, Label::open), .is_right = true}};
  return made;
}

void add_sum(PageTable& into, const Language& language, Label label, core::Money amount,
             PageTable::RowKind kind) {
  into.rows.push_back({kind, {say(language, label), money_text(language, amount)}});
}

PageHeading currency_heading(const Language& language, core::Currency currency) {
  return {say(language, Label::in_currency, {{"currency", std::string(currency.code())}})};
}

std::string payment_reference(std::span<const std::string> numbers, const std::string& client) {
  constexpr std::size_t most = 3;
  if (numbers.empty() || numbers.size() > most) return one_line(client);
  std::string made;
  for (const std::string& number : numbers) made += (made.empty() ? "" : ", ") + one_line(number);
  return made;
}

PageFields ways_to_pay(const Language& language, std::span<const book::PayWay> ways,
                       core::Money total, const std::string& reference) {
  if (!total.is_positive()) return {.caption = say(language, Label::pay_nothing), .fields = {}};
  if (ways.empty()) return {.caption = say(language, Label::pay_unknown), .fields = {}};
  const PayText text(language, total, reference);
  const book::PayWay& first = ways.front();
  const Label begins = ways.size() == 1 ? Label::pay_only : Label::pay_first;
  PageFields made{.caption = say(language, begins, {{"way", one_line(first.via)}}),
                  .fields = text.details(first)};
  if (!made.fields.empty()) made.fields.push_back({say(language, Label::amount), text.amount()});
  if (is_by_reference(first)) made.fields.push_back({say(language, Label::reference), reference});
  if (const std::string note = one_line(first.note); !note.empty())
    made.fields.push_back({"", note});
  if (ways.size() == 1) return made;
  made.more_caption = say(language, ways.size() == 2 ? Label::pay_other : Label::pay_others);
  for (const book::PayWay& way : ways.subspan(1)) {
    const std::string line = text.in_a_line(way);
    made.more.push_back(one_line(way.via) + (line.empty() ? "" : ": " + line));
  }
  return made;
}

}  // namespace inv::render
