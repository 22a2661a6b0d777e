#include "app.hpp"

#include <algorithm>

#include "inv/core/ascii.hpp"

namespace inv::cli {

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
  static constexpr Option table[] = {
      {"--book", "PATH",
       "a folder or a file; else $INV_BOOK, else inv.yaml here or in a folder above"},
      {"--as-of", "DATE",
       "how things stood at the end of that day: YYYY-MM-DD, today (the default), yesterday, "
       "friday"},
      {"--format", "text|json|csv|html|eml",
       "text (the default), html and eml (a mail) for people, the others for programs"},
      {"--color", "auto|always|never",
       "colour and bars; auto (the default): on a terminal, unless NO_COLOR is set"},
      {.name = "--quiet", .value = "", .help = "errors only: no warnings, no notes", .letter = 'q'},
      {.name = "--help", .value = "", .help = "this text; -h is a short one", .letter = 'h'},
      {"--version", "", "the version"},
  };
  return table;
}

std::string_view formats(const Command& command) {
  if (command.has_csv) return "text|json|csv";
  return command.has_pages ? "text|json|html|eml" : "text|json";
}

std::vector<std::string_view> choices(const Option& option) {
  if (option.value.find('|') == option.value.npos) return {};
  return core::fields_of(option.value, '|');
}

}  // namespace inv::cli
