#pragma once

#include <string>
#include <vector>

#include "inv/io/book_files.hpp"
#include "inv/render/document.hpp"
#include "inv/report/document/statement.hpp"
#include "inv/report/document/thanks.hpp"
#include "inv/report/invoice.hpp"
#include "inv/report/letter.hpp"

namespace inv::render::test {

/// A book, and all that documents of it are made of.
struct ReportedBook {
  ReportedBook(const std::string& text, std::string_view as_of);

  io::Loaded loaded;
  report::InvoiceDocuments invoices;  ///< of all that there are by then
  report::Statements statements, activity;
  report::AllThanks thanks;
  report::Reminders reminders;
};

/// Every document of it.
std::vector<Document> all_documents(const ReportedBook& book);

/// A client for each thing that may be said of one: 1, 2 and 5 items, parts, currencies, a dispute,
/// a deposit, a payment that came back … As of 30 June 2026.
ReportedBook book_of_everything(std::string_view language, bool by_post);

}  // namespace inv::render::test
