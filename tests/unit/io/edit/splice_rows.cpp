#include "splice_rows.hpp"

#include <doctest/doctest.h>

#include "editing_check.hpp"

namespace inv::test {

namespace {

using io::Addition;
using io::NewNode;

NewNode paid() {
  return NewNode::map()
      .add("date", NewNode::plain("2026-04-14"))
      .add("paid", NewNode::plain("5.00"));
}
NewNode call() {
  return NewNode::map()
      .add("date", NewNode::plain("2026-04-14"))
      .add("call", NewNode::text("Hello, you"));
}
NewNode client() {
  return NewNode::map().add("id", NewNode::text("bea")).add("name", NewNode::text("Bea & Co"));
}
NewNode invoice() {
  return NewNode::map()
      .add("id", NewNode::text("2026-0002"))
      .add("date", NewNode::plain("2026-04-14"))
      .add("lines", NewNode::list()
                        .add(NewNode::map()
                                 .add("what", NewNode::text("Soil"))
                                 .add("amount", NewNode::plain("5.00")))
                        .add(NewNode::map()
                                 .add("what", NewNode::text("Moss: the green"))
                                 .add("rate", NewNode::plain("1.00"))));
}

}  // namespace

void check_rows(const std::vector<SpliceRow>& rows) {
  for (const SpliceRow& row : rows) {
    CAPTURE(row.what);
    const auto result = check_editing(row.before, row.additions);
    CHECK(result.is_readable);
    CHECK_EQ(result.why, "");
    CHECK_EQ(result.broken_promise, "");
    CHECK_EQ(result.text, row.after);
  }
}

const Addition a_payment{"journal", paid()};
const Addition a_call{"journal", call()};
const Addition a_client{"clients", client()};
const Addition an_invoice{"invoices", invoice()};

}  // namespace inv::test
