#include "labels.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "refusal.hpp"

namespace inv::bank {

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
    "amount paid",      "paid amount",    "total paid",        "payment amount",
    "payment total",    "total payment",  "remittance amount", "net payment",
    "amount remitted",  "total remitted", "we have paid",      "amount of payment",
    "total remittance", "paid total",     "zahlbetrag",        "payment value"};
constexpr std::array<std::string_view, 8> strong = {"total",  "totals", "grand total", "summe",
                                                    "gesamt", "totale", "totaal",      "sum"};
constexpr std::array<std::string_view, 15> weak = {
    "payment",  "paid",        "amount",     "betrag",       "montant",
    "sent",     "transferred", "transfer",   "transferring", "pay",
    "remitted", "remitting",   "remittance", "wired",        "settle"};
constexpr std::array<std::string_view, 4> parts_only = {"subtotal", "sub-total", "sub total",
                                                        "zwischensumme"};
constexpr std::array<std::string_view, 9> deductions = {
    "charge", "charges", "fee", "fees", "less", "discount", "deduction", "deducted", "credit"};

/// What a word before a date says of it.
struct DateWord {
  std::string_view word;
  DateLabel label;
};
constexpr std::array<DateWord, 44> date_text = {{
    {"payment date", DateLabel::explicit_},
    {"date paid", DateLabel::explicit_},
    {"paid on", DateLabel::explicit_},
    {"value date", DateLabel::explicit_},
    {"date of payment", DateLabel::explicit_},
    {"pay date", DateLabel::explicit_},
    {"paid date", DateLabel::explicit_},
    {"transfer date", DateLabel::explicit_},
    {"date of transfer", DateLabel::explicit_},
    {"remittance date", DateLabel::explicit_},
    {"settlement date", DateLabel::explicit_},
    {"zahlungsdatum", DateLabel::explicit_},
    {"paid", DateLabel::payment},
    {"pay", DateLabel::payment},
    {"paying", DateLabel::payment},
    {"payment", DateLabel::payment},
    {"sent", DateLabel::payment},
    {"send", DateLabel::payment},
    {"transferred", DateLabel::payment},
    {"transfer", DateLabel::payment},
    {"remitted", DateLabel::payment},
    {"wired", DateLabel::payment},
    {"settled", DateLabel::payment},
    {"cheque", DateLabel::payment},
    {"sent:", DateLabel::plain},
    {"date", DateLabel::plain},
    {"dated", DateLabel::plain},
    {"datum", DateLabel::plain},
    {"invoice date", DateLabel::other},
    {"invoice dated", DateLabel::other},
    {"invoices dated", DateLabel::other},
    {"inv date", DateLabel::other},
    {"due date", DateLabel::other},
    {"date due", DateLabel::other},
    {"payment due", DateLabel::other},
    {"payment due date", DateLabel::other},
    {"due", DateLabel::other},
    {"date of invoice", DateLabel::other},
    {"rechnungsdatum", DateLabel::other},
    {"tax date", DateLabel::other},
    {"statement date", DateLabel::other},
    {"document date", DateLabel::other},
    {"doc date", DateLabel::other},
    {"order date", DateLabel::other},
}};
constexpr std::array<std::string_view, 13> reference_labels = {"payment reference",
                                                               "payment ref",
                                                               "payment number",
                                                               "payment no",
                                                               "transaction id",
                                                               "transaction ref",
                                                               "trace number",
                                                               "cheque number",
                                                               "cheque no",
                                                               "check number",
                                                               "check no",
                                                               "reference",
                                                               "ref"};
constexpr std::array<std::string_view, 6> other_references = {
    "your reference", "your ref",           "invoice reference",
    "invoice ref",    "customer reference", "vendor reference"};

}  // namespace

int total_strength(const AdviceLine& line) {
  const bool has_numbers = !line.amounts.empty() || !line.unread.empty();
  if (!has_numbers || has_any(line.folded, parts_only)) return 0;
  if (has_any(line.folded, strongest)) return 3;
  if (has_any(line.folded, strong)) return 2;
  return has_any(line.folded, weak) && !is_negated(line.folded) ? 1 : 0;
}

bool names_deduction(const AdviceLine& line) { return has_any(line.folded, deductions); }

DateLabel date_label(std::string_view before) {
  constexpr std::size_t reach = 120;
  if (before.size() > reach) before.remove_prefix(before.size() - reach);
  DateLabel label = DateLabel::none;
  std::size_t last = 0, longest = 0;
  for (const DateWord& each : date_text) {
    for (auto at = find_phrase(before, each.word); at != before.npos;) {
      const auto end = at + each.word.size();
      if (end > last || (end == last && each.word.size() > longest)) {
        last = end;
        longest = each.word.size();
        label = each.label;
      }
      const auto next = find_phrase(before.substr(end), each.word);
      at = next == before.npos ? next : end + next;
    }
  }
  return label;
}

std::vector<DateLabel> date_heads(std::string_view cells) {
  constexpr std::size_t most = 8;
  std::vector<DateLabel> heads;
  while (!cells.empty() && heads.size() < most) {
    const auto end = std::min({cells.find_first_of(",\t"), cells.find("  "), cells.size()});
    const DateLabel label = date_label(cells.substr(0, end));
    if (label != DateLabel::none && label != DateLabel::payment) heads.push_back(label);
    cells.remove_prefix(std::min(end + 1, cells.size()));
  }
  return heads;
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
    const std::string_view whole = is_labelled ? trimmed(rest.substr(1), " ") : rest;
    const std::string_view value =
        is_labelled ? whole.substr(0, whole.find("  ")) : first_with_digit(rest);
    if (value.empty() || value.size() > longest || !is_printable(value)) return {};
    if (std::ranges::find(line.ids, value, &AdviceId::id) != line.ids.end()) return {};
    return std::string(value);
  }
  return {};
}

}  // namespace inv::bank
