#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "situation.hpp"

namespace inv::report {

/// What would be done, before the rules that may still put it off.
struct Step {
  int rule = 0;                                 ///< that gave it
  std::optional<int> stage;                     ///< none: a call that a person words
  book::Channel channel = book::Channel::call;  ///< before `reach` is looked at
  std::vector<std::size_t> about;               ///< the items that the stage is about
  std::optional<std::size_t> broken_promise;
  std::string why;  ///< a sentence
};

/// One client's way through the rules.
struct Course {
  Step step;
  /// So far: its rule is the one that is asked, its reasons are the deciding one, then what else
  /// that rule has to say.
  Decision decision;
};

/// A rule gives the number of the rule to go on at, or `decided`.
using Rule = int (*)(const Situation&, Course&);
constexpr int decided = 0;

// Contract 3.3, by number. Rule 4 is Situation's.
int rule_1_nothing_open(const Situation& s, Course& course);
int rule_2_hold(const Situation& s, Course& course);
int rule_3_come_back(const Situation& s, Course& course);
int rule_4_set_aside(const Situation& s, Course& course);
int rule_5_dispute(const Situation& s, Course& course);
int rule_6_nothing_overdue(const Situation& s, Course& course);
int rule_7_too_little(const Situation& s, Course& course);
int rule_8_broken_promise(const Situation& s, Course& course);
int rule_9_next_rung(const Situation& s, Course& course);
int rule_10_carry(const Situation& s, Course& course);
int rule_11_invoice_sent(const Situation& s, Course& course);
int rule_12_gap(const Situation& s, Course& course);
int rule_13_stale(const Situation& s, Course& course);
int rule_14_quiet(const Situation& s, Course& course);
int rule_15_act(const Situation& s, Course& course);

/// The course is to wait (or to carry): until when, and why.
int wait(Course& course, std::optional<core::Date> until, std::string why,
         Action action = Action::wait);

/// The channel that is used: the step's own, or where `reach` lacks it the first that it has. A
/// call that a person words stays one.
book::Channel channel_of(const Situation& s, const Step& step);
/// The tone of the step's rung; a call that a person words has none.
std::optional<book::Tone> tone_of(const Situation& s, const Step& step);

/// A decision with what does not depend on the action: names, sums, invoices, what is set aside.
Decision facts_of(const Situation& s);

/// What comes next for an overdue item.
struct NextStep {
  std::optional<int> stage;  ///< none past the last rung: a person decides
  core::Date ready;          ///< from that day on it can be taken
};
NextStep next_step(const Situation& s, std::size_t item);

/// The last day up to today on which such a document went out.
std::optional<core::Date> last_sent(const Situation& s, book::SentWhat what);

/// For this many days a contact about a dispute is enough.
constexpr int dispute_days = 14;

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
void add_supporting(const Situation& s, Course& course);

/// What to say when the payments are not entered up to now (rule 13); nothing when they are.
std::optional<std::string> stale_text(const book::Book& book, std::optional<core::Date> reconciled,
                                      core::Date today);

}  // namespace inv::report
