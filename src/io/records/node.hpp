#pragma once

#include <optional>
#include <string_view>

#include "inv/book/text.hpp"
#include "inv/core/diagnostic.hpp"
#include "io/yaml/tape.hpp"

namespace inv::io {

/// One node of a tape, with its children within reach. Good while the tape is.
class NodeRef {
 public:
  NodeRef(const Tape& tape, std::size_t index) : tape_(&tape), index_(index) {}

  NodeKind kind() const { return node().kind; }
  bool is_missing() const { return kind() == NodeKind::missing; }
  bool is_scalar() const { return kind() == NodeKind::scalar; }
  bool is_plain() const { return is_scalar() && node().style == ScalarStyle::plain; }
  bool is_list() const { return kind() == NodeKind::list; }
  bool is_map() const { return kind() == NodeKind::map; }
  bool is_empty() const { return node().next == index_ + 1; }  ///< of maps and lists
  std::string_view text() const { return node().text; }        ///< of scalars
  /// `part` of text(), for a record: no copy where it stands in the file.
  book::Text for_record(std::string_view part) const {
    return node().is_copy ? book::Text(part) : book::Text::view(part);
  }
  core::SourceSpan span() const { return node().span; }

  /// Calls `visit(element)` for each element of a list.
  template <class Visit>
  void each_element(const Visit& visit) const {
    for (std::size_t at = index_ + 1; at < node().next; at = tape_->at(at).next) {
      visit(NodeRef(*tape_, at));
    }
  }
  /// Calls `visit(key, value)` for each pair of a map.
  template <class Visit>
  void each_pair(const Visit& visit) const {
    for (std::size_t at = index_ + 1; at < node().next;) {
      const std::size_t value = tape_->at(at).next;
      visit(NodeRef(*tape_, at), NodeRef(*tape_, value));
      at = tape_->at(value).next;
    }
  }

 private:
  const Node& node() const { return tape_->at(index_); }

  const Tape* tape_;
  std::size_t index_;
};

/// What is said about one record while it is read, and whether it can be used.
class Reading {
 public:
  /// `null_is_text`: in the journal somebody may have said `null`, or `~`.
  explicit Reading(core::Diagnostics& diagnostics, bool null_is_text = false)
      : diagnostics_(diagnostics), null_is_text_(null_is_text) {}

  bool null_is_text() const { return null_is_text_; }

  /// Returns nothing, for whoever has nothing to return then.
  std::nullopt_t error(core::DiagnosticId id, core::SourceSpan at, std::string message) {
    failed_ = true;
    diagnostics_.add(id, at, std::move(message));
    return std::nullopt;
  }
  /// What is legal in a book, and may not do what it is there for.
  void warning(core::DiagnosticId id, core::SourceSpan at, std::string message) {
    diagnostics_.add(id, at, std::move(message));
  }
  /// For what is wrong and has been said already.
  void fail() { failed_ = true; }
  bool failed() const { return failed_; }

 private:
  core::Diagnostics& diagnostics_;
  bool null_is_text_;
  bool failed_ = false;
};

}  // namespace inv::io
