#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/app/app.hpp"
#include "inv/book/book.hpp"

namespace inv::cli {

/// What may stand in place of a word.
struct Candidate {
  std::string word;
  std::string meaning;  ///< beside it, where the shell shows that
};

/// A command line up to the word that is being typed, taken apart.
struct TypedLine {
  const Command* command = nullptr;
  std::vector<std::string> operands;  ///< before the word
  std::vector<std::string> options;   ///< given before it, by `--name`
  std::string book;                   ///< of `--book`
  const Option* option = nullptr;     ///< the word is its value; null: it is a word of its own
  std::string begin;                  ///< of the word, as `--for=`: it stays
  std::string word;                   ///< what there is of it; may be empty
  bool is_after_end = false;          ///< after `--`, where no options are
};

/// `words`: what follows the program's name; the last is being typed. bash parts words at `=`.
TypedLine read_typed_line(std::vector<std::string> words);

struct Candidates {
  std::vector<Candidate> all;
  bool is_file = false;  ///< the shell knows better
};

/// The book is asked for only where it is needed; null where there is none, or a broken one.
Candidates candidates_for(const TypedLine& line, core::Date today,
                          const std::function<const book::Book*()>& load);

/// What a shell reads to complete the words of `inv`: `bash`, `zsh` or `fish`. Empty for others.
std::string_view completion_script(std::string_view shell);

}  // namespace inv::cli
