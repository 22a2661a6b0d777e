#pragma once

#include <cstddef>
#include <string_view>

#include "inv/bank/notice.hpp"

namespace inv::bank {

/// A longer text is refused; of a shorter one the first 128 KiB are read.
inline constexpr std::size_t advice_bytes_max = 1 << 20;

/// Reads what a client wrote about a payment, as it was pasted: a mail, a bank's table, CSV.
/// `usual` is the currency of amounts that say none.
Notice read_notice(std::string_view text, book::ClientIx client, core::Currency usual);

}  // namespace inv::bank
