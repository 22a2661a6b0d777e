#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inv::render {

/// What a document is, and so which template it has and which keys that may use.
enum class Kind : std::uint8_t { invoice, statement, reminder, thanks };
std::string_view kind_name(Kind kind);
std::optional<Kind> find_kind(std::string_view name);

/// What stands at a key. A `day` has `.plain`, and `.on`, `.since`, `.by` and `.of` with the
/// preposition its sentence needs, `.On` to begin one; a `number` n has `n_word` (two to twelve),
/// `n_Word`, `n_one` and `n_many`, by the language's plural rule.
enum class KeyType : std::uint8_t { text, flag, day, number, list, group };

struct Key {
  std::uint8_t kinds;  ///< bits of Kind
  std::string_view path;
  KeyType type;
  std::string_view meaning;
  bool is_of(Kind kind) const { return (kinds >> static_cast<int>(kind) & 1) != 0; }
};

std::span<const Key> template_keys();

/// A block that stands alone on its line, `{{> items}}`, and what it shows.
struct BlockName {
  std::uint8_t kinds;  ///< bits of Kind
  std::string_view name, meaning;
  bool is_of(Kind kind) const { return (kinds >> static_cast<int>(kind) & 1) != 0; }
};
std::span<const BlockName> template_blocks();

/// Every name that a template of the kind may use: of days and numbers all their forms.
struct KnownName {
  std::string path;
  bool is_text = false;     ///< may be printed, not only asked for
  bool is_of_list = false;  ///< only in the section of its list, without the list's name
};
const std::vector<KnownName>& known_names(Kind kind);

}  // namespace inv::render
