#include <algorithm>

#include "app.hpp"
#include "inv/render/text.hpp"

namespace inv::cli {

namespace {

constexpr int left_column = 30;
constexpr int right_edge = 79;

/// The text from the current column on, broken between words; later lines begin at `indent`.
std::string filled(std::string_view text, int indent) {
  std::string lines;
  for (const std::string& line : render::wrapped(text, right_edge - indent))
    lines += (lines.empty() ? "" : render::blanks(indent)) + line + "\n";
  return lines;
}

std::string row(std::string_view left, std::string_view right, int column) {
  const std::string begin = "  " + std::string(left);
  const bool fits = render::display_width(begin) + 2 <= column;
  return (fits ? render::pad_right(begin, column) : begin + "\n" + render::blanks(column)) +
         filled(right, column);
}

/// What may stand for a value, over several lines where it is long.
std::string broken_at_bars(std::string_view values, int width) {
  constexpr int indent = 8;
  std::string text;
  int column = indent + left_column / 2;
  while (!values.empty()) {
    const std::size_t end = std::min(values.find('|'), values.size() - 1) + 1;
    const int word = render::display_width(values.substr(0, end));
    if (column + word > width) {
      text += "\n" + render::blanks(indent);
      column = indent;
    }
    text += values.substr(0, end);
    column += word;
    values.remove_prefix(end);
  }
  return text;
}

std::string option_row(const Option& option, std::string_view formats_shown) {
  std::string left = option.letter == 0 ? "    " : std::string("-") + option.letter + ", ";
  left += option.name;
  std::string_view value = option.value;
  if (option.name == "--format") value = formats_shown;
  if (!value.empty()) left += " " + broken_at_bars(value, right_edge - 2);
  return row(left, option.help, left_column);
}

std::string option_rows(std::span<const Option> options, std::string_view formats_shown) {
  std::string text;
  for (const Option& option : options) text += option_row(option, formats_shown);
  return text;
}

std::string example_rows(std::span<const Example> examples) {
  constexpr int column_most = 59;  // beside a longer line no sentence has room; it goes below
  int column = 0;
  for (const Example& example : examples)
    column = std::max(column, 4 + render::display_width(example.line));
  column = std::min(column, column_most);
  std::string text;
  for (const Example& example : examples) text += row(example.line, example.meaning, column);
  return text;
}

std::string command_rows(Group group) {
  constexpr int column = 14;
  std::string text;
  for (const Command* command : commands())
    if (command->group == group) text += row(command->name, command->summary, column);
  return text;
}

constexpr Example first_examples[] = {
    {"inv check", "is anything wrong with the book?"},
    {"inv age", "who owes what, and for how long"},
    {"inv next", "the next step for each client, and why"},
    {"inv remind --dry-run", "read the reminders that are due"},
    {"inv pay hart 174.50 --via cheque", "a payment, to the oldest invoices"},
    {"inv promise hart friday", "what a client said: nobody is written to until then"},
    {"inv age --as-of 2026-06-30", "as it was at the end of June"},
};

/// How the command is written: `inv age [CLIENT…] [options]`.
std::string synopsis(const Command& command) {
  const auto& [least, most, shown] = command.operands;
  const bool is_any = least == 0 && most == any_number;
  const std::string names = is_any ? "[" + std::string(shown) + "…]" : std::string(shown);
  return "inv " + std::string(command.name) + (names.empty() ? "" : " " + names) + " [options]";
}

}  // namespace

std::string help_text() {
  std::string text = "Usage: inv COMMAND [options]\n\n";
  text += filled("A ledger of clients and invoices in plain YAML: who owes what, the next step "
                  "for each client, and drafts of what to write.",
                  0);
  text += "\nTo read the book:\n" + command_rows(reads);
  text += "\nFor what clients get:\n" + command_rows(documents);
  text += "\nTo write into the book, an event at a time:\n" + command_rows(writes);
  text += "\nOptions, before or after the command:\n" +
          option_rows(global_options(), "text|json|csv|html|eml");
  text += "\nExamples:\n" + example_rows(first_examples);
  text += "\nMore: `inv COMMAND --help`, inv(1), and inv-book(5) for the format of the book.\n";
  return text;
}

std::string help_text(const Command& command) {
  std::string text = "Usage: " + synopsis(command) + "\n\n" + filled(command.about, 0);
  if (!command.options.empty())
    text += "\nOptions:\n" + option_rows(command.options, formats(command));
  text += "\nOptions of every command:\n" + option_rows(global_options(), formats(command));
  text += "\nExamples:\n" + example_rows(command.examples);
  text += "\nMore: inv-" + std::string(command.name) + "(1)\n";
  return text;
}

}  // namespace inv::cli
