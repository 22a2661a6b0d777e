#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include "inv/book/invoice.hpp"
#include "inv/book/reference.hpp"
#include "inv/core/date.hpp"

namespace inv::book {

// Money verbs. Those that move money have their `for` in the entry.
struct PaidDetails {
  Rare<Amount> charges;   ///< kept by the bank
  Rare<Amount> withheld;  ///< tax kept by the client
  bool keep = false;      ///< a deposit
};
struct Paid {
  Amount amount;  ///< what arrived
  Text via, ref;
  Rare<PaidDetails> details_or_none;
  const PaidDetails& details() const { return details_or_none.or_empty(); }
  core::Money settles() const;  ///< all three together
};
struct Credit { Amount amount; Text why, id; };
struct Apply { Amount amount; };
struct Returned { Amount amount; Text why, ref; };
struct Refund { Amount amount; Text via, ref; };
struct Writeoff { InvoiceRef invoice; Rare<Amount> amount; Text why; };
struct Void { InvoiceRef invoice; Text why; };

// What the client said, and what was agreed.
struct Promise { core::Date by; Rare<Amount> amount; Text said; };
struct PlanStep { core::Date by; Amount amount; };
struct Plan { List<PlanStep> steps; Text said; };  ///< steps in order of date
struct Hold { std::optional<core::Date> until; Text why; };  ///< no date: `open`
struct Release { Text text; };
struct Dispute { InvoiceRef invoice; Rare<Amount> amount; Text why; };
struct Resolve { InvoiceRef invoice; Text why; };

enum class ContactHow : std::uint8_t { call, visit, email, letter, message };
enum class Outcome : std::uint8_t {
  none, no_answer, voicemail, not_received, in_approval, in_payment, disputed, promised, other
};
std::string_view contact_name(ContactHow how);    ///< `call` …
std::string_view outcome_name(Outcome outcome);   ///< `no-answer` …; `none` is the empty text

/// A person was in touch with the client.
struct Contact {
  ContactHow how;
  Outcome outcome = Outcome::none;
  std::uint8_t mood = 0;   ///< 1 bad to 5 good, 0 not said
  std::uint8_t stage = 0;  ///< 0 not said
  Text text, by, assigned;
  std::optional<core::Date> next;
};

enum class SentWhat : std::uint8_t { reminder, statement, invoice, thanks };
std::string_view sent_name(SentWhat what);
/// A document went out.
struct Sent { SentWhat what; std::uint8_t stage = 0; Text via, message_id; };

struct NoteEntry { Text text; std::optional<core::Date> until; bool print = false; };
struct Reconciled { Text account; };
struct Closed { Text period; List<Amount> balance; bool balance_written = false; };

using Event = std::variant<Paid, Credit, Apply, Returned, Refund, Writeoff, Void, Promise, Plan,
                           Hold, Release, Dispute, Resolve, Contact, Sent, NoteEntry, Reconciled,
                           Closed>;

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

/// `paid`, `writeoff` …: the verb as the book writes it.
std::string_view verb_name(const Entry& entry);

}  // namespace inv::book
