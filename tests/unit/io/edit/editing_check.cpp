#include "editing_check.hpp"

#include <algorithm>
#include <map>

#include "inv/core/diagnostic.hpp"
#include "io/edit/splice.hpp"
#include "io/yaml/tape.hpp"

namespace inv::test {

namespace {

using io::Addition;
using io::NewNode;
using io::NodeKind;

/// Lengths stand before texts, so that no text looks like structure.
std::string told(std::string_view text) {
  return std::to_string(text.size()) + ":" + std::string(text);
}

std::string told(const io::Tape& tape, std::size_t index) {
  const io::Node& node = tape.at(index);
  if (node.kind == NodeKind::scalar) return told(node.text);
  std::string all = node.kind == NodeKind::map ? "{" : node.kind == NodeKind::list ? "[" : "?";
  for (std::size_t i = index + 1; i < node.next; i = tape.at(i).next) all += told(tape, i) + " ";
  return all + "/";
}

std::string told(const NewNode& node) {
  if (node.kind == NewNode::Kind::plain || node.kind == NewNode::Kind::text) {
    return told(node.scalar);
  }
  std::string all = node.kind == NewNode::Kind::map ? "{" : "[";
  for (const NewNode& element : node.elements) all += told(element) + " ";
  for (const auto& [key, value] : node.pairs) all += told(key) + " " + told(value) + " ";
  return all + "/";
}

std::string told(std::string_view key, bool in_list, const std::string& content) {
  return told(key) + (in_list ? " - " : " ") + content;
}

/// The records as they should be: old ones in their order, new ones at the end of their lists.
std::vector<std::string> expected_records(const std::vector<std::string>& old,
                                          const std::vector<Addition>& additions) {
  std::vector<std::string> all = old;
  for (const Addition& one : additions) {
    const std::string record = told(one.list, true, told(one.record));
    const auto empty = std::find(all.begin(), all.end(), told(one.list, false, "[/"));
    if (empty != all.end()) {
      *empty = record;
      continue;
    }
    const auto last = std::find_if(all.rbegin(), all.rend(), [&](const std::string& other) {
      return other.starts_with(told(one.list) + " - ");
    });
    all.insert(last == all.rend() ? all.end() : last.base(), record);
  }
  return all;
}

/// Where the brackets of an empty list stand, with the blanks before and between them; both places
/// are the same where there are none, or more is between them.
std::pair<std::size_t, std::size_t> empty_brackets(const std::string& text,
                                                   const io::ListLayout& list) {
  if (!list.flow || list.count > 0) return {};
  const std::size_t close = text.find_first_not_of(" \t", list.open + 1);
  if (close == text.npos || text[close] != ']') return {};
  return {text.find_last_not_of(" \t", list.open - 1) + 1, close + 1};
}

/// True where a list that gets something is written as only a person can add to it.
bool is_in_brackets(const std::string& text, const io::FileLayout& layout,
                    const std::vector<Addition>& additions) {
  return layout.root_is_flow || std::ranges::any_of(additions, [&](const Addition& one) {
           const io::ListLayout* const list = layout.find(one.list);
           return list != nullptr && list->flow && empty_brackets(text, *list).second == 0;
         });
}

/// What must still stand in a text: all of it but the brackets of empty lists that get something.
std::string lasting_text(std::string text, const io::FileLayout& layout,
                         const std::vector<Addition>& additions) {
  for (auto list = layout.lists.rbegin(); list != layout.lists.rend(); ++list) {
    if (std::ranges::find(additions, list->key, &Addition::list) == additions.end()) continue;
    const auto [begin, end] = empty_brackets(text, *list);
    text.erase(begin, end - begin);
  }
  return text;
}

/// True where leaving out at most one stretch of `now` gives `old` back. For additions to one list.
bool is_one_insertion(std::string_view old, std::string_view now) {
  while (!old.empty() && !now.empty() && old.front() == now.front()) {
    old.remove_prefix(1);
    now.remove_prefix(1);
  }
  return now.ends_with(old);
}

/// True where the bytes of `old` all stand in `now`, in their order.
bool is_within(std::string_view old, std::string_view now) {
  for (const char c : now) {
    if (!old.empty() && old.front() == c) old.remove_prefix(1);
  }
  return old.empty();
}

std::string wrong_bytes(const std::string& old, const std::string& now,
                        const std::vector<Addition>& additions) {
  if (!is_within(old, now)) return "old bytes are gone";
  const bool is_one_list =
      std::all_of(additions.begin(), additions.end(),
                  [&](const Addition& one) { return one.list == additions.front().list; });
  if (is_one_list && !is_one_insertion(old, now)) return "old bytes were moved";
  return {};
}

/// Each place must be that of a record that the file now has, in the order asked for.
std::string wrong_places(const std::vector<core::SourceSpan>& places, const io::FileLayout& layout,
                         const std::vector<Addition>& additions) {
  if (places.size() != additions.size()) return "a record without its place";
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto is_there = [&](const io::LayoutRecord& one) {
      return one.begin == places[i].begin && one.end == places[i].end &&
             one.content == io::digest_of(additions[i].record);
    };
    if (std::none_of(layout.records.begin(), layout.records.end(), is_there)) {
      return "a record is not where it is said to be";
    }
  }
  return {};
}

/// One or two records for one or two lists, with `said` wherever a text may stand.
std::vector<Addition> additions_with(const std::string& said) {
  static const char* const lists[] = {"journal", "invoices", "clients"};
  const NewNode map =
      NewNode::map().add("what", NewNode::text(said)).add("rate", NewNode::plain("5"));
  NewNode record = NewNode::map()
                       .add("date", NewNode::plain("2026-04-14"))
                       .add("note", NewNode::text(said))
                       .add("for", NewNode::map().add(said, NewNode::plain("5.00 EUR")))
                       .add("tags", NewNode::list().add(NewNode::text(said)).add(NewNode::list()))
                       .add("lines", NewNode::list().add(map).add(map));
  std::vector<Addition> all = {{lists[said.size() % 3], record}};
  if (said.size() % 2 == 1) all.push_back({lists[said.size() / 2 % 3], std::move(record)});
  return all;
}

}  // namespace

FileContent content_of(const std::string& text) {
  FileContent content;
  core::Diagnostics diagnostics;
  io::LayoutReader layout(text);
  const auto take = [&](const io::TopLevel& top) {
    layout.read(top);
    content.records.push_back(told(top.key, top.in_list, told(top.tape, 0)));
  };
  content.is_whole =
      io::scan_text(0, text, diagnostics) && io::read_tape(0, text, take, diagnostics);
  content.is_whole = content.is_whole && !diagnostics.has_errors();
  content.layout = layout.finish();
  return content;
}

EditingCheck check_editing(const std::string& text, const std::vector<Addition>& additions) {
  EditingCheck check;
  const FileContent old = content_of(text);
  check.is_readable = old.is_whole;
  check.is_in_brackets = old.is_whole && is_in_brackets(text, old.layout, additions);
  if (!old.is_whole) return check;
  const auto spliced = io::splice("a.yaml", text, old.layout, additions);
  if (!spliced) {
    check.is_refused = true;
    check.why = spliced.error().message;
    return check;
  }
  check.text = spliced->text;
  check.broken_promise =
      wrong_bytes(lasting_text(text, old.layout, additions), spliced->text, additions);
  const FileContent now = content_of(spliced->text);
  const bool is_good = now.is_whole && io::is_old_plus(old.layout, now.layout, additions);
  check.is_refused = !is_good;
  if (!now.is_whole) check.why = "not read back";
  if (now.is_whole && !is_good) check.why = "not old plus this";
  const bool is_right = now.is_whole && now.records == expected_records(old.records, additions);
  if (is_good != is_right) check.broken_promise = "is_old_plus is wrong";
  if (is_good && check.broken_promise.empty()) {
    check.broken_promise = wrong_places(spliced->records, now.layout, additions);
  }
  return check;
}

EditingCheck check_editing(const std::string& input) {
  const std::size_t nul = input.rfind('\0');
  const std::string said = nul != input.npos ? input.substr(nul + 1) : "Hello: you, and #you";
  return check_editing(input.substr(0, nul), additions_with(said));
}

}  // namespace inv::test
