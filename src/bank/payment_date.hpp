#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "bank/advice/line.hpp"
#include "inv/book/book.hpp"

namespace inv::bank {

/// Finds the date of the payment among all dates of an advice.
class PaymentDate {
 public:
  /// Takes no date after `today`.
  PaymentDate(const book::Book& book, core::Date today) : book_(book), today_(today) {}

  /// The lines, one after another; `invoices` are those that it names.
  void read(const AdviceLine& line, std::span<const book::InvoiceIx> invoices);

  struct Found {
    std::optional<core::Date> date;
    std::string note;  ///< why none of the dates was taken, where there are some; else empty
  };
  Found found() const;

 private:
  DateLabel label_of(const AdviceLine& line, std::size_t place) const;
  bool is_of(const AdviceDate& date, std::span<const book::InvoiceIx> invoices) const;
  void put(const AdviceDate& date, DateLabel label);

  const book::Book& book_;
  const core::Date today_;
  std::vector<DateLabel> heads_;
  DateLabel strongest_ = DateLabel::other;
  std::vector<AdviceDate> dates_;  // different ones of the strongest label
};

}  // namespace inv::bank
