#include "emit.hpp"

#include <algorithm>

namespace inv::io {

namespace {

using Kind = NewNode::Kind;

std::string write_flow(const NewNode& node, const RecordStyle& style) {
  std::string all;
  switch (node.kind) {
    case Kind::plain:
    case Kind::text: return write_scalar(node, true, style.quotes_all);
    case Kind::list:
      for (const NewNode& element : node.elements) {
        all += (all.empty() ? "" : ", ") + write_flow(element, style);
      }
      return "[" + all + "]";
    case Kind::map: break;
  }
  for (const auto& [key, value] : node.pairs) {
    all += (all.empty() ? "" : ", ") + write_key(key, true, style.quotes_all) + ": " +
           write_flow(value, style);
  }
  return all.empty() ? "{}" : "{" + style.padding + all + style.padding + "}";
}

bool is_list_of_maps(const NewNode& node) {
  return node.kind == Kind::list && !node.elements.empty() &&
         std::ranges::all_of(
             node.elements, [](Kind kind) { return kind == Kind::map; }, &NewNode::kind);
}

}  // namespace

std::string write_record(const NewNode& record, const RecordStyle& style, std::size_t column,
                         std::string_view line_end) {
  if (style.flow || record.pairs.empty()) return write_flow(record, style);
  std::string all;
  const auto begin_line = [&](std::size_t indent) {
    all += line_end;
    all.append(indent, ' ');
  };
  for (const auto& [key, value] : record.pairs) {
    if (!all.empty()) begin_line(column);
    all += write_key(key, false, style.quotes_all) + ":";
    if (is_list_of_maps(value)) {
      for (const NewNode& element : value.elements) {
        begin_line(column + style.nested_indent);
        all += "-" + style.nested_gap + write_flow(element, style);
      }
    } else if (value.kind == Kind::plain || value.kind == Kind::text) {
      all += " " + write_scalar(value, false, style.quotes_all);
    } else {
      all += " " + write_flow(value, style);
    }
  }
  return all;
}

}  // namespace inv::io
