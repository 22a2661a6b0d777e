#include <doctest/doctest.h>

#include <filesystem>

#include "source_dir.hpp"
#include "transcript.hpp"
#include "world.hpp"

namespace {

namespace fs = std::filesystem;
using inv::testing::difference;
using inv::testing::read_file;
using inv::testing::rewriting;
using inv::testing::write_file;

const fs::path project = inv::test::source_dir();

void check_document(const fs::path& path, std::string (*replay)(const std::string&)) {
  INFO(path.string());
  const std::string wanted = read_file(path);
  const std::string seen = replay(wanted);
  const bool is_same = seen == wanted;
  if (rewriting() && !is_same)
    write_file(path, seen);
  else
    CHECK_MESSAGE(is_same, "\n" << difference(wanted, seen));
}

TEST_CASE("documents: the examples in README.md print what it says") {
  check_document(project / "README.md", inv::testing::replayed_markdown);
}

TEST_CASE("documents: the examples in the manual print what it says") {
  for (const auto& entry : fs::directory_iterator(project / "man"))
    check_document(entry.path(), inv::testing::replayed_manual);
}

}  // namespace
