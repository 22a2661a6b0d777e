#pragma once

#include "cli/app/invocation.hpp"
#include "files.hpp"

namespace inv::cli {

/// What a new book is to say: from the options and, where a name or a currency is missing and
/// somebody sits at the terminal, from what they answer.
FirstBook ask_for_first_book(Invocation& invocation);

}  // namespace inv::cli
