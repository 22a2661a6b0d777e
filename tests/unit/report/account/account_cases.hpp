#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "book_from_text.hpp"
#include "inv/report/account.hpp"

namespace inv::test {

/// The business and one client; `invoices:` is begun.
extern const std::string account_head;
/// A of 100.00 and B of 50.00, which is due first; `journal:` is begun.
extern const std::string january_invoices;

struct Replayed {
  io::Loaded loaded;
  report::Account account;
};

Replayed replayed(const std::string& records, std::string_view as_of);

/// The journal of a book, and what is open of each item and unapplied after it.
struct AccountCase {
  const char* what;
  std::string records;
  const char* as_of;
  std::string open;
  std::string unapplied;
};

void check_accounts(const std::vector<AccountCase>& cases);

}  // namespace inv::test
