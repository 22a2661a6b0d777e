#pragma once

#include <string>
#include <vector>

#include "inv/report/letter.hpp"

namespace inv::render {

/// How to pay what one currency asks for: the first way in full, the others in a line each; with no
/// way, how to ask. No line where nothing is to be paid.
std::vector<std::string> ways_to_pay(const report::Letter& letter,
                                     const report::LetterSection& section);

}  // namespace inv::render
