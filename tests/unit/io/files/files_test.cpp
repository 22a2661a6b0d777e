#include <doctest/doctest.h>
#include <sys/stat.h>

#include "inv/io/files.hpp"
#include "memory_files.hpp"
#include "scratch_folder.hpp"

namespace {

namespace fs = std::filesystem;
using inv::io::DiskFiles;
using inv::io::Files;
using inv::testing::MemoryFiles;
using inv::testing::put_file;
using inv::testing::ScratchFolder;

/// The same questions to both: `base` holds a.yaml, b/c.yaml and links.
void ask(const Files& files, const std::string& base) {
  CHECK(files.read(base + "/a.yaml", 100).value() == "one\n");
  CHECK(files.read(base + "/a.yaml", 4).value() == "one\n");
  CHECK(files.read(base + "/a.yaml", 2).value() == "one");
  CHECK(files.read(base + "/a.yaml", 0).value() == "o");
  CHECK(files.read(base + "/empty", 10).value() == "");
  CHECK(files.read(base + "/link.yaml", 100).value() == "two\n");
  CHECK(files.read(base + "/in/c.yaml", 100).value() == "two\n");
  for (const char* name : {"/none", "/b", "/dangling", "/circle"}) {
    INFO(name);
    CHECK_FALSE(files.read(base + name, 100).has_value());
    CHECK_FALSE(files.is_file(base + name));
  }
  CHECK(files.read(base + "/none", 1).error().message ==
        "cannot read `" + base + "/none`: there is no such file or folder");
  CHECK(files.is_file(base + "/link.yaml"));
  CHECK(files.is_folder(base + "/b"));
  CHECK(files.is_folder(base + "/in"));
  CHECK_FALSE(files.is_folder(base + "/a.yaml"));
  CHECK(files.real_path(base + "/in/c.yaml").value() == base + "/b/c.yaml");
  CHECK(files.real_path(base + "/b/../link.yaml").value() == base + "/b/c.yaml");
  CHECK_FALSE(files.real_path(base + "/dangling").has_value());

  std::string names;
  const auto listed = files.list(base);
  for (const auto& entry : listed.value()) {
    names += entry.name + (entry.is_folder ? "/ " : " ");
  }
  CHECK(names == ".hidden a.yaml b/ circle dangling empty in/ link.yaml ");
  CHECK_FALSE(files.list(base + "/none").has_value());
}

TEST_CASE("io/files: on disk") {
  const ScratchFolder scratch;
  const fs::path& base = scratch.path();
  put_file(base / "a.yaml", "one\n");
  put_file(base / "b/c.yaml", "two\n");
  put_file(base / "empty", "");
  put_file(base / ".hidden", "");
  fs::create_symlink("b/c.yaml", base / "link.yaml");
  fs::create_symlink("b", base / "in");
  fs::create_symlink("nowhere", base / "dangling");
  fs::create_symlink("circle", base / "circle");
  ask(DiskFiles(), base.string());
}

TEST_CASE("io/files: in memory") {
  MemoryFiles files;
  files.files = {
      {"/x/a.yaml", "one\n"}, {"/x/b/c.yaml", "two\n"}, {"/x/empty", ""}, {"/x/.hidden", ""}};
  files.links = {{"/x/link.yaml", "b/c.yaml"},
                 {"/x/in", "b"},
                 {"/x/dangling", "nowhere"},
                 {"/x/circle", "circle"}};
  ask(files, "/x");
}

TEST_CASE("io/files: in memory, the working folder is the root") {
  MemoryFiles files;
  files.files = {{"inv.yaml", "a"}, {"clients/b.yaml", "b"}};
  CHECK(files.is_file("./inv.yaml"));
  CHECK(files.is_file("/inv.yaml"));
  CHECK(files.is_folder("."));
  CHECK(files.is_folder("/"));
  CHECK(files.is_folder("clients"));
  CHECK(files.list(".")->size() == 2);
  CHECK(files.real_path("clients/../inv.yaml").value() == "/inv.yaml");
}

TEST_CASE("io/files: only plain files are read") {
  const ScratchFolder scratch;
  const std::string pipe = (scratch.path() / "pipe").string();
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  const DiskFiles files;
  CHECK_FALSE(files.is_file(pipe));
  CHECK(files.read(pipe, 10).error().message ==
        "cannot read `" + pipe + "`: it is not a plain file");
  CHECK(files.read("/dev/zero", 10).error().message ==
        "cannot read `/dev/zero`: it is not a plain file");
  const std::string folder = scratch.path().string();
  CHECK(files.read(folder, 10).error().message == "cannot read `" + folder + "`: it is a folder");
}

TEST_CASE("io/files: a large file comes whole") {
  const ScratchFolder scratch;
  std::string text;
  for (int i = 0; i < 200000; ++i) text += std::to_string(i) + "\n";
  put_file(scratch.path() / "large", text);
  CHECK(DiskFiles().read((scratch.path() / "large").string(), text.size()).value() == text);
  CHECK(DiskFiles().read((scratch.path() / "large").string(), 10).value() == text.substr(0, 11));
}

}  // namespace
