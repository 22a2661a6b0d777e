#include "inv/report/history.hpp"

#include <utility>

#include "events.hpp"
#include "money_events.hpp"
#include "report/items/ageing.hpp"

namespace inv::report {

namespace {

std::vector<HistoryEvent> client_events(const book::Book& book, const Account& account) {
  std::vector<MomentEvent> events = money_events(book, account);
  for (const book::EntryIx ix : book.journal_of(account.client)) {
    if (book.entry(ix).date > account.as_of) break;
    if (is_said(book.entry(ix))) events.push_back({Moment::said, said_event(book, ix)});
  }
  for (const PromiseTurn& turn : promise_turns(book, account)) {
    events.push_back(turn_event(book, account, turn));
  }
  return in_order(std::move(events));
}

}  // namespace

ClientHistory client_history(const book::Book& book, book::ClientIx client_ix, core::Date as_of) {
  const book::Client& client = book.client(client_ix);
  const Account account = replay(book, client_ix, as_of);
  const Relations standings = relations(book, account);
  const Buckets buckets = make_buckets(AgeBy::due, book.business().buckets);
  return ClientHistory{.as_of = as_of,
                       .client = client.id,
                       .name = client.name,
                       .care = client.care.value,
                       .contact = client.contact,
                       .phone = client.phone,
                       .note = client.note,
                       .email = client.email,
                       .address = client.address,
                       .tags = client.tags,
                       .since = client.since,
                       .balances = age_rows(book, account, &standings, buckets),
                       .buckets = buckets,
                       .decision = decide(book, account, standings),
                       .events = client_events(book, account)};
}

}  // namespace inv::report
