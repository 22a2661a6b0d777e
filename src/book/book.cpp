#include "inv/book/book.hpp"

namespace inv::book {

namespace {

/// The part of `grouped` that is of one client.
template <class Ix>
std::span<const Ix> part_of(const std::vector<Ix>& grouped, const std::vector<std::uint32_t>& ends,
                            ClientIx client) {
  const auto ix = static_cast<std::size_t>(client);
  INV_ASSERT(ix < ends.size());
  const std::size_t begin = ix == 0 ? 0 : ends[ix - 1];
  return std::span(grouped).subspan(begin, ends[ix] - begin);
}

template <class Record>
void fetch(const Record& record) {
  constexpr std::size_t line = 64;
  const auto* const begin = reinterpret_cast<const char*>(&record);
  for (std::size_t at = 0; at < sizeof(Record); at += line) __builtin_prefetch(begin + at);
}

}  // namespace

std::span<const InvoiceIx> Book::invoices_of(ClientIx client) const {
  return part_of(client_invoices_, client_invoices_end_, client);
}

std::span<const EntryIx> Book::journal_of(ClientIx client) const {
  return part_of(client_journal_, client_journal_end_, client);
}

void Book::fetch_after(ClientIx client) const {
  const auto next = static_cast<std::uint32_t>(client) + 1;
  if (next + 1 < clients_.size()) {
    for (const InvoiceIx ix : invoices_of(ClientIx{next + 1})) fetch(invoice(ix));
    for (const EntryIx ix : journal_of(ClientIx{next + 1})) fetch(entry(ix));
  }
  if (next < clients_.size()) {  // what hangs on records that were fetched last time
    for (const EntryIx ix : journal_of(ClientIx{next})) {
      __builtin_prefetch(entry(ix).for_.begin());
    }
  }
}

std::map<std::string_view, const Entry*> Book::accounts_in_use(core::Date until) const {
  std::map<std::string_view, const Entry*> accounts;
  for (const EntryIx ix : business_journal_) {
    const Entry& one = entry(ix);
    if (one.date > until) break;
    const auto* const reconciled = one.as<Reconciled>();
    if (reconciled == nullptr) continue;
    if (reconciled->ended) {
      accounts.erase(reconciled->account);
    } else {
      accounts.insert_or_assign(reconciled->account, &one);
    }
  }
  return accounts;
}

const Policy& Book::policy_of(ClientIx client) const {
  return policies_[client_policy_[static_cast<std::size_t>(client)]];
}

bool Book::applies_manually(ClientIx ix) const {
  return client(ix).apply_manual.value_or(business_.apply_manual);
}

std::optional<ClientIx> Book::find_client(std::string_view id) const {
  const auto found = clients_by_id_.find(
      id, [this](std::uint32_t position) { return std::string_view(clients_[position].id); });
  return found ? std::optional(ClientIx{*found}) : std::nullopt;
}

std::optional<InvoiceIx> Book::find_invoice(std::string_view id) const {
  const auto found = invoices_by_id_.find(
      id, [this](std::uint32_t position) { return std::string_view(invoices_[position].id); });
  return found ? std::optional(InvoiceIx{*found}) : std::nullopt;
}

std::optional<InvoiceIx> Book::find_printed(std::string_view number) const {
  const auto found = invoices_by_number_.find(number, [this](std::uint32_t position) {
    return invoices_[position].printed_number().str();
  });
  return found ? std::optional(InvoiceIx{*found}) : find_invoice(number);
}

}  // namespace inv::book
