#include "letter.hpp"

#include <algorithm>

#include "inv/render/text.hpp"
#include "render/english/english.hpp"

namespace inv::render {
namespace {

/// How much is remembered: less where the letter would grow too long.
struct Extent {
  std::size_t contacts;  ///< a gentle letter names one of them, or none
  bool unapplied;        ///< the list shows it as well
  bool thanks;
};
constexpr Extent extents[] = {{4, true, true},  {4, false, true}, {3, false, true},
                              {2, false, true}, {0, false, true}, {0, false, false}};

/// `£100.00 by 15 April`, or the day alone.
std::string named(const report::Letter& letter, const report::LetterPromise& promise) {
  const std::string by = letter_day(letter, promise.by);
  return promise.amount ? amounts({*promise.amount}) + " by " + by : by;
}

bool is_spoken(const report::Letter& letter) {
  return letter.promise && letter.promise->spoken && !letter.promise->was_plan;
}

/// The promise was made in the talk that the letter names last.
bool is_in_last_talk(const report::Letter& letter) {
  return is_spoken(letter) && !letter.contacts.empty() &&
         letter.contacts.back().date == letter.promise->made;
}

std::string_view promise_begins(const report::Letter& letter) {
  const SharedSentences& words = shared_sentences();
  if (letter.promise->was_plan) return words.plan;
  if (!book::is_gentle(letter.tone)) {
    return is_in_last_talk(letter) ? words.promise_then : words.promise_formal;
  }
  return is_spoken(letter) ? words.promise_spoken : words.promise;
}

std::string promise_sentence(const report::Letter& letter) {
  const report::LetterPromise& promise = *letter.promise;
  const SharedSentences& words = shared_sentences();
  const std::string_view none = promise.was_plan ? words.none_of_step : words.none_of_it;
  const std::string_view ends = promise.received.empty() ? none
                                : promise.amount         ? words.some_of_amount
                                                         : words.some_of_it;
  return fill(promise_begins(letter),
              {{"made", letter_day(letter, promise.made)}, {"named", named(letter, promise)}}) +
         fill(ends, {{"sum", amounts(promise.received)}});
}

std::string thanks_sentence(const report::Letter& letter) {
  const SharedSentences& words = shared_sentences();
  const std::string sum = amounts(letter.received.amounts);
  if (!letter.received.date) return fill(words.thanks_so_far, {{"sum", sum}});
  return fill(words.thanks_once,
              {{"sum", sum}, {"made", letter_day(letter, *letter.received.date)}});
}

/// What unapplied money changes in the sums that are asked for.
void add_unapplied(const report::Letter& letter, std::vector<std::string>& sentences) {
  std::vector<core::Money> held, owed_back;
  for (const report::LetterSection& section : letter.sections) {
    if (!section.total.is_positive()) continue;
    if (section.unapplied.is_positive()) held.push_back(section.unapplied);
    if (section.unapplied.is_negative()) owed_back.push_back(-section.unapplied);
  }
  const SharedSentences& words = shared_sentences();
  if (!held.empty()) sentences.push_back(fill(words.money_held, {{"sum", amounts(held)}}));
  if (!owed_back.empty()) {
    sentences.push_back(fill(words.money_owed_back, {{"sum", amounts(owed_back)}}));
  }
}

/// `wrote on 3 and 10 April, spoke on the phone on 17 April and wrote again on 30 April`.
std::string contact_list(const report::Letter& letter, std::size_t most) {
  const auto& all = letter.contacts;
  std::size_t at = all.size() - std::min(all.size(), most);
  std::vector<std::string> parts;
  std::vector<std::string_view> said;
  while (at < all.size()) {
    std::string verb(contact_verb(all[at].how));
    const bool again = std::find(said.begin(), said.end(), contact_verb(all[at].how)) != said.end();
    said.push_back(contact_verb(all[at].how));
    if (again) verb.insert(verb.rfind(" on "), " again");
    std::vector<core::Date> days;
    const report::LetterContactHow how = all[at].how;
    for (; at < all.size() && all[at].how == how; ++at) days.push_back(all[at].date);
    parts.push_back(fill(verb, {{"days", days_in_prose(days, letter.as_of, false)}}));
  }
  return enumerated(parts);
}

/// The last contact, but for the talk that the promise was made in.
std::string last_contact(const report::Letter& letter) {
  const report::LetterContact& last = letter.contacts.back();
  if (is_in_last_talk(letter)) return "";
  const std::string contact =
      fill(contact_noun(last.how), {{"day", letter_day(letter, last.date)}});
  return fill(sentences_of(letter.tone).follow_up, {{"contact", contact}});
}

/// A gentle letter follows one contact up, in the order of the days; a firm one lists the last few.
std::vector<std::string> said_before(const report::Letter& letter, const Extent& extent) {
  const std::string_view follow_up = sentences_of(letter.tone).follow_up;
  const bool silent = letter.contacts.empty() || follow_up.empty() || extent.contacts == 0;
  const std::string promise = letter.promise ? promise_sentence(letter) : "";
  if (book::is_gentle(letter.tone)) {
    const std::string contact = silent ? "" : last_contact(letter);
    const bool promised_first =
        letter.promise && !silent && letter.contacts.back().date > letter.promise->made;
    return promised_first ? std::vector{promise, contact} : std::vector{contact, promise};
  }
  const std::size_t most = std::max<std::size_t>(extent.contacts, 1);
  std::string contacts = letter.contacts.empty()
                             ? ""
                             : fill(follow_up, {{"contacts", contact_list(letter, most)}});
  if (!letter.promise || !is_in_last_talk(letter)) return {contacts, promise};
  contacts.pop_back();  // the full stop
  return {contacts + promise};
}

std::string earlier_within(const report::Letter& letter, const Extent& extent) {
  std::vector<std::string> sentences;
  const bool thanked = letter.promise && !letter.promise->received.empty();
  if (extent.thanks && !letter.received.amounts.empty() && !thanked) {
    sentences.push_back(thanks_sentence(letter));
  }
  if (extent.unapplied) add_unapplied(letter, sentences);
  for (std::string& said : said_before(letter, extent)) sentences.push_back(std::move(said));
  std::string made;
  for (const std::string& sentence : sentences) {
    if (!sentence.empty()) made += (made.empty() ? "" : " ") + sentence;
  }
  return made;
}

}  // namespace

std::string earlier_contacts(const report::Letter& letter, std::size_t words) {
  std::string made;
  for (const Extent& extent : extents) {
    made = earlier_within(letter, extent);
    if (count_words(made) <= words) break;
  }
  return made;
}

}  // namespace inv::render
