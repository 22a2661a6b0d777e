#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "inv/book/entry.hpp"
#include "records.hpp"

namespace inv::io {

/// A journal entry as it is read: what every entry may have, and what goes with some verbs.
struct EntryDraft {
  std::optional<core::Date> date;
  book::ClientRef client;
  book::Text memo;

  Targets targets;
  book::Text via, ref, why, id, said, by, assigned, message_id;
  book::Rare<book::Amount> charges, withheld, amount;
  std::optional<core::Date> next, until;
  std::vector<book::Amount> balance;
  bool balance_written = false;
  book::Outcome outcome = book::Outcome::none;
  std::uint8_t mood = 0, stage = 0;
  bool keep = false, print = false;
};

/// What may happen: its name, what its value makes of the draft, and the keys that go with it.
struct Verb {
  std::string_view name;
  /// Nothing after an error. Takes what it needs out of the draft.
  std::optional<book::Event> (*read)(EntryDraft&, NodeRef, Reading&);
  std::span<const std::string_view> keys;
  bool moves_money = false;  ///< `for` may be a map of amounts
  bool has_client = true;
  bool needs_for = false;
};

/// In the order of the contract.
std::span<const Verb> verbs();

/// The value of `plan`, at least one step; in the order written.
std::vector<book::PlanStep> read_plan_steps(NodeRef node, Reading& reading);

}  // namespace inv::io
