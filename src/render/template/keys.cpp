#include "keys.hpp"

#include <algorithm>
#include <array>

#include "inv/render/template.hpp"
#include "inv/render/text.hpp"

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

constexpr const char* day_forms_text = " (also .plain .On .since .by .of)";
constexpr const char* number_forms_text = " (also _word _Word, and #_one #_many)";

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

std::vector<std::string_view> kind_names() { return {names.begin(), names.end()}; }

std::optional<std::string> template_keys_text(std::string_view kind_named) {
  const auto kind = find_kind(kind_named);
  if (!kind) return std::nullopt;
  constexpr int name_width = 24;
  std::string text;
  const auto line = [&](const std::string& name, std::string_view meaning) {
    text += pad_right(name, name_width) + "  " + std::string(meaning) + '\n';
  };
  for (const Key& key : keys) {
    if (!key.is_of(*kind)) continue;
    const std::string path(key.path);
    switch (key.type) {
      case KeyType::text: line("{{" + path + "}}", key.meaning); break;
      case KeyType::flag:
      case KeyType::group:
      case KeyType::list: line("{{#" + path + "}}", key.meaning); break;
      case KeyType::day:
        line("{{" + path + ".on}}", std::string(key.meaning) + day_forms_text);
        break;
      case KeyType::number:
        line("{{" + path + "}}", std::string(key.meaning) + number_forms_text);
        break;
    }
  }
  text += '\n';
  for (const BlockName& block : blocks)
    line("{{> " + std::string(block.name) + "}}", block.meaning);
  return text;
}

}  // namespace inv::render
