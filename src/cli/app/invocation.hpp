#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "arguments.hpp"
#include "inv/book/book.hpp"
#include "inv/core/message.hpp"
#include "inv/io/book_files.hpp"
#include "inv/io/edit.hpp"
#include "inv/render/text.hpp"
#include "inv/report/items.hpp"

namespace inv::cli {

/// The end of a run that cannot go on: `run` catches it once the book is closed, so that nobody
/// waits for it while words are printed, and then says why.
struct Stop {
  Exit status;
  std::string message;  ///< whole lines
};

/// What a command gives in each format, made only where it is wanted. No `csv` where the command
/// has no table.
struct Forms {
  std::function<std::string()> text, json, csv = {};
};

/// One run of one command: what it was asked, and the world that it runs in. Where a function
/// cannot do what it says it throws a Stop.
class Invocation {
 public:
  Invocation(const Arguments& arguments, Env& env);

  /// Those that every command has.
  void read_options();

  const Arguments& arguments() const { return arguments_; }
  core::Date as_of() const { return as_of_; }
  bool quiet() const { return arguments_.has("--quiet"); }
  const render::Look& look() const { return look_; }
  /// The world, for commands that ask, read what is pasted, or run git.
  Env& env() { return env_; }

  /// Reads the book as it is, errors and all.
  io::Loaded& read();
  /// The root file of the book that read() read.
  const std::string& root() const { return root_; }
  /// Reads the book of that name, or the usual one, and says nothing: null where there is none, or
  /// where the text of one has errors.
  const book::Book* load_in_silence(const std::string& name);
  /// Reads a book, in which there may be no error.
  const book::Book& load();
  /// What was read, its sources among it.
  io::Loaded& loaded() { return *loaded_; }
  /// Opens one for writing: nobody else writes it until this run is over, or `close`.
  io::WritableBook& open();
  void close() { writable_.reset(); }

  /// The clients named, and the tag of `--tag`.
  report::Selection select(const book::Book& book);
  /// The date that an option gives; the other where it was not given.
  core::Date date_option(std::string_view option, core::Date otherwise) const;

  /// Shows diagnostics on standard error: of warnings, where `quiet`, nothing.
  void show(const core::Diagnostics& diagnostics, const core::Sources& sources);
  /// Something worth knowing, unless -q.
  void note(const std::string& message);
  /// What could not be done, where the run goes on.
  void complain(const core::Failure& failure);

  /// The whole output at once. A disk that is full or a pipe that was closed is no success.
  Exit write(const std::string& text, Exit status);
  /// The same in the format that was asked for.
  Exit emit(const Forms& forms, Exit status = Exit::done);
  /// The status of a command that has `--exit-code`.
  Exit status_where(bool is_something_to_do) const;

  /// The end, where the command line is wrong.
  [[noreturn]] void refuse(const std::string& message) const;
  /// Where the command line is right, and the book has no such thing, or would be wrong with it.
  [[noreturn]] void refuse_in_book(const std::string& message) const;
  /// Where something could not be done.
  [[noreturn]] void fail(const core::Failure& failure) const;
  /// What was to be had, or the end.
  template <class T>
  T must(core::Result<T> result) const {
    if (!result) fail(result.error());
    return std::move(*result);
  }

 private:
  render::Look look_of(bool is_terminal) const;
  std::string find_book() const;
  void stop_at_errors(io::Loaded& loaded, std::string_view consequence);

  const Arguments& arguments_;
  Env& env_;
  core::Date as_of_;
  render::Look look_;
  std::string root_;
  std::optional<io::Loaded> loaded_;
  std::optional<io::WritableBook> writable_;
};

/// Those of them that are errors.
core::Diagnostics errors_only(const core::Diagnostics& diagnostics);

/// `1 error`, `3 errors`.
std::string counted(std::size_t number, std::string_view noun);

}  // namespace inv::cli
