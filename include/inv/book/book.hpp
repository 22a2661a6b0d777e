#pragma once

#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "inv/book/business.hpp"
#include "inv/book/client.hpp"
#include "inv/book/entry.hpp"
#include "inv/book/id_index.hpp"
#include "inv/book/invoice.hpp"
#include "inv/book/policy.hpp"

namespace inv::book {

/// One valid, immutable book: every id is resolved, every amount is money of one currency, every
/// invoice has its total and its parts. A lookup cannot fail.
class Book {
 public:
  const Business& business() const { return business_; }
  core::Currency currency() const { return *business_.currency; }

  std::span<const Client> clients() const { return clients_; }  ///< in byte order of id
  std::span<const Invoice> invoices() const { return invoices_; }  ///< in the order of the book
  std::span<const Entry> journal() const { return journal_; }      ///< in the order of the book

  const Client& client(ClientIx ix) const { return clients_[static_cast<std::size_t>(ix)]; }
  const Invoice& invoice(InvoiceIx ix) const { return invoices_[static_cast<std::size_t>(ix)]; }
  const Entry& entry(EntryIx ix) const { return journal_[static_cast<std::size_t>(ix)]; }

  /// Of one client, by date, then in the order of the book. Credit notes among the invoices.
  std::span<const InvoiceIx> invoices_of(ClientIx client) const;
  /// Of one client, by date, then in the order of the book.
  std::span<const EntryIx> journal_of(ClientIx client) const;
  /// Of each invoice its place among its client's, by date; credit notes are not counted.
  std::span<const std::uint32_t> places() const { return places_; }
  /// `reconciled` and `closed`, by date, then in the order of the book.
  std::span<const EntryIx> journal_of_business() const { return business_journal_; }

  /// Has the processor fetch the records of those that come after this client: they lie far apart.
  void fetch_after(ClientIx client) const;

  /// The last `reconciled` of each account up to and including that day; accounts that it ended
  /// are not there.
  std::map<std::string_view, const Entry*> accounts_in_use(core::Date until) const;

  const Policy& policy_of(ClientIx client) const;
  bool applies_manually(ClientIx client) const;

  /// By id, upper and lower case taken as the same.
  std::optional<ClientIx> find_client(std::string_view id) const;
  std::optional<InvoiceIx> find_invoice(std::string_view id) const;
  /// By what people call it: the number that is printed, or else the id.
  std::optional<InvoiceIx> find_printed(std::string_view number) const;

 private:
  Book() = default;
  friend class Builder;

  std::vector<core::FileText> texts_;
  Business business_;
  std::vector<Policy> policies_;
  std::vector<Client> clients_;
  std::vector<Invoice> invoices_;
  std::vector<Entry> journal_;
  std::vector<InvoiceIx> client_invoices_;         // grouped by client
  std::vector<std::uint32_t> client_invoices_end_;
  std::vector<std::uint32_t> places_;
  std::vector<EntryIx> client_journal_;            // grouped by client
  std::vector<std::uint32_t> client_journal_end_;
  std::vector<EntryIx> business_journal_;
  std::vector<std::uint32_t> client_policy_;
  IdIndex clients_by_id_;
  IdIndex invoices_by_id_;
  IdIndex invoices_by_number_;  // those whose number is not their id
};

}  // namespace inv::book
