#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "inv/book/list.hpp"
#include "inv/book/compact_optional.hpp"
#include "inv/book/reference.hpp"
#include "inv/book/text.hpp"
#include "inv/core/date.hpp"
#include "inv/core/terms.hpp"

namespace inv::book {

/// A tax of a line: a name of business.taxes, or a percentage.
struct LineTax {
  Text name;                          ///< empty where a percentage is written
  std::optional<core::Decimal> rate;  ///< per cent; build() fills it in for a name
  core::SourceSpan at;
};

/// One line of an invoice: an `amount`, or `qty` times `rate`; less `discount` per cent.
struct Line {
  Text what, unit;
  std::optional<core::Date> date;  ///< of the work or the delivery
  std::optional<core::Decimal> qty, rate;
  std::optional<Amount> amount;
  List<LineTax> taxes;  ///< each rate once; several with net prices only, all on the same net
  CompactOptional<core::Decimal> discount;  ///< per cent, 0 to 100
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

/// What is owed by one day of one invoice: all of it, or one instalment; less what was settled
/// before the book began.
struct Part {
  core::Date due;
  core::Money amount;
};

/// `for`: an invoice, and with a map how much of the money is for it.
struct ForTarget {
  InvoiceRef invoice;
  CompactOptional<Amount> amount;
};

/// From a day to another, both inclusive; of one day twice the same.
struct DateRange {
  core::Date from, until;
  /// `2026-03-01`, or `2026-03-01..2026-03-31`.
  std::string text() const {
    return from == until ? from.text() : from.text() + ".." + until.text();
  }
};

/// What few invoices have.
struct Particulars {
  std::optional<Located<core::Terms>> terms;
  Text number;  ///< as it is printed, where that is not the id
  core::SourceSpan number_at;
  Text title, po, note;
  std::optional<DateRange> supplied;
  CompactOptional<Amount> settled_before;  ///< settled before the book began; never open in it
  CompactOptional<Amount> tax_home;        ///< its tax in the business's own currency
  List<Instalment> instalments;
  List<ForTarget> for_;                      ///< of a credit note
  std::optional<core::Terms> discount_terms;  ///< build(): its terms, where they give a discount
  List<Part> parts;  ///< build(): of instalments, by due date, then as listed; what was settled
                     ///< before is taken off the first
};

struct Invoice {
  Text id;
  ClientRef client;
  core::Date date{0};
  bool gross = false;      ///< line prices include tax
  bool is_credit = false;  ///< a credit note: a `credit` entry of its date, no items
  bool is_broken = false;  ///< had errors of its own: only its id counts; never in a Book
  std::optional<core::Currency> currency;  ///< build() fills in the client's
  List<Line> lines;
  std::optional<Amount> total_amount;  ///< as written; build() settles it, or adds up the lines
  CompactOptional<Particulars> particulars_or_none;
  core::Date due{0};  ///< build(): where there are no instalments
  std::optional<core::Date> due_written;
  core::SourceSpan due_at;
  core::SourceSpan at;
  core::SourceSpan id_at;

  const Particulars& particulars() const { return particulars_or_none.or_empty(); }
  core::Money total() const {
    INV_ASSERT(total_amount);
    return total_amount->money();
  }
  /// What of it is open when it is entered.
  core::Money to_settle() const {
    const auto& before = particulars().settled_before;
    return before ? total() - before->money() : total();
  }
  /// The number that is printed.
  const Text& printed_number() const {
    return particulars().number.empty() ? id : particulars().number;
  }
  /// None of a credit note, one where there are no instalments.
  std::size_t item_count() const {
    const std::size_t split = particulars().parts.size();
    return split > 0 ? split : is_credit ? 0 : 1;
  }
  /// By due date, then as listed; `i` from 0.
  Part part(std::size_t i) const {
    INV_ASSERT(i < item_count());
    const List<Part>& split = particulars().parts;
    return split.empty() ? Part{due, to_settle()} : split[i];
  }
};

}  // namespace inv::book
