#include "splice.hpp"

#include <algorithm>
#include <ranges>
#include <utility>

namespace inv::io {

namespace {

/// What goes to one list, by its place among the additions.
struct NewRecords {
  std::string_view list;
  const ListLayout* there = nullptr;  ///< none: the file does not have the list
  std::vector<std::size_t> places = {};
};

/// Bytes of a text that go, and what comes there.
struct Edit {
  std::size_t begin = 0, end = 0;
  const NewRecords* records = nullptr;
};

/// How the lines of new records look.
struct LineStyle {
  std::size_t dash_column = 0;
  RecordStyle record;
  std::string line_end = "\n";
  bool is_spaced = false;  ///< a blank line comes before each
};

class Splicer {
 public:
  Splicer(std::string_view text, const FileLayout& layout, std::span<const Addition> additions)
      : file_{0, text}, layout_(layout), additions_(additions), lists_(by_list()) {}

  /// A list that cannot get more records, as its text stands.
  const NewRecords* refused() const {
    const auto is_refused = [&](const NewRecords& one) {
      if (layout_.root_is_flow) return true;
      return one.there != nullptr && one.there->flow &&
             (one.there->count > 0 || file_.at(closing_bracket(*one.there)) != ']');
    };
    const auto found = std::ranges::find_if(lists_, is_refused);
    return found == lists_.end() ? nullptr : &*found;
  }

  Spliced splice() {
    spliced_.records.resize(additions_.size());
    std::size_t at = 0;
    for (const Edit& edit : edits()) {
      spliced_.text += file_.text.substr(at, edit.begin - at);
      if (edit.records != nullptr) add_lines(*edit.records);
      at = edit.end;
    }
    spliced_.text += file_.text.substr(at);
    return std::move(spliced_);
  }

 private:
  std::vector<NewRecords> by_list() const {
    std::vector<NewRecords> lists;
    for (std::size_t i = 0; i < additions_.size(); ++i) {
      const std::string_view name = additions_[i].list;
      auto list = std::ranges::find(lists, name, &NewRecords::list);
      if (list == lists.end()) list = lists.insert(list, {name, layout_.find(name)});
      list->places.push_back(i);
    }
    return lists;
  }

  /// Of an empty list, where its brackets stand next to each other.
  std::size_t closing_bracket(const ListLayout& list) const {
    return file_.skip_blanks(list.open + 1);
  }

  /// In the order of the file, new lists at its end. Empty brackets make room for lines below.
  std::vector<Edit> edits() const {
    std::vector<Edit> all;
    for (const NewRecords& one : lists_) {
      if (one.there == nullptr) continue;
      if (one.there->flow) {
        std::size_t begin = one.there->open;
        while (FileText::is_blank(file_.at(begin - 1))) --begin;
        all.push_back({begin, closing_bracket(*one.there) + 1});
      }
      const std::size_t place = place_in(*one.there);
      all.push_back({place, place, &one});
    }
    const std::size_t end = end_of_content();
    for (const NewRecords& one : lists_) {
      if (one.there == nullptr) all.push_back({end, end, &one});
    }
    std::ranges::stable_sort(all, {}, &Edit::begin);
    return all;
  }

  /// Behind the last record of a list and the comments that belong to it.
  std::size_t place_in(const ListLayout& list) const {
    if (list.count == 0) {
      const std::size_t value_end = list.flow ? closing_bracket(list) : list.key_at.end;
      return after_comments(file_, file_.next_line(value_end), key_column(list.key_at));
    }
    const std::size_t line = list.last_text ? list.last_text->end : file_.next_line(list.last_end);
    return after_comments(file_, line, list.dash_column);
  }

  /// Before the mark that ends the document, or the end of the file.
  std::size_t end_of_content() const {
    const auto& records = layout_.records;
    const std::size_t last = records.empty() ? file_.begin() : records.back().end;
    for (std::size_t line = file_.line_begin(last); line < file_.text.size();
         line = file_.next_line(line)) {
      if (file_.text.substr(line).starts_with("...") && file_.is_white(line + 3)) return line;
    }
    return file_.text.size();
  }

  void add_lines(const NewRecords& records) {
    if (records.there == nullptr) add_key(records.list);
    const LineStyle style = style_for(records);
    const std::string dash = std::string(style.dash_column, ' ') + "-" + style.record.gap;
    for (const std::size_t place : records.places) {
      if (style.is_spaced) spliced_.text += style.line_end;
      spliced_.text += dash;
      const std::size_t begin = spliced_.text.size();
      spliced_.text +=
          write_record(additions_[place].record, style.record, dash.size(), style.line_end);
      spliced_.records[place] = FileText{0, spliced_.text}.span(begin, spliced_.text.size());
      spliced_.text += style.line_end;
    }
  }

  void add_key(std::string_view list) {
    const auto& key = layout_.last_key;
    const std::string line_end = line_end_at(0);
    const bool is_kept = layout_.last_text && layout_.last_text->keeps_lines;
    const FileText above{0, spliced_.text};
    const bool is_below_blank =
        above.text.empty() || above.is_empty_line(above.line_begin(above.text.size() - 1));
    if (layout_.is_spaced && !is_kept && !is_below_blank) spliced_.text += line_end;
    spliced_.text.append(key ? key_column(*key) : 0, ' ');
    spliced_.text += write_key(list, false, key && file_.at(key->begin) == '"') + ":" + line_end;
  }

  LineStyle style_for(const NewRecords& records) const {
    const ListLayout* const list = records.there;
    if (list != nullptr && list->count > 0) {
      const bool is_kept = list->last_text && list->last_text->keeps_lines;
      const bool is_spaced = !is_kept && list->before_last_end > 0 &&
                             is_blank_between(file_, list->before_last_end, list->last_begin);
      return {list->dash_column, list->style, line_end_at(list->last_begin), is_spaced};
    }
    const auto key = list != nullptr ? list->key_at : layout_.last_key;
    LineStyle style{.dash_column = (key ? key_column(*key) : 0) + dash_indent(),
                    .record = {},
                    .line_end = line_end_at(list != nullptr ? list->key_at.begin : 0)};
    const auto like = std::ranges::find_if(layout_.lists.rbegin(), layout_.lists.rend(),
                                           [](const ListLayout& one) { return one.count > 0; });
    if (like != layout_.lists.rend()) style.record = like->style;
    style.record.flow = records.list == "journal";
    return style;
  }

  /// From a key at the top of the file to the dashes of its list, as in the last that has some.
  std::size_t dash_indent() const {
    for (const ListLayout& list : layout_.lists | std::views::reverse) {
      if (list.count == 0 || list.flow) continue;
      const std::size_t column = key_column(list.key_at);
      return std::max(list.dash_column, column) - column;
    }
    return 2;
  }

  std::size_t key_column(core::SourceSpan key) const { return file_.column(key.begin); }
  /// That of the line at `place`.
  std::string line_end_at(std::size_t place) const {
    return file_.at(file_.line_end(place)) == '\r' ? "\r\n" : "\n";
  }

  const FileText file_;
  const FileLayout& layout_;
  const std::span<const Addition> additions_;
  const std::vector<NewRecords> lists_;
  Spliced spliced_;
};

}  // namespace

core::Result<Spliced> splice(std::string_view path, std::string_view text, const FileLayout& layout,
                             std::span<const Addition> additions) {
  for (const Addition& one : additions) {
    if (auto why = refused_text(one.record)) return tl::unexpected(std::move(*why));
  }
  Splicer splicer(text, layout, additions);
  if (const NewRecords* const refused = splicer.refused()) {
    const std::string where = layout.root_is_flow ? "`" + std::string(path) + "` stands in braces"
                                                  : "`" + std::string(refused->list) + "` of `" +
                                                        std::string(path) + "` stands in brackets";
    return core::misuse(where +
                        ", where nothing is added; write its records below each other, "
                        "each after a `- `");
  }
  return splicer.splice();
}

}  // namespace inv::io
