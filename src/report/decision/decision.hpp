#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/items/items.hpp"
#include "report/relations/contacts.hpp"
#include "situation.hpp"

namespace inv::report {

/// What would be done, before the rules that may still put it off.
struct Step {
  Rule rule = Rule::decided;                    ///< that gave it
  std::optional<int> stage;                     ///< none: a call that a person words
  std::optional<book::Tone> tone;               ///< where it is not that of the stage
  book::Channel channel = book::Channel::call;  ///< before `reach` is looked at
  std::vector<std::size_t> about;               ///< the items that the stage is about, rising
  std::optional<std::size_t> broken_promise;    ///< in Relations::promises
  core::Date ready{0};                          ///< the first day on which it could be taken
  bool is_asked_for = false;                    ///< a `next` of the journal names the day
  std::string why;                              ///< a sentence
};

/// One client's way through the rules.
struct Course {
  Step step;
  /// So far: its reasons are the deciding one, then what else that rule has to say.
  Decision decision;
};

/// Who asks next: a rule, or Rule::decided.
using Ask = Rule (*)(const Situation&, Course&);

Rule ask_nothing_open(const Situation& s, Course& course);
Rule ask_hold(const Situation& s, Course& course);
Rule ask_come_back(const Situation& s, Course& course);
Rule ask_set_aside(const Situation& s, Course& course);
Rule ask_dispute(const Situation& s, Course& course);
Rule ask_nothing_overdue(const Situation& s, Course& course);
Rule ask_too_little(const Situation& s, Course& course);
Rule ask_came_back(const Situation& s, Course& course);
Rule ask_after_hold(const Situation& s, Course& course);
Rule ask_broken_promise(const Situation& s, Course& course);
Rule ask_next_rung(const Situation& s, Course& course);
Rule ask_firm_beside_dispute(const Situation& s, Course& course);
Rule ask_carry(const Situation& s, Course& course);
Rule ask_soon_anyway(const Situation& s, Course& course);
Rule ask_gap(const Situation& s, Course& course);
Rule ask_stale(const Situation& s, Course& course);
Rule ask_quiet(const Situation& s, Course& course);
Rule ask_act(const Situation& s, Course& course);

/// What may be said in reasons: a row of rules.def.
enum class Says {
#define INV_SAYS(name, text) name,
#include "inv/report/decision/rules.def"
};
/// Its words, with these in place of each `{}`.
std::string sentence(Says says, std::initializer_list<std::string_view> of = {});

/// The course is to wait (or to carry): until when, and why.
Rule wait(Course& course, std::optional<core::Date> until, std::string why,
          Action action = Action::wait);

/// The decision, with what the letter for it is about.
struct Decided {
  Decision decision;
  std::vector<std::size_t> about;
  std::optional<std::size_t> broken_promise;
};
Decided decided(const Situation& s);

/// The channel that is used: the step's own, or where `reach` lacks it the first that it has. A
/// call that a person words stays one.
book::Channel channel_of(const Situation& s, const Step& step);
/// The tone of the step; a call that a person words has none.
std::optional<book::Tone> tone_of(const Situation& s, const Step& step);
/// The tone is friendly or the like; false for a call that a person words.
bool is_gentle(const Situation& s, const Step& step);

/// A decision with what does not depend on the action: names, sums, invoices, what is set aside.
Decision facts_of(const Situation& s);

/// What the ladder says of the client's overdue items (contract 3.2, level).
struct NextRung {
  int level;                       ///< of the client
  std::optional<int> stage;        ///< none past the last rung: a person decides
  core::Date ready;                ///< from that day on the step can be taken
  std::vector<std::size_t> about;  ///< the items at the level, rising
};
/// Where anything is overdue.
NextRung next_rung_of(const Situation& s);

/// The day on which somebody should speak of the disputes; nothing where there are none.
std::optional<core::Date> dispute_call_day(const Situation& s);

// Words for decisions: sentences without a full stop, dates as YYYY-MM-DD, amounts with their
// currency's code, text from the book as it stands.

std::string text_of(const Sums& sums);                    ///< `349.00 GBP and 20.00 EUR`
std::string days_text(int days);                          ///< `1 day`, `37 days`
std::string join(const std::vector<std::string>& items);  ///< `a`, `a and b`, `a, b and c`
std::size_t invoice_count(const Situation& s, const std::vector<std::size_t>& items);
/// One invoice by its id, several as `2 invoices`.
std::string invoices_text(const Situation& s, const std::vector<std::size_t>& items);
/// `spoken to on 2026-04-08 (call): "Cheque is in the mail"`.
std::string contact_text(const book::Entry& contact);
/// `email, reminder`, by a channel that reaches the client.
std::string rung_text(const Situation& s, int stage);
/// `: "text"`, or nothing where there is no text.
std::string quoted_after_colon(std::string_view text);

/// The ids of these items' invoices, each once; of many the first three and how many more.
std::string ids_text(const Situation& s, const std::vector<std::size_t>& items);
/// `2 invoices overdue, the oldest by 37 days: 349.00 GBP`, of what is not set aside.
std::string overdue_text(const Situation& s);
/// The day by which what it sets aside is to come: of a plan that misses a step the next one's.
core::Date promised_day(const Situation& s, const PromiseStanding& promise);
/// Why what of an item is set aside, and since or until when; empty where nothing is.
std::vector<SetAside> set_aside_of(const Situation& s, std::size_t item);
/// What makes a promise stand, or how it is waited for: one promise and all that it sets aside.
std::string promise_text(const Situation& s, std::size_t promise);
/// `2026-0042 disputed since 2026-04-02 (20.00 GBP): "why"`.
std::string dispute_text(const Situation& s, const DisputeStanding& dispute);

/// The facts behind a decision, after its deciding reason: what is overdue, which step is meant,
/// what is set aside, what is unapplied, last words that warn. None is said twice.
void add_supporting(const Situation& s, Course& course);

/// What to say when the payments are not entered up to now, or when something is set aside for it;
/// nothing when they are.
std::optional<std::string> stale_text(const book::Book& book, std::optional<core::Date> reconciled,
                                      core::Date today, bool any_unreconciled);
bool has_unreconciled(const Decision& decision);

/// Decides for each client selected, in order of id, and calls `visit(situation, decided)`. Returns
/// `stale_text`.
template <class Visit>
std::optional<std::string> each_decision(const book::Book& book, core::Date as_of,
                                         std::optional<core::Date> reconciled,
                                         const Selection& selection, const Visit& visit) {
  bool any_unreconciled = false;
  each_account(book, as_of, selection, [&](const Account& account) {
    const Relations between = relations(book, account, reconciled);
    const Situation s = situation_of(book, account, between);
    Decided made = decided(s);
    any_unreconciled |= has_unreconciled(made.decision);
    visit(s, std::move(made));
  });
  return stale_text(book, reconciled, as_of, any_unreconciled);
}

}  // namespace inv::report
