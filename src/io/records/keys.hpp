#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inv/core/message.hpp"
#include "io/text/file_text.hpp"
#include "values.hpp"

namespace inv::io {

constexpr int days_max = 3650;  ///< of any count of days that a book may hold
constexpr std::array<std::string_view, 2> ways_to_apply = {"oldest", "manual"};

/// One key of a kind of record: its name, how its value gets into the record, whether it must be
/// there. A record's keys are one table, at most 64 long.
template <class Record>
struct Key {
  std::string_view name;
  void (*read)(Record&, NodeRef, Reading&);
  bool required = false;
};

/// Puts what was read into a member; leaves it alone where nothing was.
template <class Member, class Value>
void put(Member& member, Value value) {
  member = std::move(value);
}
template <class Member, class Value>
void put(Member& member, std::optional<Value> value) {
  if (value) member = std::move(*value);
}

// What most keys do: a value is read with `Read`, under `Limits`, into a member …
template <auto Member, auto Read, auto... Limits, class Record>
void into(Record& record, NodeRef value, Reading& reading) {
  put(record.*Member, Read(value, reading, Limits...));
}
/// … together with its place …
template <auto Member, auto Read, class Record>
void into_located(Record& record, NodeRef value, Reading& reading) {
  if (auto read = Read(value, reading)) record.*Member = {std::move(*read), value.span()};
}
/// … or as the id of the record.
template <class Record>
void into_own_id(Record& record, NodeRef value, Reading& reading) {
  put(record.id, read_id(value, reading));
  record.id_at = value.span();
}

template <class Record>
std::vector<std::string_view> names_of(std::span<const Key<Record>> keys) {
  std::vector<std::string_view> names;
  for (const auto& key : keys) names.push_back(key.name);
  return names;
}

/// Keys that begin with `x-` are the user's own.
inline bool is_users_own(std::string_view key) { return key.starts_with("x-"); }

/// Says that `what` has no such key. Of a key without a value it was said that it has none: it may
/// be the rest of a text that a comma ended.
inline void refuse_key(NodeRef key, NodeRef value, std::string_view what,
                       std::span<const std::string_view> names, Reading& reading) {
  reading.fail();
  if (value.is_missing()) return;
  reading.error(core::DiagnosticId::unknown_key, key.span(),
                "no key " + quoted_for_message(key.text()) + " in " + std::string(what) +
                    core::did_you_mean(key.text(), names));
}

/// Reads every pair of a map with its key's function. `what` names the kind of record: `a client`.
/// Returns the positions of the keys that stand, as bits.
template <class Record>
std::uint64_t read_map(NodeRef map, std::span<const Key<Record>> keys, std::string_view what,
                       Record& record, Reading& reading) {
  std::uint64_t seen = 0;
  if (!expect_map(map, reading)) return seen;
  map.each_pair([&](NodeRef key, NodeRef value) {
    if (!key.is_scalar()) return reading.fail();
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (keys[i].name != key.text()) continue;
      seen |= std::uint64_t{1} << i;
      if (value.is_missing()) return reading.fail();
      return keys[i].read(record, value, reading);
    }
    if (!is_users_own(key.text())) refuse_key(key, value, what, names_of(keys), reading);
  });
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (!keys[i].required || (seen >> i & 1) != 0) continue;
    reading.error(core::DiagnosticId::missing_key, map.span(),
                  std::string(what) + " without `" + std::string(keys[i].name) + "`");
  }
  return seen;
}

}  // namespace inv::io
