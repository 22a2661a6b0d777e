#pragma once

#include <optional>
#include <string_view>

#include "amounts.hpp"
#include "inv/book/build.hpp"
#include "problems.hpp"
#include "references.hpp"
#include "taxes.hpp"

namespace inv::book {

/// Makes a Book of records: looks up what they name, settles every amount in its currency, works
/// out totals and parts. Says all that is wrong and goes on; a Book comes out only where nothing
/// was.
class Builder {
 public:
  Builder(Records&& records, bool complete, core::Diagnostics& diagnostics);
  std::optional<Book> run();

 private:
  void settle_clients();
  void group_by_client();
  void number_places();

  Book book_;
  const bool complete_;
  const bool has_business_;
  Problems problems_;
  Amounts amounts_;
  References references_;
  Taxes taxes_;
};

}  // namespace inv::book
