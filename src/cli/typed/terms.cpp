#include "inv/core/terms.hpp"

#include <algorithm>
#include <array>

#include "inv/core/ascii.hpp"
#include "typed.hpp"

namespace inv::cli {

namespace {

constexpr int week_days = 7, weeks_max = 520;

/// What people write, and what the book has for it; nothing: it says nothing.
constexpr std::array<std::string_view, 2> words_of_terms[] = {
    {"days", ""},          {"day", ""},         {"d", ""},          {"tage", ""},
    {"tagen", ""},         {"tag", ""},         {"within", ""},     {"innerhalb", ""},
    {"von", ""},           {"zahlbar", ""},     {"payable", ""},    {"payment", ""},
    {"due", ""},           {"rein", ""},        {"strictly", ""},   {"n", "net"},
    {"netto", "net"},      {"nett", "net"},     {"upon", "on"},     {"bei", "on"},
    {"erhalt", "receipt"}, {"wochen", "weeks"}, {"woche", "weeks"}, {"week", "weeks"},
    {"monatsende", "eom"}};

std::string_view word_of_terms(std::string_view word) {
  const auto found =
      std::ranges::find(words_of_terms, word, [](const auto& row) { return row[0]; });
  return found == std::end(words_of_terms) ? word : (*found)[1];
}

/// In lower case, with blanks where digits and letters meet, and around `n/`.
std::string spaced(std::string_view typed) {
  std::string text;
  char before = ' ';
  for (const char c : core::fold_case(typed)) {
    const bool meets = (core::is_digit(before) && core::is_letter(c)) ||
                       (core::is_letter(before) && core::is_digit(c));
    if (meets) text += ' ';
    text += c == '.' || c == '\t' || (c == '/' && before == 'n') ? ' ' : c;
    before = c;
  }
  return text;
}

std::vector<std::string> words_meant(std::string_view typed) {
  std::vector<std::string> words;
  const std::string text = spaced(typed);
  for (const std::string_view word : core::fields_of(text, ' '))
    if (const auto meant = word_of_terms(word); !meant.empty()) words.emplace_back(meant);
  return words;
}

std::string joined_words(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

}  // namespace

std::optional<core::Terms> read_terms(std::string_view typed) {
  if (const auto terms = core::parse_terms(typed)) return terms;
  auto words = words_meant(typed);
  const std::string meant = joined_words(words);
  if (meant == "receipt" || meant == "sofort" || meant == "immediately" || meant == "immediate")
    return core::parse_terms("on receipt");
  if (meant == "end of month") return core::parse_terms("eom");
  if (words.size() == 2 && words[1] == "weeks")
    if (const auto weeks = core::whole_number(words[0], 0, weeks_max))
      return core::parse_terms("net " + std::to_string(*weeks * week_days));
  if (words.size() == 2 && words[1] == "net") std::swap(words[0], words[1]);
  const bool begins_with_days =
      !words.empty() && words[0].find_first_not_of("0123456789") == std::string::npos;
  if (begins_with_days) words.insert(words.begin(), "net");
  return core::parse_terms(joined_words(words));
}

}  // namespace inv::cli
