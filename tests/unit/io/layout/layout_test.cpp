#include <doctest/doctest.h>

#include "io/edit/editing_check.hpp"

namespace {

using inv::io::Addition;
using inv::io::FileLayout;
using inv::io::NewNode;
using inv::test::content_of;

FileLayout layout_of(const std::string& text) {
  const auto content = content_of(text);
  CHECK(content.is_whole);
  return content.layout;
}

NewNode note(const char* text) { return NewNode::map().add("note", NewNode::text(text)); }

bool is_plus(const std::string& old, const std::string& now,
             const std::vector<Addition>& additions) {
  return is_old_plus(layout_of(old), layout_of(now), additions);
}

}  // namespace

TEST_CASE("io/layout: records, lists and their places") {
  const std::string text =
      "x-a: 1\njournal:\n  - {note: A}\n  -  { client: b, note: B }\nclients: []\ninvoices:\n";
  const FileLayout layout = layout_of(text);
  REQUIRE_EQ(layout.records.size(), 5);
  CHECK_EQ(text.substr(layout.records[2].begin, layout.records[2].end - layout.records[2].begin),
           "{ client: b, note: B }");
  CHECK_FALSE(layout.records[0].in_list);
  CHECK(layout.records[1].in_list);
  CHECK(layout.records[1].key == layout.records[2].key);
  CHECK_FALSE(layout.root_is_flow);
  REQUIRE_EQ(layout.lists.size(), 3);
  CHECK(layout.find("business") == nullptr);
  const auto& journal = *layout.find("journal");
  CHECK_EQ(journal.count, 2);
  CHECK_FALSE(journal.flow);
  CHECK_EQ(journal.dash_column, 2);
  CHECK_EQ(journal.style.gap, "  ");
  CHECK_EQ(journal.style.padding, " ");
  CHECK(journal.style.has_client);
  CHECK_EQ(journal.last_begin, layout.records[2].begin);
  CHECK_EQ(journal.before_last_end, layout.records[1].end);
  CHECK(layout.find("clients")->flow);
  CHECK_EQ(layout.find("clients")->count, 0);
  CHECK_FALSE(layout.find("invoices")->flow);
  CHECK(layout_of("--- # c\n{journal: [{\"note\": A}]}\n").root_is_flow);
  CHECK(layout_of("{journal: [{\"note\": A}]}\n").find("journal")->style.quotes_all);
}

TEST_CASE("io/layout: old plus the additions, however it is written") {
  const std::vector<Addition> one = {{"journal", note("N")}};
  const std::string old = "# c\njournal:\n  - {note: A}\nx-a: [1, 2]\n";
  CHECK(is_plus(old, "journal:\n  - {note: A}\n  - {note: N}\nx-a: [1, 2]\n", one));
  CHECK(is_plus(old, "journal: [{note: A}]\nx-a:\n- 1 # c\n- '2'\n", {}));
  CHECK(is_plus("journal: []\n", "journal:\n- note: N\n", one));
  CHECK(is_plus("", "journal:\n- note: N\n", one));
  CHECK(is_plus("x-a: 1\n", "x-a: 1\njournal:\n- note: N\n", one));
  CHECK(is_plus("", "", {}));
  CHECK(is_plus("journal:\n- note: N\n", "journal:\n- note: N\n- note: N\n", one));
}

TEST_CASE("io/layout: anything else is not old plus the additions") {
  const std::vector<Addition> one = {{"journal", note("N")}};
  const std::vector<Addition> two = {{"journal", note("N")}, {"journal", note("M")}};
  const std::string old =
      "business: {name: A}\njournal:\n  - {note: A}\n  - {note: B}\nx-a: [1, 2]\ninclude: [a]\n";
  const std::string head = "business: {name: A}\n", tail = "x-a: [1, 2]\ninclude: [a]\n";
  const std::string journal = "journal:\n  - {note: A}\n  - {note: B}\n";
  CHECK(is_plus(old, head + journal + "  - {note: N}\n" + tail, one));
  for (const std::string& wrong : std::vector<std::string>{
           old,                                                       // nothing added
           head + journal + "  - {note: n}\n" + tail,                 // another
           head + journal + "  - {note: N}\n  - {note: N}\n" + tail,  // twice
           head + journal + "  - {note: N}\n  - {note: O}\n" + tail,  // one more
           head + "journal:\n  - {note: N}\n  - {note: A}\n  - {note: B}\n" + tail,
           head + "journal:\n  - {note: A}\n  - {note: N}\n  - {note: B}\n" + tail,
           head + "journal:\n  - {note: A}\n  - {note: N}\n" + tail,  // one gone
           head + "journal:\n  - {note: B}\n  - {note: A}\n  - {note: N}\n" + tail,
           head + "journal:\n  - {note: A}\n  - {note: C}\n  - {note: N}\n" + tail,
           head + "journal:\n  - {note: A}\n  - {note: B, x-b: 1}\n  - {note: N}\n" + tail,
           "business: {name: B}\n" + journal + "  - {note: N}\n" + tail,
           journal + "  - {note: N}\n" + tail,
           journal + "  - {note: N}\n" + head + tail,  // sections moved
           head + journal + "  - {note: N}\nx-a: [1, 2, 3]\ninclude: [a]\n",
           head + journal + "  - {note: N}\nx-a: [2, 1]\ninclude: [a]\n",
           head + journal + "  - {note: N}\nx-a: [[1, 2]]\ninclude: [a]\n",
           head + journal + "  - {note: N}\nx-b: [1, 2]\ninclude: [a]\n",
           head + journal + "  - {note: N}\nx-a: [1, 2]\ninclude: [b]\n",
           head + journal + "  - {note: N}\nx-a: [1, 2]\ninclude: []\n",
           head + journal + "  - {note: N}\nx-a: [1, 2]\n",
           head + journal + "  - {note: N}\n" + tail + "x-c: 1\n",
           head + journal + tail + "clients:\n  - {note: N}\n"}) {
    CAPTURE(wrong);
    CHECK_FALSE(is_plus(old, wrong, one));
  }
  CHECK(is_plus(old, head + journal + "  - {note: N}\n  - {note: M}\n" + tail, two));
  CHECK_FALSE(is_plus(old, head + journal + "  - {note: M}\n  - {note: N}\n" + tail, two));
  CHECK_FALSE(is_plus(old, old, one));
  const std::vector<Addition> lists = {{"journal", note("N")}, {"clients", note("M")}};
  CHECK(is_plus("", "journal: [{note: N}]\nclients: [{note: M}]\n", lists));
  CHECK_FALSE(is_plus("", "clients: [{note: M}]\njournal: [{note: N}]\n", lists));
  CHECK_FALSE(is_plus("x-a: 1\n", "journal:\n- note: N\nx-a: 1\n", one));
  CHECK_FALSE(is_plus("", "journal: {note: N}\n", one));
  CHECK_FALSE(is_plus("", "journal: [[{note: N}]]\n", one));
  CHECK_FALSE(is_plus("x-a: {}\n", "x-a: [{note: N}]\n", {{"x-a", note("N")}}));
  CHECK_FALSE(is_plus("x-a: []\n", "x-a: [[]]\n", {}));
  CHECK_FALSE(is_plus("x-a: {}\n", "x-a: []\n", {}));
  CHECK_FALSE(is_plus("x-a: \"\"\n", "x-a: []\n", {}));
}
