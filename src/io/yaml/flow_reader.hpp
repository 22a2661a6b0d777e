#pragma once

#include <optional>

#include "scalar.hpp"
#include "tape_writer.hpp"

namespace inv::io {

/// Reads a list or map in brackets, which may go on over several lines.
class FlowReader {
 public:
  FlowReader(const FileText& file, TapeWriter& writer, Scalar& scalar)
      : file_(file), writer_(writer), scalar_(scalar) {}

  /// From the bracket at `at`, in a list or map whose dashes or keys stand at `column` (-1: in
  /// none): what begins a line inside must stand further right. Returns the place after its
  /// closing bracket.
  std::size_t read(std::size_t at, int column);

 private:
  void collection();
  void map(std::size_t opener);
  void list(std::size_t opener);
  bool pair(std::size_t opener, bool is_after_text);
  void key(std::size_t opener);
  void lone_key(bool is_stray);
  void value(std::size_t opener);
  void text(std::size_t opener);
  void begin_item(std::size_t opener);
  void refuse_continued(std::size_t opener);
  bool separator(std::size_t opener);
  void skip(std::size_t opener, bool is_after_item);
  void begin_line(std::size_t opener);
  [[noreturn]] void stop_at_odd(std::size_t opener);
  bool is_past_opener(std::size_t line, std::size_t place) const;

  char here() const { return file_.at(at_); }

  const FileText& file_;
  TapeWriter& writer_;
  Scalar& scalar_;
  std::size_t at_ = 0;
  int column_ = -1;
  std::size_t outermost_ = 0;           // the first bracket
  std::size_t item_ = 0;                // where the last key, value or element began
  std::optional<std::size_t> line_;     // the last that began since the last text or bracket
  std::optional<std::size_t> comment_;  // one after text, which may hide the closing bracket
  std::string_view last_key_;           // that had a colon, as it stands there
};

}  // namespace inv::io
