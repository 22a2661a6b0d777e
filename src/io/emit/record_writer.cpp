#include "record_writer.hpp"

#include <algorithm>

#include "scalar_writer.hpp"

namespace inv::io {

namespace {

using Kind = NewNode::Kind;

bool is_scalar(const NewNode& node) { return node.kind == Kind::plain || node.kind == Kind::text; }

std::string write_flow(const NewNode& node, const RecordShape& shape);

std::string write_flow_list(const NewNode& list, const RecordShape& shape) {
  std::string all;
  for (const NewNode& element : list.elements) {
    if (!all.empty()) all += ", ";
    all += write_flow(element, shape);
  }
  return "[" + all + "]";
}

std::string write_flow_map(const NewNode& map, const RecordShape& shape) {
  if (map.pairs.empty()) return "{}";
  std::string all;
  for (const auto& [key, value] : map.pairs) {
    if (!all.empty()) all += ", ";
    all += write_key(key, true, shape.quotes_all) + ": " + write_flow(value, shape);
  }
  return "{" + shape.padding + all + shape.padding + "}";
}

std::string write_flow(const NewNode& node, const RecordShape& shape) {
  if (is_scalar(node)) return write_scalar(node, true, shape.quotes_all);
  return node.kind == Kind::list ? write_flow_list(node, shape) : write_flow_map(node, shape);
}

bool is_list_of_maps(const NewNode& node) {
  return node.kind == Kind::list && !node.elements.empty() &&
         std::all_of(node.elements.begin(), node.elements.end(),
                     [](const NewNode& element) { return element.kind == Kind::map; });
}

/// What follows `key:`, the blank or line end before it included.
std::string write_block_value(const NewNode& value, const RecordShape& shape) {
  if (is_scalar(value)) return " " + write_scalar(value, false, shape.quotes_all);
  if (!is_list_of_maps(value)) return " " + write_flow(value, shape);
  const std::string dash = std::string(shape.column + shape.nested_indent, ' ') + "-";
  std::string all;
  for (const NewNode& element : value.elements) {
    all += shape.line_end + dash + shape.nested_gap + write_flow(element, shape);
  }
  return all;
}

}  // namespace

std::string write_record(const NewNode& record, const RecordShape& shape) {
  if (shape.flow || record.pairs.empty()) return write_flow(record, shape);
  std::string all;
  for (const auto& [key, value] : record.pairs) {
    if (!all.empty()) all += shape.line_end + std::string(shape.column, ' ');
    all += write_key(key, false, shape.quotes_all) + ":" + write_block_value(value, shape);
  }
  return all;
}

}  // namespace inv::io
