#include "arguments.hpp"

#include <algorithm>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "app.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"

namespace inv::cli {

namespace {

/// Before what is to reach a command as it is: the parser takes `[a,b]` apart, and knows
/// no end of the options within a command.
constexpr char as_it_is = '\x01';

std::vector<std::string> guarded(const std::vector<std::string>& typed) {
  std::vector<std::string> all;
  bool is_after_end = false;
  for (const std::string& word : typed) {
    if (word == "--" && !is_after_end) {
      is_after_end = true;
      continue;
    }
    const bool is_odd = word.starts_with('[') || word.starts_with(as_it_is);
    all.push_back(is_after_end || is_odd ? as_it_is + word : word);
  }
  return all;
}

/// `-h` or, with others, `-qh`; not `--help`.
bool asks_in_short(const std::vector<std::string>& typed) {
  const auto end = std::ranges::find(typed, "--");
  const auto has_letter = [](const std::string& word) {
    return word == "-h" || word == "-qh" || word == "-hq";
  };
  return std::any_of(typed.begin(), end, has_letter) &&
         std::find(typed.begin(), end, "--help") == end;
}

std::string unguarded(std::string word) {
  if (word.starts_with(as_it_is)) word.erase(0, 1);
  return word;
}

/// What the parser found for one option.
struct Binding {
  const Option* option;
  CLI::Option* found;
};

std::string declared(const Option& option) {
  const std::string name(option.name);
  return option.letter == 0 ? name : std::string("-") + option.letter + "," + name;
}

void declare(CLI::App& app, std::span<const Option> options, std::vector<Binding>& bindings) {
  for (const Option& option : options) {
    CLI::Option* found =
        option.is_flag() ? app.add_flag(declared(option)) : app.add_option(declared(option));
    found->multi_option_policy(option.repeats ? CLI::MultiOptionPolicy::TakeAll
                                              : CLI::MultiOptionPolicy::TakeLast);
    // One word each time, not all that follow.
    if (option.repeats) found->type_size(1)->expected(1)->allow_extra_args(false);
    if (option.is_flag()) found->disable_flag_override();
    bindings.push_back({&option, found});
  }
}

std::vector<std::string_view> option_names(const Command* command) {
  std::vector<std::string_view> names;
  if (command != nullptr)
    for (const Option& option : command->options) names.push_back(option.name);
  for (const Option& option : global_options()) names.push_back(option.name);
  return names;
}

/// The parser's complaint as we say it. It only ever complains of an option's value: one that is
/// missing, or one that a flag was given. Its text begins with the option's name.
std::string complaint(const CLI::ParseError& error, const std::vector<Binding>& bindings) {
  const std::string text = error.what();
  const std::string_view first = std::string_view(text).substr(0, text.find_first_of(": ,"));
  for (const Binding& binding : bindings) {
    const std::string name(binding.option->name);
    if (first != name && "--" + std::string(first) != name) continue;
    return core::quoted(name) + (binding.option->is_flag() ? " takes no value" : " needs a value");
  }
  return text;
}

/// About `--name=` with nothing after it, for which the parser would take the next word.
std::string empty_value_error(const std::vector<std::string>& typed) {
  for (const std::string& word : typed) {
    if (word == "--") break;
    if (word.starts_with("--") && word.find('=') == word.size() - 1)
      return core::quoted(word.substr(0, word.size() - 1)) + " needs a value";
  }
  return {};
}

/// About what fitted nowhere.
std::string stray_error(const Command* command, const std::vector<std::string>& strays) {
  for (const std::string& stray : strays) {
    if (stray.size() > 1 && stray.front() == '-') {
      const std::string name = stray.substr(0, stray.find('='));
      return "unknown option " + core::quoted(name) +
             core::did_you_mean(name, option_names(command));
    }
    if (command == nullptr)
      return unknown_command(stray);
    return "unexpected argument " + core::quoted(stray);
  }
  return {};
}

/// `a, b or c`.
std::string any_of(std::span<const std::string_view> values, std::string_view quote) {
  std::string all;
  for (const std::string_view each : values) {
    all += all.empty() ? "" : each == values.back() ? " or " : ", ";
    all.append(quote).append(each).append(quote);
  }
  return all;
}

std::string choice_error(const Arguments& arguments, std::span<const Option> options) {
  for (const Option& option : options) {
    const auto value = arguments.value(option.name);
    const auto values = choices(option);
    if (!value || values.empty() || std::ranges::find(values, *value) != values.end()) continue;
    return core::quoted(option.name) + " is " + any_of(values, "`") + ", not " +
           core::quoted(*value) + core::did_you_mean(*value, values);
  }
  return {};
}

/// Of a format that some commands have, and this one has not.
std::string format_error(const Arguments& arguments) {
  const auto format = arguments.value("--format");
  const auto given = core::fields_of(formats(*arguments.command), '|');
  if (!format || std::ranges::find(given, *format) != given.end()) return {};
  return "`inv " + std::string(arguments.command->name) + "` has no " +
         (*format == "csv" ? "table" : "page") + " to give as " + *format + "; it gives " +
         any_of(given, "");
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
  error = format_error(arguments);
  return error.empty() ? operands_error(arguments) : error;
}

/// Of a command that writes nothing typed may be lost: its own option is given once.
std::string twice_error(const Arguments& arguments) {
  if (arguments.command == nullptr || arguments.command->group != writes) return {};
  for (const Option& option : arguments.command->options)
    if (!option.repeats && arguments.values(option.name).size() > 1)
      return core::quoted(option.name) + " is given twice";
  return {};
}

void collect(const std::vector<Binding>& bindings, Arguments& arguments) {
  for (const auto& [option, found] : bindings) {
    if (found->count() == 0) continue;
    auto given = option->is_flag() ? std::vector<std::string>{""} : found->results();
    std::ranges::transform(given, given.begin(), unguarded);
    arguments.options.emplace(option->name, given);
  }
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
  Arguments arguments;
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  app.require_subcommand(0, 1);
  std::vector<Binding> bindings;
  declare(app, global_options(), bindings);
  for (const Command* command : commands()) {
    CLI::App* sub = app.add_subcommand(std::string(command->name));
    sub->set_help_flag();
    sub->fallthrough();
    declare(*sub, command->options, bindings);
    if (command->operands.most > 0) sub->add_option("names", arguments.names);
  }
  arguments.error = empty_value_error(typed);
  arguments.asks_in_short = asks_in_short(typed);
  try {
    std::vector<std::string> rest = guarded(typed);
    std::ranges::reverse(rest);
    app.parse(std::move(rest));
  } catch (const CLI::ParseError& error) {
    arguments.error = complaint(error, bindings);
  }
  std::ranges::transform(arguments.names, arguments.names.begin(), unguarded);
  for (const CLI::App* sub : app.get_subcommands())
    arguments.command = find_command(sub->get_name());
  if (!arguments.error.empty()) return arguments;
  collect(bindings, arguments);
  arguments.error = stray_error(arguments.command, app.remaining(true));
  if (arguments.error.empty()) arguments.error = twice_error(arguments);
  if (arguments.error.empty() && !arguments.has("--help")) arguments.error = error_in(arguments);
  return arguments;
}

}  // namespace inv::cli
