#include <optional>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "transcript.hpp"
#include "world.hpp"

namespace inv::testing {

namespace {

using Lines = std::vector<std::string>;

/// A line `…` stands for any lines.
bool matches(const Lines& wanted, std::size_t i, const Lines& seen, std::size_t j) {
  while (i < wanted.size() && wanted[i] != "…") {
    if (j == seen.size() || wanted[i] != seen[j]) return false;
    ++i, ++j;
  }
  if (i == wanted.size()) return j == seen.size();
  for (; j <= seen.size(); ++j)
    if (matches(wanted, i + 1, seen, j)) return true;
  return false;
}

/// How a kind of document writes what is shown in it.
struct Writing {
  std::string run_mark;   ///< before the book and the day
  std::string block_end;  ///< the first line after a block
  std::string (*plain)(std::string line);
  std::string (*written)(std::string line);
};

std::string unchanged(std::string line) { return line; }

std::string without_roff(std::string line) {
  std::string plain;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '\\' || i + 1 == line.size()) {
      plain += line[i];
    } else if (line[++i] == 'e') {
      plain += '\\';
    } else if (line[i] == '(' && line.substr(i, 3) == "(aq") {
      plain += '\'';
      i += 2;
    } else if (line[i] != '&') {
      plain += line[i];
    }
  }
  return plain;
}

std::string with_roff(std::string line) {
  std::string written = line.starts_with(".") || line.starts_with("'") ? "\\&" : "";
  for (const char c : line) written += c == '\\' ? std::string("\\e") : std::string(1, c);
  return written;
}

const Writing markdown = {"<!-- run: ", "```", unchanged, unchanged};
const Writing manual = {".\\\" run: ", ".Ed", without_roff, with_roff};

/// True where a shell would do more with the line than split it into words.
bool needs_shell(const std::string& line) {
  char quote = 0;
  for (const char c : line) {
    if (quote != 0)
      quote = c == quote ? 0 : quote;
    else if (c == '"' || c == '\'')
      quote = c;
    else if (std::string_view("|<>;&").find(c) != std::string_view::npos)
      return true;
  }
  return false;
}

/// `inv …` of a line that a reader would type, where it can be run here.
std::optional<std::string> command_in(const std::string& line) {
  if (!line.starts_with("$ inv ") || needs_shell(line)) return {};
  return line.substr(2);
}

class Document {
 public:
  Document(const std::string& text, const Writing& writing)
      : lines_(lines_of(text)), writing_(writing) {}

  std::string play() {
    while (at_ < lines_.size()) {
      const std::string line = lines_[at_];
      keep();
      if (!line.starts_with(writing_.run_mark)) continue;
      start(line.substr(writing_.run_mark.size()));
      if (at_ < lines_.size() && lines_[at_].starts_with(".Dl "))
        display_line();
      else
        block();
    }
    return out_;
  }

 private:
  void keep() { out_ += lines_[at_++] + "\n"; }

  void start(const std::string& book_and_day) {
    std::istringstream words(book_and_day);
    std::string book, day;
    words >> book >> day;
    const auto date = core::parse_date(day);
    if (!date) throw std::runtime_error("line " + std::to_string(at_) + ": run: BOOK DATE");
    world_ = World();
    world_.today = *date;
    if (book != "-") add_example(world_, book);
  }

  /// One line that only has to work.
  void display_line() {
    const std::string line = writing_.plain(lines_[at_].substr(4));
    const Outcome outcome = run_line(world_, line.starts_with("$ ") ? line.substr(2) : line);
    if (outcome.exit != 0 && outcome.exit != 10)
      throw std::runtime_error("line " + std::to_string(at_ + 1) + ": " + outcome.err);
    keep();
  }

  void block() {
    keep();
    while (at_ < lines_.size() && !lines_[at_].starts_with(writing_.block_end)) {
      const auto command = command_in(writing_.plain(lines_[at_]));
      keep();
      if (command) output(lines_of(run_line(world_, *command).both));
    }
  }

  void output(const Lines& seen) {
    const std::size_t first = at_;
    Lines wanted;
    for (; at_ < lines_.size() && !lines_[at_].starts_with(writing_.block_end) &&
           !lines_[at_].starts_with("$ ");
         ++at_)
      wanted.push_back(writing_.plain(lines_[at_]));
    if (matches(wanted, 0, seen, 0)) {
      for (std::size_t i = first; i < at_; ++i) out_ += lines_[i] + "\n";
    } else {
      for (const std::string& line : seen) out_ += writing_.written(line) + "\n";
    }
  }

  Lines lines_;
  const Writing& writing_;
  std::size_t at_ = 0;
  World world_;
  std::string out_;
};

}  // namespace

std::string replayed_markdown(const std::string& text) { return Document(text, markdown).play(); }

std::string replayed_manual(const std::string& text) { return Document(text, manual).play(); }

}  // namespace inv::testing
