#pragma once

#include <map>
#include <vector>

#include "allocate.hpp"

namespace inv::bank {

/// What several amounts for one invoice mean.
enum class Repeats {
  unlike_add,  ///< equal ones are the same again, others are parts
  add,
  last
};

/// How the amounts of an advice are read. The reading that comes to the total is the right one.
struct Reading {
  std::size_t from_right = 0;  ///< which amount of a line; 0: the last
  Repeats repeats = Repeats::unlike_add;
  bool brackets_are_minus = false;  ///< in tables
  bool takes_bare = false;          ///< numbers without decimals are amounts
};

/// What an advice says of the invoices under one reading.
struct Said {
  Reading reading;
  std::map<book::InvoiceIx, std::vector<core::Money>> parts;  ///< as they stand; minus: taken off
  std::map<book::InvoiceIx, core::Money> amounts;             ///< of those that are not refused
  std::map<std::string, core::Money> strangers;               ///< by AdviceMention::stranger
  core::Money net;         ///< of amounts, less credit notes and deductions
  core::Money with_all;    ///< the same, with strangers and refused invoices
  bool is_proven = false;  ///< comes to a total that is stated
};

/// An amount that a line says is the total.
struct StatedTotal {
  core::Money amount;
  int strength = 0;
};

/// The amounts of an advice, in one currency.
class AmountReader {
 public:
  AmountReader(const AdviceFacts& facts, const book::Book& book, core::Currency currency,
               std::span<const OpenInvoice> invoices);

  Said read(Reading reading) const;
  /// All readings that may be, the plainest first.
  std::vector<Reading> readings() const;
  /// The totals of the greatest strength that says something; different ones, in order.
  std::vector<StatedTotal> totals() const;

  /// Rows that have a total and do not say in which of several currencies.
  std::vector<std::size_t> unmarked_totals() const;

  /// Its amounts that are in another currency, neither this nor one of the row's invoices'.
  std::vector<std::string> foreign(const AdviceRow& row) const;
  /// A number without decimals at one invoice that may be its amount, and is not taken.
  std::optional<core::Money> untaken(std::size_t place, const Reading& reading) const;
  /// Whether the row has several invoices, and amounts of which nobody can tell whose they are.
  bool is_unclear(std::size_t place) const;
  /// Whether an amount of the row is in brackets, and the row is one of a table.
  static bool has_brackets(const AdviceRow& row);
  /// `Bank charges -5.00`
  bool is_deduction(std::size_t place, const Reading& reading) const;
  bool is_refused(book::InvoiceIx ix) const { return refused_.contains(ix); }
  /// The word that says so.
  const std::string& refusal(book::InvoiceIx ix) const { return refused_.at(ix); }

 private:
  struct Slot {
    core::Money amount;
    std::size_t ids_before;
    bool is_bracketed;
    bool has_currency;
  };
  /// Those of a row that may be money in this currency.
  struct Slots {
    std::vector<Slot> sure;
    std::vector<Slot> bare;  ///< those and the bare ones
  };
  /// Which amount of a line is whose: of every mention, and of them all.
  struct Parted {
    std::vector<std::optional<Slot>> each;
    std::optional<Slot> total;
  };

  Slots slots_of(const AdviceRow& row) const;
  bool is_open_amount(const AdviceRow& row, core::Money money) const;
  const std::vector<Slot>& slots(std::size_t place, const Reading& reading) const;
  core::Money value(const AdviceRow& row, const Slot& slot, const Reading& reading) const;
  std::optional<std::size_t> continuation(std::size_t place) const;
  bool continues_another(std::size_t place) const;
  static std::optional<Parted> part(std::size_t count, const std::vector<Slot>& slots);
  std::optional<Slot> total_slot(std::size_t place, int& strength) const;
  void put(Said& said, const AdviceMention& mention, core::Money amount) const;
  void add_up(Said& said, core::Money deductions) const;

  const AdviceFacts& facts_;
  const book::Book& book_;
  const core::Currency currency_;
  std::map<book::InvoiceIx, core::Money> open_;
  std::map<book::InvoiceIx, std::string> refused_;
  std::vector<Slots> slots_;
  bool is_mixed_ = false;  ///< invoices of several currencies: an amount must say which it is in
};

}  // namespace inv::bank
