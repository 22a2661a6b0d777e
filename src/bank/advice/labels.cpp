#include "advice.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace inv::bank {

namespace {

/// Labels that mean the same, with bars between.
struct Meaning {
  Column column;
  int total_strength;
  std::string_view labels;
};

constexpr int reference = -1;

constexpr std::array meanings = {
    Meaning{Column::paid, 2,
            "amount paid|paid amount|total paid|paid total|payment amount|payment total|"
            "total payment|remittance amount|amount remitted|total remitted|total remittance|"
            "net payment|net paid|transfer amount|amount of payment|payment value|zahlbetrag"},
    Meaning{
        Column::paid, 1,
        "paid|payment|sent|transferred|remitted|wired|bezahlt|payment of|paid in|money in|credit"},
    Meaning{Column::paid, 0,
            "payment date|date paid|paid on|value date|date of payment|pay date|paid date|"
            "transfer date|zahlungsdatum"},
    Meaning{Column::net, 0,
            "net|net amount|net payable|netto|net of tds|net of tax|after tds|after tax"},
    Meaning{Column::amount, 1, "amount|betrag|montant|value"},
    Meaning{Column::gross, 2, "total|totals|grand total|total amount|sum|summe|gesamt"},
    Meaning{Column::gross, 0,
            "gross|gross amount|invoice amount|invoice total|invoice value|original amount|brutto"},
    Meaning{Column::withheld, 0,
            "withheld|tax withheld|withheld tax|withholding|withholding tax|tax deducted|wht|tds|"
            "tds deducted|tds amount|less tds|total tds|total withheld|tax withholding"},
    Meaning{Column::discount, 0, "discount|discount taken|total discount|rebate|skonto"},
    Meaning{Column::charge, 0,
            "charge|charges|bank charge|bank charges|fee|fees|bank fee|bank fees|less|deduction|"
            "deductions"},
    Meaning{Column::balance, 0,
            "balance|balance due|balance outstanding|remaining|remaining balance|remainder|"
            "outstanding|outstanding balance|outstanding amount|amount outstanding|amount due|due|"
            "total due|total outstanding|payment due|open|open amount|still open|still due|unpaid|"
            "owing|owed|overdue|amount owing|left|left to pay|saldo|offen"},
    Meaning{Column::other, 0,
            "tax|tax amount|vat|gst|mwst|total tax|total vat|subtotal|sub total|zwischensumme|"
            "debit|paid out|money out"},
    Meaning{Column::own, 0,
            "invoice|invoices|inv|invoice no|invoice number|invoice date|inv date|invoice dated|"
            "date of invoice|due date|date due|payment due date|statement date|document|doc|"
            "document date|doc date|order date|tax date|description|details|currency|your ref|"
            "your reference|payment terms|credit note|rechnung|rechnungsdatum"},
    Meaning{Column::unsaid, 0, "date|datum"},
    Meaning{Column::unsaid, reference,
            "reference|ref|payment reference|payment ref|payment number|payment no|transaction id|"
            "transaction ref|trace number|cheque number|cheque no|check number|check no"},
};

using Known = std::map<std::string_view, Label>;

Known all_labels() {
  Known known;
  for (const Meaning& meaning : meanings)
    for (std::string_view rest = meaning.labels; !rest.empty();) {
      const auto end = std::min(rest.find('|'), rest.size());
      known.emplace(rest.substr(0, end), Label{meaning.column, std::max(meaning.total_strength, 0),
                                               meaning.total_strength == reference});
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  return known;
}

}  // namespace

std::optional<Label> find_label(std::string_view folded) {
  static const Known known = all_labels();
  const auto found = known.find(folded);
  return found == known.end() ? std::nullopt : std::optional(found->second);
}

Label stricter(Label a, Label b) {
  const auto place = [](Column column) {
    const int first = may_be_paid(column) ? 10 : column < Column::own ? 0 : 20;
    return first + static_cast<int>(column) + (column == Column::unsaid ? 20 : 0);
  };
  return place(b.column) < place(a.column) ? b : a;
}

}  // namespace inv::bank
