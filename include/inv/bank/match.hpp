#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/book/book.hpp"

namespace inv::bank {

/// An invoice of the client that pays, and what is open of it.
struct OpenInvoice {
  book::InvoiceIx invoice;
  core::Money open;  ///< zero of one that is settled
};

/// What one invoice is to get.
struct RemittanceShare {
  book::InvoiceIx invoice;
  core::Money amount;
  bool is_guess = false;  ///< the advice names the invoice but no amount: all that is open
};

/// What a remittance advice says, as far as it can be told: a proposal for a person to confirm.
struct Remittance {
  std::vector<RemittanceShare> shares;  ///< in the order of the text; none is zero or negative
  std::optional<core::Money> total;     ///< what it says was paid
  std::optional<core::Date> date;       ///< of the payment, where it says so
  std::string reference;                ///< of the payment, or empty
  std::vector<std::string> doubts;      ///< a line each: what may make the payment wrong
  std::vector<std::string> notes;       ///< a line each: what is left out and does no harm

  /// What was paid: the total, else the sum of the shares. Nothing where there is neither.
  std::optional<core::Money> paid() const;
};

}  // namespace inv::bank
