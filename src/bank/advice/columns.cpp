#include "advice.hpp"

#include <algorithm>
#include <span>

namespace inv::bank {

namespace {

using Kind = Token::Kind;
using Tokens = std::span<const Token>;

std::optional<Label> strictest(Tokens tokens) {
  std::optional<Label> found;
  for (const Token& token : tokens)
    if (token.kind == Kind::label) found = found ? stricter(*found, token.label) : token.label;
  return found;
}

class ColumnFinder {
 public:
  ColumnFinder(TokenLine& line, const Heads& heads) : line_(line), heads_(heads) {
    for (const Token& head : heads.list)
      if (head.label.is_of_money()) of_money_.push_back(&head);
    has_all_ = of_money_.size() == line.count(Kind::number);
  }

  void find() {
    const Tokens all = line_.tokens;
    for (std::size_t begin = 0; begin < all.size();) {
      std::size_t end = begin + 1;
      while (end < all.size() && all[end].kind != Kind::cut) ++end;
      read(all.subspan(begin, end - begin));
      begin = end;
    }
  }

 private:
  /// What stands together: labels lead the numbers, or follow them.
  void read(Tokens tokens) {
    std::vector<std::size_t> spots;
    for (std::size_t i = 0; i < tokens.size(); ++i)
      if (tokens[i].kind == Kind::number || tokens[i].kind == Kind::date) spots.push_back(i);
    if (spots.empty()) return keep(tokens);
    const bool is_single = spots.size() == 1;
    const bool follow =
        strictest(tokens.subspan(spots.back())) && !strictest(tokens.first(spots[0]));
    for (std::size_t k = 0; k < spots.size(); ++k) {
      const std::size_t before = k == 0 ? 0 : spots[k - 1];
      const std::size_t after = k + 1 == spots.size() ? tokens.size() : spots[k + 1];
      const std::size_t from = is_single || !follow ? before : spots[k];
      const std::size_t to = is_single || follow ? after : spots[k];
      put(tokens, spots[k], strictest(tokens.subspan(from, to - from)));
    }
  }

  /// A label without a number is of those after it; below headings only where it stands alone.
  void keep(Tokens tokens) {
    const auto label = strictest(tokens);
    if (!label || !label->is_of_money()) return;
    earlier_ = label;
    is_whole_ = std::ranges::count(tokens, Kind::word, &Token::kind) == 0;
  }

  void put(Tokens tokens, std::size_t at, const std::optional<Label>& label) {
    const Token& token = tokens[at];
    const Token* const head = head_over(token);
    if (token.kind == Kind::date) {
      const Column by_head = head != nullptr ? head->label.column : Column::unsaid;
      line_.dates[token.place].column = label ? label->column : by_head;
      return;
    }
    Figure& figure = *line_.words[token.place].figure;
    if (head != nullptr && figure.currencies.empty()) figure.currencies = head->currencies;
    bool is_sure = true;
    if (label && label->is_of_money()) {
      figure.column = label->column;
      is_sure = stands_alone(tokens, at);
    } else if (earlier_ && (head == nullptr || is_whole_)) {
      figure.column = earlier_->column;
      is_sure = is_whole_;
    } else if (head != nullptr) {
      figure.column = head->label.column;
    }
    if (is_sure && figure.column != Column::unsaid) figure.is_bare = false;
  }

  /// `paid 500`, and no more: not `paid 2 invoices`.
  static bool stands_alone(Tokens tokens, std::size_t at) {
    const auto kind = [&](std::size_t i) { return i < tokens.size() ? tokens[i].kind : Kind::cut; };
    return kind(at + 1) == Kind::label ||
           (at > 0 && kind(at - 1) == Kind::label && kind(at + 1) != Kind::word);
  }

  /// In a table of blanks a number for every heading of money is that of its own; else it is below
  /// its heading.
  const Token* head_over(const Token& token) {
    const auto& list = heads_.list;
    if (heads_.mark != ' ') return token.cell < list.size() ? &list[token.cell] : nullptr;
    if (has_all_ && token.kind == Kind::number) return of_money_[next_++];
    const auto found = std::ranges::find_if(
        list, [&](const Token& head) { return head.begin < token.end && token.begin < head.end; });
    return found == list.end() ? nullptr : &*found;
  }

  TokenLine& line_;
  const Heads& heads_;
  std::vector<const Token*> of_money_;  // headings
  bool has_all_ = false;                // the line has a number for each of these
  std::size_t next_ = 0;                // the next of these
  std::optional<Label> earlier_;
  bool is_whole_ = false;
};

/// A heading for each cell.
std::vector<Token> cell_heads(Tokens tokens) {
  std::vector<Token> heads;
  for (const Token& token : tokens) {
    if (heads.empty() || heads.back().cell != token.cell) heads.push_back(token);
    if (token.kind == Kind::label) heads.back().label = stricter(token.label, heads.back().label);
    if (token.kind == Kind::currency) heads.back().currencies = token.currencies;
  }
  return heads;
}

}  // namespace

std::optional<Heads> read_heads(std::string_view line, core::Currency usual) {
  constexpr std::size_t longest = 400;
  if (line.size() > longest) return std::nullopt;
  Heads heads{cell_mark(line, true), {}};
  const TokenLine read = read_tokens(line, heads.mark, usual);
  const bool has_numbers = std::ranges::any_of(read.words, [](const Word& word) {
    return word.text.find_first_of("0123456789") != word.text.npos && !word.text.ends_with('%');
  });
  const auto label = strictest(read.tokens);
  const std::size_t labels = read.count(Kind::label);
  if (has_numbers || labels < 2 || !label->is_of_money()) return std::nullopt;
  if (read.tokens.back().cell > 0)
    heads.list = cell_heads(read.tokens);
  else if (read.count(Kind::word) > labels)
    return std::nullopt;  // prose
  else
    std::ranges::copy_if(read.tokens, std::back_inserter(heads.list),
                         [](const Token& token) { return token.kind == Kind::label; });
  return heads;
}

TokenLine read_columns(std::string_view line, const Heads& heads, core::Currency usual) {
  TokenLine read = read_tokens(line, cell_mark(line, heads.mark == ','), usual);
  ColumnFinder(read, heads).find();
  return read;
}

}  // namespace inv::bank
