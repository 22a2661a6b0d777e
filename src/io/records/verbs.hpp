#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "entry_draft.hpp"

namespace inv::io {

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

}  // namespace inv::io
