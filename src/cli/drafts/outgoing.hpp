#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "inv/book/book.hpp"
#include "inv/render/document.hpp"
#include "inv/report/document/statement.hpp"
#include "inv/report/items.hpp"

namespace inv::cli {

/// A document that a book asks for on a day, not yet put into words.
struct Outgoing {
  std::string name;  ///< of its file: `hart.reminder`
  std::string kind, client, client_name;
  std::string via;                                ///< `email` or `letter`
  int stage = 0;                                  ///< of a reminder
  std::string tone = {};                          ///< of a reminder
  std::string says = {};                          ///< SHA-256 of what it says, whatever the day
  std::vector<core::Money> amounts = {};          ///< that it asks for
  std::vector<std::string> why = {};              ///< sentences
  std::string from = {}, since = {}, until = {};  ///< of a statement: as io::DraftLines has them
  std::function<render::Document(const render::Templates& templates)> document = {};
};

/// Mails about the same invoices that went before; the document answers them.
void add_thread(render::Document& document, const book::Book& book, core::Date as_of);

struct OutgoingReminders {
  std::vector<Outgoing> reminders;
  std::optional<std::string> stale;  ///< as report::Reminders has it
};
OutgoingReminders outgoing_reminders(const book::Book& book, core::Date as_of,
                                     const report::Selection& selection);
std::vector<Outgoing> outgoing_thanks(const book::Book& book, core::Date as_of,
                                      const report::Selection& selection);
std::vector<Outgoing> outgoing_statements(const book::Book& book, core::Date as_of,
                                          const report::Selection& selection,
                                          const report::StatementSpan& span);
std::vector<Outgoing> outgoing_invoices(const book::Book& book, core::Date as_of,
                                        std::span<const book::InvoiceIx> invoices);

}  // namespace inv::cli
