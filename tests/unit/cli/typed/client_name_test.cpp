#include <doctest/doctest.h>

#include "book_from_text.hpp"
#include "cli/typed/typed.hpp"

namespace {

using inv::cli::find_client_by_name;
using inv::cli::free_id_from_name;
using inv::cli::id_from_name;

inv::io::Loaded clients() {
  return inv::test::book_from_text(
      "business: {name: Rowan, currency: GBP}\n"
      "clients:\n"
      "  - {id: hart, name: Mrs Edith Hart}\n"
      "  - {id: hartley, name: Hartley & Sons}\n"
      "  - {id: millhouse, name: Millhouse Ltd}\n"
      "  - {id: windmill, name: Windmill Ltd}\n"
      "  - {id: c-1, name: Mill}\n"
      "  - {id: brueckner, name: Brückner GmbH}\n"
      "  - {id: u1, name: Unit one}\n"
      "  - {id: u2, name: Unit two}\n"
      "  - {id: u3, name: Unit three}\n"
      "  - {id: u4, name: Unit four}\n"
      "  - {id: u5, name: Unit five}\n"
      "  - {id: u6, name: Unit six}\n");
}

TEST_CASE("cli/typed: an id, a name, or a part that fits only one") {
  const auto loaded = clients();
  const auto found = [&](const char* words) {
    const auto client = find_client_by_name(*loaded.book, words);
    return client ? std::string(loaded.book->client(*client).id) : "error: " + client.error();
  };
  struct Row {
    const char* words;
    const char* wanted;
  };
  const Row table[] = {
      {"hart", "hart"},
      {"HART", "hart"},
      {"edith", "hart"},
      {"Edith Hart", "hart"},
      {"sons", "hartley"},
      {"mill", "c-1"},
      {"house", "millhouse"},
      {" house ", "millhouse"},
      {"Brückner", "brueckner"},
      {"ckner", "brueckner"},
      {"three", "u3"},
      {"ltd", "error: `ltd` fits 2 clients: `millhouse` (Millhouse Ltd), `windmill` (Windmill Ltd)"
              "; write the id"},
      {"unit", "error: `unit` fits 6 clients: `u1` (Unit one), `u2` (Unit two), `u3` (Unit three),"
               " `u4` (Unit four), `u5` (Unit five) and 1 more; write the id"},
      {"milhouse", "error: unknown client `milhouse`; did you mean `millhouse`?"},
      {"nobody", "error: unknown client `nobody`"},
      {"", "error: the client's name is empty"},
      {"  ", "error: the client's name is empty"},
  };
  for (const Row& row : table) {
    INFO(row.words);
    CHECK(found(row.words) == row.wanted);
  }
}

TEST_CASE("cli/typed: ids from names") {
  struct Row {
    const char* name;
    const char* wanted;
  };
  const Row table[] = {
      {"Mrs Edith Hart", "edith-hart"},
      {"Brückner & Co GmbH", "bruckner"},
      {"Millhouse Ltd", "millhouse"},
      {"Ltd", "ltd"},
      {"Dr. O'Brien", "obrien"},
      {"O’Brien’s Bar", "obriens-bar"},
      {"S.A. Łódź Œuvre Straße", "sa-lodz-oeuvre-strasse"},
      {"Șerban Țepeș", "serban-tepes"},
      {"Müller–Lüdenscheidt", "muller-ludenscheidt"},
      {"Jose\u0301", "jose"},
      {"Кафе 24", "24"},
      {"Кафе", ""},
      {"  ", ""},
      {"../../etc/passwd", "etc-passwd"},
      {"a\tb\nc", "a-b-c"},
      {"\xff\xc3", ""},
      {"A very long name indeed that goes on and on for ever",
       "a-very-long-name-indeed-that-goes-on-and"},
      {"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
       "donaudampfschifffahrtselektrizitatenhaup"},
  };
  for (const Row& row : table) {
    INFO(row.name);
    CHECK(id_from_name(row.name) == row.wanted);
  }
  const auto loaded = clients();
  CHECK(free_id_from_name("Hart", *loaded.book) == "hart-2");
  CHECK(free_id_from_name("Oak Farm", *loaded.book) == "oak-farm");
  CHECK(free_id_from_name("U", *loaded.book) == "u");
  CHECK(free_id_from_name("?", *loaded.book) == "client");
}

}  // namespace
