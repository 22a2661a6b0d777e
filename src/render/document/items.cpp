#include "items.hpp"

#include <algorithm>

#include "inv/core/addresses.hpp"
#include "inv/render/text.hpp"
#include "render/language/words.hpp"
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
    add(say(language_, Word::name), way.name, false);
    add("IBAN", printed_iban(one_line(way.iban)), true);
    add("BIC", way.bic, true);
    add(say(language_, Word::account), way.account, true);
    add(say(language_, Word::sort_code), way.sort_code, true);
    const std::string to = one_line(link(way));
    add(say(language_, Word::link), to, false);
    if (!to.empty() && core::is_safe_link(to)) {
      fields.back().link = to;
      fields.back().is_main = true;
      fields.back().button = say(language_, Word::pay_button, {{"amount", amount()}});
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
      made += speaks ? field.value : kept_together(field.label + ' ' + field.value);
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

std::string column_title(const std::string& title, const std::vector<std::string>& lines) {
  std::string made = one_line(title);
  if (!made.empty()) return made;
  for (const std::string& line : lines) made += (made.empty() ? "" : ", ") + one_line(line);
  return made;
}

std::string column_title(const report::LetterItem& item) {
  return column_title(item.title, item.lines);
}

std::string short_title(const report::LetterItem& item) {
  return shortened_title(column_title(item));
}

std::string numbered_title(const std::string& title, const std::vector<std::string>& lines,
                           const std::string& number) {
  const std::string what = shortened_title(column_title(title, lines));
  return what.empty() ? one_line(number) : one_line(number) + " (" + what + ')';
}

std::string numbered_title(const report::LetterItem& item) {
  return numbered_title(item.title, item.lines, item.number);
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
  if (!total.is_positive()) return {.caption = say(language, Word::pay_nothing), .fields = {}};
  if (ways.empty()) return {.caption = say(language, Word::pay_unknown), .fields = {}};
  const PayText text(language, total, reference);
  const book::PayWay& first = ways.front();
  const Word begins = ways.size() == 1 ? Word::pay_only : Word::pay_first;
  PageFields made{.caption = say(language, begins, {{"way", one_line(first.via)}}),
                  .fields = text.details(first)};
  if (!made.fields.empty()) made.fields.push_back({say(language, Word::amount), text.amount()});
  if (is_by_reference(first)) made.fields.push_back({say(language, Word::reference), reference});
  if (const std::string note = one_line(first.note); !note.empty())
    made.fields.push_back({"", note});
  if (ways.size() == 1) return made;
  made.more_caption = say(language, ways.size() == 2 ? Word::pay_other : Word::pay_others);
  for (const book::PayWay& way : ways.subspan(1)) {
    const std::string line = text.in_a_line(way);
    made.more.push_back(one_line(way.via) + (line.empty() ? "" : ": " + line));
  }
  return made;
}

}  // namespace inv::render
