#include <algorithm>
#include <functional>

#include "advice.hpp"
#include "inv/core/ascii.hpp"

namespace inv::bank {

namespace {

/// Not what names the payment, an invoice or a day.
bool is_of_money(Column column) { return column > Column::reference && column < Column::own; }

class ColumnFinder {
 public:
  ColumnFinder(std::vector<Token>& tokens, const Heads& heads) : tokens_(tokens), heads_(heads) {
    for (const Token& head : heads.list)
      if (is_of_money(head.label.column)) of_money_.push_back(&head);
    has_all_ = std::ssize(of_money_) == std::ranges::count_if(tokens, &Token::is_number);
  }

  void find() {
    for (auto begin = tokens_.begin(); begin != tokens_.end();) {
      const auto end = std::find_if(begin, tokens_.end(), [&](const Token& token) {
        return token.piece != begin->piece;
      });
      read({begin, end});
      begin = end;
    }
  }

 private:
  /// What stands together: labels lead the numbers, or follow them, where none leads the first and
  /// that is plainly money or one ends the line. Without a number a label is of those after it;
  /// below headings only where it stands alone.
  void read(Tokens piece) {
    const auto is_spot = [](const Token& token) { return token.figure || token.date; };
    const auto first = std::ranges::find_if(piece, is_spot);
    if (first == piece.end()) {
      const bool counts = heads_.list.empty() || std::ranges::none_of(piece, &Token::is_word);
      if (counts && is_of_money(column_of(piece))) earlier_ = column_of(piece);
      return;
    }
    const auto last = std::find_if(piece.rbegin(), piece.rend(), is_spot).base() - 1;
    const bool is_single = first == last, is_money = first->figure && !first->figure->is_bare;
    const bool follow = column_of({piece.begin(), first + 1}) == Column::unsaid &&
                        (is_money || column_of({last, piece.end()}) != Column::unsaid);
    auto begin = piece.begin();
    for (auto spot = first; spot != piece.end();) {
      const auto next = std::find_if(spot + 1, piece.end(), is_spot);
      const auto end = is_single || follow ? next : spot + 1;
      put(*spot, column_of({begin, end}));
      begin = end;
      spot = next;
    }
  }

  void put(Token& token, Column beside) {
    const Token* const head = head_over(token);
    const Column by_head = head != nullptr ? head->label.column : Column::unsaid;
    if (token.date) {
      if (!may_be_paid(std::min(beside, by_head))) token.date.reset();
      return;
    }
    Figure& figure = *token.figure;
    figure.column = std::min(is_of_money(beside) ? beside : std::min(beside, earlier_), by_head);
    if (head != nullptr && figure.currencies.empty()) figure.currencies = head->currencies;
    if (is_of_money(by_head)) figure.is_bare = false;
  }

  /// In a table of blanks a number for every heading of money is that of its own; else it is below
  /// its heading.
  const Token* head_over(const Token& token) {
    const auto& list = heads_.list;
    if (heads_.mark != ' ') {
      const auto above = std::ranges::find(list, token.cell, &Token::cell);
      return above == list.end() ? nullptr : &*above;
    }
    if (has_all_ && token.figure) return of_money_[next_++];
    const auto found = std::ranges::find_if(
        list, [&](const Token& head) { return head.begin < token.end && token.begin < head.end; });
    return found == list.end() ? nullptr : &*found;
  }

  std::vector<Token>& tokens_;
  const Heads& heads_;
  std::vector<const Token*> of_money_;  // headings
  bool has_all_ = false;                // the line has a number for each of these
  std::size_t next_ = 0;                // the next of these
  Column earlier_ = Column::unsaid;     // what a label in a piece before says
};

/// A heading for each cell.
std::vector<Token> cell_heads(Tokens tokens) {
  std::vector<Token> heads;
  for (const Token& token : tokens) {
    if (heads.empty() || heads.back().cell != token.cell) heads.push_back(token);
    Token& head = heads.back();
    head.end = std::max(head.end, token.end);
    head.label.column = std::min(head.label.column, token.label.column);
    if (!token.currencies.empty()) head.currencies = token.currencies;
  }
  return heads;
}

}  // namespace

std::optional<Heads> read_heads(std::string_view line, core::Currency usual) {
  constexpr std::size_t longest = 400;
  if (line.size() > longest) return std::nullopt;
  Heads heads{cell_mark(line, true), {}};
  std::vector<Token> tokens = read_tokens(line, heads.mark, usual);
  const auto labels = std::ranges::count_if(tokens, &Token::is_label);
  const bool has_numbers = std::ranges::any_of(tokens, [&](const Token& token) {
    const std::string_view text = line.substr(token.begin, token.end - token.begin);
    return std::ranges::any_of(text, core::is_digit) && !text.ends_with('%');
  });
  if (has_numbers || labels < 2 || !is_of_money(column_of(tokens))) return std::nullopt;
  if (tokens.back().cell > tokens.front().cell) {
    heads.list = cell_heads(tokens);
  } else {
    if (std::ranges::count_if(tokens, &Token::is_word) > labels) return std::nullopt;  // prose
    std::erase_if(tokens, std::not_fn(&Token::is_label));
    heads.list = std::move(tokens);
  }
  return heads;
}

std::vector<Token> read_columns(std::string_view line, const Heads& heads, core::Currency usual) {
  std::vector<Token> tokens = read_tokens(line, cell_mark(line, heads.mark == ','), usual);
  ColumnFinder(tokens, heads).find();
  return tokens;
}

}  // namespace inv::bank
