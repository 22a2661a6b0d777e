#pragma once

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
  /// The next page. Nothing where the end was shown.
  void show_more();
  bool is_at_end() const { return at_ >= reading_.body.size(); }
  /// A line of our own.
  void say(const std::string& line);
  /// The key that a person presses after these words; nothing when they end it.
  std::optional<char> key(const std::string& prompt);
  /// A line that a person types; empty: never mind.
  std::string ask(const std::string& question);

 private:
  std::size_t room(std::size_t taken) const;
  void show_page(std::size_t lines);
  void put(const std::string& text);

  Invocation& invocation_;
  Reading reading_;
  std::size_t at_ = 0;
};

}  // namespace inv::cli
