#include "inv/core/assert.hpp"

#include <cstdio>
#include <cstdlib>

namespace inv::core {

void assertion_failed(const char* what, const char* file, int line) {
  std::fprintf(stderr, "inv: internal error: %s:%d: `%s` does not hold\n", file, line, what);
  std::abort();
}

}  // namespace inv::core
