#include <algorithm>
#include <utility>

#include "inv/render/text.hpp"
#include "page.hpp"

namespace inv::render {

namespace {

constexpr int page_width = 76;
constexpr int page_prose_width = 72;
constexpr int column_gap = 2;
constexpr int first_column_max = 20;  // what is longer has a line of its own
constexpr int growing_least = 14;
constexpr int growing_indent = 2;

using TextLines = std::vector<std::string>;

void trim_end(std::string& text) {
  while (text.ends_with(' ')) text.pop_back();
}

/// Lines of `page_prose_width`, with no short last line where that can be helped.
TextLines prose_lines(const std::string& text) {
  constexpr int short_line = 14;
  constexpr int narrowest = page_prose_width - 10;
  const TextLines lines = wrapped(text, page_prose_width);
  if (lines.size() == 1 || display_width(lines.back()) >= short_line) return lines;
  for (int width = page_prose_width - 1; width >= narrowest; --width) {
    TextLines narrower = wrapped(text, width);
    if (narrower.size() > lines.size()) break;
    if (display_width(narrower.back()) >= short_line) return narrower;
  }
  return lines;
}

/// Wrapped at blanks only: a text with a longer word, as links are, stays on one line.
TextLines lines_between_blanks(const std::string& text, int width) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (display_width(std::string_view(text).substr(at, end - at)) > width) return {text};
    at = end + 1;
  }
  return wrapped(text, width);
}

TextLines fields_lines(const PageFields& fields) {
  TextLines lines;
  if (!fields.caption.empty()) lines = prose_lines(fields.caption);
  if (!fields.caption.empty() && !fields.fields.empty()) lines.emplace_back();
  int label = 0;
  for (const PageFields::Field& field : fields.fields)
    label = std::max(label, display_width(field.label));
  const int before = growing_indent + (label == 0 ? 0 : label + column_gap);
  for (const PageFields::Field& field : fields.fields) {
    std::string head = blanks(growing_indent) + pad_right(field.label, before - growing_indent);
    for (const std::string& part : lines_between_blanks(field.value, page_width - before)) {
      lines.push_back(std::exchange(head, blanks(before)) + part);
      trim_end(lines.back());
    }
  }
  if (fields.more.empty()) return lines;
  lines.emplace_back();
  lines.push_back(fields.more_caption);
  for (const std::string& line : fields.more) {
    int indent = growing_indent;
    for (const std::string& part : lines_between_blanks(line, page_prose_width - 2 * indent)) {
      lines.push_back(blanks(indent) + part);
      indent = 2 * growing_indent;
    }
  }
  return lines;
}

/// A table set in columns. Where the growing column would be too narrow, its cells go below.
class TableText {
 public:
  explicit TableText(const PageTable& table) : table_(table) {
    int taken = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const int width = table.columns[i].grows ? 0 : width_of(i);
      widths_.push_back(width);
      taken += width;
      if (i > 0) taken += column_gap;
      if (table.columns[i].grows) growing_ = i;
    }
    if (growing_ == none) return;
    const int room = page_width - taken;
    if (room >= growing_least) {
      const int least = std::max(growing_least, widest_sum() - taken);
      widths_[growing_] = std::min(room, std::max(width_of(growing_), least));
    } else {
      is_below_ = true;
    }
  }

  TextLines lines() && {
    TextLines head;
    for (const PageTable::Column& column : table_.columns) head.push_back(column.title);
    const auto has_text = [](const std::string& title) { return !title.empty(); };
    if (std::ranges::any_of(head, has_text)) row_lines(head);
    for (const PageTable::Row& row : table_.rows) add(row);
    return std::move(lines_);
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  /// Of a sum's label and its amount on one line.
  int widest_sum() const {
    int widest = 0;
    for (const PageTable::Row& row : table_.rows) {
      if (!row.is_sum()) continue;
      const int label = display_width(row.cells.front());
      const int amount = std::max(widths_.back(), display_width(row.cells.back()));
      widest = std::max(widest, label + column_gap + amount);
    }
    return widest;
  }

  int width_of(std::size_t column) const {
    int width = display_width(table_.columns[column].title);
    for (const PageTable::Row& row : table_.rows) {
      const bool is_last = column + 1 == table_.columns.size();
      if (row.kind == PageTable::RowKind::caption || (row.is_sum() && !is_last)) continue;
      const std::string& cell = row.is_sum() ? row.cells.back() : row.cells[column];
      const int own = display_width(cell);
      if (column > 0 || own <= first_column_max) width = std::max(width, own);
    }
    return width;
  }

  void add(const PageTable::Row& row) {
    switch (row.kind) {
      case PageTable::RowKind::item:
      case PageTable::RowKind::struck:
        row_lines(row.cells);
        for (const std::string& note : row.notes) note_lines(note);
        return;
      case PageTable::RowKind::sum: return sum_lines(row, false);
      case PageTable::RowKind::total: return sum_lines(row, true);
      case PageTable::RowKind::caption:
        if (!lines_.empty()) lines_.emplace_back();
        for (std::string& line : prose_lines(row.cells.front())) lines_.push_back(std::move(line));
    }
  }

  std::string line(const TextLines& cells) const {
    std::string made;
    for (std::size_t i = 0; i < widths_.size(); ++i) {
      if (is_below_ && i == growing_) continue;
      if (!made.empty() || i > 0) made += blanks(column_gap);
      const std::string cell = i < cells.size() ? cells[i] : "";
      made += table_.columns[i].is_right ? pad_left(cell, widths_[i]) : pad_right(cell, widths_[i]);
    }
    trim_end(made);
    return made;
  }

  void row_lines(TextLines cells) {
    if (display_width(cells[0]) > first_column_max && growing_ != 0) {
      for (std::string& part : wrapped(cells[0], page_width)) lines_.push_back(std::move(part));
      cells[0].clear();
    }
    const bool splits = growing_ != none && !is_below_;
    const TextLines grown = splits ? wrapped(cells[growing_], widths_[growing_]) : TextLines{""};
    for (std::size_t i = 0; i < grown.size(); ++i) {
      if (i > 0) cells.assign(cells.size(), "");
      if (splits) cells[growing_] = grown[i];
      lines_.push_back(line(cells));
    }
    if (is_below_ && !cells[growing_].empty()) note_lines(cells[growing_]);
  }

  void note_lines(const std::string& note) {
    int before = growing_indent;
    if (growing_ != none && !is_below_) {
      before = 0;
      for (std::size_t i = 0; i < growing_; ++i) before += widths_[i] + column_gap;
    }
    for (const std::string& part : wrapped(note, page_width - before))
      lines_.push_back(blanks(before) + part);
  }

  void sum_lines(const PageTable::Row& row, bool has_rule) {
    int before = -column_gap;
    for (std::size_t i = 0; i < widths_.size(); ++i) {
      if (!is_below_ || i != growing_) before += widths_[i] + column_gap;
    }
    const int amount = std::max(widths_.back(), display_width(row.cells.back()));
    if (has_rule) {
      lines_.push_back(blanks(before - widths_.back()) +
                       std::string(static_cast<std::size_t>(widths_.back()), '-'));
    }
    const TextLines label =
        wrapped(row.cells.front(), std::max(before - amount - column_gap, growing_least));
    for (std::size_t i = 0; i < label.size(); ++i) {
      const bool last = i + 1 == label.size();
      lines_.push_back(last ? pad_right(label[i], before - amount) +
                                  pad_left(row.cells.back(), amount)
                            : label[i]);
    }
  }

  const PageTable& table_;
  std::vector<int> widths_;
  std::size_t growing_ = none;
  bool is_below_ = false;
  TextLines lines_;
};

struct BlockText {
  TextLines operator()(const PageProse& prose) const { return prose_lines(prose.text); }
  TextLines operator()(const PageHeading& heading) const { return prose_lines(heading.text); }
  TextLines operator()(const PageLines& lines) const {
    TextLines made;
    for (const std::string& line : lines.lines) made.push_back(fit(line, page_width));
    return made;
  }
  TextLines operator()(const PageFields& fields) const { return fields_lines(fields); }
  TextLines operator()(const PageTable& table) const { return TableText(table).lines(); }
};

/// Lines that may end in a blank: with it none is longer than 76 characters as quoted-printable,
/// which GMime does not see to. None where there are no such lines.
TextLines flowing_lines(const std::string& text) {
  constexpr int narrowest = 36;
  constexpr std::size_t encoded_most = 73;
  const auto is_short = [](const std::string& line) {
    std::size_t encoded = 0;
    for (const char byte : line) encoded += byte < ' ' || byte > '~' || byte == '=' ? 3 : 1;
    return encoded <= encoded_most;
  };
  for (int width = page_prose_width; width >= narrowest; --width) {
    TextLines lines = wrapped(text, width);
    if (std::ranges::all_of(lines, is_short)) return lines;
  }
  return {};
}

/// What a reader of flowed text takes for a quotation, or a mailbox for the begin of a mail.
bool is_stuffed(std::string_view line) {
  return line.starts_with(' ') || line.starts_with('>') || line.starts_with("From ");
}

}  // namespace

std::string page_text(const Sheet& page) {
  std::string text;
  for (const PageBlock& block : page.blocks) {
    const TextLines lines = std::visit(BlockText(), block);
    if (lines.empty()) continue;
    if (!text.empty()) text += '\n';
    for (const std::string& line : lines) text += with_plain_blanks(line) + '\n';
  }
  return text;
}

std::string flowed_text(const Sheet& page) {
  std::string text;
  for (const PageBlock& block : page.blocks) {
    const auto* const prose = std::get_if<PageProse>(&block);
    TextLines lines = prose == nullptr ? TextLines() : flowing_lines(prose->text);
    const bool flows = !lines.empty();
    if (!flows) lines = std::visit(BlockText(), block);
    if (lines.empty()) continue;
    if (!text.empty()) text += '\n';
    for (const std::string& line : lines) {
      text += is_stuffed(line) ? " " : "";
      text += with_plain_blanks(line) + (flows && &line != &lines.back() ? " \n" : "\n");
    }
  }
  return text;
}

}  // namespace inv::render
