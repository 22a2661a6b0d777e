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

}  // namespace inv::io
