#include "contacts.hpp"

#include <algorithm>

namespace inv::report {

std::span<const book::EntryIx> entries_until(const book::Book& book, book::ClientIx client,
                                             core::Date as_of) {
  const std::span<const book::EntryIx> all = book.journal_of(client);
  const auto end = std::partition_point(
      all.begin(), all.end(), [&](book::EntryIx ix) { return book.entry(ix).date <= as_of; });
  return all.first(static_cast<std::size_t>(end - all.begin()));
}

std::vector<book::EntryIx> contacts_of(const book::Book& book, const Account& account) {
  std::vector<book::EntryIx> contacts;
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    if (book.entry(ix).as<book::Contact>() != nullptr) contacts.push_back(ix);
  }
  return contacts;
}

std::vector<book::EntryIx> counted_contacts(const book::Book& book,
                                            const std::vector<book::EntryIx>& contacts) {
  constexpr int silent_row = 3;
  std::vector<book::EntryIx> counted;
  int silent = 0;
  for (const book::EntryIx ix : contacts) {
    const bool answered = book.entry(ix).as<book::Contact>()->outcome != book::Outcome::no_answer;
    silent = answered ? 0 : silent + 1;
    if (!answered && silent < silent_row) continue;
    counted.push_back(ix);
    silent = 0;
  }
  return counted;
}

std::optional<book::EntryIx> last_uncounted(const std::vector<book::EntryIx>& contacts,
                                            const std::vector<book::EntryIx>& counted) {
  auto next = counted.rbegin();
  for (auto ix = contacts.rbegin(); ix != contacts.rend(); ++ix) {
    if (next == counted.rend() || *next != *ix) return *ix;
    ++next;
  }
  return std::nullopt;
}

}  // namespace inv::report
