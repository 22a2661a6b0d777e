#include "settled.hpp"

#include <ranges>

#include "report/relations/contacts.hpp"

namespace inv::report {

bool Settlement::by_money() const {
  return by == PostingKind::paid || by == PostingKind::released || by == PostingKind::discount;
}

std::optional<Settlement> settlement_of(const Account& account, const Item& item) {
  if (!item.open.is_zero() || item.postings.empty()) return std::nullopt;
  const InvoiceStanding* standing = account.find(item.invoice);
  if (standing->voided) return Settlement{*standing->voided, PostingKind::voided, {}};
  std::optional<Settlement> found;
  bool is_recovery = false;  // its money settles what was given up before, all of it or a part
  for (const Posting& posting : item.postings) {
    const bool settles = posting.open.is_zero() && posting.reduces.is_positive();
    const bool is_part = is_recovery && !item.written_off.is_zero();
    if (settles && !is_part) found = Settlement{posting.date, posting.kind, posting.cause};
    is_recovery = posting.kind == PostingKind::recovered;
  }
  return found;
}

std::optional<core::Date> last_sent(const book::Book& book, const Account& account,
                                    book::SentWhat what) {
  const auto entries = entries_until(book, account.client, account.as_of);
  for (const book::EntryIx ix : entries | std::views::reverse) {
    const auto* sent = book.entry(ix).as<book::Sent>();
    if (sent != nullptr && sent->what == what) return book.entry(ix).date;
  }
  return std::nullopt;
}

}  // namespace inv::report
