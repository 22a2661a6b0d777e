#include "language.hpp"

#include <algorithm>

#include "inv/core/assert.hpp"
#include "inv/render/text.hpp"
#include "render/pieces/phrases.hpp"

namespace inv::render {

namespace {

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string day_by(const Language& language, std::string_view pattern, core::Date day) {
  const std::size_t month = static_cast<std::size_t>(day.month() - 1);
  const Slot slots[] = {{"d", std::to_string(day.day())},
                        {"dd", two_digits(day.day())},
                        {"m", std::string(language.months[month])},
                        {"mon", std::string(language.months_short[month])},
                        {"mm", two_digits(day.month())},
                        {"y", std::to_string(day.year())}};
  return unbroken(filled(pattern, slots));
}

std::string plain_day(const Language& language, core::Date day, core::Date today, bool full) {
  const bool year = full || day.year() != today.year();
  return day_by(language, year ? language.day_month_year : language.day_month, day);
}

std::string before(const Language& language, DayForm form) {
  return std::string(language.before[static_cast<std::size_t>(form)]);
}

bool in_one_month(core::Date a, core::Date b) {
  return a.month() == b.month() && a.year() == b.year();
}

/// Thousands parted, with the language's point.
std::string in_digits(const Language& language, std::string_view digits) {
  const bool negative = digits.starts_with('-');
  if (negative) digits.remove_prefix(1);
  const std::size_t point = std::min(digits.find('.'), digits.size());
  std::string made = negative ? "-" : "";
  for (std::size_t i = 0; i < point; ++i) {
    if (i > 0 && (point - i) % 3 == 0) made += language.grouping;
    made += digits[i];
  }
  if (point < digits.size()) made.append(language.point).append(digits.substr(point + 1));
  return made;
}

}  // namespace

std::string filled(std::string_view pattern, std::span<const Slot> slots) {
  std::string made;
  while (!pattern.empty()) {
    const std::size_t open = std::min(pattern.find('{'), pattern.size());
    made += pattern.substr(0, open);
    pattern.remove_prefix(open);
    if (pattern.empty()) break;
    const std::size_t close = pattern.find('}');
    INV_ASSERT(close != std::string_view::npos);
    const auto slot = std::ranges::find(slots, pattern.substr(1, close - 1), &Slot::first);
    INV_ASSERT(slot != slots.end());
    made += slot->second;
    pattern.remove_prefix(close + 1);
  }
  return made;
}

std::string day_text(const Language& language, core::Date day, DayForm form, core::Date today,
                     bool full) {
  if (form == DayForm::on && day == today && !full) return std::string(language.today);
  return before(language, form) + plain_day(language, day, today, full);
}

std::string weekday_text(const Language& language, core::Date day, DayForm form, core::Date today,
                         bool full) {
  const Slot slots[] = {
      {"w", std::string(language.weekdays[static_cast<std::size_t>(day.weekday())])},
      {"day", plain_day(language, day, today, full)}};
  const std::string text = unbroken(filled(language.weekday_day, slots));
  if (form == DayForm::by) return std::string(language.by_weekday) + text;
  return before(language, form) + text;
}

std::string days_text(const Language& language, std::span<const core::Date> days, DayForm form,
                      core::Date today, bool full) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < days.size(); ++i) {
    const bool month_follows = i + 1 < days.size() && in_one_month(days[i], days[i + 1]);
    parts.push_back(month_follows ? day_by(language, language.day_in_list, days[i])
                                  : plain_day(language, days[i], today, full));
  }
  return before(language, form) + list_text(language, parts);
}

std::string column_day(const Language& language, core::Date day) {
  return day_by(language, language.column_day, day);
}

std::string money_text(const Language& language, core::Money money) {
  std::string text = in_digits(language, money.text());
  const bool has_sign = !money.currency().sign().empty();
  const std::string name(has_sign ? money.currency().sign() : money.currency().code());
  if (!language.sign_first) return text.append(no_break_space).append(name);
  text.insert(text.starts_with('-') ? 1 : 0, has_sign ? name : name + std::string(no_break_space));
  return text;
}

std::string amounts_text(const Language& language, std::span<const core::Money> amounts) {
  std::vector<std::string> parts;
  for (const core::Money amount : amounts) parts.push_back(money_text(language, amount));
  return list_text(language, parts);
}

std::string number_text(const Language& language, core::Decimal number) {
  return in_digits(language, number.trimmed().text());
}

std::string list_text(const Language& language, std::span<const std::string> parts) {
  std::string made;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const bool last = i + 1 == parts.size();
    if (i > 0) made += last ? ' ' + std::string(language.and_word) + ' ' : ", ";
    made += parts[i];
  }
  return made;
}

std::string count_text(const Language& language, std::size_t count) {
  constexpr std::size_t first = 2;
  const bool has_word = count >= first && count < first + language.two_to_twelve.size();
  return has_word ? std::string(language.two_to_twelve[count - first]) : std::to_string(count);
}

bool is_singular(const Language& language, std::size_t count) {
  return count == 1 || (count == 0 && language.zero_is_one);
}

}  // namespace inv::render
