#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "inv/bank/notice.hpp"

namespace inv::bank {

/// The codes, with blanks between, of the currencies that `GBP`, `eur`, `euros`, `£` or `$` may
/// mean; empty for any other word.
std::string_view currencies_of(std::string_view word);

/// Reads `1,234.50`, `1.234,50`, `1 234.50`, `£12`, `(20.00)`, `20.00-`, `12.50EUR`; brackets mean
/// nothing. Nothing for any other text.
std::optional<Figure> read_figure(std::string_view text, core::Currency usual);

/// Reads `2026-04-08`, `08.04.2026`, `8/4/26`; of `8/4/2026` both days.
std::optional<NoticeDate> read_date(std::string_view word);

/// What words as `amount paid` say of the number beside them, or below.
struct Label {
  Column column = Column::unsaid;
  int total_strength = 0;  ///< how strongly they say that it is all that was paid
  std::size_t size = 0;    ///< of the words; 0: there is no label
};

/// The longest label at the front of a text in lower case.
Label label_at(std::string_view folded);

/// What a line consists of: a label, a currency, a number, a date, or another word. A piece is a
/// cell, or what stands between commas or brackets.
struct Token {
  std::size_t cell = 0, piece = 0, begin = 0, end = 0;
  Label label = {};
  std::string_view currencies = {};
  std::optional<Figure> figure = std::nullopt;
  std::optional<NoticeDate> date = std::nullopt;

  bool is_label() const { return label.size > 0; }
  bool is_number() const { return figure.has_value(); }
  bool is_word() const { return !is_label() && currencies.empty() && !figure && !date; }
};
using Tokens = std::span<Token>;

/// What the labels among them say; `unsaid` where there are none.
Column column_of(Tokens tokens);

/// What parts cells: a tab, `|` or `;`, where `commas` a comma; else a blank, for two of them.
char cell_mark(std::string_view line, bool commas);
/// Takes a line to pieces. `usual` is the currency of amounts that say none.
std::vector<Token> read_tokens(std::string_view line, char mark, core::Currency usual);

/// The headings of a table, each with the place where it stands.
struct Heads {
  char mark = ' ';
  std::vector<Token> list;
};

/// Nothing where the line is no head of a table.
std::optional<Heads> read_heads(std::string_view line, core::Currency usual);
/// Takes a line to pieces, and says of each number and date what it is: by the words beside it or
/// in a cell before, and by the heading of its column. Dates that cannot be the payment's are left
/// out.
std::vector<Token> read_columns(std::string_view line, const Heads& heads, core::Currency usual);

}  // namespace inv::bank
