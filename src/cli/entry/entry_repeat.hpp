#pragma once

#include <string_view>

#include "entry_values.hpp"

namespace inv::cli {

/// True, and said, where that day has the same money of this client already, for the same
/// invoices or with nothing said of them on one side, and neither `ref` (empty: none) nor
/// `--memo` tells them apart. `verb`: `paid`, `returned` or `refund`.
bool is_there_already(EntryCommand& writing, std::string_view verb, core::Money money,
                      const ForInvoices& words, book::ClientIx client, std::string_view ref);

}  // namespace inv::cli
