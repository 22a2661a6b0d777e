#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "inv/bank/notice.hpp"

namespace inv::bank {

inline constexpr std::string_view digits = "0123456789";

/// The codes, with blanks between, of the currencies that `GBP`, `eur`, `euros`, `£` or `$` may
/// mean; empty for any other word, and for codes that are English words (`ALL`) unless it is the
/// `usual` currency's.
std::string_view currencies_of(std::string_view word, core::Currency usual);

/// Reads `1,234.50`, `1.234,50`, `1 234.50`, `£12`, `(20.00)`, `20.00-`, `12.50EUR`; brackets mean
/// nothing. Nothing for any other text.
std::optional<Figure> read_figure(std::string_view text, core::Currency usual);

/// Reads `2026-04-08`, `08.04.2026`, `8/4/26`; of `8/4/2026` both days.
std::optional<NoticeDate> read_date(std::string_view word);

/// What words as `amount paid` say of the number beside them, or below.
struct Label {
  Column column = Column::unsaid;
  int total_strength = 0;  ///< how strongly they say that it is all that was paid
  bool is_reference = false;

  bool is_of_money() const { return column != Column::own && column != Column::unsaid; }
};

/// Of up to three words in lower case, with a blank between; nothing for any others.
std::optional<Label> find_label(std::string_view folded);
/// The one of two that decides: what says that a number is not what was paid comes first.
Label stricter(Label a, Label b);

/// A piece of a line. A cut parts what belongs together: it begins a cell or a bracket, or stands
/// for a comma.
struct Token {
  enum class Kind { word, label, currency, number, date, cut };
  Kind kind = Kind::word;
  std::size_t cell = 0, begin = 0, end = 0;
  std::size_t place = 0;  ///< of a number among the words, of a date among the dates
  Label label = {};
  std::string_view currencies = {};
};

struct TokenLine {
  std::vector<Token> tokens;
  std::vector<Word> words;
  std::vector<NoticeDate> dates;

  std::size_t count(Token::Kind kind) const;
};

/// What parts cells: a tab, `|` or `;`, where `commas` a comma; else a blank, for two of them.
char cell_mark(std::string_view line, bool commas);
/// Takes a line to pieces. `usual` is the currency of amounts that say none.
TokenLine read_tokens(std::string_view line, char mark, core::Currency usual);

/// The headings of a table, each with the place where it stands.
struct Heads {
  char mark = ' ';
  std::vector<Token> list;
};

/// Nothing where the line is no head of a table.
std::optional<Heads> read_heads(std::string_view line, core::Currency usual);
/// Takes a line to pieces, and says of each number and date what it is: by the words beside it, or
/// by the heading of its column, or by a label in a cell before.
TokenLine read_columns(std::string_view line, const Heads& heads, core::Currency usual);

}  // namespace inv::bank
