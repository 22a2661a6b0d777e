#include "advice.hpp"

#include <algorithm>

#include "inv/core/ascii.hpp"

namespace inv::bank {

namespace {

using Kind = Token::Kind;

constexpr std::string_view part_marks = "/:=&+,";

/// Without the punctuation that prose and CSV put around a word.
std::string_view bare(std::string_view word) {
  const auto first = word.find_first_not_of("([{<#*'\""),
             last = word.find_last_not_of(")]}>.,:;!?*'\"");
  return first == word.npos || last == word.npos || last < first
             ? ""
             : word.substr(first, last - first + 1);
}

bool is_no_amount(std::string_view word) {
  const bool is_time =
      word.find(':') != word.npos && word.find_first_not_of("0123456789:") == word.npos;
  return is_time || word.ends_with('%');
}

/// Whether the words are the halves of `1 234.50`.
bool are_halves(std::string_view word, std::string_view next) {
  constexpr std::size_t group = 3;
  const auto number = word.find_first_of(digits);
  return number != word.npos && word.size() - number <= group &&
         word.find_first_not_of(digits, number) == word.npos && next.size() > group + 1 &&
         next.find_first_not_of(digits) == group && (next[group] == '.' || next[group] == ',');
}

class Scanner {
 public:
  Scanner(std::string_view line, core::Currency usual) : line_(line), usual_(usual) {}

  TokenLine read(char mark) {
    const std::string_view end = mark == ' ' ? "  " : std::string_view(&mark, 1);
    std::size_t begin = mark == ' ' ? std::min(line_.find_first_not_of(' '), line_.size()) : 0;
    while (begin < line_.size()) {
      std::size_t at = begin;
      for (bool is_quoted = false; at < line_.size(); ++at) {
        if (line_[at] == '"' && mark != ' ') is_quoted = !is_quoted;
        if (!is_quoted && line_.substr(at).starts_with(end)) break;
      }
      read_cell(begin, at);
      begin = mark == ' ' ? std::min(line_.find_first_not_of(' ', at), line_.size()) : at + 1;
    }
    spread_currency();
    return std::move(read_);
  }

 private:
  void read_cell(std::size_t begin, std::size_t end) {
    put(Kind::cut, line_.substr(begin, end - begin));
    words_.clear();
    for (std::size_t at = begin; at < end;) {
      const auto blank = std::min(line_.find_first_of(" \t", at), end);
      if (blank > at) words_.push_back(line_.substr(at, blank - at));
      at = blank + 1;
    }
    for (at_ = 0; at_ < words_.size(); ++at_) {
      if (words_[at_].starts_with('(')) put(Kind::cut, words_[at_].substr(0, 0));
      if (!read_label()) read_word(words_[at_]);
      const std::string_view last = words_[at_].substr(words_[at_].size() - 1);
      if (last == "," || last == ";" || last == ")") put(Kind::cut, last.substr(1));
    }
    ++cell_;
  }

  /// The longest label that begins here.
  bool read_label() {
    constexpr std::size_t words_most = 3, longest = 20;
    std::string phrase;
    std::size_t found = 0;
    Label label;
    for (std::size_t i = at_; i < std::min(at_ + words_most, words_.size()); ++i) {
      if (words_[i].size() > longest ||
          (i > at_ &&
           std::string_view(",;:.)").find(words_[i - 1].back()) != std::string_view::npos))
        break;
      phrase += (i == at_ ? "" : " ") + core::fold_case(bare(words_[i]));
      std::ranges::replace(phrase, '-', ' ');
      if (const auto known = find_label(phrase)) label = *known, found = i + 1;
    }
    if (found == 0) return false;
    const std::size_t begin = place_of(words_[at_]);
    for (; at_ < found; ++at_) read_.words.push_back({std::string(bare(words_[at_]))});
    const std::string_view last = words_[--at_];
    put(Kind::label, line_.substr(begin, place_of(last) + last.size() - begin)).label = label;
    return true;
  }

  void read_word(std::string_view word) {
    const std::string_view inner = bare(word);
    const std::string_view next = at_ + 1 < words_.size() ? words_[at_ + 1] : std::string_view();
    if (inner.empty() || read_currency(inner)) return;
    if (is_no_amount(inner) || next == "%") return put_word(inner);
    const std::string_view both = line_.substr(place_of(word), word.size() + 1 + next.size());
    if (both.ends_with(next) && are_halves(word, next) && read_number(both)) {
      ++at_;
    } else if (const auto date = read_date(inner)) {
      put(Kind::date, inner).place = read_.dates.size();
      read_.dates.push_back(*date);
      read_.words.push_back({std::string(inner)});
    } else if (!read_number(word)) {
      put_word(inner);
      read_parts(inner);
    }
  }

  /// What stands between the marks of `inv:2026-0042/2026-0044`, or of CSV.
  void read_parts(std::string_view word) {
    if (word.find_first_of(part_marks) == word.npos) return;
    const std::size_t whole = read_.words.size() - 1;
    while (!word.empty()) {
      const auto end = std::min(word.find_first_of(part_marks), word.size());
      const std::string_view part = bare(word.substr(0, end));
      word.remove_prefix(std::min(end + 1, word.size()));
      if (part.empty() || read_currency(part) || read_number(part)) continue;
      put_word(part);
      const auto label = find_label(core::fold_case(part.substr(0, 20)));
      if (label) read_.tokens.back().kind = Kind::label;
      if (label) read_.tokens.back().label = *label;
    }
    read_.words[whole].parts = read_.words.size() - whole - 1;
  }

  bool read_number(std::string_view word) {
    const std::string_view text = word.substr(0, word.find_last_not_of(".,:;!?*\"") + 1);
    auto figure = read_figure(text, usual_);
    if (!figure) figure = read_figure(bare(text), usual_);
    if (!figure) return false;
    const Token last = read_.tokens.empty() ? Token() : read_.tokens.back();
    if (last.kind == Kind::currency && figure->currencies.empty()) {
      give(*figure, last.currencies);
      figure->text =
          std::string(line_.substr(last.begin, last.end - last.begin)) + " " + figure->text;
      read_.tokens.pop_back();
    }
    put(Kind::number, word).place = read_.words.size();
    read_.words.push_back({std::string(bare(word)), std::move(figure)});
    return true;
  }

  static void give(Figure& figure, std::string_view currencies) {
    figure.currencies = currencies;
    figure.is_bare = false;
  }

  /// A currency on its own belongs to the number before it, unless that has one, else to the next.
  bool read_currency(std::string_view word) {
    const auto currencies = currencies_of(word, usual_);
    if (currencies.empty()) return false;
    Word* const last = read_.words.empty() ? nullptr : &read_.words.back();
    if (last != nullptr && last->figure && last->figure->currencies.empty()) {
      give(*last->figure, currencies);
      last->figure->text += " " + std::string(word);
    } else {
      put(Kind::currency, word).currencies = currencies;
    }
    return true;
  }

  /// A single currency elsewhere in the line is that of its numbers, where they have none.
  void spread_currency() {
    if (read_.count(Kind::currency) != 1) return;
    const auto loose = std::ranges::find(read_.tokens, Kind::currency, &Token::kind);
    for (Word& word : read_.words)
      if (word.figure && word.figure->currencies.empty())
        word.figure->currencies = loose->currencies;
  }

  std::size_t place_of(std::string_view part) const {
    return static_cast<std::size_t>(part.data() - line_.data());
  }
  Token& put(Kind kind, std::string_view part) {
    const std::size_t begin = place_of(part);
    return read_.tokens.emplace_back(Token{kind, cell_, begin, begin + part.size()});
  }
  void put_word(std::string_view text) {
    put(Kind::word, text);
    read_.words.push_back({std::string(text)});
  }

  const std::string_view line_;
  const core::Currency usual_;
  std::vector<std::string_view> words_;  // of the cell
  std::size_t cell_ = 0, at_ = 0;
  TokenLine read_;
};

}  // namespace

std::size_t TokenLine::count(Token::Kind kind) const {
  return static_cast<std::size_t>(std::ranges::count(tokens, kind, &Token::kind));
}

char cell_mark(std::string_view line, bool commas) {
  for (const char mark : {'\t', '|', ';'})
    if (line.find(mark) != line.npos) return mark;
  return commas && line.find(',') != line.npos ? ',' : ' ';
}

TokenLine read_tokens(std::string_view line, char mark, core::Currency usual) {
  return Scanner(line, usual).read(mark);
}

}  // namespace inv::bank
