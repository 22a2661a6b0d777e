#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "decision.hpp"
#include "situation.hpp"

namespace inv::report {

// Words for decisions: sentences without a full stop, dates as YYYY-MM-DD, amounts with their
// currency's code, text from the book as it stands.

std::string text_of(const Sums& sums);                    ///< `349.00 GBP and 20.00 EUR`
std::string days_text(int days);                          ///< `1 day`, `37 days`
std::string join(const std::vector<std::string>& words);  ///< `a`, `a and b`, `a, b and c`
std::size_t invoice_count(const Situation& s, const std::vector<std::size_t>& items);
/// One invoice by its id, several as `2 invoices`.
std::string invoices_text(const Situation& s, const std::vector<std::size_t>& items);
/// `spoken to on 2026-04-08 (call): "Cheque is in the mail"`.
std::string contact_text(const book::Entry& contact);
/// `email, reminder`.
std::string rung_text(const book::Rung& rung);
/// `: "text"`, or nothing where there is no text.
std::string quoted_after_colon(std::string_view text);

/// The ids of these items' invoices, each once; of many the first three and how many more.
std::string ids_text(const Situation& s, const std::vector<std::size_t>& items);
/// `2 invoices overdue, the oldest by 37 days: 349.00 GBP`, of what is not set aside.
std::string overdue_text(const Situation& s);
/// What makes a promise stand, or how it is waited for: one promise and all that it sets aside.
std::string promise_text(const Situation& s, std::size_t promise);
/// `2026-0042 disputed since 2026-04-02 (20.00 GBP): "why"`.
std::string dispute_text(const Situation& s, const DisputeStanding& dispute);

/// The facts behind a decision, after its deciding reason: what is overdue, which step is meant,
/// what is set aside, what is unapplied. None is said twice.
void add_supporting(const Situation& s, const Course& course, Decision& decision);

/// What to say when the payments are not entered up to now (rule 13); nothing when they are.
std::optional<std::string> stale_text(const book::Book& book, std::optional<core::Date> reconciled,
                                      core::Date today);

}  // namespace inv::report
