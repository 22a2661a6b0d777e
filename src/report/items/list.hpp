#pragma once

#include "inv/report/items.hpp"

namespace inv::report {

/// One invoice of the account as a line of the list.
ListRow list_row(const book::Book& book, const Account& account, const Relations& relations,
                 const InvoiceStanding& standing);

}  // namespace inv::report
