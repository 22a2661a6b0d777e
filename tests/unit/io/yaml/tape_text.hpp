#pragma once

#include <string>


#include "inv/core/diagnostic.hpp"
#include "io/lines.hpp"

namespace inv::test {

/// What scan_text and read_tape say of one file.
struct TapeReading {
  bool is_whole = false;
  /// Each record in one line: `journal - {date: 2026-04-08, for: [a, b]}`; quoted text in `'…'`,
  /// block text in `|…|`, a missing value as `?`.
  Lines records;
  /// Each diagnostic in its order: `2:48 missing-value`.
  Lines said;
  core::Diagnostics diagnostics;
};

TapeReading read_text(const std::string& text);

}  // namespace inv::test
