#pragma once

#include <string>
#include <string_view>

#include "inv/report/letter.hpp"

namespace inv::render {

/// What an item is for, as prose calls it.
struct ProseTitle {
  std::string text;      ///< empty: nobody wrote what it is for
  bool natural = false;  ///< reads on within a sentence: `the spring pruning`; else in brackets
  std::string plain;     ///< as written, for brackets
};

/// The title, or the lines of an invoice without one; shortened to about forty columns. A word
/// loses its capital only where it is a common one and not part of the client's name: `Harrow
/// website` stays as it is.
ProseTitle prose_title(const report::LetterItem& item, std::string_view client_name);

/// The same in full, for the list: lines joined by commas.
std::string column_title(const report::LetterItem& item);

/// `instalment 2 of 3`.
std::string instalment_phrase(const report::LetterItem& item);

}  // namespace inv::render
