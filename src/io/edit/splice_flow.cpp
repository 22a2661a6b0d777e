#include "splice_flow.hpp"

#include "io/emit/record_writer.hpp"
#include "io/emit/scalar_writer.hpp"

namespace inv::io {

namespace {

/// What follows the last element between brackets.
struct FlowEnd {
  std::optional<std::size_t> comma;
  std::size_t close = 0;
};

FlowEnd flow_end(const FileText& file, std::size_t last_end) {
  FlowEnd end;
  std::size_t place = skip_to_token(file, last_end);
  if (file.at(place) == ',') {
    end.comma = place;
    place = skip_to_token(file, place + 1);
  }
  end.close = place;
  return end;
}

/// The last element between brackets, and how the next one is set off from it.
struct LastElement {
  std::size_t begin = 0, end = 0;
  bool is_spaced = false;  ///< a blank line comes between elements
};

/// Each on the line of the last one.
Insertions beside(const LastElement& last, const FlowEnd& end, const std::vector<Piece>& elements) {
  Insertion insertion{end.comma ? *end.comma + 1 : last.end, {}};
  for (const Piece& element : elements) {
    insertion.piece.add(end.comma ? " " : ", ").add(element).add(end.comma ? "," : "");
  }
  return {insertion};
}

/// Each on its line below the last one, where the bracket closes on the line of that.
Insertions below_before_bracket(const Splicing& in, const LastElement& last, const FlowEnd& end,
                                const std::vector<Piece>& elements) {
  const std::string line_end = in.line_end_at(last.begin);
  const std::string indent = blanks(column_of(in.file, last.begin));
  Insertion insertion{end.comma ? *end.comma + 1 : last.end, {}};
  for (const Piece& element : elements) {
    insertion.piece.add(end.comma ? "" : ",").add(line_end);
    if (last.is_spaced) insertion.piece.add(line_end);
    insertion.piece.add(indent).add(element).add(end.comma ? "," : "");
  }
  return {insertion};
}

/// Each on its line below the last one; the bracket stands further down.
Insertions below(const Splicing& in, const LastElement& last, const FlowEnd& end,
                 const std::vector<Piece>& elements) {
  const std::string line_end = in.line_end_at(last.begin);
  const std::size_t column = column_of(in.file, last.begin);
  const std::size_t line = next_line(in.file, end.comma ? *end.comma : last.end);
  Insertions all;
  if (!end.comma) all.push_back({last.end, Piece().add(",")});
  Insertion insertion{after_comments(in.file, line, column), {}};
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const bool has_comma = end.comma || i + 1 < elements.size();
    if (last.is_spaced) insertion.piece.add(line_end);
    insertion.piece.add(blanks(column)).add(elements[i]);
    insertion.piece.add(has_comma ? "," : "").add(line_end);
  }
  all.push_back(insertion);
  return all;
}

Insertions after_last(const Splicing& in, const LastElement& last,
                      const std::vector<Piece>& elements) {
  const FlowEnd end = flow_end(in.file, last.end);
  if (!is_first_in_line(in.file, last.begin)) return beside(last, end, elements);
  const std::size_t after = end.comma ? *end.comma : last.end;
  if (end.close <= in.file.line_end(after)) return below_before_bracket(in, last, end, elements);
  return below(in, last, end, elements);
}

std::vector<Piece> flow_records(const NewRecords& records, const RecordStyle& style) {
  const RecordShape shape{.padding = style.padding, .quotes_all = style.quotes_all};
  std::vector<Piece> all;
  for (const NewRecord& one : records) {
    all.push_back(Piece().add_record(one.addition, write_record(*one.record, shape)));
  }
  return all;
}

/// How records stand between brackets that have none yet: on lines of their own below a key that
/// begins its line, else all on one.
struct Filling {
  bool has_lines = false;
  std::string indent;        ///< of the records
  std::string close_indent;  ///< of the bracket below them
  std::string line_end;
  /// Makes the next addition a line of its own and nothing else; JSON knows no such comma.
  bool has_last_comma = false;
};

Filling filling_below(const Splicing& in, std::size_t key_begin) {
  if (!is_first_in_line(in.file, key_begin)) return {};
  const bool is_json = in.layout.root_is_flow;
  const std::size_t column = column_of(in.file, key_begin);
  const std::string indent = blanks(column + (is_json && column > 0 ? column : 2));
  return {true, indent, is_json ? blanks(column) : indent, in.line_end_at(key_begin), !is_json};
}

std::string comma_after(const Filling& how, std::size_t record, std::size_t count) {
  return record + 1 < count || how.has_last_comma ? "," : "";
}

/// From after the `[` to before the `]`.
Piece filled(const Filling& how, const std::vector<Piece>& records) {
  Piece piece;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (how.has_lines) piece.add(how.line_end + how.indent);
    if (!how.has_lines && i > 0) piece.add(" ");
    piece.add(records[i]).add(comma_after(how, i, records.size()));
  }
  if (how.has_lines) piece.add(how.line_end + how.close_indent);
  return piece;
}

Insertion into_empty_brackets(const Splicing& in, const ListLayout& list,
                              const std::vector<Piece>& records) {
  const std::size_t begin = list.open + 1, close = skip_to_token(in.file, begin);
  Filling how = filling_below(in, list.key_at.begin);
  if (close <= in.file.line_end(begin)) {
    // What blanks there are indent the bracket then; a tab may not.
    const std::size_t there = close - begin;
    const bool has_tab = in.file.text.substr(begin, there).find('\t') != std::string_view::npos;
    if (has_tab || there > how.close_indent.size()) return {close, filled(how, records)};
    how.close_indent.resize(how.close_indent.size() - there);
    return {begin, filled(how, records)};
  }
  // Comments stand inside.
  if (!how.has_lines) how.indent = blanks(column_of(in.file, close) + 2);
  Insertion insertion{in.file.line_begin(close), {}};
  for (std::size_t i = 0; i < records.size(); ++i) {
    insertion.piece.add(how.indent).add(records[i]).add(comma_after(how, i, records.size()));
    insertion.piece.add(in.line_end_at(list.open));
  }
  return insertion;
}

/// Where the value of the file's last key ends, in a file that is one `{…}`.
std::size_t end_of_last_value(const Splicing& in) {
  const LayoutRecord& last = in.layout.records.back();
  if (last.in_list) return flow_end(in.file, last.end).close + 1;
  if (last.end > in.layout.last_key->end) return last.end;
  // Nothing follows the colon.
  return std::min(skip_to_token(in.file, last.end) + 1, in.file.text.size());
}

}  // namespace

Insertions into_flow_list(const Splicing& in, const ListLayout& list, const NewRecords& records) {
  if (list.count > 0) {
    const bool is_spaced = list.before_last_end > 0 &&
                           is_blank_between(in.file, list.before_last_end, list.last_begin);
    return after_last(in, {list.last_begin, list.last_end, is_spaced},
                      flow_records(records, list.style));
  }
  const auto pieces = flow_records(records, in.new_style(list.key));
  if (list.flow) return {into_empty_brackets(in, list, pieces)};
  const std::size_t colon = skip_to_token(in.file, list.key_at.end);
  const Piece inside = filled(filling_below(in, list.key_at.begin), pieces);
  return {{std::min(colon + 1, in.file.text.size()), Piece().add(" [").add(inside).add("]")}};
}

Insertions new_flow_lists(const Splicing& in, const std::vector<NewList>& lists) {
  const auto& last_key = in.layout.last_key;
  const bool is_quoted = !last_key || in.file.at(last_key->begin) == '"';
  std::vector<Piece> pairs;
  for (const NewList& one : lists) {
    RecordStyle style = in.new_style(one.list);
    style.quotes_all = is_quoted;
    const auto records = flow_records(one.records, style);
    const Filling how = last_key ? filling_below(in, last_key->begin) : Filling();
    pairs.push_back(Piece()
                        .add(write_key(one.list, true, is_quoted))
                        .add(": [")
                        .add(filled(how, records))
                        .add("]"));
  }
  if (last_key) return after_last(in, {last_key->begin, end_of_last_value(in), false}, pairs);
  Insertion insertion{first_token(in.file) + 1, {}};
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    insertion.piece.add(i > 0 ? ", " : "").add(pairs[i]);
  }
  return {insertion};
}

}  // namespace inv::io
