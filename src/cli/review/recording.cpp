#include "recording.hpp"

#include <algorithm>
#include <span>

#include "cli/drafts/own_command.hpp"
#include "cli/typed/typed.hpp"
#include "inv/book/entry.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/decimal.hpp"
#include "inv/core/message.hpp"

namespace inv::cli {

namespace {

struct Question {
  std::string text, option;  ///< no option: it is a word of the command
  ReviewScreen::Unfit unfit;
};

/// `120`, `120.00` and perhaps a currency.
std::string unfit_amount(const std::string& typed) {
  const std::string_view number = std::string_view(typed).substr(0, typed.find(' '));
  constexpr int decimals_most = 4;
  if (core::parse_decimal(number, false, decimals_most).value) return {};
  return core::quoted(typed) + " is no amount; write it as 120.00";
}

std::string unfit_outcome(const std::string& typed) {
  const std::vector<std::string_view> known(book::outcome_names.begin(), book::outcome_names.end());
  if (std::ranges::find(known, typed) != known.end()) return {};
  return core::quoted(typed) + " is none of them" + core::did_you_mean(typed, known);
}

std::string unfit_mood(const std::string& typed) {
  constexpr int best = 5;
  return core::whole_number(typed, 1, best) ? "" : "a mood is a number from 1 to 5";
}

/// What is wrong with a day that was typed.
ReviewScreen::Unfit unfit_day(core::Date today, DayDirection direction, bool may_be_open = false) {
  return [=](const std::string& typed) -> std::string {
    if (may_be_open && typed == "open") return {};
    if (read_day(typed, today, direction)) return {};
    return day_complaint("the day", typed);
  };
}

std::vector<Question> questions_of(char key, core::Date today) {
  const auto ahead = unfit_day(today, DayDirection::ahead);
  switch (key) {
    case 'c':
      return {{"What was said? (empty: never mind)", "--call", {}},
              {"What came of it? no-answer, voicemail, not-received, in-approval, in-payment, "
               "says-paid, reply-due, disputed, promised or other (empty: none of these)",
               "--outcome", unfit_outcome},
              {"Did they say by which day it will be paid? (a date, friday, +7; empty: no)",
               "--promise", ahead},
              {"Their mood, 1 bad to 5 good? (empty: not said)", "--mood", unfit_mood}};
    case 'h':
      return {{"No reminders until which day? (a date, friday, +14, open; empty: never mind)", "",
               unfit_day(today, DayDirection::ahead, true)},
              {"Why? (empty: not said)", "--why", {}}};
    case 'p':
      return {{"Paid by which day? (a date, friday, +7; empty: never mind)", "", ahead},
              {"How much? (empty: all of it)", "--amount", unfit_amount},
              {"In their words? (empty: not said)", "--said", {}}};
    default:
      return {{"How much came in? (empty: never mind)", "", unfit_amount},
              {"On which day? (yesterday, friday, a date; empty: today)", "--date",
               unfit_day(today, DayDirection::back)},
              {"By what? (bank transfer, cheque, cash; empty: not said)", "--via", {}}};
  }
}

std::string_view command_of(char key) {
  switch (key) {
    case 'c': return "log";
    case 'h': return "hold";
    case 'p': return "promise";
    default: return "pay";
  }
}

/// Of several questions the answers, each with its option; false where a person ended it or left
/// the first one empty: never mind.
bool ask_all(ReviewScreen& screen, std::span<const Question> questions,
             std::vector<std::string>& words) {
  for (const Question& question : questions) {
    const auto answer = screen.ask(question.text, question.unfit);
    const bool is_first = &question == questions.data();
    if (!answer || (is_first && answer->empty())) {
      screen.say("Nothing is written.");
      return false;
    }
    if (answer->empty()) continue;
    if (!question.option.empty()) words.push_back(question.option);
    words.push_back(*answer);
  }
  return true;
}

}  // namespace

bool record_answers(Invocation& invocation, ReviewScreen& screen, char key,
                    const std::string& client) {
  std::vector<std::string> words = {std::string(command_of(key)), client};
  if (!ask_all(screen, questions_of(key, invocation.as_of()), words)) return false;
  const bool is_written = run_own_command(invocation, std::move(words)) == Exit::done;
  screen.pause();
  return is_written;
}

}  // namespace inv::cli
