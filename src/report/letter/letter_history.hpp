#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/report/letter.hpp"
#include "report/decision/situation.hpp"

namespace inv::report {

/// Calls, visits, letters and reminders about these items, on days when they were overdue; of the
/// client's own what was said of them. A no-answer is none: the client knows nothing of it.
std::vector<LetterContact> letter_contacts(const Situation& s,
                                           const std::vector<std::size_t>& overdue);

/// The last broken promise that covers one of these items.
std::optional<LetterPromise> letter_promise(const Situation& s,
                                            const std::vector<std::size_t>& overdue);

/// What payments have put to these items, less what was returned.
LetterReceived letter_received(const Situation& s, const std::vector<std::size_t>& items);

/// The last payment for these items that came back, where no reminder has gone out since.
std::optional<LetterReturned> letter_returned(const Situation& s,
                                              const std::vector<std::size_t>& items);

/// A hold has ended by whose last day one of these items was due, and nobody has been in touch
/// since (contract 3.3, 9).
bool is_first_after_hold(const Situation& s, const std::vector<std::size_t>& items);

/// `by` of the last contact that has one, with a capital.
std::string letter_signer(const Situation& s);

/// As of Letter::answer_by.
core::Date letter_answer_by(const Situation& s, book::Tone tone, book::Channel channel);

}  // namespace inv::report
