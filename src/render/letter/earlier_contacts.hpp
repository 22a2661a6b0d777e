#pragma once

#include <string>

#include "inv/report/letter.hpp"

namespace inv::render {

/// Sentences about what was paid, said and written before, in one paragraph of at most so many
/// words where that can be: what the list shows goes first, then earlier contacts, then thanks;
/// a promise stays. Empty where there is nothing to remember.
std::string earlier_contacts(const report::Letter& letter, std::size_t words);

}  // namespace inv::render
