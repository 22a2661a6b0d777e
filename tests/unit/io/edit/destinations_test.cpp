#include <doctest/doctest.h>

#include "inv/io/edit.hpp"
#include "memory_files.hpp"

// Which file a record goes to.

namespace {

using inv::testing::MemoryFiles;
using inv::io::WritableBook;
using Texts = std::map<std::string, std::string>;

const std::string rowan = "business: {name: Rowan, currency: GBP}\n";
const std::string edith = "clients:\n  - {id: hart, name: Edith}\n";
const std::string two = edith + "  - {id: bell, name: Alexander}\n";

/// The files of a book in the folder `/b`.
MemoryFiles book_of(const Texts& texts) {
  MemoryFiles files;
  for (const auto& [path, text] : texts) files.files["/b/" + path] = text;
  return files;
}

WritableBook opened_at(MemoryFiles& files, const std::string& root = "/b/inv.yaml") {
  auto book = WritableBook::open(files, root);
  REQUIRE(book.has_value());
  for (const auto& found : book->loaded().diagnostics.all()) INFO(found.message);
  REQUIRE(book->loaded().book.has_value());
  return std::move(*book);
}

std::string invoices(const std::string& id, const std::string& date) {
  return "invoices:\n  - {id: " + id + ", client: hart, date: " + date + ", total: 9}\n";
}

std::string journal(const std::string& date, const std::string& client = "client: hart, ") {
  return "journal:\n  - {date: " + date + ", " + client + "note: Said}\n";
}

struct Destination {
  const char* what;
  Texts texts;
  const char* list;
  const char* client;  // empty: none
  std::string path;
  bool leaves_client_out = false;
};

void check_rows(const std::vector<Destination>& rows) {
  for (const Destination& row : rows) {
    INFO(row.what);
    MemoryFiles files = book_of(row.texts);
    WritableBook book = opened_at(files);
    std::optional<inv::book::ClientIx> client;
    if (*row.client != '\0') client = book.loaded().book->find_client(row.client);
    CHECK(client.has_value() == (*row.client != '\0'));
    for (int twice = 0; twice < 2; ++twice) CHECK(book.path_for(row.list, client) == row.path);
    CHECK(book.leaves_client_out(row.path, row.list) == row.leaves_client_out);
  }
}

TEST_CASE("io/edit: a record goes to the file of its client alone") {
  const std::string own = "clients/hart.yaml", bell = "clients/bell.yaml";
  const std::string bells = "clients: [{id: bell, name: Alexander}]\n";
  check_rows({
      {"no list yet", {{"inv.yaml", rowan}, {own, edith}}, "journal", "hart", own, true},
      {"an empty list",
       {{"inv.yaml", rowan}, {own, edith + "journal: []\n"}},
       "journal",
       "hart",
       own,
       true},
      {"the last record leaves its client out",
       {{"inv.yaml", rowan}, {own, edith + journal("2026-01-01", "")}},
       "journal",
       "hart",
       own,
       true},
      {"the last record names its client",
       {{"inv.yaml", rowan}, {own, edith + journal("2026-01-01")}},
       "journal",
       "hart",
       own},
      {"only the records of that list count",
       {{"inv.yaml", rowan}, {own, edith + journal("2026-01-01")}},
       "invoices",
       "hart",
       own,
       true},
      {"also where another file has later records",
       {{"inv.yaml", rowan}, {own, edith}, {bell, bells}, {"journal.yaml", journal("2026-01-01")}},
       "journal",
       "hart",
       own,
       true},
      {"also the root, which may get another client",
       {{"inv.yaml", rowan + edith}},
       "journal",
       "hart",
       "inv.yaml"},
      {"also where the business is",
       {{"inv.yaml", "include: [all.yaml]\n"}, {"all.yaml", rowan + edith}},
       "journal",
       "hart",
       "all.yaml"},
  });
}

TEST_CASE("io/edit: a record goes to the list where the latest record stands") {
  const std::string own = "clients/ash.yaml";
  const std::string ash =
      "clients: [{id: ash, name: Ash}]\njournal: [{date: 2026-09-09, note: X}]\n";
  check_rows({
      {"the only one",
       {{"inv.yaml", rowan + two + journal("2026-01-01")}},
       "journal",
       "hart",
       "inv.yaml"},
      {"the later one",
       {{"inv.yaml", rowan + two + journal("2026-01-02")},
        {"journal/2026.yaml", journal("2026-01-01")}},
       "journal",
       "hart",
       "inv.yaml"},
      {"of equals the last by path",
       {{"inv.yaml", rowan + two + journal("2026-01-02")},
        {"journal/2026.yaml", journal("2026-01-02")}},
       "journal",
       "hart",
       "journal/2026.yaml"},
      {"an empty one is the earliest",
       {{"inv.yaml", rowan + two + journal("2026-01-02")}, {"journal/2026.yaml", "journal: []\n"}},
       "journal",
       "hart",
       "inv.yaml"},
      {"an empty one is better than none",
       {{"inv.yaml", rowan + two}, {"journal/2026.yaml", "journal: []\n"}},
       "journal",
       "hart",
       "journal/2026.yaml"},
      {"each list for itself",
       {{"inv.yaml", rowan + two + invoices("1", "2026-01-02")},
        {"invoices/a.yaml", invoices("2", "2026-01-03")},
        {"journal/2026.yaml", journal("2026-01-01")}},
       "invoices",
       "bell",
       "invoices/a.yaml"},
      {"not to the file of another client",
       {{"inv.yaml", rowan + two + journal("2026-01-02")}, {own, ash}},
       "journal",
       "hart",
       "inv.yaml"},
      {"none has it: to where the client is",
       {{"inv.yaml", rowan}, {own, ash}, {"clients.yaml", two}},
       "journal",
       "bell",
       "clients.yaml"},
  });
}

TEST_CASE("io/edit: a record of no client goes to the list for all, or to the root") {
  const std::string own = "clients/ash.yaml";
  const std::string ash =
      "clients: [{id: ash, name: Ash}]\njournal: [{date: 2026-09-09, note: X}]\n";
  check_rows({
      {"the list that is there",
       {{"inv.yaml", rowan + two}, {own, ash}, {"journal.yaml", journal("2026-01-01")}},
       "journal",
       "",
       "journal.yaml"},
      {"there is none for all",
       {{"inv.yaml", rowan}, {own, ash}, {"clients.yaml", two}},
       "journal",
       "",
       "inv.yaml"},
  });
}

TEST_CASE("io/edit: a new client gets a file where the book reads one") {
  struct ClientRow {
    const char* what;
    Texts texts;
    const char* id;
    const char* path;
  };
  const std::string globs = "include: [clients/*.yaml]\n";
  const std::vector<ClientRow> rows = {
      {"by the usual globs", {{"inv.yaml", rowan}}, "oak", "clients/oak.yaml"},
      {"also where there is a list", {{"inv.yaml", rowan + two}}, "oak", "clients/oak.yaml"},
      {"a slash is a dash", {{"inv.yaml", rowan}}, "oak/farm", "clients/oak-farm.yaml"},
      {"the book's own globs",
       {{"inv.yaml", rowan + globs}, {"clients/hart.yaml", edith}},
       "oak",
       "clients/oak.yaml"},
      {"globs that do not read it",
       {{"inv.yaml", rowan + "include: [people/*.yaml]\n"}, {"people/all.yaml", two}},
       "oak",
       "people/all.yaml"},
      {"no globs, and no list", {{"inv.yaml", rowan + "include: []\n"}}, "oak", "inv.yaml"},
      {"not into the file of another client",
       {{"inv.yaml", rowan + "include: [people/*.yaml]\n"}, {"people/hart.yaml", edith}},
       "oak",
       "inv.yaml"},
      {"the longer list",
       {{"inv.yaml", rowan + "include: [a.yaml, b.yaml]\n"},
        {"a.yaml", two},
        {"b.yaml", "clients: []\n"}},
       "oak",
       "a.yaml"},
      {"a file of that name is there and is not of the book",
       {{"inv.yaml", rowan + "include: [clients/h*.yaml]\n" + two},
        {"clients/hart.yaml", "clients: [{id: ash, name: Ash}]\n"},
        {"clients/oak.yaml", "anything\n"}},
       "oak",
       "inv.yaml"},
      {"a file of that name is there, of somebody else",
       {{"inv.yaml", rowan + two}, {"clients/oak.yaml", "clients: [{id: ash, name: Ash}]\n"}},
       "oak",
       "inv.yaml"},
      {"a name that globs skip", {{"inv.yaml", rowan + two}}, ".oak", "inv.yaml"},
  };
  for (const ClientRow& row : rows) {
    INFO(row.what);
    MemoryFiles files = book_of(row.texts);
    const auto path = opened_at(files).path_for_client(row.id);
    REQUIRE(path.has_value());
    CHECK(*path == row.path);
  }
}

TEST_CASE("io/edit: a book in the working folder, or of another name") {
  MemoryFiles files;
  files.files["inv.yaml"] = rowan;
  CHECK(*opened_at(files, "inv.yaml").path_for_client("oak") == "clients/oak.yaml");
  files.files["other.yaml"] = rowan;
  CHECK(*opened_at(files, "other.yaml").path_for_client("oak") == "other.yaml");
  CHECK(opened_at(files, "other.yaml").path_for("journal", {}) == "other.yaml");
}

}  // namespace
