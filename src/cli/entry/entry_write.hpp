#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entry_values.hpp"
#include "inv/io/edit.hpp"
#include "inv/io/emit.hpp"

namespace inv::cli {

/// Writes the records, or with `--dry-run` shows what would be written. `clients`: the ids of
/// those that they are about.
Exit write_records(EntryCommand& writing, const std::vector<io::PlacedRecord>& records,
                   const std::vector<std::string>& clients);
/// Writes the entry, with its client where the file wants that and with `--memo`.
Exit write_entry(EntryCommand& writing, io::NewNode entry, std::optional<book::ClientIx> client);
/// Writes `{VERB: INVOICE, amount: …, why: …}`.
Exit write_entry_of_invoice(EntryCommand& writing, std::string_view verb, book::InvoiceIx invoice);

}  // namespace inv::cli
