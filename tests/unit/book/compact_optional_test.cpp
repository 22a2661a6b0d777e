#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "inv/book/entry.hpp"
#include "inv/book/id_index.hpp"
#include "inv/book/list.hpp"
#include "inv/book/compact_optional.hpp"

using inv::book::List;
using inv::book::CompactOptional;
using inv::book::Text;

// A book of 182,000 records has to fit into little memory: who makes these larger says why.
static_assert(sizeof(Text) == 16);
static_assert(sizeof(CompactOptional<std::string>) == sizeof(void*));
static_assert(sizeof(List<std::string>) == sizeof(void*));
static_assert(sizeof(inv::book::Invoice) <= 168);
static_assert(sizeof(inv::book::Line) <= 160);  // 8 of them for its date
static_assert(sizeof(inv::book::Entry) <= 168);

TEST_CASE("book/compact_optional: an optional that copies what it holds") {
  CompactOptional<std::string> none;
  CHECK_FALSE(none);
  CompactOptional<std::string> a = std::string("a");
  CompactOptional<std::string> b = a;
  *b += "b";
  CHECK(*a == "a");
  CHECK(*b == "ab");
  a = b;
  CHECK(*a == "ab");
  a = none;
  CHECK_FALSE(a.has_value());
  const CompactOptional<std::string> moved = std::move(b);
  CHECK(moved->size() == 2);
  CHECK(CompactOptional<std::string>(std::optional<std::string>("c")).has_value());
  CHECK_FALSE(CompactOptional<std::string>(std::optional<std::string>()).has_value());
}

TEST_CASE("book/text: reads as the text that it is") {
  const Text empty;
  CHECK(empty.empty());
  CHECK(empty == "");
  CHECK(Text(std::string()).empty());
  const Text a = "roses";
  const std::string copy = a;
  std::string assigned;
  assigned = a;
  const std::string_view view = a;
  CHECK(copy == "roses");
  CHECK(assigned == a);
  CHECK(view == a);
  CHECK("roses" == a);
  CHECK(a != Text("Roses"));
  CHECK(a + " red" == "roses red");
  CHECK("red " + a == "red roses");
  CHECK(a + a == "rosesroses");
  CHECK(copy + a == "rosesroses");
  std::vector<std::string> texts;
  texts.push_back(a);
  CHECK(texts.front() == "roses");
}

TEST_CASE("book/text: a view is not copied, anything else is") {
  std::string file = "roses are red";
  const Text view = Text::view(std::string_view(file).substr(0, 5));
  const Text own = file;
  const Text copy_of_view = view, copy_of_own = own;
  file = "VIOLETS: BLUE";  // where the old text stood
  CHECK(view == "VIOLE");
  CHECK(copy_of_view.str().data() == file.data());
  CHECK(own == "roses are red");
  CHECK(copy_of_own == own);
  CHECK(copy_of_own.str().data() != own.str().data());
  Text moved = copy_of_own;
  moved = Text(std::move(moved));
  CHECK(moved == own);
}

TEST_CASE("book/list: holds what a vector held, and nothing in a pointer") {
  const List<std::string> none = std::vector<std::string>();
  CHECK(none.empty());
  CHECK(none.begin() == none.end());
  List<std::string> list = std::vector<std::string>{"a", std::string(40, 'b'), "c"};
  REQUIRE(list.size() == 3);
  CHECK(list.front() == "a");
  CHECK(list[1] == std::string(40, 'b'));
  CHECK(list.back() == "c");
  List<std::string> copy = list;
  copy[1] = "d";
  CHECK(list[1] != "d");
  copy = std::move(list);
  CHECK(copy[1] == std::string(40, 'b'));
  copy = none;
  CHECK(copy.empty());
}

TEST_CASE("book/id index: finds ids without regard to case, and keeps the first of two") {
  const std::vector<std::string> ids = {"hart", "Bo", "a/1", "HART", "bo2"};
  const auto id_of = [&](std::uint32_t position) { return std::string_view(ids[position]); };
  inv::book::IdIndex index;
  CHECK_FALSE(index.find("hart", id_of));
  index.reset(ids.size());
  CHECK_FALSE(index.add(0, id_of));
  CHECK_FALSE(index.add(1, id_of));
  CHECK_FALSE(index.add(2, id_of));
  CHECK(index.add(3, id_of) == 0u);
  CHECK_FALSE(index.add(4, id_of));
  CHECK(index.find("HaRt", id_of) == 0u);
  CHECK(index.find("BO", id_of) == 1u);
  CHECK(index.find("A/1", id_of) == 2u);
  CHECK(index.find("bo2", id_of) == 4u);
  CHECK_FALSE(index.find("bo3", id_of));
  CHECK_FALSE(index.find("", id_of));
}

TEST_CASE("book/id index: many ids, none lost") {
  std::vector<std::string> ids;
  for (int i = 0; i < 5000; ++i) ids.push_back("INV-" + std::to_string(i));
  const auto id_of = [&](std::uint32_t position) { return std::string_view(ids[position]); };
  inv::book::IdIndex index;
  index.reset(ids.size());
  for (std::uint32_t i = 0; i < ids.size(); ++i) REQUIRE_FALSE(index.add(i, id_of));
  for (std::uint32_t i = 0; i < ids.size(); ++i) {
    REQUIRE(index.find("inv-" + std::to_string(i), id_of) == i);
  }
  CHECK_FALSE(index.find("inv-5000", id_of));
}
