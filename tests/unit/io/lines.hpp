#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace inv::test {

/// Lines that a failed check shows.
struct Lines : std::vector<std::string> {
  using std::vector<std::string>::vector;
};

inline std::ostream& operator<<(std::ostream& out, const Lines& lines) {
  for (const auto& line : lines) out << "\n    " << line;
  return out;
}

}  // namespace inv::test
