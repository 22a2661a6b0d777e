#pragma once

#include <string_view>

#include "inv/report/letter.hpp"

namespace inv::render {

/// What the letters say, apart from lists: sentences with `{slots}`. An empty one is not said.
///
/// {what} the invoice for the spring pruning   {amount} £174.50            {due} 31 March
/// {oldest} the older due since 31 March       {last} the last due day     {ago} 35 days ago
/// {it} it, them                               {today} 5 May 2026          {day} Friday 24 April
/// {contact} our call of 8 April               {contacts} wrote on 3 April and spoke on 8 April
/// {enough} an answer to this mail is enough   {invoice} the invoice, one of the invoices
/// {phone} ` on 01584 123456`, or nothing      {paper} this letter, this mail
/// {on} on 12 May, or today                    {client} the client's name
struct ToneSentences {
  // What it is about, how much, since when.
  std::string_view one, many;
  std::string_view many_together;  ///< a heads-up whose items fall due on one day
  // What was said and done before.
  std::string_view follow_up;
  std::string_view autopay;        ///< for those who pay automatically
  std::string_view cause;          ///< for the others
  // The one thing to do.
  std::string_view ask;
  std::string_view ask_many;       ///< where it differs
  std::string_view complete;       ///< just above the list
  // After the list.
  std::string_view door;
  std::string_view closing;
};

const ToneSentences& sentences_of(book::Tone tone);

/// Sentences that more than one tone has.
///
/// {sum} £100.00   {made} 8 April   {by} 15 April   {named} `£100.00 by 15 April`, or the day
struct SharedSentences {
  std::string_view thanks_once, thanks_so_far, money_held, money_owed_back;
  std::string_view promise_spoken, promise, promise_formal, promise_then, plan;
  std::string_view none_of_it, none_of_step, some_of_it, some_of_amount;
  std::string_view pay_first, pay_only, pay_others, pay_unknown, nothing_to_pay;
  std::string_view coming, coming_alone, set_aside, less_held, plus_owed_back, deposit;
  std::string_view disputed, disputed_undated, promised, promised_undated, unreconciled, unsent;
};
const SharedSentences& shared_sentences();

/// `our call of {day}`.
std::string_view contact_noun(report::LetterContactHow how);
/// `spoke on the phone on {days}`.
std::string_view contact_verb(report::LetterContactHow how);

/// The ends of the door's sentence: how to answer.
struct AnswerPhrases {
  std::string_view by_mail, by_phone, by_address, somehow;
};
const AnswerPhrases& answer_phrases();

/// Whether the word, in any case, is a common English noun, or goes before one, as invoices
/// have them.
bool is_common_word(std::string_view word);

/// `bank transfer` for `Bank transfer`; false for names such as `PayPal`.
bool is_common_way(std::string_view via);

}  // namespace inv::render
