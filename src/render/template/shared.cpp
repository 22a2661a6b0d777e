#include "shared.hpp"

#include <algorithm>

#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"

namespace inv::render {

namespace {

constexpr std::string_view shared_group = "shared.";

/// The names of the sentences that a file has for this kind.
std::vector<std::string_view> sentence_names(Kind kind) {
  std::vector<std::string_view> named;
  for (const Key& key : template_keys()) {
    if (key.is_of(kind) && key.path.starts_with(shared_group))
      named.push_back(key.path.substr(shared_group.size()));
  }
  return named;
}

/// Nothing where the name is one of these and was not there before.
std::string name_fault(const SharedEntry& entry, const std::vector<std::string_view>& known,
                       const std::vector<std::string_view>& before) {
  if (!entry.is_named) return "a shared sentence begins with its name and a colon";
  if (std::ranges::find(known, entry.name) == known.end()) {
    return "no shared sentence is called " + core::quoted(entry.name) +
           core::did_you_mean(entry.name, known);
  }
  if (std::ranges::find(before, entry.name) != before.end())
    return core::quoted(entry.name) + " is there already";
  return "";
}

/// The entry that begins there goes on while lines are empty or indented.
std::size_t entry_end(std::string_view text, std::size_t at) {
  do {
    at = std::min(text.find('\n', at), text.size() - 1) + 1;
  } while (at < text.size() && std::string_view(" \t\r\n").find(text[at]) != text.npos);
  return at;
}

}  // namespace

std::vector<SharedEntry> shared_entries(std::string_view text) {
  std::vector<SharedEntry> entries;
  for (std::size_t at = 0, end = 0; at < text.size(); at = end) {
    end = entry_end(text, at);
    const std::string_view entry = text.substr(at, end - at);
    if (core::trimmed(entry, " \t\r\n").empty()) continue;
    const std::size_t line = std::min(entry.find('\n'), entry.size());
    const std::size_t colon = entry.substr(0, line).find(':');
    const bool is_named = colon != std::string_view::npos;
    const std::size_t name_end = is_named ? colon : line;
    const std::size_t begin = is_named ? colon + 1 : line;
    entries.push_back({entry.substr(0, name_end), entry.substr(begin), at, at + begin, is_named});
  }
  return entries;
}

std::vector<TemplateFault> shared_faults(std::string_view text, Kind kind) {
  std::vector<TemplateFault> found;
  const std::vector<std::string_view> known = sentence_names(kind);
  std::vector<std::string_view> before;
  for (const SharedEntry& entry : shared_entries(text)) {
    std::string wrong = name_fault(entry, known, before);
    if (!wrong.empty())
      found.push_back({entry.begin, entry.begin + entry.name.size(), std::move(wrong)});
    for (TemplateFault& fault : sentence_faults(entry.text, kind, before)) {
      found.push_back(
          {entry.text_begin + fault.begin, entry.text_begin + fault.end, std::move(fault.message)});
    }
    before.push_back(entry.name);
  }
  std::string missing;
  for (const std::string_view name : known) {
    if (std::ranges::find(before, name) == before.end())
      missing += (missing.empty() ? "" : ", ") + core::quoted(name);
  }
  if (!missing.empty())
    found.push_back({text.size(), text.size(), "these shared sentences are missing: " + missing});
  return found;
}

}  // namespace inv::render
