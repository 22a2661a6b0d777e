#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "io/yaml/reading_check.hpp"

/// Reads any bytes as a file of a book. Stops where a promise of the reader is broken.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(bytes), size);
  const auto check = inv::test::check_reading(text);
  if (check.broken_promise.empty()) return 0;
  std::fprintf(stderr, "%s\n", check.broken_promise.c_str());
  std::abort();
}
