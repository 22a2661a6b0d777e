#include <doctest/doctest.h>

#include "inv/io/book_files.hpp"
#include "inv/io/limits.hpp"
#include "io/lines.hpp"
#include "memory_files.hpp"

namespace {

using inv::io::load_book;
using inv::testing::MemoryFiles;
using inv::test::Lines;

const std::string business = "business: {name: Rowan, currency: GBP}\n";

/// The errors, as `path:line:column id`.
Lines errors(const MemoryFiles& files) {
  const auto loaded = load_book(files, "/b/inv.yaml");
  REQUIRE(loaded.has_value());
  Lines said;
  for (const auto& found : loaded->diagnostics.all()) {
    const auto& kind = inv::core::kind_of(found.id);
    if (kind.severity != inv::core::Severity::error) continue;
    const auto place = loaded->sources.locate(found.at);
    said.push_back(loaded->sources.at(found.at.file).path + ":" + std::to_string(place.line) +
                   ":" + std::to_string(place.column) + " " + kind.name);
  }
  CHECK(loaded->book.has_value() == said.empty());
  return said;
}

std::string client(const std::string& id) { return "clients: [{id: " + id + ", name: X}]\n"; }

std::string invoice(int number) {
  return "  - {id: " + std::to_string(1000 + number) + ", date: 2026-03-01, total: 10.00}\n";
}

TEST_CASE("io/book_files: files are joined in the order of their paths") {
  MemoryFiles files;
  files.files["/b/inv.yaml"] = business;
  for (int i = 0; i < 60; ++i) {
    const std::string id = "c" + std::to_string(100 + (i * 37) % 60);
    files.files["/b/clients/" + id + ".yaml"] =
        client(id) + "invoices:\n" + invoice(i) + "journal:\n  - {date: 2026-03-05, call: Hello}\n";
  }
  std::string once;
  for (int run = 0; run < 20; ++run) {
    const auto loaded = load_book(files, "/b/inv.yaml");
    REQUIRE(loaded->book.has_value());
    std::string all;
    std::uint32_t file = 0;
    for (const auto& each : loaded->book->invoices()) {
      all += each.id + " ";
      CHECK(each.at.file >= file);
      file = each.at.file;
      CHECK(loaded->sources.text(each.at).find(each.id) != std::string_view::npos);
    }
    if (run == 0) once = all;
    CHECK(all == once);
  }
}

TEST_CASE("io/book_files: errors of all files come together, one syntax error a file") {
  MemoryFiles files;
  files.files = {{"/b/inv.yaml", business},
                 {"/b/clients/a.yaml", "clients: [{id: a, name: 'A}]\nx: 'y\n"},
                 {"/b/clients/b.yaml", client("b") + "invoices: [{id: 1, date: x, total: 5}]\n"},
                 {"/b/clients/c.yaml", client("c") + "x-a: \xFF\nx-b: \xFF\n"},
                 {"/b/journal.yaml", "journal:\n  - {date: 2026-01-01, paid: 5, for: none}\n"}};
  CHECK(errors(files) == Lines{"clients/a.yaml:1:25 text-continues", "clients/b.yaml:2:26 bad-date",
                               "clients/c.yaml:2:6 not-utf8"});
}

TEST_CASE("io/book_files: unknown ids are withheld while a file cannot be read whole") {
  MemoryFiles files;
  files.files = {{"/b/inv.yaml", business},
                 {"/b/clients/a.yaml", client("a")},
                 {"/b/journal.yaml", "journal:\n  - {date: 2026-01-01, paid: 5, client: b}\n"}};
  CHECK(errors(files) == Lines{"journal.yaml:2:41 unknown-client"});
  MemoryFiles more = files;
  more.files["/b/clients/b.yaml"] = client("b") + "x-a: 'b\n";
  CHECK(errors(more) == Lines{"clients/b.yaml:2:6 text-continues"});
  more = files;
  more.files["/b/clients/b.yml"] = client("b");
  CHECK(errors(more) == Lines{"inv.yaml:1:1 include-yml"});
  more = files;
  more.links["/b/clients/b.yaml"] = "nowhere";
  CHECK(errors(more) == Lines{"clients/b.yaml:1:1 unreadable-file"});
}

TEST_CASE("io/book_files: business, policy and include stand once") {
  MemoryFiles files;
  files.files = {{"/b/inv.yaml", "policy: {standard: {gap: 5}}\n" + business},
                 {"/b/clients/a.yaml", "\n" + business + "policy: {volume: {gap: 5}}\n"},
                 {"/b/journal/a.yaml", "include: []\n" + business}};
  CHECK(errors(files) ==
        Lines{"inv.yaml:1:1 misplaced-section", "inv.yaml:2:1 misplaced-section",
              "journal/a.yaml:1:1 misplaced-section", "journal/a.yaml:2:1 misplaced-section"});
}

TEST_CASE("io/book_files: a book without a business") {
  MemoryFiles files;
  files.files = {{"/b/inv.yaml", ""}, {"/b/clients/a.yaml", client("a")}};
  CHECK(errors(files) == Lines{"inv.yaml:1:1 no-business"});
  files.files["/b/clients/b.yaml"] = "clients: [{id: 'b\n";
  CHECK(errors(files) == Lines{"clients/b.yaml:1:16 text-continues"});
  files.files["/b/clients/b.yaml"] = business;
  CHECK(errors(files) == Lines{});
}

TEST_CASE("io/book_files: the root decides, even where reading it comes to another include") {
  MemoryFiles files;
  files.files = {{"/b/inv.yaml", "x-a: >\n include\ninclude: [z.yaml]\n" + business},
                 {"/b/z.yaml", client("z")},
                 {"/b/clients.yaml", client("z")}};
  CHECK(errors(files) == Lines{});
  files.files["/b/inv.yaml"] =
      "{'include': ['z.yaml'], 'business': {'name': 'R', 'currency': 'GBP'}}\n";
  CHECK(errors(files) == Lines{});
  // Where the root is cut by an error, what it includes is read all the same.
  files.files["/b/inv.yaml"] = "include: [z.yaml]\n" + business + "x-a: 'b\n";
  files.files["/b/z.yaml"] = "clients: [{id: z}]\n";
  CHECK(errors(files) == Lines{"inv.yaml:3:6 text-continues", "z.yaml:1:11 missing-key"});
}

TEST_CASE("io/book_files: only a root that cannot be opened is a failure") {
  MemoryFiles files;
  CHECK_FALSE(load_book(files, "/b/inv.yaml").has_value());
  files.files = {{"/b/inv.yaml", business}};
  CHECK(load_book(files, "/b/inv.yaml").has_value());
}

TEST_CASE("io/book_files: a file that is too large is not kept") {
  MemoryFiles files;
  files.files = {{"/b/inv.yaml", business}};
  files.files["/b/clients.yaml"] = std::string(inv::io::file_bytes_max + 5, '\n');
  const auto loaded = load_book(files, "/b/inv.yaml");
  REQUIRE(loaded->diagnostics.all().size() == 1);
  CHECK(loaded->diagnostics.all()[0].id == inv::core::DiagnosticId::file_too_large);
  CHECK(loaded->sources.at(0).path == "clients.yaml");
  CHECK(loaded->sources.at(0).text.str().empty());
}

}  // namespace
