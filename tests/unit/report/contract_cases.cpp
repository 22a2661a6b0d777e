#include "contract_cases.hpp"

#include <doctest/doctest.h>

#include "property/decision/naive_decision.hpp"

namespace inv::test {

void check_contract(const std::string& begin, const std::vector<ContractCase>& cases) {
  for (const ContractCase& c : cases) {
    INFO(c.what << ", as of " << c.as_of);
    const std::string text = begin + (c.journal.empty() ? "  []\n" : c.journal);
    const io::Loaded loaded = book_from_text(text);
    const NaiveRecords records(*loaded.book, book::ClientIx{0});
    CHECK(naive_decision(records, core::parse_date(c.as_of).value()).outline() == c.outline);
    CHECK(outline(judge(text, c.as_of).decision) == c.outline);
  }
}

}  // namespace inv::test
