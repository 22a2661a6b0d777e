#pragma once

#include <string>

#include "review_screen.hpp"

namespace inv::cli {

/// `c` a call, `h` a hold, `p` a promise, `m` money: asks a person what it needs, and writes it as
/// the command of that name does. True where it was written. Who ends it at any question has
/// written nothing.
bool record_answers(Invocation& invocation, ReviewScreen& screen, char key,
                    const std::string& client);

}  // namespace inv::cli
