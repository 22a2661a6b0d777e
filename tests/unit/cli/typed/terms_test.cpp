#include <doctest/doctest.h>

#include "cli/typed/typed.hpp"

namespace {

TEST_CASE("cli/typed: terms of payment as people write them") {
  struct Row {
    const char* typed;
    const char* wanted;
  };
  const Row table[] = {
      {"net 30", "net 30"},
      {"Net 30", "net 30"},
      {"NET30", "net 30"},
      {"14", "net 14"},
      {"14 days", "net 14"},
      {"14d", "net 14"},
      {"within 14 days", "net 14"},
      {"14 days net", "net 14"},
      {"30 Tage", "net 30"},
      {"30 Tage netto", "net 30"},
      {"innerhalb von 30 Tagen", "net 30"},
      {"n/30", "net 30"},
      {"2 weeks", "net 14"},
      {"2/10 n/30", "2/10 net 30"},
      {"2/10 Net 30", "2/10 net 30"},
      {"Due on receipt", "on receipt"},
      {"upon receipt", "on receipt"},
      {"bei Erhalt", "on receipt"},
      {"immediately", "on receipt"},
      {"sofort", "on receipt"},
      {"EOM", "eom"},
      {"eom+1", "eom+1"},
      {"eom 10", "eom 10"},
      {"end of month", "eom"},
      {"30 days eom", "net 30 eom"},
      {"2/10", "-"},
      {"next month", "-"},
      {"30 people", "-"},
      {"14 15", "-"},
      {"-14", "-"},
      {"", "-"},
      {"days", "-"},
      {"99999", "-"},
  };
  for (const Row& row : table) {
    INFO(std::string(row.typed));
    const auto terms = inv::cli::read_terms(row.typed);
    CHECK((terms ? terms->text() : "-") == row.wanted);
  }
}

}  // namespace
