#include "commands.hpp"

#include <algorithm>
#include <array>

namespace inv::cli {

extern const Command age_command;
extern const Command apply_command;
extern const Command bill_command;
extern const Command calls_command;
extern const Command check_command;
extern const Command client_command;
extern const Command close_command;
extern const Command credit_command;
extern const Command dispute_command;
extern const Command hold_command;
extern const Command init_command;
extern const Command list_command;
extern const Command log_command;
extern const Command merge_command;
extern const Command next_command;
extern const Command note_command;
extern const Command pay_command;
extern const Command plan_command;
extern const Command promise_command;
extern const Command reconciled_command;
extern const Command refund_command;
extern const Command release_command;
extern const Command remind_command;
extern const Command resolve_command;
extern const Command returned_command;
extern const Command sent_command;
extern const Command show_command;
extern const Command statement_command;
extern const Command void_command;
extern const Command writeoff_command;

std::span<const Command* const> commands() {
  static constexpr std::array table = {
      &check_command,  &age_command,       &list_command,       &show_command,    &next_command,
      &calls_command,  &statement_command, &remind_command,     &init_command,    &client_command,
      &bill_command,   &pay_command,       &credit_command,     &apply_command,   &returned_command,
      &refund_command, &writeoff_command,  &void_command,       &promise_command, &plan_command,
      &hold_command,   &release_command,   &dispute_command,    &resolve_command, &log_command,
      &note_command,   &sent_command,      &reconciled_command, &close_command,   &merge_command,
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
