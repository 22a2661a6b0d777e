#include "transcript.hpp"

#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <stdexcept>
#include <vector>

#include "world.hpp"

namespace inv::testing {

namespace {

int number_of(const std::string& text, int base = 10) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
  if (error != std::errc() || end != text.data() + text.size())
    throw std::runtime_error("not a number: " + text);
  return number;
}

core::Date date_of(const std::string& text) {
  const auto date = core::parse_date(text);
  if (!date) throw std::runtime_error("not a date: " + text);
  return *date;
}

Git git_of(const std::string& text) {
  if (text == "missing") return Git::missing;
  if (text == "installed") return Git::installed;
  if (text == "repository") return Git::repository;
  throw std::runtime_error("not `missing`, `installed` or `repository`: " + text);
}

/// `\xHH` is a byte, `\\` a backslash, `\{70000*ab}` a repetition; a `\` at the end of a line
/// leaves out its newline.
std::string unescaped(const std::string& text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      bytes += text[i];
      continue;
    }
    const char kind = text[++i];
    if (kind == 'x') {
      bytes += static_cast<char>(number_of(text.substr(i + 1, 2), 16));
      i += 2;
    } else if (kind == '{') {
      const std::size_t star = text.find('*', i), end = text.find('}', i);
      if (star > end || end == std::string::npos) throw std::runtime_error("bad \\{N*TEXT}");
      const std::string unit = text.substr(star + 1, end - star - 1);
      const int count = number_of(text.substr(i + 1, star - i - 1));
      bytes.reserve(bytes.size() + unit.size() * static_cast<std::size_t>(count) + text.size());
      for (int n = 0; n < count; ++n) bytes += unit;
      i = end;
    } else if (kind == '\\') {
      bytes += '\\';
    } else if (kind != '\n') {
      throw std::runtime_error(std::string("unknown escape \\") + kind);
    }
  }
  return bytes;
}

/// Goes through the lines once, running as it goes.
class Player {
 public:
  explicit Player(const std::string& text) : in_(text) {}

  std::string play() {
    try {
      while (next())
        if (line_.starts_with("$ "))
          command();
        else if (line_.starts_with("@"))
          directive();
    } catch (const std::runtime_error& error) {
      throw std::runtime_error("line " + std::to_string(number_) + ": " + error.what());
    }
    return out_;
  }

 private:
  /// The next line, copied to the result.
  bool next() {
    if (!skip()) return false;
    out_ += line_ + "\n";
    return true;
  }

  /// The next line, left out of the result.
  bool skip() {
    ++number_;
    return static_cast<bool>(std::getline(in_, line_));
  }

  void command() {
    const std::string line = line_.substr(2);
    while (true) {
      if (!skip()) throw std::runtime_error("no line `? STATUS` after: $ " + line);
      if (line_.starts_with("? ")) break;
    }
    const Outcome outcome = run_line(world_, line);
    out_ += outcome.shown + "? " + std::to_string(outcome.exit) + "\n";
  }

  std::string block() {
    std::string text;
    while (next()) {
      if (line_ == "@end") return text;
      text += line_ + "\n";
    }
    throw std::runtime_error("no @end");
  }

  void directive() {
    std::istringstream words(line_);
    std::string name, first, second;
    words >> name >> first >> second;
    const std::string path = std::filesystem::path("/book/" + first).lexically_normal();
    if (name == "@file")
      world_.files.files[path] = block();
    else if (name == "@bytes")
      world_.files.files[path] = unescaped(block());
    else if (name == "@remove")
      world_.files.files.erase(path);
    else if (name == "@link")
      world_.files.links[path] = second;
    else if (name == "@book")
      add_example(world_, first);
    else if (name == "@folder")
      world_.folder = path;
    else if (name == "@today")
      world_.today = date_of(first);
    else if (name == "@width")
      world_.variables["COLUMNS"] = first;
    else if (name == "@terminal")
      world_.terminal = number_of(first);
    else if (name == "@variable")
      world_.variables[first] = second;
    else if (name == "@input")
      world_.input = block();
    else if (name == "@answer")
      world_.answers.push_back(rest_of_line());
    else if (name == "@mail")
      mail(number_of(first));
    else if (name == "@editor")
      edit();
    else if (name == "@git")
      world_.git = git_of(first);
    else if (name == "@read-only")
      world_.files.read_only.insert(path);
    else
      throw std::runtime_error("unknown directive " + name);
  }

  /// `@mail 69 no such host`.
  void mail(int status) {
    const std::string rest = rest_of_line();
    const std::size_t blank = rest.find(' ');
    world_.mail_status = status;
    world_.mail_says = blank == std::string::npos ? "" : rest.substr(blank + 1);
  }

  /// `@editor Dear -> Hello`, or nothing: it leaves all as it is.
  void edit() {
    const std::string rest = rest_of_line(), arrow = " -> ";
    const std::size_t at = rest.find(arrow);
    world_.edit_from = rest.substr(0, at);
    world_.edit_to = at == std::string::npos ? "" : rest.substr(at + arrow.size());
  }

  /// What stands after the first blank.
  std::string rest_of_line() const {
    const auto blank = line_.find(' ');
    return blank == std::string::npos ? std::string() : line_.substr(blank + 1);
  }

  World world_;
  std::istringstream in_;
  std::string line_, out_;
  std::size_t number_ = 0;
};

}  // namespace

std::string replayed(const std::string& text) { return Player(text).play(); }

bool rewriting() {
  const char* value = std::getenv("INV_REWRITE");
  return value != nullptr && *value != '\0';
}

}  // namespace inv::testing
