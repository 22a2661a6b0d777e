#pragma once

#include <optional>
#include <string>
#include <vector>

#include "io/layout/layout.hpp"

namespace inv::test {

/// What a file holds, told without digests: each record of it in one line, as its tape has it.
struct FileContent {
  bool is_whole = false;  ///< it could be read, without an error
  std::vector<std::string> records;
  io::FileLayout layout;
};

FileContent content_of(const std::string& text);

/// What came of adding records to a text.
struct EditingCheck {
  bool is_readable = false;    ///< the text was a book file in the first place
  bool is_refused = false;     ///< nothing was written: what was to be added cannot be, or was not
                               ///< read back as it should
  bool is_in_brackets = false; ///< one of the lists stands so, and not as empty `[]` on one line
  std::string why;             ///< it was refused
  std::string text;            ///< the new text, also where it was not read back
  std::string broken_promise;  ///< empty, or what no text and no record may ever lead to
};

/// Adds records as the program does it, and holds what comes out against a second opinion: the
/// records told one by one, the bytes of the text, the places of the new records.
EditingCheck check_editing(const std::string& text, const std::vector<io::Addition>& additions);

/// The same for an input of the fuzzer: up to its last NUL it is a file; what follows is a text
/// that goes wherever a text may stand in the one or two records that are added.
EditingCheck check_editing(const std::string& input);

}  // namespace inv::test
