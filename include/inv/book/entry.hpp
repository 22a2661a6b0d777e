#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <variant>

#include "inv/book/invoice.hpp"
#include "inv/book/reference.hpp"
#include "inv/core/date.hpp"

namespace inv::book {

// Money verbs. Those that move money have their `for` in the entry.
struct PaidDetails {
  CompactOptional<Amount> charges;   ///< kept by the bank
  CompactOptional<Amount> withheld;  ///< tax kept by the client
  CompactOptional<Amount> settles;   ///< it came in another currency, and is a payment of this
  bool keep = false;      ///< a deposit
};
struct Paid {
  Amount amount;  ///< what arrived
  Text via, ref;
  CompactOptional<PaidDetails> details_or_none;
  const PaidDetails& details() const { return details_or_none.or_empty(); }
  /// What it is worth wherever money is spoken of: what it `settles`, else the amount with charges
  /// and withheld tax.
  core::Money settles() const;
};
struct Credit { Amount amount; Text why, id; };
struct Apply { Amount amount; };
struct Returned {
  Amount amount;
  Text why, ref;
  bool mistake = false;  ///< it had been entered wrongly, and no bank sent it back
};
struct Refund { Amount amount; Text via, ref; };
struct Writeoff { InvoiceRef invoice; CompactOptional<Amount> amount; Text why; };
struct Void { InvoiceRef invoice; Text why; };

// What the client said, and what was agreed.
struct Promise { core::Date by; CompactOptional<Amount> amount; Text said; };
struct PlanStep { core::Date by; Amount amount; };
struct Plan { List<PlanStep> steps; Text said; };  ///< steps in order of date
struct Hold { std::optional<core::Date> until; Text why; };  ///< no date: `open`
struct Release { Text text; };
struct Dispute { InvoiceRef invoice; CompactOptional<Amount> amount; Text why; };
struct Resolve { InvoiceRef invoice; Text why; };

enum class ContactHow : std::uint8_t {
#define INV_CONTACT(name, keys) name,
#include "inv/book/verbs.def"
};
enum class Outcome : std::uint8_t {
  none, no_answer, voicemail, not_received, in_approval, in_payment, says_paid, reply_due, disputed,
  promised, other
};
inline constexpr std::array<std::string_view, 11> outcome_names = {
    "",          "no-answer", "voicemail", "not-received", "in-approval", "in-payment",
    "says-paid", "reply-due", "disputed",  "promised",     "other"};
/// Nothing came of it that asks for more, or that could be a step.
constexpr bool says_nothing(Outcome outcome) {
  return outcome == Outcome::none || outcome == Outcome::other;
}
std::string_view contact_name(ContactHow how);    ///< `call` …
std::string_view outcome_name(Outcome outcome);   ///< `no-answer` …; `none` is the empty text

/// A person was in touch with the client, or the client with us.
struct Contact {
  ContactHow how;
  bool from_client = false;
  Outcome outcome = Outcome::none;
  std::uint8_t mood = 0;   ///< 1 bad to 5 good, 0 not said
  std::uint8_t stage = 0;  ///< 0 not said
  Text text, by, assigned;
  std::optional<core::Date> next;
};

enum class SentWhat : std::uint8_t { reminder, statement, invoice, thanks };
inline constexpr std::array<std::string_view, 4> sent_names = {"reminder", "statement", "invoice",
                                                               "thanks"};
std::string_view sent_name(SentWhat what);
/// A document went out.
struct Sent { SentWhat what; std::uint8_t stage = 0; Text via, message_id; };

struct NoteEntry { Text text; std::optional<core::Date> until; bool print = false; };
struct Reconciled { Text account; bool ended = false; };  ///< ended: the account is used no more
struct Closed { Text period; List<Amount> balance; bool balance_written = false; };

using Event = std::variant<Contact
#define INV_CONTACT(name, keys)
#define INV_VERB(name, Event, event_class, keys) , Event
#include "inv/book/verbs.def"
                           >;

/// What an event does to an account, in the order in which those of one day count (contract,
/// section 2); the last two do nothing to it.
enum class EventClass : std::uint8_t {
  invoice,  ///< a record of its own, no verb
  credit,
  payment,
  apply,
  given_back,
  given_up,
  relation,  ///< what was said, agreed or sent
  of_book    ///< about the whole book and no client
};

/// Contact's; all others stand in the table.
template <class Event>
inline constexpr EventClass class_of_event = EventClass::relation;
#define INV_CONTACT(name, keys)
#define INV_VERB(name, Event, event_class, keys) \
  template <>                                    \
  inline constexpr EventClass class_of_event<Event> = EventClass::event_class;
#include "inv/book/verbs.def"

constexpr bool moves_money(EventClass event_class) { return event_class < EventClass::relation; }
template <class Event>
concept MovesMoney = moves_money(class_of_event<Event>);

/// One line of the journal.
struct Entry {
  core::Date date;
  bool for_is_map = false;
  ClientRef client;      ///< resolved for all but `reconciled` and `closed`, written or not
  List<ForTarget> for_;  ///< in the order written
  Text memo;
  Event event;
  core::SourceSpan at;       ///< the whole record
  core::SourceSpan verb_at;  ///< the verb's value

  template <class T>
  const T* as() const { return std::get_if<T>(&event); }
};

/// The invoice that an event is about, where its kind has one beside `for`.
template <class Entry>
auto* invoice_of(Entry& entry) {
  using Found = decltype(&entry.for_[0].invoice);
  const auto find = [](auto& event) -> Found {
    if constexpr (requires { event.invoice; }) return &event.invoice;
    return nullptr;
  };
  return std::visit(find, entry.event);
}

/// `paid`, `writeoff` …: the verb as the book writes it.
std::string_view verb_name(const Entry& entry);
EventClass class_of(const Entry& entry);

}  // namespace inv::book
