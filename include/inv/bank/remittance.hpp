#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "inv/bank/match.hpp"

namespace inv::bank {

/// The most of a text that is read.
inline constexpr std::size_t remittance_bytes_max = 1 << 20;

/// Reads an advice of payment as it was pasted: a mail, a bank's table, CSV. `invoices` are all of
/// the client's. Shares are of one currency: the one that most of the named invoices have. A date
/// after `today` is not taken, and a note says so; without `today` dates do not matter.
Remittance read_remittance(std::string_view text, const book::Book& book, book::ClientIx client,
                           std::span<const OpenInvoice> invoices, std::optional<core::Date> today);

}  // namespace inv::bank
