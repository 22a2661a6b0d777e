#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app.hpp"

namespace inv::cli {

/// What stood on the command line, checked for everything that needs no book.
struct Arguments {
  const Command* command = nullptr;  ///< null: none was named
  std::vector<std::string> names;    ///< what is no option: clients, invoices, amounts
  /// By `--name`, each as often as it was given; a flag's value is empty.
  std::map<std::string, std::vector<std::string>, std::less<>> options;
  bool asks_in_short = false;  ///< `--help` was asked for as `-h`
  std::string error;  ///< what is wrong with it, for the user; empty: nothing

  bool has(std::string_view option) const { return options.contains(option); }
  /// The last one given; nothing when the option was not.
  std::optional<std::string> value(std::string_view option) const;
  /// All that were given, in their order.
  std::vector<std::string> values(std::string_view option) const;
};

/// Global options may stand before and after the command's name; of an option given twice the
/// last counts; `--` ends the options.
Arguments parse_arguments(const std::vector<std::string>& typed);

}  // namespace inv::cli
