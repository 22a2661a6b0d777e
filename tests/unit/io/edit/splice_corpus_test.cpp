#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "editing_check.hpp"
#include "source_dir.hpp"

// What the fuzzer of the editor starts from, and what it has found: kept for ever.

namespace {

namespace fs = std::filesystem;

TEST_CASE("io/edit: every file of the corpus gets just what is added, or stays as it is") {
  std::size_t files = 0, refused = 0;
  for (const char* folder : {"tests/fuzz/edits", "tests/fuzz/corpus"}) {
    for (const auto& entry : fs::directory_iterator(fs::path(inv::test::source_dir()) / folder)) {
      std::ifstream in(entry.path(), std::ios::binary);
      const std::string input{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
      INFO(entry.path().string());
      const auto check = inv::test::check_editing(input);
      CHECK_EQ(check.broken_promise, "");
      files += check.is_readable;
      refused += check.is_refused && !check.is_in_brackets;
    }
  }
  CHECK_GT(files, 60);
  CHECK_LT(refused * 10, files);
}

}  // namespace
