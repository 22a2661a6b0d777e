#pragma once

#include <string>

#include "inv/io/book_files.hpp"

namespace inv::test {

/// A book of one file, from its text. Fails the test case, saying what is wrong and where, when
/// the text has errors; so `book` is always there.
io::Loaded book_from_text(const std::string& text);

}  // namespace inv::test
