#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "inv/book/rare.hpp"
#include "inv/book/reference.hpp"
#include "inv/core/date.hpp"
#include "inv/core/terms.hpp"

namespace inv::book {

/// What one line is taxed at: a name of business.taxes, or a percentage.
struct LineTax {
  Text name;                          ///< empty where a percentage is written
  std::optional<core::Decimal> rate;  ///< per cent; build() fills it in for a name
  core::SourceSpan at;
};

/// One line of an invoice: an `amount`, or `qty` times `rate`; less `discount` per cent.
struct Line {
  std::string what;
  Text unit;
  std::optional<core::Decimal> qty, rate;
  std::optional<Amount> amount;
  std::optional<LineTax> tax;
  Rare<core::Decimal> discount;  ///< per cent, 0 to 100
  core::SourceSpan at;
};

struct Instalment {
  core::Date due;
  std::optional<Amount> amount;          ///< every one of an invoice has this, or
  std::optional<core::Decimal> percent;  ///< every one has this
  core::SourceSpan at;
};

/// What one line comes to, and the tax on all lines of one rate.
struct TaxTotal {
  core::Decimal rate;
  core::Money base;  ///< sum of the lines of that rate, as priced
  core::Money tax;
};

/// What is owed by one day of one invoice: all of it, or one instalment.
struct Part {
  core::Date due;
  core::Money amount;
};

/// `for`: an invoice, and with a map how much of the money is for it.
struct ForTarget {
  InvoiceRef invoice;
  Rare<Amount> amount;
};

struct Invoice {
  std::string id;
  ClientRef client;
  core::Date date{0};
  std::optional<core::Date> due_written;
  Rare<Located<core::Terms>> terms_written;
  std::optional<core::Currency> currency;  ///< build() fills in the client's
  Text title, po, note;
  std::optional<core::Date> supplied;
  bool gross = false;      ///< line prices include tax
  bool is_credit = false;  ///< a credit note: a `credit` entry of its date, no items
  bool is_broken = false;  ///< had errors of its own: only its id counts; never in a Book
  std::vector<Line> lines;
  std::optional<Amount> total_written;
  std::vector<Instalment> instalments;
  std::vector<ForTarget> for_;  ///< of a credit note
  core::SourceSpan at;
  core::SourceSpan id_at;
  core::SourceSpan due_at;

  // Worked out by build().
  std::optional<core::Money> total_settled;
  std::vector<Part> parts;     ///< by due date, then as listed; none of a credit note
  Rare<core::Terms> discount_terms;  ///< those of this invoice that give a discount

  core::Money total() const {
    INV_ASSERT(total_settled);
    return *total_settled;
  }
};

}  // namespace inv::book
