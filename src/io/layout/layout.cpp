#include "layout.hpp"

#include <algorithm>

namespace inv::io {

namespace {

/// The blanks from `begin` to `end` where there is nothing else, or one.
std::string gap_between(const FileText& file, std::size_t begin, std::size_t end) {
  const bool is_one_line = end > begin && file.skip_blanks(begin) == end;
  return is_one_line ? std::string(file.text.substr(begin, end - begin)) : " ";
}

/// What only the text around the last record tells.
void complete_style(const FileText& file, ListLayout& list) {
  if (list.count == 0) return;
  const std::size_t begin = list.last_begin;
  if (!list.flow) {
    const std::size_t dash = dash_before(file, begin);
    list.dash_column = file.column(dash);
    list.style.gap = gap_between(file, dash + 1, begin);
  }
  std::size_t key = begin;
  if (list.style.flow) {
    key = skip_to_token(file, begin + 1);
    const bool is_padded = key > begin + 1 && file.skip_blanks(begin + 1) == key;
    if (is_padded) list.style.padding = " ";
  }
  list.style.quotes_all = file.at(key) == '"';
}

bool is_same(const LayoutRecord& a, const LayoutRecord& b) {
  return a.key == b.key && a.content == b.content && a.in_list == b.in_list;
}

/// Puts a record behind the last one of its list, or in the place of a list that is empty. False
/// where something else than a list stands there.
bool add_record(std::vector<LayoutRecord>& records, const Addition& addition) {
  static const Digest empty_list = digest_of(NewNode::list());
  const LayoutRecord added{.key = digest_of(addition.list),
                           .content = digest_of(addition.record),
                           .in_list = true};
  const auto last = std::find_if(records.rbegin(), records.rend(), [&](const LayoutRecord& one) {
    return one.key == added.key;
  });
  if (last == records.rend()) {
    records.push_back(added);
  } else if (last->in_list) {
    records.insert(last.base(), added);
  } else {
    if (last->content != empty_list) return false;
    *last = added;
  }
  return true;
}

}  // namespace

const ListLayout* FileLayout::find(std::string_view list) const {
  const auto found = std::ranges::find(lists, list, &ListLayout::key);
  return found == lists.end() ? nullptr : &*found;
}

void LayoutReader::begin_key(const TopLevel& top) {
  const FileText file{0, text_};
  if (!layout_.records.empty()) {
    layout_.is_spaced = is_blank_between(file, layout_.records.back().end, top.key_at.begin);
  }
  layout_.last_key = top.key_at;
  key_ = digest_of(top.key);
  is_record_list_ = is_record_list(top.key);
  if (is_record_list_) begin_list(top);
}

void LayoutReader::begin_list(const TopLevel& top) {
  const FileText file{0, text_};
  const Node& node = top.tape.at(0);
  is_record_list_ = top.in_list || node.kind == NodeKind::list;
  if (!is_record_list_) return;
  ListLayout list{.key = std::string(top.key), .key_at = top.key_at};
  const std::size_t begin = value_begin(file, top);
  list.flow = file.at(begin) == '[';
  if (list.flow) list.open = static_cast<std::uint32_t>(begin);
  layout_.lists.push_back(std::move(list));
}

void LayoutReader::take_record(ListLayout& list, const TopLevel& top) {
  const Tape& tape = top.tape;
  const Node& record = tape.at(0);
  ++list.count;
  list.before_last_end = list.last_end;
  list.last_begin = record.span.begin;
  list.last_end = record.span.end;
  list.last_text = layout_.last_text;
  list.style.flow = record.flow;
  list.style.has_client = false;
  if (record.kind != NodeKind::map) return;
  for (std::size_t key = 1; key < tape.size();) {
    const Node& value = tape.at(key + 1);
    if (tape.at(key).text == "client") list.style.has_client = true;
    if (value.kind == NodeKind::list && !value.flow && value.next > key + 2) {
      const FileText file{0, text_};
      const std::size_t dash = value.span.begin;
      const std::size_t column = file.column(record.span.begin);
      list.style.nested_indent = std::max(file.column(dash), column) - column;
      list.style.nested_gap = gap_between(file, dash + 1, tape.at(key + 2).span.begin);
    }
    key = value.next;
  }
}

void LayoutReader::read(const TopLevel& top) {
  if (layout_.last_key != top.key_at) begin_key(top);
  const Node& whole = top.tape.at(0);
  layout_.last_text = last_text_of({0, text_}, top.tape);
  layout_.records.push_back(
      {key_, digest_of(top.tape), whole.span.begin, whole.span.end, top.in_list});
  if (is_record_list_ && top.in_list) take_record(layout_.lists.back(), top);
}

FileLayout LayoutReader::finish() {
  const FileText file{0, text_};
  std::size_t first = skip_to_token(file, file.begin());
  if (file.is_document_mark(first)) first = skip_to_token(file, first + 3);
  layout_.root_is_flow = file.at(first) == '{';
  for (ListLayout& list : layout_.lists) complete_style(file, list);
  return std::move(layout_);
}

bool is_old_plus(const FileLayout& old, const FileLayout& now,
                 std::span<const Addition> additions) {
  std::vector<LayoutRecord> wanted = old.records;
  return std::ranges::all_of(additions,
                             [&](const Addition& one) { return add_record(wanted, one); }) &&
         std::ranges::equal(wanted, now.records, is_same);
}

}  // namespace inv::io
