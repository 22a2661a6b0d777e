#include "sources.hpp"
#include "source_dir.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace inv::testing {

namespace {

namespace fs = std::filesystem;

bool is_name_char(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Blanks comments and the insides of literals, one after the other.
class Blanker {
 public:
  explicit Blanker(std::string text) : text_(std::move(text)) {}

  std::string run() {
    while (at_ < text_.size()) {
      if (starts("//")) blank_until("\n", 0);
      else if (starts("/*")) blank_until("*/", 2);
      else if (starts("R\"")) raw_string();
      else if (text_[at_] == '"' || is_character()) literal(text_[at_]);
      else ++at_;
    }
    return text_;
  }

 private:
  bool starts(const std::string& mark) const {
    return text_.compare(at_, mark.size(), mark) == 0;
  }

  /// A quote after a digit is a digit separator.
  bool is_character() const {
    return text_[at_] == '\'' && (at_ == 0 || !is_name_char(text_[at_ - 1]));
  }

  void blank_to(std::size_t end) {
    for (; at_ < std::min(end, text_.size()); ++at_)
      if (text_[at_] != '\n') text_[at_] = ' ';
  }

  void blank_until(const std::string& mark, std::size_t more) {
    const std::size_t end = text_.find(mark, at_);
    blank_to(end == std::string::npos ? text_.size() : end + more);
  }

  void raw_string() {
    const std::size_t open = text_.find('(', at_);
    const std::string mark = ")" + text_.substr(at_ + 2, open - at_ - 2) + "\"";
    blank_until(mark, mark.size());
  }

  void literal(char quote) {
    std::size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != quote && text_[end] != '\n')
      end += text_[end] == '\\' ? 2 : 1;
    ++at_;
    blank_to(end);
    ++at_;
  }

  std::string text_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<SourceFile> sources(const std::vector<std::string>& folders,
                                const std::vector<std::string>& endings) {
  const fs::path root = inv::test::source_dir();
  std::vector<SourceFile> files;
  for (const std::string& folder : folders) {
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const std::string ending = entry.path().extension();
      if (std::ranges::count(endings, ending) == 0) continue;
      SourceFile file{fs::relative(entry.path(), root).generic_string(), {}};
      std::ifstream in(entry.path());
      for (std::string line; std::getline(in, line);) file.lines.push_back(line);
      files.push_back(std::move(file));
    }
  }
  std::ranges::sort(files, {}, &SourceFile::path);
  return files;
}

std::string layer_of(const std::string& path) {
  for (const std::string prefix : {"src/", "include/inv/"}) {
    if (!path.starts_with(prefix)) continue;
    const std::size_t slash = path.find('/', prefix.size());
    if (slash != std::string::npos) return path.substr(prefix.size(), slash - prefix.size());
  }
  return {};
}

std::string code_of(const SourceFile& file) {
  std::string text;
  for (const std::string& line : file.lines) text += line + "\n";
  return Blanker(text).run();
}

std::vector<Name> names_in(const std::string& code) {
  std::vector<Name> names;
  std::size_t line = 1;
  for (std::size_t at = 0; at < code.size();) {
    if (code[at] == '\n') ++line;
    if (!is_name_char(code[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < code.size() && is_name_char(code[end])) ++end;
    const std::string before = code.substr(at < 5 ? 0 : at - 5, std::min<std::size_t>(at, 5));
    const bool foreign = before.ends_with(".") || before.ends_with("->") || before == "std::" ||
                         before == "che::";  // kainjow::mustache::
    names.push_back({code.substr(at, end - at), line, foreign});
    at = end;
  }
  return names;
}

std::vector<std::string> words_of(const std::string& name) {
  std::vector<std::string> words(1);
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto c = static_cast<unsigned char>(name[i]);
    const bool hump = std::isupper(c) != 0 && i > 0 &&
                      std::islower(static_cast<unsigned char>(name[i - 1])) != 0;
    if (hump || std::isalnum(c) == 0) words.emplace_back();
    if (std::isalnum(c) != 0) words.back() += static_cast<char>(std::tolower(c));
  }
  return words;
}

std::vector<Include> includes_of(const SourceFile& file) {
  std::vector<Include> includes;
  for (const std::string& line : file.lines) {
    std::istringstream words(line);
    std::string hash, name;
    words >> hash >> name;
    if (hash == "#include" && name.size() > 2)
      includes.push_back({name.substr(1, name.size() - 2), name.front() == '<'});
  }
  return includes;
}

}  // namespace inv::testing
