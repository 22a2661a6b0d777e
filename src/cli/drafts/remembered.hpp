#pragma once

#include <string>
#include <string_view>

#include "cli/app/invocation.hpp"

namespace inv::cli {

/// What people on this machine said yes to, in a file outside of the book: what a pull can bring is
/// no person's word. Lines, each with a word of its own at its beginning.
class Remembered {
 public:
  /// `trusted` or `approved`, of the book that was loaded.
  Remembered(Invocation& invocation, std::string name);

  /// The line that begins with that word, without its end; empty where there is none. Of several
  /// the last.
  std::string line_of(std::string_view word) const;
  /// Fails where there is no place for it outside of the book.
  core::Result<void> add(const std::string& line);

  /// The book's folder, without links.
  const std::string& folder() const { return folder_; }

 private:
  core::Result<std::string> path() const;

  Invocation& invocation_;
  std::string name_, folder_;
  std::string text_;  // as it was at first, and what was added since
};

}  // namespace inv::cli
