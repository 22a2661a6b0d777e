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

// Bits of the kinds whose documents show a block.
constexpr std::uint8_t block_invoice = 1, block_statement = 2, block_reminder = 4;
constexpr std::uint8_t block_asks = block_invoice | block_statement | block_reminder;
constexpr std::uint8_t block_all = block_asks | 8;

constexpr BlockName blocks[] = {
    {block_asks, "items", "the list, with its total"},
    {block_asks, "pay", "the ways to pay"},
    {block_invoice, "brought", "the balance brought forward, and what is to be paid in all"},
    {block_statement, "settled", "what was paid since the last statement"},
    {block_invoice | block_reminder, "aside",
     "what is disputed, promised or otherwise not asked for"},
    {block_asks, "notes", "the notes that the book wants printed"},
    {block_statement, "ageing", "how much is how late"},
    {block_all, "sign", "who writes"}};

constexpr const char* day_forms_text = " (also .plain .On .since .by .of)";
constexpr const char* number_forms_text = " (also _word _Word, and #_one #_many)";

constexpr std::array<std::string_view, 4> names = {"invoice", "statement", "reminder", "thanks"};

/// The list whose items have that key, or nothing.
std::string_view list_of(const Key& key) {
  for (const Key& one : keys) {
    if (one.type == KeyType::list && key.path.starts_with(one.path) &&
        key.path.substr(one.path.size()).starts_with('.'))
      return one.path;
  }
  return {};
}

void add_forms(std::vector<KnownName>& known, const Key& key) {
  const std::string path(key.path);
  const bool prints = key.type == KeyType::text || key.type == KeyType::number;
  const bool is_of_list = !list_of(key).empty();
  known.push_back({path, prints, is_of_list});
  if (key.type == KeyType::day) {
    for (const char* const form : {".plain", ".on", ".On", ".since", ".by", ".of"})
      known.push_back({path + form, true, is_of_list});
  }
  if (key.type == KeyType::number) {
    known.push_back({path + "_word", true, is_of_list});
    known.push_back({path + "_Word", true, is_of_list});
    known.push_back({path + "_one", false, is_of_list});
    known.push_back({path + "_many", false, is_of_list});
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
    const std::string_view list = list_of(key);
    const std::string before = list.empty() ? "" : "{{#" + std::string(list) + "}}";
    const std::string path(list.empty() ? key.path : key.path.substr(list.size() + 1));
    switch (key.type) {
      case KeyType::text: line(before + "{{" + path + "}}", key.meaning); break;
      case KeyType::flag:
      case KeyType::group:
      case KeyType::list: line(before + "{{#" + path + "}}", key.meaning); break;
      case KeyType::day:
        line(before + "{{" + path + ".on}}", std::string(key.meaning) + day_forms_text);
        break;
      case KeyType::number:
        line(before + "{{" + path + "}}", std::string(key.meaning) + number_forms_text);
        break;
    }
  }
  text += '\n';
  for (const BlockName& block : blocks) {
    if (block.is_of(*kind)) line("{{> " + std::string(block.name) + "}}", block.meaning);
  }
  return text;
}

}  // namespace inv::render
