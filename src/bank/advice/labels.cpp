#include <algorithm>
#include <array>
#include <map>

#include "advice.hpp"
#include "inv/core/ascii.hpp"

namespace inv::bank {

namespace {

/// Labels that mean the same, with bars between. Of words that stand side by side the strictest
/// column decides (`amount outstanding`); only where that is wrong they stand here together.
struct Meaning {
  Column column;
  int total_strength;
  std::string_view labels;
};

constexpr std::array meanings = {
    Meaning{Column::reference, 0,
            "reference|ref|payment no|payment number|transaction id|trace number|cheque number|"
            "cheque no|check number|check no"},
    Meaning{Column::withheld, 0, "withheld|withholding|tax deducted|wht|tds"},
    Meaning{Column::charge, 0,
            "discount|rebate|skonto|charge|charges|fee|fees|less|deduction|deductions"},
    Meaning{Column::other, 0,
            "balance|remaining|remainder|outstanding|due|open|unpaid|owing|owed|overdue|left|"
            "saldo|offen|tax|vat|gst|mwst|subtotal|sub total|sub-total|zwischensumme|debit|"
            "paid out|money out"},
    Meaning{Column::paid, 2,
            "amount paid|paid amount|payment amount|amount of payment|remittance amount|"
            "amount remitted|transfer amount|net payment|net paid|payment value|zahlbetrag"},
    Meaning{Column::paid, 1,
            "paid|payment|sent|transferred|remitted|remittance|wired|money in|credit|bezahlt"},
    Meaning{Column::net, 0, "net|netto|net of tds|net of tax|after tds|after tax"},
    Meaning{Column::amount, 1, "amount|value|betrag|montant"},
    Meaning{Column::gross, 2, "total|totals|total amount|sum|summe|gesamt"},
    Meaning{Column::gross, 0,
            "gross|gross amount|invoice amount|invoice total|invoice value|original amount|brutto"},
    Meaning{Column::own, 0,
            "invoice|invoices|inv|invoice date|inv date|date of invoice|dated|due date|date due|"
            "payment due date|statement date|document|doc|document date|doc date|order date|"
            "tax date|description|details|currency|your ref|your reference|"
            "payment terms|credit note|rechnung|rechnungsdatum"},
    Meaning{Column::unsaid, 0, "date|datum|value date"},
};

bool is_in_word(char c) {
  return core::is_alphanumeric(c) || static_cast<unsigned char>(c) > '~' ||
         std::string_view("-_@'").find(c) != std::string_view::npos;
}

std::map<std::string_view, Label> all_labels() {
  std::map<std::string_view, Label> known;
  for (const Meaning& meaning : meanings)
    for (const std::string_view label : core::fields_of(meaning.labels, '|'))
      known[label] = {meaning.column, meaning.total_strength, label.size()};
  return known;
}

}  // namespace

Label label_at(std::string_view folded) {
  static const auto known = all_labels();
  constexpr std::size_t words_most = 3;
  Label longest;
  std::size_t end = 0;
  for (std::size_t i = 0; i < words_most; ++i) {
    while (end < folded.size() && is_in_word(folded[end])) ++end;
    const auto found = known.find(folded.substr(0, end));
    if (found != known.end()) longest = found->second;
    if (end == folded.size() || folded[end] != ' ') break;
    ++end;
  }
  return longest;
}

}  // namespace inv::bank
