#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/report/account.hpp"
#include "inv/report/ageing.hpp"
#include "inv/report/relations.hpp"

namespace inv::report {

/// The first that fits, in this order.
enum class InvoiceState { voided, written_off, paid, disputed, overdue, open };
std::string state_name(InvoiceState state);  ///< `void` `written-off` `paid` …

InvoiceState state_of(const Account& account, const Relations& relations,
                      const InvoiceStanding& standing);

struct ListRow {
  std::string id, client, client_name, title;
  core::Date date;
  core::Date due;                   ///< the last instalment's
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
