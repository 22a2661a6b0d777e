#include "advice.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "inv/core/ascii.hpp"

namespace inv::bank {

namespace {


constexpr std::string_view dollars = "USD CAD AUD NZD SGD HKD MXN ARS CLP COP TWD JMD BBD TTD FJD";
constexpr std::array<std::pair<std::string_view, std::string_view>, 24> names = {
    {{"£", "GBP"},        {"pound", "GBP"}, {"pounds", "GBP"}, {"sterling", "GBP"},
     {"€", "EUR"},        {"euro", "EUR"},  {"euros", "EUR"},  {"$", dollars},
     {"dollar", dollars}, {"us$", "USD"},   {"a$", "AUD"},     {"dollars", dollars},
     {"c$", "CAD"},       {"nz$", "NZD"},   {"r$", "BRL"},     {"kr", "SEK NOK DKK ISK"},
     {"¥", "JPY CNY"},    {"yen", "JPY"},   {"zł", "PLN"},     {"kr.", "SEK NOK DKK ISK"},
     {"₹", "INR"},        {"rs", "INR"},    {"rs.", "INR"},    {"fr.", "CHF"}}};
constexpr std::string_view written_small = "eur gbp usd chf jpy cad aud nzd sek nok dkk pln inr";
constexpr std::string_view english_words = "ALL TRY TOP CUP PEN MAD SOS BOB COP GEL RON BAM LAK";

/// `1234`, `1,234`, `1,00,000`: whatever parts them, the last group has three digits.
bool are_groups(std::string_view text) {
  std::vector<std::size_t> sizes = {0};
  for (const char c : text) {
    if (core::is_digit(c))
      ++sizes.back();
    else
      sizes.push_back(0);
  }
  if (sizes.size() == 1) return sizes[0] > 0;
  const auto are_all = [&](std::size_t size) {
    return std::all_of(sizes.begin() + 1, sizes.end() - 1, [&](auto each) { return each == size; });
  };
  return sizes[0] > 0 && sizes[0] <= 3 && sizes.back() == 3 && (are_all(3) || are_all(2));
}

/// The place of the mark before the decimals; the size where there are none.
std::size_t decimal_mark(std::string_view text, int decimals) {
  const auto last = text.find_last_of(".,");
  if (last == text.npos || std::ranges::count(text, text[last]) > 1) return text.size();
  const bool is_only = text.find_first_not_of(digits) == last;
  return is_only && text.size() - last == 4 && decimals != 3 ? text.size() : last;
}

std::optional<core::Decimal> read_number(std::string_view text, int decimals, bool is_minus) {
  constexpr std::size_t digits_max = 14;  // so that sums always fit
  const auto mark = decimal_mark(text, decimals);
  std::string fraction(text.substr(std::min(mark + 1, text.size())));
  while (fraction.size() > static_cast<std::size_t>(decimals) && fraction.back() == '0')
    fraction.pop_back();
  if (!are_groups(text.substr(0, mark)) || (mark + 1 == text.size())) return std::nullopt;
  std::string plain = is_minus ? "-" : "";
  std::ranges::copy_if(text.substr(0, mark), std::back_inserter(plain), core::is_digit);
  if (plain.size() + static_cast<std::size_t>(decimals) > digits_max) return std::nullopt;
  return core::parse_decimal(plain + (fraction.empty() ? "" : "." + fraction), true, decimals)
      .value;
}

bool all_digits(std::string_view text, std::size_t longest) {
  return !text.empty() && text.size() <= longest && text.find_first_not_of(digits) == text.npos;
}

int int_of(std::string_view text) {
  int value = 0;
  for (const char c : text) value = value * 10 + (c - '0');
  return value;
}

}  // namespace

std::string_view currencies_of(std::string_view word, core::Currency usual) {
  constexpr std::size_t longest = 12, code_size = 3;
  if (word.empty() || word.size() > longest) return {};
  const auto name =
      std::ranges::find(names, core::fold_case(word), [](const auto& each) { return each.first; });
  if (name != names.end()) return name->second;
  std::string code(word);
  if (word.size() == code_size && written_small.find(word) != word.npos)
    for (char& c : code) c = static_cast<char>(c - 'a' + 'A');
  const auto currency = core::Currency::find(code);
  const bool is_word = english_words.find(code) != english_words.npos && code != usual.code();
  return currency && !is_word ? currency->code() : std::string_view();
}

std::optional<Figure> read_figure(std::string_view text, core::Currency usual) {
  constexpr std::size_t longest = 40;
  const auto first = text.find_first_of(digits), last = text.find_last_of(digits);
  if (first == text.npos || text.size() > longest) return std::nullopt;
  std::string mark;
  bool is_minus = text.ends_with("CR");
  for (const char c : std::string(text.substr(0, first)) + std::string(text.substr(last + 1))) {
    if (c == '-')
      is_minus = true;
    else if (std::string_view("()+ ").find(c) == std::string_view::npos)
      mark += c;
  }
  const auto currencies = currencies_of(mark, usual);
  if (currencies.empty() && !mark.empty() && mark != "CR") return std::nullopt;
  const std::string_view plain = text.substr(first, last + 1 - first);
  if (plain.find_first_not_of("0123456789., '") != plain.npos) return std::nullopt;
  const auto known = core::Currency::find(currencies).value_or(usual);
  const auto number = read_number(plain, known.digits(), is_minus);
  const bool is_bare = mark.empty() && all_digits(plain, longest);
  if (!number || (is_bare && plain.size() > 1 && plain.front() == '0')) return std::nullopt;
  return Figure{*number, currencies, std::string(text), Column::unsaid, is_bare};
}

std::optional<NoticeDate> read_date(std::string_view word) {
  constexpr int century = 2000;
  const auto first = word.find_first_of("-/."), second = word.find_last_of("-/.");
  if (second == word.npos || first == second || word[first] != word[second]) return std::nullopt;
  const auto a = word.substr(0, first), b = word.substr(first + 1, second - first - 1),
             c = word.substr(second + 1);
  if (!all_digits(a, 4) || !all_digits(b, 2) || !all_digits(c, 4)) return std::nullopt;
  NoticeDate found{std::string(word), core::Date::of(int_of(a), int_of(b), int_of(c)),
                   std::nullopt};
  if (a.size() == 4) return found;
  if (a.size() > 2 || c.size() % 2 == 1) return std::nullopt;
  const int year = int_of(c) + (c.size() == 4 ? 0 : century);
  found.date = core::Date::of(year, int_of(b), int_of(a));
  // Points stand in dates of countries that put the day first.
  const auto month_first =
      word[first] == '.' ? found.date : core::Date::of(year, int_of(a), int_of(b));
  if (found.date && month_first != found.date) found.other = month_first;
  if (!found.date) found.date = month_first;
  return found.date || c.size() == 4 ? std::optional(found) : std::nullopt;
}

}  // namespace inv::bank
