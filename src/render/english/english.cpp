#include "english.hpp"

#include <array>

namespace inv::render {
namespace {

// Each tone has its own words, not the same words louder. Read them across: every line of one tone
// answers to the same line of the others.

constexpr ToneSentences heads_up_sentences = {
    .one = "Just so that you have it to hand: {what}, {amount}, is due {on}.",
    .many =
        "Just so that you have it to hand: {what} fall due by {last}, {amount} in all; "
        "{oldest}.",
    .many_together = "Just so that you have it to hand: {what} fall due {on}, {amount} in all.",
    .follow_up = "",
    .autopay = "",
    .cause = "",
    .ask = "Paying on the day is perfectly fine.",
    .ask_many = "Paying them all at once is perfectly fine.",
    .complete = "",
    .door =
        "If something is not right with the work or {invoice}, or another date would suit you "
        "better, {enough}.",
    .closing = "Best wishes,",
};

constexpr ToneSentences friendly_sentences = {
    .one = "{what}, {amount}, was due on {due}, and as far as we can see it is still open.",
    .many = "{what} are still open as far as we can see: {amount} in all, {oldest}.",
    .many_together = "",
    .follow_up = "This is just to follow up on {contact}.",
    .autopay = "You usually pay automatically, so perhaps something did not go through this time.",
    .cause = "These things slip by easily.",
    .ask = "Could you see to {it} in the next few days?",
    .ask_many = "",
    .complete = "",
    .door =
        "If this has crossed with your payment, please take no notice; and if something is "
        "not right with the work or {invoice}, or another date or paying in parts would suit "
        "you better, {enough}.",
    .closing = "Warm regards,",
};

constexpr ToneSentences reminder_sentences = {
    .one = "{what}, {amount}, has been waiting to be paid since {due}.",
    .many = "{what} are waiting to be paid: {amount} in all, {oldest}.",
    .many_together = "",
    .follow_up = "We are coming back to this after {contact}.",
    .autopay = "You usually pay automatically, but this time nothing has come through.",
    .cause = "",
    .ask =
        "Could you tell us the day on which we can expect the payment? If you send it today, "
        "there is no need to answer.",
    .ask_many = "",
    .complete = "",
    .door =
        "If you have just paid, if something is not right with the work or {invoice}, or if "
        "paying in parts would be easier, {enough}.",
    .closing = "Kind regards,",
};

constexpr ToneSentences firm_sentences = {
    .one = "{what}, {amount}, was due on {due}, {ago}, and has not been paid.",
    .many = "{what} have not been paid: {amount} in all, {oldest}.",
    .many_together = "",
    .follow_up = "We {contacts}.",
    .autopay = "",
    .cause = "",
    .ask =
        "Please pay {it} by {day}, or call us by then{phone}. If that is too much at once, we "
        "will gladly agree on a plan with you.",
    .ask_many = "",
    .complete = "",
    .door =
        "If the payment is already on its way, or if you see a mistake in the work or "
        "{invoice}, please say so: {enough}.",
    .closing = "Regards,",
};

constexpr ToneSentences formal_sentences = {
    .one = "As of {today}, {what} is unpaid: {amount}, due since {due}.",
    .many = "As of {today}, {what} are unpaid: {amount} in all, {oldest}.",
    .many_together = "",
    .follow_up = "We {contacts}.",
    .autopay = "",
    .cause = "",
    .ask =
        "Please pay {amount} by {day}. If your records differ from ours, please tell us where. "
        "If you cannot pay it all at once, we are ready to agree on a plan with you in writing.",
    .ask_many = "",
    .complete = "Invoices to {client}, due and not paid:",
    .door =
        "If your payment and {paper} have crossed, if you have a question about the work or "
        "{invoice}, or if you would like to suggest a date or payment in parts, {enough}.",
    .closing = "Yours sincerely,",
};

constexpr SharedSentences shared = {
    .thanks_once = "Thank you for your payment of {made}, which settled {sum}.",
    .thanks_so_far = "Thank you for the {sum} paid so far.",
    .money_held = "The {sum} that we hold for you is already taken off.",
    .money_owed_back = "This includes {sum} that we paid back to you beyond your balance.",
    .promise_spoken = "When we spoke on {made} you mentioned {named}",
    .promise = "You mentioned {named}",
    .promise_formal = "On {made} you mentioned {named}",
    .promise_then = ", when you mentioned {named}",
    .plan = "We had agreed on {named}",
    .none_of_it = "; nothing has reached us yet.",
    .none_of_step = "; that part has not reached us yet.",
    .some_of_it = "; a part, {sum}, has reached us since, thank you.",
    .some_of_amount = "; {sum} of that has reached us, thank you.",
    .pay_first = "The easiest way to pay is {way}:",
    .pay_only = "You can pay {way}:",
    .pay_others = "Other ways to pay:",
    .pay_unknown = "If you need our payment details, just ask.",
    .nothing_to_pay = "Nothing to pay here: the money that we hold for you covers it.",
    .coming = "Due in the next few days, and not asked for yet:",
    .coming_alone = "Due in the next few days:",
    .set_aside = "Not asked for here:",
    .less_held = "Less money that we hold for you",
    .plus_owed_back = "Plus money paid back beyond your balance",
    .deposit = "A deposit of yours that we keep",
    .disputed = "in question since {made}",
    .disputed_undated = "in question",
    .promised = "expected by {by}",
    .promised_undated = "expected",
    .unreconciled = "your payment may have crossed with this",
    .unsent = "the invoice is still to come",
};

}  // namespace

const ToneSentences& sentences_of(book::Tone tone) {
  switch (tone) {
    case book::Tone::heads_up: return heads_up_sentences;
    case book::Tone::friendly: return friendly_sentences;
    case book::Tone::reminder: return reminder_sentences;
    case book::Tone::firm: return firm_sentences;
    case book::Tone::formal: return formal_sentences;
  }
  return friendly_sentences;
}

const SharedSentences& shared_sentences() { return shared; }

std::string_view contact_noun(report::LetterContactHow how) {
  constexpr std::array<std::string_view, 7> words = {
      "our call of {day}",  "the message that we left on {day}", "our conversation of {day}",
      "the email of {day}", "the letter of {day}",               "the message of {day}",
      "our note of {day}"};
  return words[static_cast<std::size_t>(how)];
}

std::string_view contact_verb(report::LetterContactHow how) {
  constexpr std::array<std::string_view, 7> words = {
      "spoke on the phone on {days}",     "left a message on {days}",
      "met on {days}",                    "were in touch by email on {days}",
      "were in touch by letter on {days}", "exchanged messages on {days}",
      "wrote on {days}"};
  return words[static_cast<std::size_t>(how)];
}

const AnswerPhrases& answer_phrases() {
  static constexpr AnswerPhrases words = {
      .by_mail = "an answer to this mail is enough",
      .by_phone = "a call on {phone} is enough",
      .by_address = "a line to {address} is enough",
      .somehow = "a word to us is enough",
  };
  return words;
}

}  // namespace inv::render
