#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/io/book_files.hpp"
#include "inv/report/decision.hpp"

namespace inv::test {

/// What a client does about what they owe.
enum class Payer {
  never,
  late_10,       ///< pays each invoice so many days after it fell due
  late_20,
  late_35,
  half_by_half,  ///< five days after each word of ours half of the rest
  breaks_promises,
  keeps_promises,
  disputes,      ///< the first invoice that they are written to about, for three weeks
};
constexpr Payer all_payers[] = {Payer::never,        Payer::late_10,         Payer::late_20,
                                Payer::late_35,      Payer::half_by_half,    Payer::breaks_promises,
                                Payer::keeps_promises, Payer::disputes};
std::string payer_name(Payer payer);

/// A step that was taken.
struct Taken {
  core::Date date;
  report::Decision decision;
  bool after_money_or_hold = false;  ///< since the step before
};

/// One client of an example book without its journal, followed for half a year: each day the
/// decision is taken and written down, and the client answers.
class Walk {
 public:
  /// `file`: in the book's folder, the client's own. An invoice more on each billing date.
  Walk(const std::string& folder, const std::string& file, Payer payer);

  void go();

  const std::string& name() const { return name_; }
  const std::vector<Taken>& steps() const { return steps_; }
  /// Days on which more than the minimum was overdue and not set aside.
  const std::vector<core::Date>& days_owing() const { return days_owing_; }
  /// One mail 7, 14 and 30 days after an invoice fell due, while it is open: the days.
  std::vector<core::Date> mails_of_a_machine() const;
  bool pays_each_invoice() const;
  const book::Book& book() const { return *loaded_.book; }
  std::string text() const { return head_ + invoices_ + journal_; }

 private:
  struct Owed {
    std::string id;
    core::Date date, due;
    std::optional<core::Date> paid;
  };

  void add_recurring(core::Date first, core::Date last);
  void list_owed();
  void note(core::Date date, const std::string& what);
  void read();
  void answer(const Taken& taken);
  void pay_all(core::Date day);

  std::string name_;
  Payer payer_;
  std::string head_, invoices_, journal_;
  io::Loaded loaded_;
  std::vector<Owed> owed_;
  std::vector<Taken> steps_;
  std::vector<core::Date> days_owing_;
  bool money_came_ = false, has_disputed_ = false;
  std::optional<core::Date> pays_half_on_, promised_;
};

/// First and last day of each walk.
core::Date walk_begins();
core::Date walk_ends();

}  // namespace inv::test
