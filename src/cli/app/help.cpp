#include <algorithm>

#include "app.hpp"
#include "inv/core/ascii.hpp"
#include "inv/render/text.hpp"

namespace inv::cli {

namespace {

constexpr int narrowest_help = 40, widest_help = 100;

constexpr Example first_examples[] = {
    {"inv check", "is anything wrong with the book?"},
    {"inv age", "who owes what, and for how long"},
    {"inv next", "the next step for each client, and why"},
    {"inv remind --dry-run", "read the reminders that are due"},
    {"inv pay hart 174.50 --via cheque", "a payment, to the oldest invoices"},
    {"inv promise hart friday", "what a client said: nobody is written to until then"},
    {"inv age --as-of 2026-06-30", "as it was at the end of June"},
};

/// The text of a help, for a terminal of some width.
class HelpPage {
 public:
  explicit HelpPage(int columns)
      : right_edge_(std::clamp(columns, narrowest_help, widest_help) - 1),
        left_column_(std::min(30, right_edge_ / 2)) {}

  const std::string& text() const { return text_; }
  void add(std::string_view line) { text_ += line; }

  /// Broken between words; the lines begin at `indent`.
  void add_filled(std::string_view words, int indent = 0) {
    for (const std::string& line : render::wrapped(words, right_edge_ - indent))
      text_ += render::blanks(indent) + line + "\n";
  }

  void add_commands(Group group) {
    constexpr int column = 14;
    for (const Command* command : commands())
      if (command->group == group)
        add_row("  " + std::string(command->name), command->summary, column);
  }

  void add_options(std::span<const Option> options, std::string_view formats_shown) {
    for (const Option& option : options) {
      std::string left = option.letter == 0 ? "      " : std::string("  -") + option.letter + ", ";
      left += option.name;
      const std::string_view value = option.name == "--format" ? formats_shown : option.value;
      if (!value.empty()) left += " " + broken_at_bars(value);
      add_row(left, option.help, left_column_);
    }
  }

  /// What they mean stands beside them in one column, or below a line that leaves it no room.
  void add_examples(std::span<const Example> examples) {
    constexpr int below = 6;
    const int column = column_beside(examples);
    for (const Example& example : examples) {
      if (end_of(example) <= column) {
        add_row("  " + std::string(example.line), example.meaning, column);
      } else {
        add_line_of_shell(example.line);
        add_filled(example.meaning, below);
      }
    }
  }

  /// The names and values alone.
  void add_option_names(std::span<const Option> options) {
    std::string names;
    for (const Option& option : options) {
      names += (names.empty() ? "" : ", ") + std::string(option.name);
      if (!option.is_flag())
        names += std::string(render::no_break_space) + std::string(option.value);
    }
    add_filled(render::with_plain_blanks(names), 2);
  }

 private:
  static int end_of(const Example& example) { return render::display_width(example.line) + 4; }

  /// After the longest line beside which all fit, or else sentences do.
  int column_beside(std::span<const Example> examples) const {
    constexpr int room = 28;
    int column = 0, longest = 0, widest = 0;
    for (const Example& example : examples) {
      const int end = end_of(example);
      longest = std::max(longest, end);
      widest = std::max(widest, render::display_width(example.meaning));
      if (end + room <= right_edge_) column = std::max(column, end);
    }
    return longest + widest <= right_edge_ ? longest : column;
  }

  void add_row(const std::string& left, std::string_view right, int column) {
    const bool fits = render::display_width(left) + 2 <= column;
    const std::string begin = fits ? render::pad_right(left, column) : left + "\n";
    text_ += begin;
    const std::size_t from = text_.size();
    add_filled(right, column);
    if (fits) text_.erase(from, static_cast<std::size_t>(column));
  }

  /// Where it is too long it goes on after a `\`, so that it can still be copied.
  void add_line_of_shell(std::string_view line) {
    int indent = 2;
    while (render::display_width(line) + indent > right_edge_) {
      const auto most = static_cast<std::size_t>(right_edge_ - indent - 2);
      const auto option = line.rfind(" --", most);
      if (option == line.npos || option == 0) break;
      text_ += render::blanks(indent) + std::string(line.substr(0, option)) + " \\\n";
      line.remove_prefix(option + 1);
      indent = 4;
    }
    text_ += render::blanks(indent) + std::string(line) + "\n";
  }

  /// What may stand for a value, over several lines where it is long.
  std::string broken_at_bars(std::string_view values) const {
    constexpr int indent = 8, name_room = 15;
    std::string lines;
    int column = indent + name_room;
    while (!values.empty()) {
      const std::size_t end = std::min(values.find('|'), values.size() - 1) + 1;
      const int word = render::display_width(values.substr(0, end));
      if (column + word > right_edge_ - 2) {
        lines += "\n" + render::blanks(indent);
        column = indent;
      }
      lines += values.substr(0, end);
      column += word;
      values.remove_prefix(end);
    }
    return lines;
  }

  int right_edge_, left_column_;
  std::string text_;
};

/// How the command is written: `inv age [CLIENT…] [options]`.
std::string synopsis(const Command& command) {
  const auto& [least, most, shown] = command.operands;
  const bool is_any = least == 0 && most == any_number;
  const std::string names = is_any ? "[" + std::string(shown) + "…]" : std::string(shown);
  return "inv " + std::string(command.name) + (names.empty() ? "" : " " + names) + " [options]";
}

constexpr struct {
  Group group;
  std::string_view heading;
} groups[] = {{reads, "To read the book"},
              {documents, "For what clients get"},
              {writes, "To write into the book, an event at a time"},
              {besides, "Besides"}};

std::string whole_help(HelpPage page) {
  page.add("Usage: inv COMMAND [options]\n\n");
  page.add_filled(
      "A ledger of clients and invoices in plain YAML: who owes what, the next step "
      "for each client, and drafts of what to write.");
  for (const auto& [group, heading] : groups) {
    page.add("\n" + std::string(heading) + ":\n");
    page.add_commands(group);
  }
  page.add("\nOptions, before or after the command:\n");
  page.add_options(global_options(), "text|json|csv|html|eml");
  page.add("\nExamples:\n");
  page.add_examples(first_examples);
  page.add("\n");
  page.add_filled("More: `inv help COMMAND`, inv(1), and inv-book(5) for the format of the book.");
  return page.text();
}

std::string brief_help(HelpPage page) {
  page.add("Usage: inv COMMAND [options]\n");
  for (const auto& [group, heading] : groups) {
    std::string names;
    for (const Command* command : commands())
      if (command->group == group) names += (names.empty() ? "" : " ") + std::string(command->name);
    page.add("\n" + std::string(heading) + ":\n");
    page.add_filled(names, 2);
  }
  page.add("\n");
  page.add_filled("More: `inv help`, `inv help COMMAND`.");
  return page.text();
}

}  // namespace

std::string help_text(const HelpShape& shape) {
  return shape.is_brief ? brief_help(HelpPage(shape.width)) : whole_help(HelpPage(shape.width));
}

std::string help_text(const Command& command, const HelpShape& shape) {
  HelpPage page(shape.width);
  const std::string name(command.name);
  page.add("Usage: " + synopsis(command) + "\n\n");
  if (shape.is_brief) {
    page.add_filled(name + ": " + std::string(command.summary));
    if (!command.options.empty()) {
      page.add("\nOptions, besides those of every command:\n");
      page.add_option_names(command.options);
    }
    page.add("\nExample:\n");
    page.add_examples(std::span(command.examples).first(1));
    page.add("\nMore: `inv help " + name + "`\n");
    return page.text();
  }
  page.add_filled(command.about);
  if (!command.options.empty()) page.add("\nOptions:\n");
  page.add_options(command.options, formats(command));
  page.add("\nOptions of every command:\n");
  page.add_options(global_options(), formats(command));
  page.add("\nExamples:\n");
  page.add_examples(command.examples);
  page.add("\nMore: inv-" + name + "(1)\n");
  return page.text();
}

}  // namespace inv::cli
