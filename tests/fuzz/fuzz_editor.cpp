#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "io/edit/editing_check.hpp"

/// Takes any bytes for a book file and a text to be put into it. Stops where what comes out is
/// neither refused nor the old file plus just that.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string input(reinterpret_cast<const char*>(bytes), size);
  const auto check = inv::test::check_editing(input);
  if (check.broken_promise.empty()) return 0;
  std::fprintf(stderr, "%s\n%s\n", check.broken_promise.c_str(), check.text.c_str());
  std::abort();
}
