#include "builder.hpp"

#include <algorithm>
#include <numeric>

namespace inv::book {

namespace {

/// Positions grouped by client; within a client by date, then as they come.
template <class Ix, class Record>
void group(const std::vector<Record>& records, std::size_t clients, std::vector<Ix>& grouped,
           std::vector<std::uint32_t>& ends) {
  std::vector<std::uint32_t> next(clients + 1, 0);
  const auto owner = [&](const Record& record) -> std::optional<std::size_t> {
    if (!record.client.is_resolved()) return std::nullopt;
    return static_cast<std::size_t>(record.client.ix());
  };
  for (const auto& record : records) {
    if (const auto client = owner(record)) ++next[*client + 1];
  }
  std::partial_sum(next.begin(), next.end(), next.begin());
  ends.assign(next.begin() + 1, next.end());
  grouped.assign(next.back(), Ix{});
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (const auto client = owner(records[i])) {
      grouped[next[*client]++] = Ix{static_cast<std::uint32_t>(i)};
    }
  }
  std::size_t begin = 0;
  for (const std::size_t end : ends) {
    std::stable_sort(grouped.begin() + static_cast<std::ptrdiff_t>(begin),
                     grouped.begin() + static_cast<std::ptrdiff_t>(end), [&](Ix a, Ix b) {
                       return records[static_cast<std::size_t>(a)].date <
                              records[static_cast<std::size_t>(b)].date;
                     });
    begin = end;
  }
}

}  // namespace

Builder::Builder(Records&& records, bool complete, core::Diagnostics& diagnostics)
    : has_business_(records.business.has_value()), complete_(complete), diagnostics_(diagnostics) {
  if (records.business) book_.business_ = std::move(*records.business);
  book_.policies_ = settle_policies(records.policies);
  book_.clients_ = std::move(records.clients);
  book_.invoices_ = std::move(records.invoices);
  book_.journal_ = std::move(records.journal);
}

std::optional<Book> Builder::run() {
  failed_ = !has_business_ || !book_.business_.currency;
  build_business();
  index_clients();
  for (std::uint32_t i = 0; i < book_.clients_.size(); ++i) build_client(ClientIx{i});
  index_invoices();
  for (std::uint32_t i = 0; i < book_.invoices_.size(); ++i) build_invoice(InvoiceIx{i});
  for (std::uint32_t i = 0; i < book_.invoices_.size(); ++i) build_credit_targets(InvoiceIx{i});
  for (auto& entry : book_.journal_) build_entry(entry);
  if (failed_) return std::nullopt;
  group_by_client();
  return std::move(book_);
}

void Builder::index_clients() {
  auto& clients = book_.clients_;
  std::stable_sort(clients.begin(), clients.end(),
                   [](const Client& a, const Client& b) { return a.id < b.id; });
  const auto id_of = [this](std::uint32_t position) { return client_id(position); };
  book_.clients_by_id_.reset(clients.size());
  for (std::uint32_t i = 0; i < clients.size(); ++i) {
    const auto same = book_.clients_by_id_.add(i, id_of);
    if (!same) continue;
    const auto [first, second] = std::minmax(clients[*same].id_at, clients[i].id_at);
    error(core::DiagnosticId::duplicate_id, second,
          "a second client with the id `" + clients[i].id + "`", {first, "the first one is here"});
  }
}

void Builder::index_invoices() {
  auto& invoices = book_.invoices_;
  const auto id_of = [this](std::uint32_t position) { return invoice_id(position); };
  book_.invoices_by_id_.reset(invoices.size());
  for (std::uint32_t i = 0; i < invoices.size(); ++i) {
    const auto first = book_.invoices_by_id_.add(i, id_of);
    if (!first) continue;
    error(core::DiagnosticId::duplicate_id, invoices[i].id_at,
          "a second invoice with the id `" + invoices[i].id + "`",
          {invoices[*first].id_at, "the first one is here"});
  }
}

void Builder::group_by_client() {
  group(book_.invoices_, book_.clients_.size(), book_.client_invoices_, book_.client_invoices_end_);
  group(book_.journal_, book_.clients_.size(), book_.client_journal_, book_.client_journal_end_);
  auto& own = book_.business_journal_;
  for (std::uint32_t i = 0; i < book_.journal_.size(); ++i) {
    if (!book_.journal_[i].client.is_resolved()) own.push_back(EntryIx{i});
  }
  std::stable_sort(own.begin(), own.end(),
                   [&](EntryIx a, EntryIx b) { return book_.entry(a).date < book_.entry(b).date; });
}

void Builder::error(core::DiagnosticId id, core::SourceSpan at, std::string message) {
  failed_ = true;
  diagnostics_.add(id, at, std::move(message));
}

void Builder::error(core::DiagnosticId id, core::SourceSpan at, std::string message,
                    core::Note note) {
  failed_ = true;
  diagnostics_.add({id, at, std::move(message), {std::move(note)}});
}

}  // namespace inv::book
