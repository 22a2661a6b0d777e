#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "purses.hpp"

namespace inv::report {

/// What lies on an item, of one payment or credit.
struct Receipt {
  std::size_t item;
  core::Money amount;
  Origin origin;
};

/// All that lies on the items of one client, in the order in which it came there. Payments and
/// credits of an item are two chains, so that taking one off does not pass over the others.
class Receipts {
 public:
  void add(std::size_t item, core::Money amount, Origin origin);
  /// Takes at most `most` off the item's payments, the last first. Returns what was taken.
  std::vector<Receipt> take_payments(std::size_t item, core::Money most);
  /// Takes all that lies on the item.
  std::vector<Receipt> take_all(std::size_t item);
  /// Takes what a credit note gave, wherever it lies.
  std::vector<Receipt> take_note(book::InvoiceIx note);

 private:
  static constexpr std::uint32_t none = 0xffffffff;
  struct Chains {
    std::uint32_t payments = none, credits = none;  // the last of each
  };
  struct Link {
    Receipt receipt;
    std::uint32_t before;
  };

  std::vector<Link> links_;
  std::vector<Chains> items_;
  std::multimap<book::InvoiceIx, std::uint32_t> of_notes_;  // in links_
};

}  // namespace inv::report
