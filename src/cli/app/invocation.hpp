#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "arguments.hpp"
#include "inv/book/book.hpp"
#include "inv/io/book_files.hpp"
#include "inv/io/edit.hpp"
#include "inv/render/text.hpp"
#include "inv/report/items.hpp"

namespace inv::cli {

enum class Format { text, json, csv };

/// One run of one command: what it was asked, and the world that it runs in. Where a function
/// gives nothing, the reason has been said on standard error and `status()` is how to exit.
class Invocation {
 public:
  Invocation(const Arguments& arguments, Env& env);

  /// Reads the options that every command has. False: `status()`.
  bool settle();

  const Arguments& arguments() const { return arguments_; }
  core::Date as_of() const { return as_of_; }
  Format format() const { return format_; }
  bool quiet() const { return arguments_.has("--quiet"); }
  const render::Look& look() const { return look_; }
  Exit status() const { return status_; }

  /// Reads the book as it is, errors and all. Null where there is none to read.
  io::Loaded* read();
  /// The root file of the book that read() read.
  const std::string& root() const { return root_; }
  /// Reads a book without errors. Null when there are any: they have been shown.
  const book::Book* load();

  /// Opens the book for writing: nobody else writes it until this run is over, or `close`. Null
  /// where it has errors, which are shown, or cannot be opened.
  io::WritableBook* open();
  void close() { writable_.reset(); }

  /// The clients named, and the tag of `--tag`. Nothing when one is unknown.
  std::optional<report::Selection> select(const book::Book& book);
  /// The date that an option gives; the default where it was not given. Nothing when it is none.
  std::optional<core::Date> date_option(std::string_view option, core::Date otherwise);

  /// Shows diagnostics on standard error: of warnings, where `quiet`, nothing.
  void show(const core::Diagnostics& diagnostics, const core::Sources& sources);

  /// The world, for commands that ask, read what is pasted, or run git.
  Env& env() { return env_; }

  /// The whole output at once. A disk that is full or a pipe that was closed is no success.
  Exit write(const std::string& text, Exit status);

  /// Says what was wrong with the command line.
  Exit refuse(const std::string& message);
  /// Says that the book has nothing of a name on the command line.
  Exit refuse_name(const std::string& message);
  /// Says what could not be done.
  Exit fail(const core::Failure& failure);
  /// Something worth knowing, unless -q.
  void note(const std::string& message);

 private:
  render::Look look_of(bool is_terminal, std::optional<int> width) const;
  std::optional<std::string> find_book();
  void show_errors(const io::Loaded& loaded);

  const Arguments& arguments_;
  Env& env_;
  core::Date as_of_;
  Format format_ = Format::text;
  render::Look look_;
  Exit status_ = Exit::done;
  std::string root_;
  std::optional<io::Loaded> loaded_;
  std::optional<io::WritableBook> writable_;
};

/// `1 error`, `3 errors`.
std::string counted(std::size_t number, std::string_view noun);

}  // namespace inv::cli
