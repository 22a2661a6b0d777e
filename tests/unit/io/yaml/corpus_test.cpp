#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "reading_check.hpp"
#include "source_dir.hpp"

// What the fuzzer starts from, and what it has found: kept for ever.

namespace {

namespace fs = std::filesystem;

TEST_CASE("io/corpus: every file of the fuzzer's corpus is read, or refused with a word") {
  std::size_t files = 0;
  const fs::path corpus = fs::path(inv::test::source_dir()) / "tests/fuzz/corpus";
  for (const auto& entry : fs::directory_iterator(corpus)) {
    std::ifstream in(entry.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    INFO(entry.path().string());
    CHECK(inv::test::check_reading(text).broken_promise == "");
    ++files;
  }
  CHECK(files > 100);
}

}  // namespace
