#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "inv/bank/notice.hpp"

namespace inv::bank {

/// An invoice of the client that pays, and what is open of it.
struct OpenInvoice {
  book::InvoiceIx invoice;
  core::Money open;  ///< zero of one that is settled
};

/// What one invoice is to get, tax that was withheld included.
struct Share {
  book::InvoiceIx invoice;
  core::Money amount;
};

/// What a notice comes to: to be recorded where a person says so. Without `paid` it is nothing.
struct Proposal {
  std::vector<Share> shares;            ///< in the order of the notice; none is zero or negative
  std::optional<core::Money> paid;      ///< what arrived
  std::optional<core::Money> withheld;  ///< tax that the client kept; it settles too
  std::optional<core::Date> date;       ///< of the payment, where the notice says it
  std::string reference;                ///< of the payment, or empty
  std::vector<std::string> doubts;      ///< a line each: what may make it wrong
};

/// `invoices` are all of the client's. Shares are of one currency: that of the first invoice
/// named. A date after `today` is not taken.
Proposal propose(const Notice& notice, const book::Book& book,
                 std::span<const OpenInvoice> invoices, core::Date today);

}  // namespace inv::bank
