#include <doctest/doctest.h>

#include "inv/io/book_files.hpp"
#include "io/lines.hpp"
#include "memory_files.hpp"

namespace {

using inv::io::load_book;
using inv::testing::MemoryFiles;
using inv::test::Lines;

const std::string rowan = "business: {name: Rowan, currency: GBP}\n";

struct Read {
  Lines paths;
  Lines said;  ///< `inv.yaml:2:3 include-nothing`
  std::string messages;
};

Read read(const MemoryFiles& files, const std::string& root) {
  const auto loaded = load_book(files, root);
  REQUIRE(loaded.has_value());
  Read read;
  for (std::uint32_t i = 0; i < loaded->sources.size(); ++i) {
    read.paths.push_back(loaded->sources.at(i).path);
  }
  for (const auto& found : loaded->diagnostics.all()) {
    const auto place = loaded->sources.locate(found.at);
    read.said.push_back(loaded->sources.at(found.at.file).path + ":" +
                        std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                        inv::core::kind_of(found.id).name);
    read.messages += found.message + "\n";
  }
  return read;
}

/// A book with empty files of these names beside its root.
MemoryFiles book(const std::string& include, const Lines& names) {
  MemoryFiles files;
  files.files["/b/inv.yaml"] = include + rowan;
  for (const auto& name : names) files.files["/b/" + name] = "";
  return files;
}

TEST_CASE("io/book_files: by default") {
  const auto files = book("", {"clients.yaml", "clients/hart.yaml", "clients/2026/a/b.yaml",
                               "clients/x.txt", "clients/.old.yaml", "clients/.git/x.yaml",
                               "invoices/2026.yaml", "journal.yaml", "journal/2026-04.yaml",
                               "other.yaml", "other/x.yaml", "z.yaml"});
  const Read found = read(files, "/b/inv.yaml");
  CHECK(found.said == Lines{});
  CHECK(found.paths == Lines{"clients.yaml", "clients/2026/a/b.yaml", "clients/hart.yaml",
                             "inv.yaml", "invoices/2026.yaml", "journal.yaml",
                             "journal/2026-04.yaml"});
  CHECK(read(book("", {}), "/b/inv.yaml").paths == Lines{"inv.yaml"});
}

TEST_CASE("io/book_files: the user's globs") {
  const Lines names = {"clients.yaml", "a/1.yaml", "a/2.yaml", "a/b/3.yaml", "a/b/c/4.yaml"};
  struct Case {
    std::string include;
    Lines paths;
  };
  const Case cases[] = {
      {"include: []\n", {"inv.yaml"}},
      {"include: [a/*.yaml]\n", {"a/1.yaml", "a/2.yaml", "inv.yaml"}},
      {"include: ['a/?.yaml', 'a/[12].yaml']\n", {"a/1.yaml", "a/2.yaml", "inv.yaml"}},
      {"include: [a/**/*.yaml]\n",
       {"a/1.yaml", "a/2.yaml", "a/b/3.yaml", "a/b/c/4.yaml", "inv.yaml"}},
      {"include: [a/**/c/*.yaml]\n", {"a/b/c/4.yaml", "inv.yaml"}},
      {"include: [\"**/4.yaml\"]\n", {"a/b/c/4.yaml", "inv.yaml"}},
      {"include: ['**/b/**/?.yaml']\n", {"a/b/3.yaml", "a/b/c/4.yaml", "inv.yaml"}},
      {"include:\n  - ./a//1.yaml\n  - a/1.yaml\n", {"a/1.yaml", "inv.yaml"}},
      {"include: ['*.yaml']\n", {"clients.yaml", "inv.yaml"}},
      {"x-a: b\ninclude:\n- clients.yaml\n# c\n\n", {"clients.yaml", "inv.yaml"}},
      {"\"incl\\u0075de\": [clients.yaml]\n", {"clients.yaml", "inv.yaml"}},
      {"x-a: |\n  x\n  include: [a/1.yaml]\n", {"clients.yaml", "inv.yaml"}},
  };
  for (const Case& each : cases) {
    INFO(each.include);
    const Read found = read(book(each.include, names), "/b/inv.yaml");
    CHECK(found.said == Lines{});
    CHECK(found.paths == each.paths);
  }
}

TEST_CASE("io/book_files: what cannot be included is said at its glob") {
  const Lines names = {"a/1.yaml", "a/2.yml", ".h/3.yaml"};
  struct Case {
    std::string include;
    std::string said, words;
  };
  const Case cases[] = {
      {"include: [a/1.yaml, b/*.yaml]\n", "inv.yaml:1:21 include-nothing", "`b/*.yaml` matches no"},
      {"include: [.h/3.yaml]\n", "inv.yaml:1:11 include-nothing", "begin with `.` are skipped"},
      {"include: ['a/**']\n", "inv.yaml:1:11 include-nothing", "`**` stands for folders"},
      {"include: ['a']\n", "inv.yaml:1:11 include-nothing", ""},
      {"include: [../b/inv.yaml]\n", "inv.yaml:1:11 include-outside", "out of the book's folder"},
      {"include: [a/../../x.yaml]\n", "inv.yaml:1:11 include-outside", ""},
      {"include: [/b/a/1.yaml]\n", "inv.yaml:1:11 include-outside", ""},
      {"include: ['a/*.yaml']\n", "inv.yaml:1:11 include-yml",
       "`a/2.yml` is not read; call it `2.yaml`"},
      {"include: [a/2.yaml]\n", "inv.yaml:1:11 include-yml", ""},
      {"include: [a/2.yml]\n", "inv.yaml:1:11 include-yml", ""},
      {"include: ['a/*', '*/*.yml']\n", "inv.yaml:1:11 include-yml", ""},
  };
  for (const Case& each : cases) {
    INFO(each.include);
    const Read found = read(book(each.include, names), "/b/inv.yaml");
    CHECK(found.said == Lines{each.said});
    CHECK(found.messages.find(each.words) != std::string::npos);
  }
}

TEST_CASE("io/include: endings that are nearly .yaml where the default globs look") {
  for (const std::string ending : {".yml", ".YML", ".Yml", ".YAML", ".Yaml", ".yamL"}) {
    INFO(ending);
    const auto files =
        book("", {"clients" + ending, "clients/Hart" + ending, "clients/.x" + ending,
                  "clients/" + ending, "clients/hart" + ending + ".bak", "other" + ending});
    const Read found = read(files, "/b/inv.yaml");
    CHECK(found.said == Lines{"inv.yaml:1:1 include-yml", "inv.yaml:1:1 include-yml"});
    CHECK(found.messages == "`clients" + ending + "` is not read; call it `clients.yaml`\n" +
                                "`clients/Hart" + ending + "` is not read; call it `Hart.yaml`\n");
  }
}

TEST_CASE("io/include: endings that are nearly .yaml where the user's globs look") {
  for (const std::string glob : {"a/*.yaml", "a/*.yml", "a/*.YAML", "a/2.Yml", "a/*", "a/2*"}) {
    for (const std::string name : {"a/2.YAML", "a/2.yml", "a/2.yAml"}) {
      INFO(glob << " " << name);
      const Read found = read(book("include: ['" + glob + "']\n", {name}), "/b/inv.yaml");
      CHECK(found.said == Lines{"inv.yaml:1:11 include-yml"});
    }
  }
}

TEST_CASE("io/book_files: a book of one file is what its own include names") {
  MemoryFiles files = book("", {"clients.yaml", "clients/hart.yaml"});
  files.files["/b/lane.yaml"] = rowan;
  CHECK(read(files, "/b/lane.yaml").paths == Lines{"lane.yaml"});
  files.files["/b/lane.yaml"] = "include: ['clients/*.yaml']\n" + rowan;
  CHECK(read(files, "/b/lane.yaml").paths == Lines{"clients/hart.yaml", "lane.yaml"});
}

TEST_CASE("io/book_files: links inside the folder, each file once; links out of it") {
  MemoryFiles files = book("", {"clients/hart.yaml"});
  files.links = {{"/b/clients/again.yaml", "hart.yaml"},
                 {"/b/clients/root.yaml", "../inv.yaml"},
                 {"/b/clients/circle", "."},
                 {"/b/clients/up", ".."}};
  Read found = read(files, "/b/inv.yaml");
  CHECK(found.said == Lines{});
  CHECK(found.paths == Lines{"clients/again.yaml", "inv.yaml"});

  files.files["/elsewhere/x.yaml"] = "";
  files.links = {{"/b/clients/out.yaml", "../../elsewhere/x.yaml"}};
  found = read(files, "/b/inv.yaml");
  CHECK(found.said == Lines{"inv.yaml:1:1 include-outside"});
  CHECK(found.messages == "`clients/out.yaml` is a link that leads out of the book's folder\n");

  files.links = {{"/b/clients/out", "/elsewhere"}};
  found = read(files, "/b/inv.yaml");
  CHECK(found.said == Lines{"inv.yaml:1:1 include-outside"});
  CHECK(found.paths == Lines{"clients/hart.yaml", "inv.yaml"});

  // A folder whose name begins like the book's is not within it.
  files.files["/bb/x.yaml"] = "";
  files.links = {{"/b/clients/out.yaml", "/bb/x.yaml"}};
  CHECK(read(files, "/b/inv.yaml").said == Lines{"inv.yaml:1:1 include-outside"});
}

TEST_CASE("io/book_files: the book's folder itself may be a link") {
  MemoryFiles files = book("", {"clients/hart.yaml"});
  files.links = {{"/home", "/b"}};
  CHECK(read(files, "/home/inv.yaml").said == Lines{});
  CHECK(read(files, "/home/inv.yaml").paths == Lines{"clients/hart.yaml", "inv.yaml"});
}

TEST_CASE("io/book_files: a link to nowhere is a file that cannot be read") {
  MemoryFiles files = book("", {"clients/hart.yaml"});
  files.links = {{"/b/clients/a.yaml", "nowhere"}};
  const Read found = read(files, "/b/inv.yaml");
  CHECK(found.said == Lines{"clients/a.yaml:1:1 unreadable-file"});
  CHECK(found.paths == Lines{"clients/a.yaml", "clients/hart.yaml", "inv.yaml"});
}

TEST_CASE("io/book_files: paths as the user gives them") {
  MemoryFiles files;
  files.files = {{"inv.yaml", rowan}, {"clients/hart.yaml", ""}};
  CHECK(read(files, "inv.yaml").paths == Lines{"clients/hart.yaml", "inv.yaml"});
  CHECK(read(files, "./inv.yaml").paths == Lines{"clients/hart.yaml", "inv.yaml"});
  CHECK(read(files, "/inv.yaml").paths == Lines{"clients/hart.yaml", "inv.yaml"});
}

}  // namespace
