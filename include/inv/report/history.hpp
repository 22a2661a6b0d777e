#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/report/decision.hpp"
#include "inv/report/items.hpp"

namespace inv::report {

/// One thing that happened.
struct HistoryEvent {
  core::Date date;
  std::string kind;                    ///< `invoice`, or the verb, or `kept`, `broken`, `discount`
  std::vector<std::string> invoices;   ///< that it is about
  std::string text;                    ///< in words
  std::optional<core::Money> amount = {};   ///< what the client owes more is positive
  std::optional<core::Money> balance = {};  ///< after it, of money events, in its currency
  std::optional<int> mood = {};
};

/// The whole relationship with one client.
struct ClientHistory {
  core::Date as_of;
  std::string client, name, care, contact, phone, note;
  std::vector<std::string> email, address, tags;
  std::optional<core::Date> since;
  std::vector<AgeRow> balances;  ///< with items
  Buckets buckets;
  Decision decision;
  std::vector<HistoryEvent> events;  ///< by date, then as things happened
};
ClientHistory client_history(const book::Book& book, book::ClientIx client, core::Date as_of);

struct HistoryInstalment {
  int part = 1;
  core::Date due;
  core::Money amount, open;
};
struct HistoryLine {
  std::string what, tax;
  core::Money amount;
};
/// The whole history of one invoice.
struct InvoiceHistory {
  core::Date as_of;
  ListRow row;
  std::string po, note;
  std::optional<book::DateRange> supplied;
  bool gross = false;
  bool is_credit = false;  ///< a credit note: `events` tell what it was put to
  std::vector<HistoryLine> lines = {};
  std::vector<book::TaxTotal> taxes = {};
  std::vector<HistoryInstalment> parts = {};  ///< more than one: instalments
  std::vector<HistoryEvent> events = {};
};
/// Nothing for an invoice dated after `as_of`.
std::optional<InvoiceHistory> invoice_history(const book::Book& book, book::InvoiceIx invoice,
                                              core::Date as_of);

}  // namespace inv::report
