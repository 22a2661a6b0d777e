#include <algorithm>

#include "completion.hpp"

namespace inv::cli {

namespace {

const Option* option_called(const Command* command, std::string_view name) {
  const auto is_called = [&](const Option& option) {
    return option.name == name || (option.letter != 0 && name == std::string("-") + option.letter);
  };
  if (command != nullptr) {
    const auto own = std::ranges::find_if(command->options, is_called);
    if (own != command->options.end()) return own;
  }
  const auto all = global_options();
  const auto global = std::ranges::find_if(all, is_called);
  return global == all.end() ? nullptr : &*global;
}

/// `--for`, `=`, `x` as bash has them become `--for=x`.
std::vector<std::string> joined_at_equals(const std::vector<std::string>& words) {
  std::vector<std::string> joined;
  bool is_open = false;
  for (const std::string& word : words) {
    const bool follows_option = !joined.empty() && joined.back().starts_with("--");
    if (is_open || (word == "=" && follows_option))
      joined.back() += word;
    else
      joined.push_back(word);
    is_open = word == "=" && follows_option;
  }
  return joined;
}

void take_word(TypedLine& line, const std::string& word) {
  if (line.option != nullptr) {
    if (line.option->name == "--book") line.book = word;
    line.option = nullptr;
  } else if (word == "--") {
    line.is_after_end = true;
  } else if (!line.is_after_end && word.size() > 1 && word.starts_with('-')) {
    const std::size_t equals = word.find('=');
    const Option* const option = option_called(line.command, word.substr(0, equals));
    if (option == nullptr) return;
    line.options.emplace_back(option->name);
    if (option->name == "--book" && equals != word.npos) line.book = word.substr(equals + 1);
    if (!option->is_flag() && equals == word.npos) line.option = option;
  } else if (line.command == nullptr && line.operands.empty()) {
    line.command = find_command(word);
    if (line.command == nullptr) line.operands.push_back(word);
  } else {
    line.operands.push_back(word);
  }
}

}  // namespace

TypedLine read_typed_line(std::vector<std::string> words) {
  TypedLine line;
  if (words.empty()) words.emplace_back();
  words = joined_at_equals(words);
  line.word = words.back();
  words.pop_back();
  for (const std::string& word : words) take_word(line, word);
  const std::size_t equals = line.word.find('=');
  const bool is_option = !line.is_after_end && line.word.starts_with("--");
  if (line.option == nullptr && is_option && equals != std::string::npos) {
    line.option = option_called(line.command, line.word.substr(0, equals));
    line.begin = line.word.substr(0, equals + 1);
    line.word.erase(0, equals + 1);
  }
  return line;
}

}  // namespace inv::cli
