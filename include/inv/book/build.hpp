#pragma once

#include <optional>
#include <vector>

#include "inv/book/book.hpp"
#include "inv/core/diagnostic.hpp"

namespace inv::book {

/// What was read from all files, in the order of the book, before anything is looked up.
struct Records {
  std::optional<Business> business;
  std::vector<PolicyOverride> policies;
  std::vector<Client> clients;
  std::vector<Invoice> invoices;  ///< credit notes among them
  std::vector<Entry> journal;
  std::vector<core::FileText> texts;  ///< of the files, into which the texts of records look;
                                      ///< the Book keeps them
};

/// Makes one Book of them: looks everything up once and checks all that needs more than one
/// record. Says what is wrong in `diagnostics`; nothing when there was any error. With `complete`
/// false a file could not be read whole: unknown ids are then not reported.
std::optional<Book> build(Records&& records, bool complete, core::Diagnostics& diagnostics);

}  // namespace inv::book
