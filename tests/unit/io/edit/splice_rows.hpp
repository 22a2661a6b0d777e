#pragma once

#include <string>
#include <vector>

#include "inv/io/emit.hpp"

namespace inv::test {

/// A file, what is added to it, and the file as it has to be then.
struct SpliceRow {
  const char* what;
  std::string before;
  std::vector<io::Addition> additions;
  std::string after;
};

/// Each must come out to the byte, and be read back as the old file plus just that.
void check_rows(const std::vector<SpliceRow>& rows);

/// `{date: 2026-04-14, paid: 5.00}`, a call with a comma in its text, a client, and an invoice of
/// two lines.
extern const io::Addition a_payment, a_call, a_client, an_invoice;

}  // namespace inv::test
