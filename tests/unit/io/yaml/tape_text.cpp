#include "tape_text.hpp"

#include "inv/core/source.hpp"
#include "io/yaml/tape.hpp"

namespace inv::test {

namespace {

using io::NodeKind;
using io::ScalarStyle;

std::string outline(const io::Tape& tape, std::size_t index) {
  const io::Node& node = tape.at(index);
  if (node.kind == NodeKind::missing) return "?";
  if (node.kind == NodeKind::scalar) {
    const std::string text(node.text);
    if (node.style == ScalarStyle::quoted) return "'" + text + "'";
    return node.style == ScalarStyle::block ? "|" + text + "|" : text;
  }
  const bool is_map = node.kind == NodeKind::map;
  std::string all;
  bool is_key = true;
  for (std::size_t i = index + 1; i < node.next; i = tape.at(i).next) {
    if (!all.empty()) all += is_map && !is_key ? ": " : ", ";
    all += outline(tape, i);
    is_key = !is_key;
  }
  return is_map ? "{" + all + "}" : "[" + all + "]";
}

}  // namespace

TapeReading read_text(const std::string& text) {
  TapeReading reading;
  core::Sources sources;
  sources.add({"book.yaml", text});
  const std::string_view file = sources.at(0).text;
  const auto take = [&](const io::TopLevel& top) {
    reading.records.push_back(std::string(top.key) + (top.in_list ? " - " : " ") +
                              outline(top.tape, 0));
  };
  reading.is_whole = io::scan_text(0, file, reading.diagnostics) &&
                     io::read_tape(0, file, take, reading.diagnostics);
  for (const auto& found : reading.diagnostics.all()) {
    const auto place = sources.locate(found.at);
    reading.said.push_back(std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                           core::kind_of(found.id).name);
  }
  return reading;
}

}  // namespace inv::test
