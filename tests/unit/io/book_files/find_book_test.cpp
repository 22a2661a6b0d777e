#include <doctest/doctest.h>

#include <sys/stat.h>

#include "../files/scratch_folder.hpp"
#include "inv/io/book_files.hpp"
#include "memory_files.hpp"

namespace {

using inv::io::find_book;
using inv::testing::MemoryFiles;

MemoryFiles some_files() {
  MemoryFiles files;
  files.files = {{"/home/book/inv.yaml", ""},       {"/home/book/clients/2026/hart.yaml", ""},
                 {"/home/book/other.yaml", ""},     {"/home/else/notes.txt", ""},
                 {"/home/misspelt/inv.yml", ""},    {"/home/folder/inv.yaml/x", ""}};
  return files;
}

TEST_CASE("io/book_files: --book, then INV_BOOK, then the nearest inv.yaml upwards") {
  const MemoryFiles files = some_files();
  struct Case {
    std::string option, variable, folder, found;
  };
  const Case cases[] = {
      {"/home/book", "/home/else", "/home/else", "/home/book/inv.yaml"},
      {"/home/book/", "", "/", "/home/book/inv.yaml"},
      {"/home/book/other.yaml", "", "/", "/home/book/other.yaml"},
      {"/home/book/inv.yaml", "", "/", "/home/book/inv.yaml"},
      {"", "/home/book", "/home/else", "/home/book/inv.yaml"},
      {"", "/home/book/other.yaml", "/", "/home/book/other.yaml"},
      {"", "", "/home/book", "/home/book/inv.yaml"},
      {"", "", "/home/book/clients/2026", "/home/book/inv.yaml"},
  };
  for (const Case& each : cases) {
    const auto found = find_book(files, each.option, each.variable, each.folder);
    REQUIRE(found.has_value());
    CHECK(*found == each.found);
  }
}

TEST_CASE("io/book_files: where there is none, it says where it looked") {
  const MemoryFiles files = some_files();
  struct Case {
    std::string option, variable, folder, message;
  };
  const Case cases[] = {
      {"/home/none", "/home/book", "/home/book",
       "there is no file or folder `/home/none`, which `--book` names"},
      {"/home/else", "", "/",
       "there is no `inv.yaml` in the folder `/home/else` that `--book` names"},
      {"/home/misspelt", "", "/",
       "there is no `inv.yaml` in the folder `/home/misspelt` that `--book` names; `inv.yml` there "
       "must be called `inv.yaml`"},
      {"", "/home/none", "/home/book",
       "there is no file or folder `/home/none`, which `INV_BOOK` names"},
      {"", "", "/home/else",
       "there is no `inv.yaml` in `/home/else` or a folder above it; name the book with `--book` "
       "or `INV_BOOK`"},
      {"", "", "/home/folder",
       "there is no `inv.yaml` in `/home/folder` or a folder above it; name the book with `--book` "
       "or `INV_BOOK`"},
      {"", "", "/home/misspelt",
       "there is no `inv.yaml` in `/home/misspelt` or a folder above it; `inv.yml` there must be "
       "called `inv.yaml`"},
  };
  for (const Case& each : cases) {
    const auto found = find_book(files, each.option, each.variable, each.folder);
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().message == each.message);
    CHECK(found.error().kind == inv::core::Failure::Kind::world);
  }
}

TEST_CASE("io/book_files: an inv.yaml in the root of the file system is found") {
  MemoryFiles files;
  files.files = {{"/inv.yaml", ""}, {"/a/b/c", ""}};
  CHECK(find_book(files, "", "", "/a/b").value() == "/inv.yaml");
  CHECK(find_book(files, "", "", "/").value() == "/inv.yaml");
  CHECK(find_book(files, "", "", ".").value() == "/inv.yaml");
}

TEST_CASE("io/find_book: what is there and is no file is not said to be missing") {
  const inv::testing::ScratchFolder scratch;
  const std::string pipe = (scratch.path() / "pipe").string();
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  const inv::io::DiskFiles files;
  CHECK(find_book(files, pipe, "", "/").error().message ==
        "`" + pipe + "`, which `--book` names, is neither a file nor a folder");
  CHECK(find_book(files, "", pipe + "s", "/").error().message ==
        "there is no file or folder `" + pipe + "s`, which `INV_BOOK` names");
}

}  // namespace
