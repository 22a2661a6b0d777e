#include "commands.hpp"

#include <algorithm>
#include <array>

namespace inv::cli {

#define INV_COMMAND(name) extern const Command name##_command;
#include "commands.def"
#undef INV_COMMAND

std::span<const Command* const> commands() {
  static constexpr const Command* table[] = {
#define INV_COMMAND(name) &name##_command,
#include "commands.def"
#undef INV_COMMAND
  };
  return table;
}

const Command* find_command(std::string_view name) {
  const auto table = commands();
  const auto found = std::ranges::find(table, name, &Command::name);
  return found == table.end() ? nullptr : *found;
}

std::span<const Option> global_options() {
  static constexpr std::array<Option, 7> table = {{
      {"--book", 0, "PATH",
       "a folder or a file; else $INV_BOOK, else inv.yaml here or in a folder above"},
      {"--as-of", 0, "DATE",
       "how things stood at the end of that day: YYYY-MM-DD, or today (the default)"},
      {"--format", 0, "text|json|csv", "text (the default) for people, the others for programs"},
      {"--color", 0, "auto|always|never",
       "colour and bars; auto (the default): on a terminal, unless NO_COLOR is set"},
      {"--quiet", 'q', "", "errors only: no warnings, no notes"},
      {"--help", 'h', "", "this text"},
      {"--version", 0, "", "the version"},
  }};
  return table;
}

std::vector<std::string_view> choices(const Option& option) {
  std::vector<std::string_view> words;
  std::string_view rest = option.value;
  if (rest.find('|') == std::string_view::npos) return words;
  for (std::size_t bar = rest.find('|'); bar != std::string_view::npos; bar = rest.find('|')) {
    words.push_back(rest.substr(0, bar));
    rest.remove_prefix(bar + 1);
  }
  words.push_back(rest);
  return words;
}

}  // namespace inv::cli
