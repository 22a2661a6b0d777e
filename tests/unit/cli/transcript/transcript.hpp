#pragma once

#include <string>

namespace inv::testing {

/// Runs every `$ inv …` of a transcript (tests/README.md has the format) and gives the same text
/// with what was really printed: equal to `text` when all is as it should be. Throws
/// std::runtime_error, naming the line, for a transcript that cannot be read.
std::string replayed(const std::string& text);

/// The same for README.md: the console blocks after `<!-- run: BOOK DATE -->`.
std::string replayed_markdown(const std::string& text);

/// The same for a manual page: displays after `.\" run: BOOK DATE`.
std::string replayed_manual(const std::string& text);

/// INV_REWRITE=1 is set: files get what was printed instead of being compared with it.
bool rewriting();

}  // namespace inv::testing
