#pragma once

#include <cstdint>
#include <vector>

#include "inv/report/account.hpp"
#include "inv/report/items.hpp"
#include "inv/report/relations.hpp"

namespace inv::report {

/// Replays the account of each client selected, in order of id, and calls `visit(account)`.
template <class Visit>
void each_account(const book::Book& book, core::Date as_of, const Selection& selection,
                  const Visit& visit) {
  for (std::uint32_t i = 0; i < book.clients().size(); ++i) {
    const book::ClientIx client{i};
    if (!selection.includes(book, client)) continue;
    book.fetch_after(client);
    visit(replay(book, client, as_of));
  }
}

/// One row for each currency in which the account has anything open or unapplied, by currency.
/// Items are marked where `relations` is given.
std::vector<AgeRow> age_rows(const book::Book& book, const Account& account,
                             const Relations* relations, const Buckets& buckets);

/// What is open in one currency, by bucket.
std::vector<core::Money> bucket_sums(const Account& account, core::Currency currency,
                                     const Buckets& buckets);

/// One invoice of the account as a line of the list.
ListRow list_row(const book::Book& book, const Account& account, const Relations& relations,
                 const InvoiceStanding& standing);

}  // namespace inv::report
