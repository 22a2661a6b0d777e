#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/app/invocation.hpp"
#include "cli/drafts/standing.hpp"

namespace inv::cli {

/// A draft as a person reads it.
struct Reading {
  std::vector<std::string> head, body;  ///< lines
};

/// `number` of `count`.
Reading read_for_review(Invocation& invocation, const Standing& standing, std::size_t number,
                        std::size_t count);

/// Shows a draft a page at a time: no cursor is moved and nothing is said by colour alone.
class ReviewScreen {
 public:
  explicit ReviewScreen(Invocation& invocation) : invocation_(invocation) {}

  /// From its beginning.
  void show(Reading reading);
  /// The next page, and after the last the first.
  void show_more();
  bool was_shown_to_the_end() const { return was_seen_; }
  /// A line of our own.
  void say(const std::string& line);
  /// The key that a person presses after these words; nothing when they end it.
  std::optional<char> key(const std::string& prompt);
  /// A line that a person types, asked again until it fits; nothing when they end it. `unfit` says
  /// what is wrong with a line, or nothing.
  using Unfit = std::function<std::string(const std::string& answer)>;
  std::optional<std::string> ask(const std::string& question, const Unfit& unfit = {});
  /// Lets a person read what was said, before the next page takes its place.
  void pause();

 private:
  int width() const;
  std::size_t room(std::size_t taken) const;
  void show_page(std::size_t lines);
  void put(const std::string& text);

  Invocation& invocation_;
  Reading reading_;
  std::size_t at_ = 0;
  bool was_seen_ = false;     ///< to its end
  std::size_t said_ = 0;      ///< lines of our own since a key was pressed
};

}  // namespace inv::cli
