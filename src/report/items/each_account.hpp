#pragma once

#include <cstdint>

#include "inv/report/account.hpp"
#include "inv/report/items.hpp"

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

}  // namespace inv::report
