#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "inv/core/diagnostic.hpp"
#include "inv/core/source.hpp"
#include "io/text/file_text.hpp"

namespace inv::io {

/// `missing`: the value of a key that has none. It is reported already: take the key as written and
/// say nothing more about it.
enum class NodeKind : std::uint8_t { scalar, map, list, missing };
enum class ScalarStyle : std::uint8_t { plain, quoted, block };

/// What YAML programs take for nothing at all where it stands without quotes (YAML 1.2, 10.3.2).
inline bool is_null(std::string_view text) {
  return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

/// One node of a tape. A map's children are key, value, key, value …
struct Node {
  NodeKind kind;
  ScalarStyle style = ScalarStyle::plain;
  bool flow = false;       ///< of maps and lists: written as `{…}` or `[…]`
  core::SourceSpan span;   ///< as it stands in the file, quotes included
  std::string_view text;   ///< of scalars: the value; in the file, or with `is_copy` in the tape
  std::uint32_t next = 0;  ///< index of the node after this one and all its children
  bool is_copy = false;    ///< `text` is the tape's own: in the file it stands otherwise
};

/// One top-level value or list element as a flat list of nodes, the first being the whole.
class Tape {
 public:
  const Node& at(std::size_t index) const { return nodes_[index]; }
  std::size_t size() const { return nodes_.size(); }
  bool empty() const { return nodes_.empty(); }
  void clear() { cut(0); }
  std::size_t push(Node node) {
    node.next = static_cast<std::uint32_t>(nodes_.size() + 1);
    nodes_.push_back(node);
    return nodes_.size() - 1;
  }
  /// Adds a scalar; a text that does not stand in the file as it is gets a copy in the tape.
  std::size_t push(ScalarStyle style, core::SourceSpan span, std::string_view text,
                   bool is_copied) {
    if (is_copied) text = keep(text);
    return push({NodeKind::scalar, style, false, span, text, 0, is_copied});
  }
  /// A map or list ends: all nodes since are its own.
  void close(std::size_t index) { nodes_[index].next = static_cast<std::uint32_t>(nodes_.size()); }
  /// Drops the nodes from `size` on.
  void cut(std::size_t size) {
    nodes_.resize(size);
    if (size == 0) copies_.clear();
  }
  Node& edit(std::size_t index) { return nodes_[index]; }

 private:
  std::string_view keep(std::string_view text) {
    return *copies_.emplace_back(std::make_unique<std::string>(text));
  }

  std::vector<Node> nodes_;
  std::vector<std::unique_ptr<std::string>> copies_;
};

/// True of a key at the top of a file that holds records.
inline bool is_record_list(std::string_view key) {
  return key == "clients" || key == "invoices" || key == "journal";
}

/// What a source hands over: the key at the top of the file, and one record of its list (or, of a
/// key that holds no list, its whole value). An empty list is handed over once, as a list node
/// without children and with `in_list` false; so is a record list (`clients`, `invoices`,
/// `journal`) with nothing after its key. `key_at` is the same for every record of a list.
struct TopLevel {
  std::string_view key;
  core::SourceSpan key_at;
  bool in_list = false;
  const Tape& tape;
};

/// Told of each record in the order of the file. The tape is reused afterwards.
using RecordReceiver = std::function<void(const TopLevel&)>;

/// Parses one file's text, which must have passed `scan_text`. False after a syntax error, which
/// is then in `diagnostics`. One strict reader, in one pass: what it reads, every YAML
/// program reads the same.
bool read_tape(std::uint32_t file, std::string_view text, const RecordReceiver& receive,
               core::Diagnostics& diagnostics);

}  // namespace inv::io
