#pragma once

#include <optional>

#include "inv/report/account.hpp"

namespace inv::report {

/// The order of events within a day (contract, section 2).
enum class EventClass { invoice, credit, payment, apply, given_back, given_up };

/// Nothing for an entry that moves no money.
std::optional<EventClass> class_of(const book::Entry& entry);

}  // namespace inv::report
