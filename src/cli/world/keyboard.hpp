#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "inv/cli/app.hpp"

namespace inv::cli {

/// Whoever sits at the terminal. What is asked goes to it, whatever standard output is.
class Keyboard {
 public:
  Keyboard(int in, int out) : in_(in), out_(out) {}

  /// A character, or what a key of several bytes sends; nothing when the person ends it: Ctrl-C,
  /// Ctrl-D, a terminal that is gone.
  std::optional<std::string> key() const;
  /// A line, without its end; nothing as above.
  std::optional<std::string> line(const std::string& question) const;
  /// Lets a program have the terminal until it ends.
  core::Result<void> run(const ProgramCall& call) const;

 private:
  void say(std::string_view text) const;

  int in_, out_;
};

/// On standard input and standard error where both are a terminal; where standard input is none,
/// at the terminal that the program was started from, if standard output goes there.
std::optional<Keyboard> find_keyboard();

}  // namespace inv::cli
