#include <algorithm>
#include <array>
#include <utility>

#include "advice.hpp"
#include "inv/core/ascii.hpp"

namespace inv::bank {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view dollars = "USD CAD AUD NZD SGD HKD MXN ARS CLP COP TWD JMD BBD TTD FJD";
constexpr std::string_view crowns = "SEK NOK DKK ISK";
constexpr std::array<std::pair<std::string_view, std::string_view>, 24> names = {
    {{"£", "GBP"},        {"pound", "GBP"}, {"pounds", "GBP"},    {"sterling", "GBP"},
     {"€", "EUR"},        {"euro", "EUR"},  {"euros", "EUR"},     {"$", dollars},
     {"dollar", dollars}, {"us$", "USD"},   {"dollars", dollars}, {"a$", "AUD"},
     {"c$", "CAD"},       {"nz$", "NZD"},   {"r$", "BRL"},        {"kr", crowns},
     {"kr.", crowns},     {"¥", "JPY CNY"}, {"yen", "JPY"},       {"zł", "PLN"},
     {"₹", "INR"},        {"rs", "INR"},    {"rs.", "INR"},       {"fr.", "CHF"}}};
constexpr std::string_view written_small = "eur gbp usd chf jpy cad aud nzd sek nok dkk pln inr";

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of(digits) == text.npos;
}

/// `1234`, `1,234`, `1,00,000`: whatever parts them, the last group has three digits.
bool are_groups(std::string_view text) {
  const auto first = std::min(text.find_first_not_of(digits), text.size());
  const bool is_one = first == text.size();
  for (text.remove_prefix(first); !text.empty();) {
    const auto end = std::min(text.find_first_not_of(digits, 1), text.size());
    text.remove_prefix(end);
    const bool fits = end == 4 || (end == 3 && !text.empty());  // with the mark before it
    if (!fits) return false;
  }
  return first > 0 && (is_one || first <= 3);
}

/// The place of the mark before the decimals; the size where there are none.
std::size_t decimal_mark(std::string_view text, int decimals) {
  const auto last = text.find_last_of(".,");
  if (last == text.npos || std::ranges::count(text, text[last]) > 1) return text.size();
  const bool is_only = text.find_first_not_of(digits) == last;
  return is_only && text.size() - last == 4 && decimals != 3 ? text.size() : last;
}

std::optional<core::Decimal> number_in(std::string_view text, int decimals) {
  constexpr std::size_t digits_max = 14;  // so that sums always fit
  const auto mark = decimal_mark(text, decimals);
  const std::string_view whole = text.substr(0, mark);
  std::string plain;
  std::ranges::copy_if(whole, std::back_inserter(plain), core::is_digit);
  if (plain.size() + static_cast<std::size_t>(decimals) > digits_max || !are_groups(whole))
    return std::nullopt;
  if (mark < text.size()) plain += "." + std::string(text.substr(mark + 1));
  const auto number = core::parse_decimal(plain, false, static_cast<int>(digits_max)).value;
  return number && number->trimmed().scale() <= decimals ? std::optional(number->trimmed())
                                                         : std::nullopt;
}

int int_of(std::string_view text) { return core::whole_number(text, 0, 9999).value_or(0); }

}  // namespace

std::string_view currencies_of(std::string_view word) {
  constexpr std::size_t longest = 12, code_size = 3;
  if (word.empty() || word.size() > longest) return {};
  const auto name =
      std::ranges::find(names, core::fold_case(word), [](const auto& each) { return each.first; });
  if (name != names.end()) return name->second;
  const bool is_small = word.size() == code_size && written_small.find(word) != word.npos;
  const auto currency = core::Currency::find(is_small ? core::in_capitals(word) : word);
  return currency ? currency->code() : std::string_view();
}

std::optional<Figure> read_figure(std::string_view text, core::Currency usual) {
  constexpr std::size_t longest = 40;
  const auto first = text.find_first_of(digits), last = text.find_last_of(digits);
  if (first == text.npos || text.size() > longest) return std::nullopt;
  std::string mark;
  bool is_minus = text.ends_with("CR");
  for (const char c : std::string(text.substr(0, first)) + std::string(text.substr(last + 1))) {
    is_minus = is_minus || c == '-';
    if (std::string_view("-()+ ").find(c) == std::string_view::npos) mark += c;
  }
  const auto currencies = currencies_of(mark);
  if (currencies.empty() && !mark.empty() && mark != "CR") return std::nullopt;
  const std::string_view plain = text.substr(first, last + 1 - first);
  if (plain.find_first_not_of("0123456789., '") != plain.npos) return std::nullopt;
  const auto known = core::Currency::find(currencies).value_or(usual);
  const auto number = number_in(plain, known.digits());
  const bool is_bare = mark.empty() && is_number(plain);
  if (!number || (is_bare && plain.size() > 1 && plain.front() == '0')) return std::nullopt;
  const core::Decimal signed_number(is_minus ? -number->mantissa() : number->mantissa(),
                                    number->scale());
  return Figure{.number = signed_number, .currencies = currencies, .is_bare = is_bare};
}

std::optional<NoticeDate> read_date(std::string_view word) {
  constexpr int century = 2000;
  const auto mark = word.find_first_of("-/.");
  if (mark == word.npos) return std::nullopt;
  const auto parts = core::fields_of(word, word[mark]);
  if (parts.size() != 3 || !std::ranges::all_of(parts, is_number)) return std::nullopt;
  const std::string_view a = parts[0], b = parts[1], c = parts[2];
  const bool begins_with_year = a.size() == 4 && c.size() <= 2;
  const bool ends_with_year = a.size() <= 2 && (c.size() == 2 || c.size() == 4);
  if (b.size() > 2 || !(begins_with_year || ends_with_year)) return std::nullopt;
  NoticeDate found{std::string(word), {}};
  const auto add = [&](std::string_view year, std::string_view month, std::string_view day) {
    const auto date = core::Date::of(int_of(year) + (year.size() == 4 ? 0 : century),
                                     int_of(month), int_of(day));
    if (date && std::ranges::count(found.days, *date) == 0) found.days.push_back(*date);
  };
  if (begins_with_year) add(a, b, c);
  else add(c, b, a);
  // Points stand in dates of countries that put the day first.
  if (ends_with_year && word[mark] != '.') add(c, a, b);
  return found.days.empty() && ends_with_year && c.size() == 2 ? std::nullopt
                                                               : std::optional(found);
}

}  // namespace inv::bank
