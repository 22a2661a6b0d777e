#include "currency.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "inv/core/ascii.hpp"

namespace inv::bank {

namespace {

/// A word for a currency; with several codes where they share it.
struct Name {
  std::string_view name;
  std::string_view codes;
};

constexpr std::string_view dollars = "USD CAD AUD NZD SGD HKD MXN ARS CLP COP TWD JMD BBD TTD FJD";
constexpr std::string_view crowns = "SEK NOK DKK ISK";

// Longer signs before those they end with.
constexpr std::array<Name, 13> signs = {{{"£", "GBP"},
                                         {"€", "EUR"},
                                         {"US$", "USD"},
                                         {"A$", "AUD"},
                                         {"C$", "CAD"},
                                         {"NZ$", "NZD"},
                                         {"R$", "BRL"},
                                         {"$", dollars},
                                         {"¥", "JPY CNY"},
                                         {"₹", "INR"},
                                         {"Fr.", "CHF"},
                                         {"zł", "PLN"},
                                         {"kr", crowns}}};

constexpr std::array<Name, 17> names = {{{"euro", "EUR"},
                                         {"euros", "EUR"},
                                         {"pound", "GBP"},
                                         {"pounds", "GBP"},
                                         {"sterling", "GBP"},
                                         {"dollar", dollars},
                                         {"dollars", dollars},
                                         {"yen", "JPY"},
                                         {"francs", "CHF"},
                                         {"kronor", "SEK"},
                                         {"kroner", "NOK DKK"},
                                         {"zloty", "PLN"},
                                         {"rupees", "INR"},
                                         {"stg", "GBP"},
                                         {"sfr", "CHF"},
                                         {"quid", "GBP"},
                                         {"kr.", crowns}}};

constexpr std::string_view written_small =
    "eur gbp usd chf jpy cad aud nzd sek nok dkk pln inr czk";
constexpr std::string_view english_words = "ALL TRY TOP CUP PEN MAD SOS BOB COP GEL RON BAM LAK";

constexpr std::size_t code_size = 3;

bool holds(std::string_view codes, std::string_view code) {
  return code.size() == code_size && codes.find(code) != codes.npos;
}

NamedCurrency named(const Name& name) {
  if (name.codes.size() == code_size) return {core::Currency::find(name.codes), {}};
  return {std::nullopt, name.name};
}

std::optional<NamedCurrency> find_code(std::string_view word, core::Currency usual) {
  std::string code(word);
  if (holds(written_small, word))
    std::ranges::transform(code, code.begin(), [](char c) { return static_cast<char>(c - 32); });
  if (holds(english_words, code) && code != usual.code()) return std::nullopt;
  const auto currency = core::Currency::find(code);
  return currency ? std::optional(NamedCurrency{currency, {}}) : std::nullopt;
}

template <std::size_t Count>
const Name* find_in(const std::array<Name, Count>& list, std::string_view word) {
  const auto found = std::ranges::find(list, word, &Name::name);
  return found == list.end() ? nullptr : &*found;
}

}  // namespace

bool NamedCurrency::can_be(core::Currency other) const {
  if (currency) return *currency == other;
  const Name* name = find_in(signs, shared);
  if (name == nullptr) name = find_in(names, shared);
  return name != nullptr && holds(name->codes, other.code());
}

std::optional<NamedCurrency> find_named_currency(std::string_view word, core::Currency usual) {
  constexpr std::size_t longest = 12;
  if (word.empty() || word.size() > longest) return std::nullopt;
  if (const auto code = find_code(word, usual)) return code;
  if (const Name* sign = find_in(signs, word)) return named(*sign);
  const Name* name = find_in(names, core::fold_case(word));
  return name == nullptr ? std::nullopt : std::optional(named(*name));
}

std::optional<CurrencyMark> find_currency_mark(std::string_view amount, core::Currency usual) {
  for (const Name& sign : signs) {
    const bool before = amount.starts_with(sign.name);
    if (before || amount.ends_with(sign.name))
      return CurrencyMark{named(sign), sign.name.size(), before};
  }
  if (amount.size() <= code_size) return std::nullopt;
  if (const auto code = find_code(amount.substr(0, code_size), usual))
    return CurrencyMark{*code, code_size, true};
  if (const auto code = find_code(amount.substr(amount.size() - code_size), usual))
    return CurrencyMark{*code, code_size, false};
  return std::nullopt;
}

}  // namespace inv::bank
