#include <algorithm>
#include <array>
#include <span>

#include "advice_line.hpp"

namespace inv::cli {

namespace {

using Words = std::span<const std::string_view>;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// Where the phrase stands as whole words; npos for nowhere.
std::size_t find_phrase(std::string_view text, std::string_view phrase) {
  for (auto at = text.find(phrase); at != text.npos; at = text.find(phrase, at + 1)) {
    const auto end = at + phrase.size();
    const bool begins = at == 0 || !is_letter(text[at - 1]);
    if (begins && (end == text.size() || !is_letter(text[end]))) return at;
  }
  return text.npos;
}

bool has_any(std::string_view text, Words phrases) {
  return std::ranges::any_of(
      phrases, [&](std::string_view phrase) { return find_phrase(text, phrase) != text.npos; });
}

std::string_view trimmed(std::string_view text, std::string_view blanks) {
  const auto first = text.find_first_not_of(blanks);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool is_printable(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

/// The first words after a label that hold a digit.
std::string_view first_with_digit(std::string_view rest) {
  while (!rest.empty()) {
    const auto end = std::min(rest.find(' '), rest.size());
    const std::string_view word = trimmed(rest.substr(0, end), "#.,;:()[]");
    if (word.find_first_of("0123456789") != word.npos) return word;
    rest = trimmed(rest.substr(end), " ");
  }
  return {};
}

constexpr std::array<std::string_view, 16> strongest = {
    "amount paid",   "paid amount",       "total paid",    "payment amount", "payment total",
    "total payment", "remittance amount", "net payment",   "amount remitted", "total remitted",
    "we have paid",  "amount of payment", "total remittance", "paid total", "zahlbetrag",
    "payment value"};
constexpr std::array<std::string_view, 8> strong = {"total", "totals",  "grand total", "summe",
                                                    "gesamt", "totale", "totaal",      "sum"};
constexpr std::array<std::string_view, 5> weak = {"payment", "paid", "amount", "betrag", "montant"};
constexpr std::array<std::string_view, 4> parts_only = {"subtotal", "sub-total", "sub total",
                                                        "zwischensumme"};
constexpr std::array<std::string_view, 10> date_labels = {
    "payment date", "date paid", "paid on",    "value date", "date of payment",
    "date",         "dated",     "pay date",   "zahlungsdatum", "datum"};
constexpr std::array<std::string_view, 6> other_dates = {
    "invoice date", "due date", "due", "date of invoice", "rechnungsdatum", "tax date"};
constexpr std::array<std::string_view, 13> reference_labels = {
    "payment reference", "payment ref", "payment number", "payment no",  "transaction id",
    "transaction ref",   "trace number", "cheque number", "cheque no",   "check number",
    "check no",          "reference",    "ref"};
constexpr std::array<std::string_view, 6> other_references = {
    "your reference", "your ref", "invoice reference", "invoice ref", "customer reference",
    "vendor reference"};

}  // namespace

int total_strength(const AdviceLine& line) {
  if (line.amounts.empty() || has_any(line.folded, parts_only)) return 0;
  if (has_any(line.folded, strongest)) return 3;
  if (has_any(line.folded, strong)) return 2;
  return has_any(line.folded, weak) ? 1 : 0;
}

std::optional<core::Date> payment_date(const AdviceLine& line) {
  if (!line.date || !has_any(line.folded, date_labels) || has_any(line.folded, other_dates))
    return std::nullopt;
  return line.date;
}

std::string payment_reference(const AdviceLine& line) {
  constexpr std::size_t longest = 60;
  if (has_any(line.folded, other_references)) return {};
  for (const std::string_view label : reference_labels) {
    const auto at = find_phrase(line.folded, label);
    if (at == std::string::npos) continue;
    const std::string_view text = line.text;
    const std::string_view rest = trimmed(text.substr(at + label.size()), " ");
    const bool is_labelled = rest.starts_with(':') || rest.starts_with('=');
    const std::string_view value =
        is_labelled ? trimmed(rest.substr(1), " ") : first_with_digit(rest);
    if (value.empty() || value.size() > longest || !is_printable(value)) return {};
    if (std::ranges::find(line.ids, value) != line.ids.end()) return {};
    return std::string(value);
  }
  return {};
}

}  // namespace inv::cli
