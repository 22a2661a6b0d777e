#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <vector>

#include "inv/core/diagnostic.hpp"
#include "source_dir.hpp"
#include "transcript.hpp"
#include "world.hpp"

namespace {

namespace fs = std::filesystem;
using inv::testing::difference;
using inv::testing::read_file;
using inv::testing::replayed;
using inv::testing::rewriting;
using inv::testing::write_file;

const fs::path folder = fs::path(inv::test::source_dir()) / "tests" / "cli";

std::vector<fs::path> transcripts() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".t") paths.push_back(entry.path());
  std::ranges::sort(paths);
  return paths;
}

TEST_CASE("transcript: every tests/cli/**/*.t prints what it says") {
  for (const fs::path& path : transcripts()) {
    const std::string name = fs::relative(path, folder).generic_string();
    SUBCASE(name.c_str()) {
      INFO("tests/cli/" << name);
      const std::string wanted = read_file(path);
      const std::string seen = replayed(wanted);
      const bool is_same = seen == wanted;
      if (rewriting() && !is_same)
        write_file(path, seen);
      else
        CHECK_MESSAGE(is_same, "\n" << difference(wanted, seen));
    }
  }
}

TEST_CASE("transcript: every diagnostic has one that shows it") {
  for (const auto& kind : inv::core::diagnostic_kinds()) {
    const fs::path path = folder / "diagnostics" / (kind.name + ".t");
    INFO(path.string());
    REQUIRE(fs::exists(path));
    CHECK(read_file(path).find("[" + kind.name + "]\n") != std::string::npos);
  }
}

TEST_CASE("transcript: every transcript of a diagnostic is for one that exists") {
  const auto kinds = inv::core::diagnostic_kinds();
  for (const auto& entry : fs::directory_iterator(folder / "diagnostics")) {
    INFO(entry.path().string());
    const std::string name = entry.path().stem();
    CHECK(std::ranges::any_of(kinds, [&](const auto& kind) { return kind.name == name; }));
  }
}

}  // namespace
