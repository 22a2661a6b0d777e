#include <algorithm>
#include <utility>

#include "advice.hpp"
#include "inv/core/ascii.hpp"

namespace inv::bank {

namespace {

constexpr std::string_view blanks = " \t";
constexpr std::string_view marks_around = " \t([{<#*'\")]}>.,:;!?=&/+";  // of words
constexpr std::string_view marks_between = " \t/:=&+,";                 // words of one word
constexpr std::string_view marks_of_pieces = "(),;";

std::string_view without_marks(std::string_view word) {
  return word.substr(0, word.find_last_not_of(marks_around) + 1);
}

class TokenReader {
 public:
  TokenReader(std::string_view line, core::Currency usual)
      : line_(line), folded_(core::fold_case(line)), usual_(usual) {}

  std::vector<Token> read(char mark) {
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
    give_currencies();
    return std::move(tokens_);
  }

 private:
  void read_cell(std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end;) {
      const char c = line_[at];
      if (marks_of_pieces.find(c) != std::string_view::npos) ++piece_;
      if (marks_around.find(c) != std::string_view::npos) {
        ++at;
      } else if (const Label label = label_at(std::string_view(folded_).substr(at, end - at));
                 label.size > 0) {
        put(line_.substr(at, label.size)).label = label;
        at += label.size;
      } else {
        at = read_word(at, end);
      }
    }
    ++cell_;
    ++piece_;
  }

  /// Up to a blank, without marks at its end. No amount and no date is longer than is looked at.
  std::string_view word_at(std::size_t begin, std::size_t end) const {
    constexpr std::size_t longest = 100;
    const std::string_view text = line_.substr(begin, std::min(end - begin, longest));
    return without_marks(text.substr(0, text.find_first_of(blanks)));
  }

  /// Reads what begins at `at`, and gives where it ends.
  std::size_t read_word(std::size_t at, std::size_t end) {
    const std::string_view word = word_at(at, end);
    const auto next = std::min(at + word.size() + 1, end);
    const std::string_view second = word_at(next, end);
    const auto next_end = next + second.size();
    // `1 234.50`
    const bool may_go_on = core::is_digit(word.back()) && second.find_first_of(".,") == 3;
    if (may_go_on && read_value(line_.substr(at, next_end - at))) return next_end;
    const auto mark = std::min(line_.find_first_of(marks_between, at), end);
    const std::string_view first = without_marks(line_.substr(at, mark - at));
    for (const std::string_view text : {word, first})
      if (read_value(text)) return at + text.size();
    put(first);
    return at + first.size();
  }

  /// As a currency, a date or a number, where it is one.
  bool read_value(std::string_view text) {
    Token& token = put(text);
    token.currencies = currencies_of(text);
    if (token.currencies.empty()) token.date = read_date(text);
    if (token.is_word()) token.figure = read_figure(text, usual_);
    if (token.figure) token.figure->begin = token.begin, token.figure->end = token.end;
    const bool is_value = !token.is_word();
    if (!is_value) tokens_.pop_back();
    return is_value;
  }

  /// A currency on its own belongs to the number before it, unless that has one, else to the next;
  /// one that stands at no number to all that have none.
  void give_currencies() {
    std::vector<std::string_view> loose;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const std::string_view currencies = tokens_[i].currencies;
      if (currencies.empty()) continue;
      const bool is_given = (i > 0 && give(tokens_[i - 1], currencies, false)) ||
                            (i + 1 < tokens_.size() && give(tokens_[i + 1], currencies, false));
      if (!is_given) loose.push_back(currencies);
    }
    for (Token& token : tokens_)
      if (loose.size() == 1) give(token, loose[0], true);
  }

  /// Gives it to a number that has none. `is_bare`: digits alone stay that.
  static bool give(Token& token, std::string_view currencies, bool is_bare) {
    if (!token.figure || !token.figure->currencies.empty()) return false;
    token.figure->currencies = currencies;
    token.figure->is_bare &= is_bare;
    return true;
  }

  Token& put(std::string_view text) {
    const auto begin = static_cast<std::size_t>(text.data() - line_.data());
    return tokens_.emplace_back(Token{cell_, piece_, begin, begin + text.size()});
  }

  const std::string_view line_;
  const std::string folded_;
  const core::Currency usual_;
  std::size_t cell_ = 0, piece_ = 0;
  std::vector<Token> tokens_;
};

}  // namespace

Column column_of(Tokens tokens) {
  return std::ranges::min(tokens, {}, [](const Token& token) { return token.label.column; })
      .label.column;
}

char cell_mark(std::string_view line, bool commas) {
  for (const char mark : {'\t', '|', ';'})
    if (line.find(mark) != line.npos) return mark;
  return commas && line.find(',') != line.npos ? ',' : ' ';
}

std::vector<Token> read_tokens(std::string_view line, char mark, core::Currency usual) {
  return TokenReader(line, usual).read(mark);
}

}  // namespace inv::bank
