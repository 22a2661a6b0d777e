#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/book/book.hpp"
#include "inv/core/diagnostic.hpp"
#include "inv/core/money.hpp"

namespace inv::book {

/// Makes a Book of records: looks up what they name, settles every amount in its currency, works
/// out totals and parts. Says all that is wrong and goes on; a Book comes out only where nothing
/// was.
class Builder {
 public:
  Builder(Records&& records, bool complete, core::Diagnostics& diagnostics);
  std::optional<Book> run();

 private:
  // builder.cpp
  void index_clients();
  void index_invoices();
  void group_by_client();
  void number_places();
  void error(core::DiagnosticId id, core::SourceSpan at, std::string message);
  void error(core::DiagnosticId id, core::SourceSpan at, std::string message, core::Note note);

  // builder_business.cpp
  void build_business();
  void build_client(ClientIx ix);
  void build_policy_of(ClientIx ix);
  /// The rate of a tax's name, or of a percentage; nothing after an error.
  std::optional<core::Decimal> tax_rate(std::string_view name, core::SourceSpan at);
  /// Fills in the rate of every line's tax.
  bool settle_taxes(std::vector<Line>& lines);

  // builder_invoices.cpp
  void build_invoice(InvoiceIx ix);
  std::optional<core::Currency> currency_of(const Invoice& invoice) const;
  bool settle_lines(Invoice& invoice, core::Currency currency);
  void build_total(Invoice& invoice);
  void check_lines_total(const Invoice& invoice, core::Money sum,
                         std::optional<core::Money> written);
  void build_parts(Invoice& invoice);
  void build_instalments(Invoice& invoice);
  std::optional<core::Money> instalment_amount(Instalment& item, core::Money total,
                                               core::Money rest, bool is_last);
  void add_part(Invoice& invoice, core::Date due, core::Money amount, core::SourceSpan at);
  void build_credit_targets(InvoiceIx ix);

  // builder_references.cpp
  bool resolve(ClientRef& client);
  bool resolve(InvoiceRef& invoice);
  /// `; did you mean …` for an id of records; nothing once so many were looked through that it
  /// would take long.
  template <class Record, class Counts>
  std::string suggest(std::string_view written, const std::vector<Record>& records,
                      const Counts& counts);
  std::string suggest_client(std::string_view written);
  std::string suggest_invoice(std::string_view written);
  /// The client of an entry, written or not; false where it is not known.
  bool resolve_entry_client(Entry& entry);
  /// False after an error: an invoice of another client.
  bool check_owner(const ClientRef& client, const InvoiceRef& named);
  /// Each of `targets` in `currency`, and together no more than `money`.
  void settle_targets(std::vector<ForTarget>& targets, core::Money money);

  // builder_journal.cpp
  void build_entry(Entry& entry);
  struct SettleEvent;
  /// Money that the entry is about, in the currency written or the client's.
  std::optional<core::Money> settle_money(const Entry& entry, Amount& amount);
  void settle_of_invoice(const InvoiceRef& invoice, Rare<Amount>& amount);
  void check_void(const Entry& entry, const InvoiceRef& invoice);
  void check_writeoff(const Entry& entry, const Writeoff& writeoff);

  // builder_amounts.cpp
  /// The amount as money of `currency`; nothing after an error. Counts towards the book's sum.
  std::optional<core::Money> settle(Amount& amount, core::Currency currency);
  /// False, and an error where it happens, once all amounts together are too large: from then on
  /// nothing is added up in that currency.
  bool count(core::Money amount, core::SourceSpan at);

  std::string_view client_id(std::uint32_t position) const { return book_.clients_[position].id; }
  std::string_view invoice_id(std::uint32_t position) const { return book_.invoices_[position].id; }
  Client& client(ClientIx ix) { return book_.clients_[static_cast<std::size_t>(ix)]; }
  Invoice& invoice(InvoiceIx ix) { return book_.invoices_[static_cast<std::size_t>(ix)]; }

  Book book_;
  bool has_business_;
  bool complete_;
  core::Diagnostics& diagnostics_;
  bool failed_ = false;
  std::string usual_name_;                        // of business.tax; empty where it is a percentage
  std::optional<core::Decimal> usual_rate_;       // of business.tax; also none after an error
  std::map<core::Currency, core::Wide> counted_;  // absolute values, for the overflow check
  std::map<InvoiceIx, core::SourceSpan> voided_, written_off_;
  std::size_t looked_through_ = 0;  // ids, for suggestions
};

}  // namespace inv::book
