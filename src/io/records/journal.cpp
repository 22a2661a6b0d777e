#include <algorithm>
#include <array>

#include "inv/core/assert.hpp"
#include "keys.hpp"
#include "records.hpp"

namespace inv::io {

namespace {

using book::EventClass;
using core::DiagnosticId;

/// A journal entry as it is read: what every entry may have, and what goes with some verbs.
struct Draft {
  std::optional<core::Date> date;
  book::ClientRef client;
  book::Text memo;

  Targets targets;
  book::Text via, ref, why, id, said, by, assigned, message_id;
  book::CompactOptional<book::Amount> charges, withheld, settles, amount;
  std::optional<core::Date> next, until;
  std::vector<book::Amount> balance;
  bool balance_written = false;
  book::Outcome outcome = book::Outcome::none;
  std::uint8_t mood = 0, stage = 0;
  bool keep = false, print = false, mistake = false, ended = false, from_client = false;
};

template <int Most>
std::optional<std::uint8_t> read_small_number(NodeRef value, Reading& reading) {
  const auto number = read_integer(value, reading, 1, Most);
  return number ? std::optional(static_cast<std::uint8_t>(*number)) : std::nullopt;
}

/// What all clients owed, per currency: it may be nothing, and less than nothing.
void read_balance(Draft& draft, NodeRef value, Reading& reading) {
  if (!expect_map(value, reading)) return;
  draft.balance_written = true;
  value.each_pair([&](NodeRef key, NodeRef owed) {
    if (is_users_own(key.text())) return;
    const auto currency = read_currency(key, reading);
    const auto money = read_amount_within(owed, reading, any_amount);
    if (!currency || !money) return;
    if (money->currency().value_or(*currency) != *currency) {
      reading.error(
          DiagnosticId::other_currency, owed.span(),
          quoted_for_message(owed.text()) + " as the balance in " + std::string(currency->code()));
      return;
    }
    draft.balance.emplace_back(money->number(), currency, owed.span());
  });
}

constexpr std::array<std::string_view, 2> who_was_in_touch = {"", "client"};
constexpr int stage_max = 99, mood_max = 5;
constexpr auto read_outcome = read_choice<book::Outcome, book::outcome_names, 1>;

constexpr std::array<Key<Draft>, 27> entry_keys = {{
    {"date", into<&Draft::date, read_date>, true},
    {"client", into_located<&Draft::client, read_id>},
    {"memo", into<&Draft::memo, read_text>},
    {"for", into<&Draft::targets, read_targets>},
    {"via", into<&Draft::via, read_line_text>},
    {"ref", into<&Draft::ref, read_line_text>},
    {"charges", into<&Draft::charges, read_amount>},
    {"withheld", into<&Draft::withheld, read_amount>},
    {"keep", into<&Draft::keep, read_boolean>},
    {"settles", into<&Draft::settles, read_amount>},
    {"mistake", into<&Draft::mistake, read_boolean>},
    {"ended", into<&Draft::ended, read_boolean>},
    {"from", into<&Draft::from_client, read_choice<bool, who_was_in_touch, 1>>},
    {"why", into<&Draft::why, read_text>},
    {"id", into<&Draft::id, read_id>},
    {"amount", into<&Draft::amount, read_amount>},
    {"said", into<&Draft::said, read_text>},
    {"by", into<&Draft::by, read_line_text>},
    {"outcome", into<&Draft::outcome, read_outcome>},
    {"mood", into<&Draft::mood, read_small_number<mood_max>>},
    {"stage", into<&Draft::stage, read_small_number<stage_max>>},
    {"next", into<&Draft::next, read_date>},
    {"assigned", into<&Draft::assigned, read_line_text>},
    {"message-id", into<&Draft::message_id, read_line_text>},
    {"until", into<&Draft::until, read_date>},
    {"print", into<&Draft::print, read_boolean>},
    {"balance", read_balance},
}};

/// The first of `entry_keys`, which every entry may have, though the whole book is no client.
constexpr std::uint64_t date_key = 1, client_key = 2, memo_key = 4;

struct StepDraft {
  std::optional<core::Date> by;
  std::optional<book::Amount> amount;
};

constexpr std::array<Key<StepDraft>, 2> step_keys = {{
    {"by", into<&StepDraft::by, read_date>, true},
    {"amount", into<&StepDraft::amount, read_amount>, true},
}};

// What the value of a verb is, where it is not just a text, a date or an amount.

std::optional<book::InvoiceRef> read_invoice_ref(NodeRef value, Reading& reading) {
  auto id = read_id(value, reading);
  if (!id) return std::nullopt;
  return book::InvoiceRef(std::move(*id), value.span());
}

/// At least one step; none is before the one above it.
std::optional<std::vector<book::PlanStep>> read_steps(NodeRef node, Reading& reading) {
  std::vector<book::PlanStep> steps;
  if (!expect_list(node, reading)) return std::nullopt;
  if (node.is_empty()) {
    reading.error(DiagnosticId::missing_key, node.span(), "a plan without a step");
  }
  node.each_element([&](NodeRef element) {
    StepDraft draft;
    read_map<StepDraft>(element, step_keys, "a step of a plan", draft, reading);
    if (draft.by && !steps.empty() && *draft.by < steps.back().by)
      reading.error(DiagnosticId::bad_date, element.span(),
                    "a step by " + draft.by->text() + " after one by " + steps.back().by.text() +
                        "; the steps of a plan stand in order of date");
    if (draft.by && draft.amount) steps.push_back({*draft.by, *draft.amount});
  });
  if (steps.empty()) return std::nullopt;
  return steps;
}

/// A date, or `open`: then there is none.
std::optional<std::optional<core::Date>> read_last_day(NodeRef value, Reading& reading) {
  if (value.is_scalar() && value.text() == "open") return std::optional<core::Date>();
  const auto until = read_date(value, reading);
  return until ? std::optional(until) : std::nullopt;
}

// An event out of its verb's value and what else was read. Nothing after an error.

using ReadEvent = std::optional<book::Event> (*)(Draft&, NodeRef, Reading&);

/// The value is the first member, the others are those of the draft.
template <class Event, auto Read, auto... Members>
std::optional<book::Event> event_of(Draft& draft, NodeRef value, Reading& reading) {
  auto read = Read(value, reading);
  if (!read) return std::nullopt;
  return Event{std::move(*read), std::move(draft.*Members)...};
}

/// `settles` says what all of the money was worth to the invoices in `for`.
void check_settles(const Draft& draft, Reading& reading) {
  const core::SourceSpan at = draft.settles->at();
  if (draft.targets.is_empty)
    reading.error(DiagnosticId::missing_key, at,
                  "`settles` without `for`; name the invoices that the money was for");
  if (draft.targets.is_map || draft.keep || draft.charges || draft.withheld)
    reading.error(DiagnosticId::key_conflict, at,
                  "`settles` is what all of it settles; beside it stands no `charges`, `withheld` "
                  "or `keep`, and no amount in `for`");
}

std::optional<book::Event> paid_event(Draft& draft, NodeRef value, Reading& reading) {
  const auto amount = read_amount(value, reading);
  if (draft.settles && !reading.failed()) check_settles(draft, reading);
  if (!amount) return std::nullopt;
  book::CompactOptional<book::PaidDetails> details;
  if (draft.charges || draft.withheld || draft.settles || draft.keep) {
    details.ensure() = {std::move(draft.charges), std::move(draft.withheld),
                        std::move(draft.settles), draft.keep};
  }
  return book::Paid{*amount, std::move(draft.via), std::move(draft.ref), std::move(details)};
}

template <book::ContactHow How>
std::optional<book::Event> contact_event(Draft& draft, NodeRef value, Reading& reading) {
  auto text = read_text(value, reading);
  if (!text) return std::nullopt;
  return book::Contact{How,        draft.from_client, draft.outcome,
                       draft.mood, draft.stage,       std::move(*text),
                       std::move(draft.by), std::move(draft.assigned), draft.next};
}

constexpr auto read_what = read_choice<book::SentWhat, book::sent_names>;

constexpr ReadEvent credit_event = event_of<book::Credit, read_amount, &Draft::why, &Draft::id>;
constexpr ReadEvent apply_event = event_of<book::Apply, read_amount>;
constexpr ReadEvent returned_event =
    event_of<book::Returned, read_amount, &Draft::why, &Draft::ref, &Draft::mistake>;
constexpr ReadEvent refund_event = event_of<book::Refund, read_amount, &Draft::via, &Draft::ref>;
constexpr ReadEvent writeoff_event =
    event_of<book::Writeoff, read_invoice_ref, &Draft::amount, &Draft::why>;
constexpr ReadEvent void_event = event_of<book::Void, read_invoice_ref, &Draft::why>;
constexpr ReadEvent promise_event =
    event_of<book::Promise, read_date, &Draft::amount, &Draft::said>;
constexpr ReadEvent plan_event = event_of<book::Plan, read_steps, &Draft::said>;
constexpr ReadEvent hold_event = event_of<book::Hold, read_last_day, &Draft::why>;
constexpr ReadEvent release_event = event_of<book::Release, read_text>;
constexpr ReadEvent dispute_event =
    event_of<book::Dispute, read_invoice_ref, &Draft::amount, &Draft::why>;
constexpr ReadEvent resolve_event = event_of<book::Resolve, read_invoice_ref, &Draft::why>;
constexpr ReadEvent sent_event =
    event_of<book::Sent, read_what, &Draft::stage, &Draft::via, &Draft::message_id>;
constexpr ReadEvent note_event = event_of<book::NoteEntry, read_text, &Draft::until, &Draft::print>;
constexpr ReadEvent reconciled_event = event_of<book::Reconciled, read_line_text, &Draft::ended>;
constexpr ReadEvent closed_event =
    event_of<book::Closed, read_line_text, &Draft::balance, &Draft::balance_written>;

/// The bits of `entry_keys` for those that go with a verb; one that is not there does not compile.
consteval std::uint64_t bits_of(std::string_view own_keys, EventClass event_class) {
  std::uint64_t bits = date_key | memo_key;
  if (event_class != EventClass::of_book) bits |= client_key;
  for (std::size_t begin = 0; begin < own_keys.size();) {
    const std::size_t end = std::min(own_keys.find(' ', begin), own_keys.size());
    std::size_t key = 0;
    while (entry_keys.at(key).name != own_keys.substr(begin, end - begin)) ++key;
    bits |= std::uint64_t{1} << key;
    begin = end + 1;
  }
  return bits;
}

/// What may happen: a row of verbs.def.
struct Verb {
  std::string_view name;
  EventClass event_class;
  std::string_view own_keys;
  std::uint64_t keys;  ///< those that may stand, as bits
  ReadEvent read;
};

constexpr Verb verbs[] = {
#define INV_VERB(name, Event, event_class, keys) \
  {#name, EventClass::event_class, keys, bits_of(keys, EventClass::event_class), name##_event},
#define INV_CONTACT(name, keys)                                            \
  {#name, EventClass::relation, keys, bits_of(keys, EventClass::relation), \
   contact_event<book::ContactHow::name>},
#include "inv/book/verbs.def"
};

/// The row of that name in a table, or nothing.
template <class Table>
const auto* find_row(const Table& table, std::string_view name) {
  const auto found = std::find_if(std::begin(table), std::end(table),
                                  [&](const auto& row) { return row.name == name; });
  return found == std::end(table) ? nullptr : &*found;
}

std::string quoted(const Verb& verb) { return "`" + std::string(verb.name) + "`"; }

const Verb* find_verb(NodeRef key) {
  return key.is_scalar() ? find_row(verbs, key.text()) : nullptr;
}

/// The names of the keys of an entry that are among `bits`.
std::vector<std::string_view> names_among(std::uint64_t bits) {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < entry_keys.size(); ++i) {
    if ((bits >> i & 1) != 0) names.push_back(entry_keys[i].name);
  }
  return names;
}

/// Reads one entry: finds its verb first, for the verb says which keys may stand.
class EntryReader {
 public:
  EntryReader(NodeRef node, Reading& reading) : node_(node), reading_(reading) {}

  std::optional<book::Entry> read() {
    if (!expect_map(node_, reading_)) return std::nullopt;
    find_the_verb();
    if (!verb_) suggest_verb();
    node_.each_pair([&](NodeRef key, NodeRef value) { read_pair(key, value); });
    if (!has_date_) {
      reading_.error(DiagnosticId::missing_key, node_.span(), "a journal entry without `date`");
    }
    return verb_ ? finish() : std::nullopt;
  }

 private:
  void find_the_verb() {
    node_.each_pair([&](NodeRef key, NodeRef value) {
      const Verb* const verb = find_verb(key);
      if (!verb) return;
      if (verb_) {
        reading_.error(DiagnosticId::two_verbs, key.span(),
                       quoted(*verb_) + " and " + quoted(*verb) +
                           " in one entry; a journal entry says one thing");
        return;
      }
      verb_ = verb;
      value_.emplace(value);
    });
  }

  void suggest_verb() {
    std::vector<std::string_view> names;
    for (const Verb& verb : verbs) names.push_back(verb.name);
    std::string message = "a journal entry that does not say what happened";
    node_.each_pair([&](NodeRef key, NodeRef) {
      if (!key.is_scalar() || meant_as_verb_ || is_users_own(key.text())) return;
      const auto near = core::nearest(key.text(), names);
      if (!near || find_row(entry_keys, key.text())) return;
      meant_as_verb_ = key.span();
      message += "; did you mean `" + std::string(*near) + "`?";
    });
    reading_.error(DiagnosticId::no_verb, meant_as_verb_.value_or(node_.span()),
                   std::move(message));
  }

  void read_pair(NodeRef key, NodeRef value) {
    if (!key.is_scalar()) return reading_.fail();
    const Key<Draft>* const known = find_row(entry_keys, key.text());
    if (!known) return read_other_pair(key, value);
    const std::uint64_t bit = std::uint64_t{1} << (known - entry_keys.data());
    has_date_ = has_date_ || bit == date_key;
    if (value.is_missing()) {
      is_for_missing_ = is_for_missing_ || key.text() == "for";
      return reading_.fail();
    }
    if (verb_ && (verb_->keys & bit) == 0) return refuse_with_verb(key, bit);
    known->read(draft_, value, reading_);
  }

  void read_other_pair(NodeRef key, NodeRef value) {
    if (find_verb(key) || meant_as_verb_ == key.span() || is_users_own(key.text())) return;
    const std::string what = verb_ ? "a " + quoted(*verb_) + " entry" : "a journal entry";
    const std::uint64_t allowed = verb_ ? verb_->keys : ~std::uint64_t{0};
    refuse_key(key, value, what, names_among(allowed), reading_);
  }

  void refuse_with_verb(NodeRef key, std::uint64_t bit) {
    std::string hint;
    for (const char c : verb_->own_keys) hint += c == ' ' ? "`, `" : std::string(1, c);
    if (!hint.empty()) hint = "; beside `date` it has `" + hint + "`";
    hint = bit == client_key ? "; it is about the whole book" : verbs_with(bit) + hint;
    reading_.error(DiagnosticId::unknown_key, key.span(),
                   "`" + std::string(key.text()) + "` does not go with " + quoted(*verb_) + hint);
  }

  /// Where a key belongs that goes with few verbs.
  static std::string verbs_with(std::uint64_t bit) {
    constexpr int few = 5;
    std::string names;
    for (const Verb& verb : verbs)
      if ((verb.keys & bit) != 0) names += (names.empty() ? ", only with " : ", ") + quoted(verb);
    return std::ranges::count(names, ',') > few ? std::string() : names;
  }

  std::optional<book::Entry> finish() {
    if (draft_.targets.is_map && !book::moves_money(verb_->event_class)) {
      reading_.error(DiagnosticId::wrong_kind, draft_.targets.at,
                     "amounts in `for`; with " + quoted(*verb_) + " it names invoices only");
    }
    if (verb_->event_class == EventClass::apply && draft_.targets.is_empty && !is_for_missing_) {
      reading_.error(DiagnosticId::missing_key, node_.span(), quoted(*verb_) + " without `for`");
    }
    if (value_->is_missing()) {
      reading_.fail();
      return std::nullopt;
    }
    auto event = verb_->read(draft_, *value_, reading_);
    if (!event || !draft_.date || reading_.failed()) return std::nullopt;
    return book::Entry{*draft_.date,           draft_.targets.is_map,
                       std::move(draft_.client), std::move(draft_.targets.targets),
                       std::move(draft_.memo),   std::move(*event),
                       node_.span(),             value_->span()};
  }

  NodeRef node_;
  Reading& reading_;
  Draft draft_;
  const Verb* verb_ = nullptr;
  std::optional<NodeRef> value_;                   // the verb's
  std::optional<core::SourceSpan> meant_as_verb_;  // a key that is nearly one
  bool has_date_ = false;
  bool is_for_missing_ = false;  // it stands without a value, which is said
};

}  // namespace

std::optional<book::Entry> read_entry(NodeRef node, Reading& reading) {
  return EntryReader(node, reading).read();
}

std::vector<RecordKeys> keys_of_journal() {
  std::vector<RecordKeys> all = {{"journal", names_among(date_key | client_key | memo_key)},
                                 {"step", names_of<StepDraft>(step_keys)}};
  for (const auto& verb : verbs) {
    all.push_back({verb.name, names_among(verb.keys & ~(date_key | client_key | memo_key))});
    all.back().keys.push_back(verb.name);
  }
  return all;
}

}  // namespace inv::io
