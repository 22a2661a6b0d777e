#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/book/book.hpp"

namespace inv::bank {

/// What a number is, by the heading of its column or the words beside it.
enum class Column : std::uint8_t {
  paid,
  net,
  amount,
  gross,
  unsaid,  ///< may be what was paid, the likeliest first
  withheld,
  discount,
  charge,  ///< stands beside what was paid
  balance,
  other,  ///< is left open; a tax that is a part of an amount
  own     ///< no money: an invoice, its date, a remark
};

inline bool may_be_paid(Column column) { return column <= Column::unsaid; }

/// A number that may be money.
struct Figure {
  core::Decimal number;
  std::string_view currencies = {};  ///< codes of those it may be in; empty: not said
  std::string text = {};             ///< as written
  Column column = Column::unsaid;
  bool is_bare = false;  ///< digits alone, and nothing says that they are money

  bool can_be(core::Currency currency) const {
    return currencies.empty() || currencies.find(currency.code()) != currencies.npos;
  }
};

/// A word that may name an invoice, and may be a number. `parts` of the words after it are what it
/// consists of: `A/B` of `A` and `B`.
struct Word {
  std::string text;
  std::optional<Figure> figure = std::nullopt;
  std::size_t parts = 0;
};

/// A line of a table or of prose.
struct NoticeRow {
  std::vector<Word> words;
  int total_strength = 0;  ///< how strongly it says that its amount is the payment's; 0: not at all
  bool goes_on = false;    ///< what stands above may have its amount here
};

/// A date, and what it is: `paid` where a heading or word says so, `own` of an invoice's.
struct NoticeDate {
  std::string text;
  std::optional<core::Date> date;   ///< nothing where it is no day of the calendar
  std::optional<core::Date> other;  ///< the second where it may be two days
  Column column = Column::unsaid;
};

/// What somebody says of a payment, whoever it was: who, when, how much, and the texts with it.
struct Notice {
  book::ClientIx client;               ///< who paid
  std::vector<NoticeDate> dates = {};  ///< one of them may be the payment's
  std::string reference = {};          ///< of the payment, or empty
  std::vector<NoticeRow> rows = {};    ///< in the order of the text
  std::vector<std::string> doubts = {};
};

}  // namespace inv::bank
