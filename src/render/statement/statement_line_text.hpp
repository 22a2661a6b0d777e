#pragma once

#include <string>
#include <vector>

#include "inv/report/document/statement.hpp"
#include "render/language/language.hpp"

namespace inv::render {

/// An entry of a statement in the client's language.
struct StatementLine {
  std::string number, what;
  std::vector<std::string> notes;  ///< small print below
};
StatementLine statement_line_in(const Language& language, const report::StatementEntry& entry,
                                core::Date today);

/// What is how late: `1 to 30 days late £102.50`. Of the buckets between these limits the one at
/// `place`, 0 being what is not due yet.
std::string bucket_words(const Language& language, const std::vector<int>& limits,
                         std::size_t place, core::Money amount);

}  // namespace inv::render
