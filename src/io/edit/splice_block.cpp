#include "splice_block.hpp"

#include "io/emit/record_writer.hpp"
#include "io/emit/scalar_writer.hpp"

namespace inv::io {

namespace {

/// The lines of new elements: dash, gap, record.
Piece block_elements(const NewRecords& records, std::size_t dash_column, const RecordStyle& style,
                     std::string_view line_end, bool is_spaced) {
  const std::string dash = blanks(dash_column) + "-" + style.gap;
  const RecordShape shape{.flow = style.flow,
                          .padding = style.padding,
                          .quotes_all = style.quotes_all,
                          .column = dash.size(),
                          .nested_indent = style.nested_indent,
                          .nested_gap = style.nested_gap,
                          .line_end = std::string(line_end)};
  Piece piece;
  for (const NewRecord& one : records) {
    if (is_spaced) piece.add(line_end);
    piece.add(dash).add_record(one.addition, write_record(*one.record, shape)).add(line_end);
  }
  return piece;
}

Insertion after_last_record(const Splicing& in, const ListLayout& list, const NewRecords& records) {
  const bool is_kept = list.last_text && keeps_empty_lines(in.file, *list.last_text);
  const bool is_spaced = !is_kept && list.before_last_end > 0 &&
                         is_blank_between(in.file, list.before_last_end, list.last_begin);
  const std::size_t line = list.last_text ? after_block_text(in.file, *list.last_text)
                                          : next_line(in.file, list.last_end);
  return {after_comments(in.file, line, list.dash_column),
          block_elements(records, list.dash_column, list.style, in.line_end_at(list.last_begin),
                         is_spaced)};
}

/// Before the mark that ends the document, or the end of the file.
std::size_t end_of_content(const Splicing& in) {
  const auto& records = in.layout.records;
  const std::size_t last = records.empty() ? in.file.begin() : records.back().end;
  for (std::size_t line = in.file.line_begin(last); line < in.file.text.size();
       line = next_line(in.file, line)) {
    if (in.file.text.substr(line).starts_with("...") && in.file.is_white(line + 3)) return line;
  }
  return in.file.text.size();
}

}  // namespace

Insertions into_block_list(const Splicing& in, const ListLayout& list, const NewRecords& records) {
  if (list.count > 0) return {after_last_record(in, list, records)};
  const std::size_t column = column_of(in.file, list.key_at.begin);
  const std::size_t line = next_line(in.file, list.key_at.end);
  return {{after_comments(in.file, line, column),
           block_elements(records, column + in.dash_indent(), in.new_style(list.key),
                          in.line_end_at(list.key_at.begin), false)}};
}

Insertion new_block_list(const Splicing& in, std::string_view list, const NewRecords& records) {
  const std::size_t at = end_of_content(in);
  const std::string line_end = in.line_end_at(0);
  const auto& key = in.layout.last_key;
  const std::size_t column = key ? column_of(in.file, key->begin) : 0;
  const bool is_kept = in.layout.last_text && keeps_empty_lines(in.file, *in.layout.last_text);
  const bool has_blank = at == 0 || is_empty_line(in.file, in.file.line_begin(at - 1));
  const bool is_quoted = key && in.file.at(key->begin) == '"';
  Piece piece;
  if (in.layout.is_spaced && !is_kept && !has_blank) piece.add(line_end);
  piece.add(blanks(column)).add(write_key(list, false, is_quoted)).add(":").add(line_end);
  piece.add(
      block_elements(records, column + in.dash_indent(), in.new_style(list), line_end, false));
  return {at, piece};
}

}  // namespace inv::io
