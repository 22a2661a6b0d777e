#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace inv::book {

/// Finds records by id, upper and lower case (ASCII) taken as the same. Holds positions only; the
/// ids stay in their records, where `id_of(position)` reads them.
class IdIndex {
 public:
  /// Empties it and makes room for `count` ids.
  void reset(std::size_t count);

  /// Adds the record at `position`, unless its id is there already: then the position that has it.
  template <class IdOf>
  std::optional<std::uint32_t> add(std::uint32_t position, const IdOf& id_of) {
    const std::size_t slot = slot_for(id_of(position), id_of);
    if (slots_[slot] != vacant) return slots_[slot];
    slots_[slot] = position;
    return std::nullopt;
  }

  template <class IdOf>
  std::optional<std::uint32_t> find(std::string_view id, const IdOf& id_of) const {
    if (slots_.empty()) return std::nullopt;
    const std::uint32_t position = slots_[slot_for(id, id_of)];
    return position == vacant ? std::nullopt : std::optional(position);
  }

 private:
  static constexpr std::uint32_t vacant = 0xffffffff;
  static std::size_t hash(std::string_view id);
  static bool same(std::string_view a, std::string_view b);

  /// Where `id` stands, or the free slot where it would.
  template <class IdOf>
  std::size_t slot_for(std::string_view id, const IdOf& id_of) const {
    std::size_t slot = hash(id) & (slots_.size() - 1);
    while (slots_[slot] != vacant && !same(id, id_of(slots_[slot]))) {
      slot = (slot + 1) & (slots_.size() - 1);
    }
    return slot;
  }

  std::vector<std::uint32_t> slots_;  // a power of two, at least half of them vacant
};

}  // namespace inv::book
