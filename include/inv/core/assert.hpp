#pragma once

namespace inv::core {

/// Our own mistake: says where on standard error and aborts. Stays on in release builds.
[[noreturn]] void assertion_failed(const char* what, const char* file, int line);

}  // namespace inv::core

#define INV_ASSERT(condition) \
  ((condition) ? static_cast<void>(0) \
               : ::inv::core::assertion_failed(#condition, __FILE__, __LINE__))
