#include <algorithm>
#include <array>

#include "command.hpp"

namespace inv::cli {

extern const Command age_command;
extern const Command calls_command;
extern const Command check_command;
extern const Command list_command;
extern const Command next_command;
extern const Command remind_command;
extern const Command show_command;
extern const Command statement_command;

std::span<const Command* const> commands() {
  static constexpr std::array<const Command*, 8> table = {
      &check_command, &age_command,   &list_command,      &show_command,
      &next_command,  &calls_command, &statement_command, &remind_command,
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
