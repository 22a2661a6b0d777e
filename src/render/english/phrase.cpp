#include "phrase.hpp"

#include <algorithm>
#include <array>

#include "inv/core/assert.hpp"
#include "inv/render/text.hpp"
#include "render/pieces/phrases.hpp"

namespace inv::render {
namespace {

std::string_view slot(std::string_view name, std::initializer_list<Slot> slots) {
  const auto found = std::find_if(slots.begin(), slots.end(),
                                  [&](const Slot& one) { return one.first == name; });
  INV_ASSERT(found != slots.end());
  return found->second;
}

bool same_month(core::Date a, core::Date b) {
  return a.month() == b.month() && a.year() == b.year();
}

}  // namespace

std::string fill(std::string_view words, std::initializer_list<Slot> slots) {
  std::string made;
  while (!words.empty()) {
    const std::size_t open = std::min(words.find('{'), words.size());
    made += words.substr(0, open);
    words.remove_prefix(open);
    if (words.empty()) break;
    const std::size_t close = words.find('}');
    INV_ASSERT(close != std::string_view::npos);
    made += slot(words.substr(1, close - 1), slots);
    words.remove_prefix(close + 1);
  }
  return made;
}

std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  bool within = false;
  const std::string plain = with_plain_blanks(text);
  for (const char byte : plain) {
    const bool is_of_word = byte != ' ' && byte != '\n';
    if (is_of_word && !within) ++count;
    within = is_of_word;
  }
  return count;
}

std::string one_line(std::string_view text) {
  std::string made;
  for (const char byte : safe(text)) {
    if (byte != ' ' || (!made.empty() && made.back() != ' ')) made += byte;
  }
  if (made.ends_with(' ')) made.pop_back();
  return made;
}

std::string enumerated(const std::vector<std::string>& parts) {
  std::string made;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) made += i + 1 == parts.size() ? " and " : ", ";
    made += parts[i];
  }
  return made;
}

std::string number_word(std::size_t number) {
  constexpr std::array<std::string_view, 13> words = {
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve"};
  return number < words.size() ? std::string(words[number]) : std::to_string(number);
}

std::vector<std::string> wrapped_prose(const std::string& text) {
  constexpr int short_line = 14;
  constexpr int narrowest = prose_width - 10;
  const std::vector<std::string> lines = wrapped(text, prose_width);
  if (lines.size() == 1 || display_width(lines.back()) >= short_line) return lines;
  for (int width = prose_width - 1; width >= narrowest; --width) {
    std::vector<std::string> narrower = wrapped(text, width);
    if (narrower.size() > lines.size()) break;
    if (display_width(narrower.back()) >= short_line) return narrower;
  }
  return lines;
}

std::string day_in_prose(core::Date day, core::Date today, bool full) {
  if (full || day.year() != today.year()) return unbroken(core::long_date(day));
  return unbroken(std::to_string(day.day()) + ' ' + std::string(core::month_name(day.month())));
}

std::string days_in_prose(const std::vector<core::Date>& days, core::Date today, bool full) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < days.size(); ++i) {
    const bool month_follows = i + 1 < days.size() && same_month(days[i], days[i + 1]);
    parts.push_back(month_follows ? std::to_string(days[i].day())
                                  : day_in_prose(days[i], today, full));
  }
  return enumerated(parts);
}

std::string weekday_in_prose(core::Date day, core::Date today, bool full) {
  return std::string(core::weekday_name(day.weekday())) + ' ' + day_in_prose(day, today, full);
}

std::string day_in_column(core::Date day) {
  return std::to_string(day.day()) + ' ' + std::string(core::month_name(day.month()).substr(0, 3)) +
         ' ' + std::to_string(day.year());
}

std::string amounts(const std::vector<core::Money>& amounts) {
  std::vector<std::string> parts;
  for (const core::Money amount : amounts) parts.push_back(unbroken(with_currency(amount)));
  return enumerated(parts);
}

}  // namespace inv::render
