#pragma once

#include <random>
#include <string>

namespace inv::test {

/// Damages texts as people, editors and merges do: a byte, a few bytes, a line, an indentation, or
/// one of some fifty snippets that mean something in YAML. The same seed gives the same texts.
class Mutator {
 public:
  explicit Mutator(unsigned seed) : engine_(seed) {}
  std::string mutated(std::string text);

 private:
  std::size_t below(std::size_t count) { return engine_() % count; }
  void mutate_once(std::string& text);
  void move_line(std::string& text, std::size_t at);
  void indent_line(std::string& text, std::size_t at);

  std::mt19937 engine_;
};

}  // namespace inv::test
