#include "world.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>
#include <set>
#include <sstream>
#include <stdexcept>
#include <streambuf>
#include <utility>
#include <vector>

#include "inv/cli/app.hpp"
#include "source_dir.hpp"

namespace inv::testing {

namespace {

/// A stream that adds what it is given to a text of its own and to those of both streams.
class Recorder : public std::streambuf {
 public:
  Recorder(bool is_error, std::string& own, Outcome& outcome)
      : is_error_(is_error), own_(own), outcome_(outcome) {}

 protected:
  int_type overflow(int_type c) override {
    if (c != traits_type::eof()) record(traits_type::to_char_type(c));
    return traits_type::not_eof(c);
  }

 private:
  void record(char c) {
    own_ += c;
    outcome_.both += c;
    std::string& shown = outcome_.shown;
    if (shown.empty() || shown.back() == '\n') {
      if (is_error_)
        shown += "! ";
      else if (c == '!' || c == '?' || c == '\\')
        shown += '\\';
    }
    if (c == '\x1b')
      shown += "␛";
    else if (c == '\r')
      shown += "␍";
    else
      shown += c;
  }

  bool is_error_;
  std::string& own_;
  Outcome& outcome_;
};

std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words;
  std::string word;
  bool open = false;
  char quote = 0;
  for (const char c : line) {
    if (quote != 0 && c == quote) {
      quote = 0;
    } else if (quote == 0 && (c == '"' || c == '\'')) {
      quote = c;
      open = true;
    } else if (quote == 0 && c == ' ') {
      if (open) words.push_back(std::exchange(word, {}));
      open = false;
    } else {
      word += c;
      open = true;
    }
  }
  if (open) words.push_back(word);
  return words;
}

/// longest[i][j]: how many lines the ends a[i…] and b[j…] have in common, in order.
using Longest = std::vector<std::vector<unsigned>>;

Longest longest_common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  Longest longest(a.size() + 1, std::vector<unsigned>(b.size() + 1, 0));
  for (std::size_t i = a.size(); i-- > 0;)
    for (std::size_t j = b.size(); j-- > 0;)
      longest[i][j] =
          a[i] == b[j] ? longest[i + 1][j + 1] + 1 : std::max(longest[i + 1][j], longest[i][j + 1]);
  return longest;
}

std::vector<std::string> marked_lines(const std::vector<std::string>& a,
                                      const std::vector<std::string>& b) {
  const Longest longest = longest_common(a, b);
  std::vector<std::string> marked;
  std::size_t i = 0, j = 0;
  while (i < a.size() || j < b.size()) {
    if (i < a.size() && j < b.size() && a[i] == b[j]) {
      marked.push_back("  " + a[i]);
      ++i, ++j;
    } else if (j == b.size() || (i < a.size() && longest[i + 1][j] >= longest[i][j + 1])) {
      marked.push_back("- " + a[i++]);
    } else {
      marked.push_back("+ " + b[j++]);
    }
  }
  return marked;
}

/// Plays git: says whether there is a repository, makes one, and does all else without a word.
cli::ProgramEnd run_git(World& world, const std::vector<std::string>& words) {
  if (world.git == Git::missing)
    return {.trouble = "cannot run `" + words.front() + "`: No such file or directory"};
  std::string line;
  for (const std::string& word : words) {
    const bool has_blank = word.find(' ') != std::string::npos;
    line += (line.empty() ? "" : " ") + (has_blank ? "'" + word + "'" : word);
  }
  const bool asks = words.size() > 1 && words[1] == "rev-parse";
  if (asks && world.git != Git::repository)
    return {.trouble = {}, .status = 128, .err = "fatal: not a git repository"};
  if (words.size() > 1 && words[1] == "init") world.git = Git::repository;
  if (!asks) world.git_calls.push_back(line);
  return {.trouble = {}, .status = 0};
}

/// Plays a mail program, whatever its name.
cli::ProgramEnd take_mail(World& world, const cli::ProgramCall& call) {
  if (world.mail_status == 0) world.mails.push_back(call.input);
  return {.trouble = {}, .status = world.mail_status, .err = world.mail_says};
}

/// Plays an editor: the file is the last word.
core::Result<void> edit_file(World& world, const cli::ProgramCall& call) {
  const std::string& path = call.words.back();
  const auto text = world.files.read(path, 1 << 20);
  if (!text) return tl::unexpected(text.error());
  std::string edited = *text;
  const std::size_t at = world.edit_from.empty() ? std::string::npos : edited.find(world.edit_from);
  if (at != std::string::npos) edited.replace(at, world.edit_from.size(), world.edit_to);
  return world.files.replace(path, *text, edited);
}

void let_programs_run(World& world, cli::Env& env) {
  env.run_program = [&world](const cli::ProgramCall& call) {
    return call.words.front() == "git" ? run_git(world, call.words) : take_mail(world, call);
  };
  env.run_on_terminal = [&world](const cli::ProgramCall& call) { return edit_file(world, call); };
  env.find_program = [](const std::string& name, const std::string& folder) {
    const bool is_path = name.find('/') != std::string::npos;
    return std::optional(is_path ? folder + "/" + name : "/usr/bin/" + name);
  };
  constexpr std::int64_t day_seconds = 86400, noon = 43200;
  env.now = [&world] { return world.today.days() * day_seconds + noon; };
}

/// The head of each, and how many lines follow.
void print_mails(World& world, std::ostream& out) {
  for (const std::string& mail : std::exchange(world.mails, {})) {
    const std::size_t head = mail.find("\n\n");
    out << mail.substr(0, head) << "\n(and "
        << std::count(mail.begin() + static_cast<std::ptrdiff_t>(head), mail.end(), '\n')
        << " lines)\n";
  }
}

/// The commands besides `inv`.
int run_other(World& world, const std::vector<std::string>& words, std::ostream& out,
              std::ostream& err) {
  const std::string& name = words.front();
  if (name == "cat" && words.size() == 2) {
    const auto text = world.files.read("/book/" + words[1], 1 << 20);
    (text ? out : err) << (text ? *text : "cat: " + text.error().message + "\n");
    return text ? 0 : 1;
  }
  if (name == "ls" && words.size() == 1) {
    const std::string root = "/book/";
    std::set<std::string> paths;
    for (const auto& [path, text] : world.files.files) paths.insert(path);
    for (const std::string& path : world.files.folders) paths.insert(path + "/");
    for (const std::string& path : paths)
      if (path.starts_with(root) && path != root) out << path.substr(root.size()) << "\n";
    return 0;
  }
  if (name == "mails" && words.size() == 1) return print_mails(world, out), 0;
  if (name != "git-calls" || words.size() != 1)
    throw std::runtime_error("only `inv`, `cat FILE`, `ls`, `git-calls` and `mails` are run here");
  for (const std::string& line : std::exchange(world.git_calls, {})) out << line << "\n";
  return 0;
}

int run_inv(World& world, const std::vector<std::string>& words, std::ostream& out,
            std::ostream& err) {
  std::istringstream in(world.input.value_or(""));
  cli::Env env{.files = world.files,
               .out = out,
               .err = err,
               .today = world.today,
               .variables = world.variables,
               .folder = world.folder,
               .width = world.terminal,
               .err_is_terminal = world.terminal.has_value(),
               .in = world.input ? &in : nullptr};
  const std::vector<std::string> answers = std::exchange(world.answers, {});
  std::size_t asked = 0;
  if (!answers.empty())
    env.ask = [&](const std::string& question) -> std::optional<std::string> {
      err << question << (asked < answers.size() ? answers[asked] : "") << "\n";
      return asked < answers.size() ? std::optional(answers[asked++]) : std::nullopt;
    };
  let_programs_run(world, env);
  return cli::run({words.begin() + 1, words.end()}, env);
}

}  // namespace

Outcome run_line(World& world, const std::string& line) {
  const std::vector<std::string> words = words_of(line);
  if (words.empty()) throw std::runtime_error("no command");
  Outcome outcome;
  Recorder out_recorder(false, outcome.out, outcome), err_recorder(true, outcome.err, outcome);
  std::ostream out(&out_recorder), err(&err_recorder);
  outcome.exit =
      words.front() == "inv" ? run_inv(world, words, out, err) : run_other(world, words, out, err);
  if (!outcome.shown.empty() && outcome.shown.back() != '\n') outcome.shown += "␃\n";
  return outcome;
}

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write_file(const std::string& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  if (!out.flush()) throw std::runtime_error("cannot write " + path);
}

void add_example(World& world, const std::string& folder) {
  namespace fs = std::filesystem;
  const fs::path root = fs::path(inv::test::source_dir()) / folder;
  for (const auto& entry : fs::recursive_directory_iterator(root))
    if (entry.is_regular_file())
      world.files.files["/book/" + fs::relative(entry.path(), root).generic_string()] =
          read_file(entry.path());
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::string difference(const std::string& wanted, const std::string& seen) {
  if (wanted == seen) return {};
  constexpr std::size_t around = 3;
  const auto marked = marked_lines(lines_of(wanted), lines_of(seen));
  std::vector<bool> kept(marked.size());
  for (std::size_t i = 0; i < marked.size(); ++i)
    if (marked[i][0] != ' ')
      for (std::size_t j = i - std::min(i, around); j < marked.size() && j <= i + around; ++j)
        kept[j] = true;
  std::string text;
  std::size_t line = 1;
  for (std::size_t i = 0; i < marked.size(); ++i) {
    if (kept[i] && (i == 0 || !kept[i - 1])) text += "line " + std::to_string(line) + "\n";
    if (kept[i]) text += marked[i] + "\n";
    if (marked[i][0] != '+') ++line;
  }
  return text.empty() ? "they differ in line ends or in the last line's\n" : text;
}

}  // namespace inv::testing
