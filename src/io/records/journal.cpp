#include <algorithm>
#include <array>

#include "keys.hpp"
#include "money.hpp"
#include "verbs.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

constexpr int stage_max = 99;

template <auto Member>
void line_text(EntryDraft& draft, NodeRef value, Reading& reading) {
  put(draft.*Member, read_line_text(value, reading));
}

template <auto Member>
void long_text(EntryDraft& draft, NodeRef value, Reading& reading) {
  put(draft.*Member, read_text(value, reading));
}

template <auto Member>
void amount(EntryDraft& draft, NodeRef value, Reading& reading) {
  draft.*Member = read_amount(value, reading, {});
}

template <auto Member, int Most>
void small_number(EntryDraft& draft, NodeRef value, Reading& reading) {
  if (const auto number = read_integer(value, reading, 1, Most)) {
    draft.*Member = static_cast<std::uint8_t>(*number);
  }
}

void read_entry_client(EntryDraft& draft, NodeRef value, Reading& reading) {
  if (auto id = read_id(value, reading)) {
    draft.client = book::ClientRef(std::move(*id), value.span());
  }
}

void read_outcome(EntryDraft& draft, NodeRef value, Reading& reading) {
  constexpr std::array<std::string_view, 8> names = {"no-answer",   "voicemail",  "not-received",
                                                     "in-approval", "in-payment", "disputed",
                                                     "promised",    "other"};
  constexpr int first = 1;  // 0 is `none`, which is not written
  put(draft.outcome, read_choice<book::Outcome>(value, reading, names, first));
}

/// What all clients owed, per currency: it may be nothing, and less than nothing.
void read_balance(EntryDraft& draft, NodeRef value, Reading& reading) {
  if (!expect_map(value, reading)) return;
  draft.balance_written = true;
  value.each_pair([&](NodeRef key, NodeRef owed) {
    if (is_users_own(key.text())) return;
    const auto currency = read_currency(key, reading);
    const auto money = read_amount(owed, reading, {true, true});
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

constexpr std::array<Key<EntryDraft>, 23> entry_keys = {{
    {"date", [](EntryDraft& d, NodeRef v, Reading& r) { d.date = read_date(v, r); }, true},
    {"client", read_entry_client},
    {"memo", long_text<&EntryDraft::memo>},
    {"for", [](EntryDraft& d, NodeRef v, Reading& r) { d.targets = read_targets(v, r); }},
    {"via", line_text<&EntryDraft::via>},
    {"ref", line_text<&EntryDraft::ref>},
    {"charges", amount<&EntryDraft::charges>},
    {"withheld", amount<&EntryDraft::withheld>},
    {"keep", [](EntryDraft& d, NodeRef v, Reading& r) { put(d.keep, read_boolean(v, r)); }},
    {"why", long_text<&EntryDraft::why>},
    {"id", [](EntryDraft& d, NodeRef v, Reading& r) { put(d.id, read_id(v, r)); }},
    {"amount", amount<&EntryDraft::amount>},
    {"said", long_text<&EntryDraft::said>},
    {"by", line_text<&EntryDraft::by>},
    {"outcome", read_outcome},
    {"mood", small_number<&EntryDraft::mood, 5>},
    {"stage", small_number<&EntryDraft::stage, stage_max>},
    {"next", [](EntryDraft& d, NodeRef v, Reading& r) { d.next = read_date(v, r); }},
    {"assigned", line_text<&EntryDraft::assigned>},
    {"message-id", line_text<&EntryDraft::message_id>},
    {"until", [](EntryDraft& d, NodeRef v, Reading& r) { d.until = read_date(v, r); }},
    {"print", [](EntryDraft& d, NodeRef v, Reading& r) { put(d.print, read_boolean(v, r)); }},
    {"balance", read_balance},
}};

/// The first of `entry_keys` that every entry may have.
constexpr std::size_t common_keys = 3;

struct StepDraft {
  std::optional<core::Date> by;
  std::optional<book::Amount> amount;
};

constexpr std::array<Key<StepDraft>, 2> step_keys = {{
    {"by", [](StepDraft& s, NodeRef v, Reading& r) { s.by = read_date(v, r); }, true},
    {"amount", [](StepDraft& s, NodeRef v, Reading& r) { s.amount = read_amount(v, r, {}); }, true},
}};

const Key<EntryDraft>* find_key(std::string_view name) {
  for (const auto& key : entry_keys) {
    if (key.name == name) return &key;
  }
  return nullptr;
}

const Verb* find_verb(std::string_view name) {
  for (const auto& verb : verbs()) {
    if (verb.name == name) return &verb;
  }
  return nullptr;
}

std::vector<std::string_view> verb_names() {
  std::vector<std::string_view> names;
  for (const auto& verb : verbs()) names.push_back(verb.name);
  return names;
}

bool goes_with(const Verb& verb, const Key<EntryDraft>& key) {
  if (&key < entry_keys.data() + common_keys) return key.name != "client" || verb.has_client;
  return std::find(verb.keys.begin(), verb.keys.end(), key.name) != verb.keys.end();
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
      const Verb* const verb = key.is_scalar() ? find_verb(key.text()) : nullptr;
      if (!verb) return;
      if (verb_) {
        reading_.error(DiagnosticId::two_verbs, key.span(),
                       "`" + std::string(verb_->name) + "` and `" + std::string(verb->name) +
                           "` in one entry; a journal entry says one thing");
        return;
      }
      verb_ = verb;
      value_.emplace(value);
    });
  }

  void suggest_verb() {
    const auto names = verb_names();
    std::string message = "a journal entry that does not say what happened";
    core::SourceSpan at = node_.span();
    node_.each_pair([&](NodeRef key, NodeRef) {
      if (!key.is_scalar() || slip_ || find_key(key.text()) || is_users_own(key.text())) return;
      const auto near = core::nearest(key.text(), names);
      if (!near) return;
      slip_ = key.span();
      at = key.span();
      message += "; did you mean `" + std::string(*near) + "`?";
    });
    reading_.error(DiagnosticId::no_verb, at, std::move(message));
  }

  void read_pair(NodeRef key, NodeRef value) {
    if (!key.is_scalar()) return reading_.fail();
    if (find_verb(key.text()) || slip_ == key.span()) return;
    const Key<EntryDraft>* const known = find_key(key.text());
    if (!known) {
      if (!is_users_own(key.text())) refuse_unknown(key, value);
      return;
    }
    if (known == entry_keys.data()) has_date_ = true;
    if (value.is_missing()) {
      if (key.text() == "for") is_for_missing_ = true;
      return reading_.fail();
    }
    if (verb_ && !goes_with(*verb_, *known)) return refuse_with_verb(key);
    known->read(draft_, value, reading_);
  }

  void refuse_unknown(NodeRef key, NodeRef value) {
    std::vector<std::string_view> names;
    for (const auto& known : entry_keys) {
      if (!verb_ || goes_with(*verb_, known)) names.push_back(known.name);
    }
    const std::string what =
        verb_ ? "a `" + std::string(verb_->name) + "` entry" : "a journal entry";
    refuse_key(key, value, what, names, reading_);
  }

  void refuse_with_verb(NodeRef key) {
    std::string allowed;
    for (const auto name : verb_->keys) {
      allowed += (allowed.empty() ? "; beside `date` it has `" : ", `") + std::string(name) + "`";
    }
    if (key.text() == "client") allowed = "; it is about the whole book";
    reading_.error(DiagnosticId::unknown_key, key.span(),
                   "`" + std::string(key.text()) + "` does not go with `" +
                       std::string(verb_->name) + "`" + allowed);
  }

  std::optional<book::Entry> finish() {
    if (draft_.targets.is_map && !verb_->moves_money) {
      reading_.error(
          DiagnosticId::wrong_kind, draft_.targets.at,
          "amounts in `for`; with `" + std::string(verb_->name) + "` it names invoices only");
    }
    if (verb_->needs_for && draft_.targets.is_empty && !is_for_missing_) {
      reading_.error(DiagnosticId::missing_key, node_.span(),
                     "`" + std::string(verb_->name) + "` without `for`");
    }
    if (value_->is_missing()) {
      reading_.fail();
      return std::nullopt;
    }
    auto event = verb_->read(draft_, *value_, reading_);
    if (!event || !draft_.date || reading_.failed()) return std::nullopt;
    return book::Entry{*draft_.date,
                       draft_.targets.is_map,
                       std::move(draft_.client),
                       std::move(draft_.targets.targets),
                       std::move(draft_.memo),
                       std::move(*event),
                       node_.span(),
                       value_->span()};
  }

  NodeRef node_;
  Reading& reading_;
  EntryDraft draft_;
  const Verb* verb_ = nullptr;
  std::optional<NodeRef> value_;          // the verb's
  std::optional<core::SourceSpan> slip_;  // a key that was meant as the verb
  bool has_date_ = false;
  bool is_for_missing_ = false;  // it stands without a value, which is said
};

}  // namespace

std::vector<book::PlanStep> read_plan_steps(NodeRef node, Reading& reading) {
  std::vector<book::PlanStep> steps;
  if (!expect_list(node, reading)) return steps;
  if (node.is_empty()) {
    reading.error(DiagnosticId::missing_key, node.span(), "a plan without a step");
  }
  node.each_element([&](NodeRef element) {
    StepDraft draft;
    read_map<StepDraft>(element, step_keys, "a step of a plan", draft, reading);
    if (draft.by && draft.amount) steps.push_back({*draft.by, *draft.amount});
  });
  return steps;
}

std::optional<book::Entry> read_entry(NodeRef node, Reading& reading) {
  return EntryReader(node, reading).read();
}

std::vector<RecordKeys> keys_of_journal() {
  auto names = names_of<EntryDraft>(entry_keys);
  names.resize(common_keys);
  std::vector<RecordKeys> all = {{"journal", std::move(names)}};
  for (const auto& verb : verbs()) {
    RecordKeys own{verb.name, {verb.name}};
    own.keys.insert(own.keys.end(), verb.keys.begin(), verb.keys.end());
    all.push_back(std::move(own));
  }
  all.push_back({"step", names_of<StepDraft>(step_keys)});
  return all;
}

}  // namespace inv::io
