// Who writes to whom, as the book says it.

#include <doctest/doctest.h>

#include "book_from_text.hpp"
#include "inv/report/document/parties.hpp"

namespace {

inv::report::Parties parties_of(const std::string& client_keys) {
  const auto loaded = inv::test::book_from_text(
      "business:\n"
      "  name: Rowan Yard Care\n"
      "  currency: GBP\n"
      "  language: de\n"
      "  familiar: true\n"
      "  contact: {name: Rowan Hill, role: Owner}\n"
      "  footer: [Rowan Ltd, Registered in Cardiff]\n"
      "clients:\n"
      "  - {id: hart, name: Edith Hart" +
      client_keys + "}\n");
  REQUIRE(loaded.book);
  return inv::report::parties(loaded.book->business(), loaded.book->clients()[0]);
}

}  // namespace

TEST_CASE("report/document: a person signs, with what they are and the lines at the foot") {
  const auto parties = parties_of("");
  CHECK(parties.business.signer == "Rowan Hill");
  CHECK(parties.business.role == "Owner");
  CHECK(parties.business.footer ==
        std::vector<std::string>{"Rowan Ltd", "Registered in Cardiff"});
}

TEST_CASE("report/document: language and form are the client's, else the business's") {
  CHECK(parties_of("").language == "de");
  CHECK(parties_of("").familiar);
  CHECK(parties_of(", language: fr").language == "fr");
  CHECK_FALSE(parties_of(", familiar: false").familiar);
}
