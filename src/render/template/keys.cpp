#include "keys.hpp"

#include <algorithm>
#include <array>

namespace inv::render {

namespace {

constexpr Key keys[] = {
#define INV_KEY(kinds, path, type, meaning) {kinds, path, KeyType::type, meaning},
#include "keys.def"
#undef INV_KEY
};

constexpr BlockName blocks[] = {
    {"items", "the list, with its total"},
    {"pay", "the ways to pay"},
    {"brought", "the balance brought forward, and what is to be paid in all"},
    {"settled", "what was paid since the last statement"},
    {"aside", "what is disputed, promised or otherwise not asked for"},
    {"notes", "the notes that the book wants printed"},
    {"ageing", "how much is how late"},
    {"sign", "who writes"}};

constexpr std::array<std::string_view, 4> names = {"invoice", "statement", "reminder", "thanks"};

void add_forms(std::vector<KnownName>& known, const Key& key) {
  const std::string path(key.path);
  const bool prints = key.type == KeyType::text || key.type == KeyType::number;
  known.push_back({path, prints});
  if (key.type == KeyType::day) {
    for (const char* const form : {".plain", ".on", ".On", ".since", ".by", ".of"})
      known.push_back({path + form, true});
  }
  if (key.type == KeyType::number) {
    known.push_back({path + "_word", true});
    known.push_back({path + "_Word", true});
    known.push_back({path + "_one", false});
    known.push_back({path + "_many", false});
  }
}

std::vector<KnownName> names_of(Kind kind) {
  std::vector<KnownName> known;
  for (const Key& key : keys) {
    if (!key.is_of(kind)) continue;
    // `business.name` makes a group of `business`
    const std::string group(key.path.substr(0, key.path.find('.')));
    if (group != key.path && std::ranges::find(known, group, &KnownName::path) == known.end())
      known.push_back({group, false});
    add_forms(known, key);
  }
  return known;
}

}  // namespace

std::string_view kind_name(Kind kind) { return names[static_cast<std::size_t>(kind)]; }

std::optional<Kind> find_kind(std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Kind>(found - names.begin());
}

std::span<const Key> template_keys() { return keys; }

std::span<const BlockName> template_blocks() { return blocks; }

const std::vector<KnownName>& known_names(Kind kind) {
  static const std::array<std::vector<KnownName>, 4> known = {
      names_of(Kind::invoice), names_of(Kind::statement), names_of(Kind::reminder),
      names_of(Kind::thanks)};
  return known[static_cast<std::size_t>(kind)];
}

}  // namespace inv::render
