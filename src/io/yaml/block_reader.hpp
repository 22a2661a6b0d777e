#pragma once

#include "flow_reader.hpp"
#include "scalar.hpp"
#include "tape_writer.hpp"

namespace inv::io {

/// Reads a file: its one map, and in it what is told apart by indentation. `at_` is always at the
/// next thing that is neither blank nor comment, or past the end.
class BlockReader {
 public:
  BlockReader(const FileText& file, TapeWriter& writer)
      : file_(file), writer_(writer), flow_(file, writer, scalar_) {}

  /// Throws Stop where the file cannot be read on.
  void read();

 private:
  void root(bool is_after_mark);
  void tail();
  void map(int column);
  void next_key(int column);
  void value(int column);
  void list(int column);
  void node(int parent, bool may_nest);
  void brackets(int parent);
  void lines(int parent);
  bool text(int parent, bool may_be_key);
  void refuse_continued(int parent) const;
  void end_value(std::size_t begin);
  void next();
  void refuse_directive() const;

  char here() const { return file_.at(at_); }
  int column() const { return static_cast<int>(at_ - line_); }
  bool is_dash() const { return here() == '-' && file_.is_white(at_ + 1); }

  const FileText& file_;
  TapeWriter& writer_;
  Scalar scalar_;
  FlowReader flow_;
  std::size_t at_ = 0;
  std::size_t line_ = 0;    // the beginning of its line
  bool has_ended_ = false;  // at the end of the file, or at a `---` or `...`
};

}  // namespace inv::io
