#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/book/book.hpp"

namespace inv::bank {

/// What a number is, by the heading of its column or the words beside it. Of several the first one
/// here decides: what says that it is not what was paid.
enum class Column : std::uint8_t {
  reference,  ///< of the payment; no money, as `own`
  withheld,
  charge,  ///< or a discount: beside what was paid
  other,   ///< what is still open, or a tax that is a part of an amount
  paid,   ///< may be what was paid, as the next ones, the likeliest first
  net,
  amount,
  gross,
  own,    ///< an invoice, its date, a remark
  unsaid  ///< may be what was paid too
};

inline bool may_be_paid(Column column) { return column >= Column::paid && column != Column::own; }

/// A number that may be money.
struct Figure {
  core::Decimal number;
  std::string_view currencies = {};  ///< codes of those it may be in; empty: not said
  std::size_t begin = 0, end = 0;    ///< in the text of its row
  Column column = Column::unsaid;
  bool is_bare = false;  ///< digits alone, and no heading says that they are money

  bool can_be(core::Currency currency) const {
    return currencies.empty() || currencies.find(currency.code()) != currencies.npos;
  }
  std::optional<core::Money> money_in(core::Currency currency) const {
    return can_be(currency) ? core::to_money(number, currency) : std::nullopt;
  }
};

/// A line of a table or of prose: a text that may name invoices, and its numbers in their order.
/// Where it is empty what is below is not about what is above.
struct NoticeRow {
  std::string text;
  std::vector<Figure> figures = {};
  int total_strength = 0;  ///< how strongly it says that its amount is the payment's; 0: not at all
};

/// A date that may be the payment's.
struct NoticeDate {
  std::string text;
  std::vector<core::Date> days;  ///< none where it is no day of the calendar, or two it may be

  bool operator==(const NoticeDate&) const = default;
};

/// What somebody says of a payment, whoever it was: who, when, how much, and the texts with it.
struct Notice {
  book::ClientIx client;               ///< who paid
  std::vector<NoticeDate> dates = {};  ///< each once
  std::string reference = {};          ///< of the payment, or empty
  std::vector<NoticeRow> rows = {};    ///< in the order of the text
  std::vector<std::string> doubts = {};
};

}  // namespace inv::bank
