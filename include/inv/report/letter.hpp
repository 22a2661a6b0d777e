#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/report/decision.hpp"
#include "inv/report/document/item.hpp"
#include "inv/report/document/parties.hpp"

namespace inv::report {

/// One item as a letter lists it.
struct LetterItem : DocumentItem {
  core::Money open;       ///< as demanded: less what is set aside of it
  core::Money received;   ///< paid, credited, applied; less what was returned
  core::Money credited;   ///< of that, by credits
  core::Money set_aside;  ///< what is open of it and not demanded
};

/// One currency of a letter: what its stage is about, what is also open, what falls due soon. Each
/// list is by due date, then invoice date, then id, then part. A heads-up is about all that it
/// lists; the other lists are then empty.
struct LetterSection {
  core::Currency currency;
  std::vector<LetterItem> about, also_open, coming;
  core::Money unapplied;           ///< negative where more was given back than there was
  core::Money deposit;             ///< kept for something else: named, and not taken off
  core::Money demanded;            ///< about + also open
  core::Money total;               ///< what is asked for: demanded less unapplied
  /// Those of this currency and those without one, as listed; first the one that the client used
  /// last.
  std::vector<book::PayWay> pay;
};

/// What is open of an item and not demanded.
struct LetterSetAside {
  LetterItem item;
  core::Money amount;
  SetAsideWhy why;
  std::optional<core::Date> date;  ///< disputed since, promised by
};

/// How a contact reads to the client. Texts and outcomes of the journal are the user's own and stay
/// out of letters.
/// A reminder is the email or the letter that it was.
enum class LetterContactHow { call, voicemail, visit, email, letter, message };

/// An earlier contact that the letter may refer to.
struct LetterContact {
  core::Date date;
  LetterContactHow how;
  bool from_client = false;
};

/// A payment of what is asked for that came back, and nobody has told the client so yet.
struct LetterReturned {
  std::string via;  ///< as the book has it, or empty
  core::Date paid, back;
  core::Money amount;
};

/// A promise, or a step of a plan, whose day has passed without all of it.
struct LetterPromise {
  core::Date made, by;
  bool was_plan = false;
  bool spoken = false;                ///< there was a call or a visit on the day it was made
  std::optional<core::Money> amount;  ///< that was named for the day
  std::vector<core::Money> received;  ///< towards it since, by currency, none of them zero
};

/// What was paid already of the items that are asked for.
struct LetterReceived {
  std::vector<core::Money> amounts;  ///< by currency, none of them zero
  std::optional<core::Date> date;    ///< where all of it came on one day
};

/// Everything that a draft to one client says, and nothing of any other client.
struct Letter {
  explicit Letter(core::Date day) : as_of(day), answer_by(day + 7) {}

  core::Date as_of;
  /// The decision's, but heads-up where nothing is overdue, and friendly where a ladder has a
  /// heads-up for what is.
  book::Tone tone = book::Tone::friendly;
  book::Channel channel = book::Channel::email;
  int stage = 0;

  Parties parties;
  /// A person's name, or empty: who signs for the business, else `by` of the client's last contact
  /// that has one, its first letter made a capital.
  std::string signed_by;

  /// Of those currencies that list anything: the client's own first, the others by code; last those
  /// in which nothing is to be paid.
  std::vector<LetterSection> sections;
  std::vector<LetterSetAside> set_aside;  ///< by due date, invoice date, id, part, reason
  std::vector<LetterContact> contacts;    ///< about what is overdue, oldest first, each once
  std::optional<LetterReturned> returned; ///< the last that came back
  bool after_hold = false;                ///< these are the first words after a hold
  std::optional<LetterPromise> promise;   ///< the last that was broken of what is listed
  LetterReceived received;
  /// The day by which a firm letter asks for an answer: a week on, two where it is formal and goes
  /// by post, or the first day after that that is neither on a weekend nor quiet.
  core::Date answer_by;
  std::vector<std::string> notes;         ///< `print: true`, in order of date
  bool autopay = false;
};

/// A client to remind, and what the draft says.
struct Reminder {
  Decision decision;
  Letter letter;
};

struct Reminders {
  core::Date as_of;
  std::optional<core::Date> reconciled;
  std::vector<Reminder> reminders;   ///< by client id
  std::optional<std::string> stale;  ///< as Decisions::stale
};

/// Those whose step is `remind`, each with its letter.
Reminders reminders(const book::Book& book, core::Date as_of, const Selection& selection);

}  // namespace inv::report
