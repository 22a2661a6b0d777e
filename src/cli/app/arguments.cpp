#include "arguments.hpp"

#include <algorithm>

#include "app.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "inv/core/nearest.hpp"

namespace inv::cli {

namespace {

/// Not `-` alone, and not `-3`.
bool is_option(std::string_view word) {
  return word.size() > 1 && word.front() == '-' && !core::is_digit(word[1]);
}

/// Reads what was typed, word by word.
class ArgumentReader {
 public:
  explicit ArgumentReader(const std::vector<std::string>& typed) : typed_(typed) {}

  Arguments read() {
    bool is_after_end = false;
    while (at_ < typed_.size() && found_.error.empty()) {
      const std::string& word = typed_[at_++];
      if (is_after_end || !is_option(word)) take_name(word);
      else if (word == "--") is_after_end = true;
      else if (word[1] == '-') take_option(word);
      else take_letters(word);
    }
    if (found_.error.empty() && !strays_.empty()) found_.error = stray_error();
    return std::move(found_);
  }

 private:
  /// The first that fits; null where none does.
  template <class Fits>
  const Option* find_option(Fits fits) const {
    for (const auto options : all_options())
      for (const Option& option : options)
        if (fits(option)) return &option;
    return nullptr;
  }

  std::array<std::span<const Option>, 2> all_options() const {
    if (found_.command == nullptr) return {global_options()};
    return {found_.command->options, global_options()};
  }

  void take_name(const std::string& word) {
    const Command* const command = found_.command == nullptr ? find_command(word) : nullptr;
    if (command != nullptr) found_.command = command;
    else if (found_.command != nullptr && found_.command->operands.most > 0)
      found_.names.push_back(word);
    else strays_.push_back(word);
  }

  /// `--name`, `--name=VALUE`, or `--name` and the next word, whatever that is.
  void take_option(const std::string& word) {
    const std::size_t equals = word.find('=');
    const std::string name = word.substr(0, equals);
    const auto* const option = find_option([&](const Option& each) { return each.name == name; });
    const bool has_value = equals != word.npos;
    if (option == nullptr) return strays_.push_back(word);
    if (option->is_flag() && has_value) found_.error = core::quoted(name) + " takes no value";
    else if (option->is_flag()) found_.options[name] = {""};
    else if (has_value ? equals + 1 == word.size() : at_ == typed_.size())
      found_.error = core::quoted(name) + " needs a value";
    else found_.options[name].push_back(has_value ? word.substr(equals + 1) : typed_[at_++]);
  }

  /// `-qh`: flags.
  void take_letters(const std::string& word) {
    for (std::size_t i = 1; i < word.size(); ++i) {
      const auto* const option =
          find_option([&](const Option& each) { return each.letter == word[i]; });
      if (option == nullptr) return strays_.push_back("-" + word.substr(i));
      found_.options[std::string(option->name)] = {""};
    }
  }

  /// About the first that fitted nowhere.
  std::string stray_error() const {
    const std::string& stray = strays_.front();
    std::vector<std::string_view> names;
    if (stray.size() > 1 && stray.front() == '-') {
      for (const auto options : all_options())
        for (const Option& option : options) names.push_back(option.name);
      const std::string name = stray.substr(0, stray.find('='));
      return "unknown option " + core::quoted(name) + core::did_you_mean(name, names);
    }
    if (found_.command != nullptr) return "unexpected argument " + core::quoted(stray);
    for (const Command* command : commands()) names.push_back(command->name);
    return "unknown command " + core::quoted(stray) + core::did_you_mean(stray, names);
  }

  const std::vector<std::string>& typed_;
  std::size_t at_ = 0;
  Arguments found_;
  std::vector<std::string> strays_;
};

std::string choice_error(const Arguments& arguments, std::span<const Option> options) {
  for (const Option& option : options) {
    const auto value = arguments.value(option.name);
    const auto values = choices(option);
    if (!value || values.empty() || std::ranges::find(values, *value) != values.end()) continue;
    std::string allowed;
    for (const std::string_view each : values)
      allowed += (allowed.empty() ? "" : each == values.back() ? " or " : ", ") +
                 core::quoted(each);
    return core::quoted(option.name) + " is " + allowed + ", not " + core::quoted(*value) +
           core::did_you_mean(*value, values);
  }
  return {};
}

std::string operands_error(const Arguments& arguments) {
  const auto& [least, most, shown] = arguments.command->operands;
  const std::string name = "`inv " + std::string(arguments.command->name) + "`";
  const auto count = static_cast<int>(arguments.names.size());
  // `CLIENT` of `CLIENT [AMOUNT]`.
  if (count < least) return name + " needs " + std::string(shown.substr(0, shown.find(" [")));
  if (count <= most) return {};
  const std::string& extra = arguments.names[static_cast<std::size_t>(most)];
  return name + " takes " + std::string(shown) + "; " + core::quoted(extra) + " is too much";
}

std::string error_in(const Arguments& arguments) {
  const Command* const command = arguments.command;
  std::string error = choice_error(arguments, global_options());
  if (!error.empty() || command == nullptr) return error;
  error = choice_error(arguments, command->options);
  if (!error.empty()) return error;
  if (arguments.value("--format") == "csv" && !command->has_csv)
    return "`inv " + std::string(command->name) +
           "` has no table to give as csv; it gives text or json";
  return operands_error(arguments);
}

/// Of a command that writes nothing typed may be lost: its own option is given once.
std::string twice_error(const Arguments& arguments) {
  if (arguments.command == nullptr || !arguments.command->is_writing) return {};
  for (const Option& option : arguments.command->options)
    if (!option.repeats && arguments.values(option.name).size() > 1)
      return core::quoted(option.name) + " is given twice";
  return {};
}

}  // namespace

std::optional<std::string> Arguments::value(std::string_view option) const {
  const auto found = options.find(option);
  return found == options.end() ? std::nullopt : std::optional(found->second.back());
}

std::vector<std::string> Arguments::values(std::string_view option) const {
  const auto found = options.find(option);
  return found == options.end() ? std::vector<std::string>() : found->second;
}

Arguments parse_arguments(const std::vector<std::string>& typed) {
  Arguments arguments = ArgumentReader(typed).read();
  if (arguments.error.empty()) arguments.error = twice_error(arguments);
  if (arguments.error.empty() && !arguments.has("--help")) arguments.error = error_in(arguments);
  return arguments;
}

}  // namespace inv::cli
