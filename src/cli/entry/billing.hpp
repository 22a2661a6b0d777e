#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/typed/invoice_line.hpp"
#include "entry_command.hpp"
#include "entry_values.hpp"

namespace inv::cli {

/// An invoice that is to be written, or a credit note.
struct Bill {
  book::ClientIx client;
  std::string id;
  core::Currency currency;
  std::optional<core::Terms> terms;  ///< by which it is due; none where `due` or instalments say so
  std::optional<core::Date> due;
  std::vector<BillLine> lines;
  std::optional<core::Money> total;  ///< instead of lines
  std::vector<std::pair<core::Date, core::Money>> instalments;
  bool is_credit = false;
};

/// The terms of a client: their own, the business's, or `net 30`.
core::Terms terms_of(const book::Book& book, book::ClientIx client);

/// As a record. What the settings of today decide (due date, currency, tax) is written into it.
/// Texts (`--title` …) are the options of the command, where `with_options`.
io::PlacedRecord bill_record(EntryCommand& writing, const Bill& bill,
                             const ForInvoices& for_invoices, bool with_options);

}  // namespace inv::cli
