#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/report/account.hpp"
#include "inv/report/relations.hpp"

namespace inv::report {

enum class AgeBy { due, date };

/// Upper limits in days and the labels made from them.
struct Buckets {
  AgeBy by = AgeBy::due;
  std::vector<int> limits;          ///< rising, above 0
  std::vector<std::string> labels;  ///< by due: `current 1-30 … 90+`; by date: `0-30 … 90+`

  /// The bucket for an item of that many days (days overdue, or days since the invoice's date).
  std::size_t of(int days) const;
};
Buckets make_buckets(AgeBy by, std::vector<int> limits);

struct AgedItem {
  std::string id;
  int part = 1, parts = 1;
  core::Date date, due;
  core::Money total;  ///< the invoice's
  core::Money open;
  int days_overdue = 0;
  std::size_t bucket = 0;
  bool disputed = false, promised = false;
};

/// One client in one currency. total = sum of buckets - unapplied, to the cent.
struct AgeRow {
  std::string client, name;
  core::Currency currency;
  core::Money total;
  std::vector<core::Money> buckets;
  core::Money unapplied;
  core::Money overdue;               ///< what is open of items that are overdue
  std::optional<int> oldest_days;    ///< none without open items
  std::vector<AgedItem> items = {};  ///< by due date, id, part
};

struct AgeTotal {
  core::Currency currency;
  core::Money total;
  std::vector<core::Money> buckets;
  core::Money unapplied, overdue;
};

struct Ageing {
  core::Date as_of;
  Buckets buckets;
  std::vector<AgeRow> rows;      ///< by client id, then currency
  std::vector<AgeTotal> totals;  ///< by currency
};

/// Which clients a report is about: these ids, or all; of those only the ones with the tag.
struct Selection {
  std::vector<book::ClientIx> clients;  ///< empty: all
  std::string tag;                      ///< empty: any
  bool includes(const book::Book& book, book::ClientIx client) const;
};

/// A row for each client and currency in which anything is open or unapplied.
Ageing age(const book::Book& book, core::Date as_of, const Selection& selection, Buckets buckets);

/// The first that fits, in this order.
enum class InvoiceState { voided, written_off, paid, disputed, overdue, open };
std::string state_name(InvoiceState state);  ///< `void` `written-off` `paid` …

InvoiceState state_of(const Account& account, const Relations& relations,
                      const InvoiceStanding& standing);

struct ListRow {
  std::string id, client, client_name, title;
  core::Date date;
  core::Date due;  ///< the last instalment's
  core::Money total, open;
  std::optional<int> days_overdue;  ///< of the oldest open item
  InvoiceState state;
};

struct InvoiceList {
  core::Date as_of;
  std::vector<ListRow> rows;  ///< by date, then id
};

enum class ListFilter { all, open, overdue, paid, disputed };

InvoiceList list(const book::Book& book, core::Date as_of, const Selection& selection,
                 ListFilter filter);

}  // namespace inv::report
