#pragma once

#include <array>
#include <deque>
#include <memory>
#include <unordered_map>
#include <vector>

#include "scalar.hpp"
#include "syntax_errors.hpp"
#include "tape.hpp"

namespace inv::io {

/// Puts what the reader finds onto tapes, in the order of the file, and hands each record over.
/// Here stand the guards that need to know what went before: nesting, keys that stand twice, keys
/// without a value.
class TapeWriter {
 public:
  TapeWriter(const FileText& file, const RecordReceiver& receive, core::Diagnostics& found)
      : file_(file), receive_(receive), found_(found) {}

  /// A list or map begins at `at`.
  void open(std::size_t at, bool is_map, bool is_flow);
  /// The innermost list or map ends; a block ends with the last thing in it.
  void close();
  void close(std::size_t end) {
    last_end_ = end;
    close();
  }
  void key(const Scalar& scalar);
  /// An element of a list, or the value of the key that came last.
  void scalar(const Scalar& scalar);
  /// The key that came last has none. `is_stray`: it is no key but the end of a text that a comma
  /// cut; it is dropped, and said once for each map. `is_cut`: nor has it a colon.
  void no_value(std::string_view hint, bool is_stray = false, bool is_cut = false);
  /// Nothing stands at `at`, a dash or a comma, where an element should.
  void no_element(std::size_t at, bool is_comment);

  /// The last thing outside of brackets: up to there the file was understood.
  std::size_t last_outer() const { return last_outer_; }

 private:
  struct Key {
    std::string_view text;
    core::SourceSpan at;
  };
  using KeyIndex = std::unordered_map<std::string_view, std::size_t>;
  struct Open {
    bool is_map = true;
    bool is_flow = false;
    bool drops_pair = false;  // the last key and its value are not to be kept
    bool has_stray = false;
    std::size_t begin = 0;
    std::size_t node = 0;  // on the tape; the file's map and its lists have none
    std::size_t children = 0;
    std::size_t key_node = 0;   // of the last key
    std::size_t first_key = 0;  // among the keys of all open maps
    std::uint64_t seen = 0;     // a bit for each length and first letter of its keys
    std::unique_ptr<KeyIndex> many_keys;
  };

  Open& top() { return open_[depth_ - 1]; }
  bool is_record_next() const { return depth_ == 2 && in_list_; }
  void begin_record();
  void refuse_twice(core::SourceSpan at, std::string_view text, ScalarStyle style);
  const Key* same_key(std::string_view text);
  void refuse_control(const Scalar& scalar);
  void warn_if_cut(const Scalar& scalar);
  void end_value();
  void hand_over(bool in_list);
  void hand_over_empty_list(core::SourceSpan at, bool is_flow);

  static constexpr std::size_t depth_max = 32;

  const FileText& file_;
  const RecordReceiver& receive_;
  core::Diagnostics& found_;
  Tape tape_;
  std::array<Open, depth_max> open_;
  std::size_t depth_ = 0;
  std::vector<Key> keys_;             // of all open maps
  std::deque<std::string> top_keys_;  // those that do not stand in the file as they are
  Key top_key_{};
  bool in_list_ = false;  // the value of the top key is a list of records
  std::size_t last_outer_ = 0;
  std::size_t last_end_ = 0;
};

}  // namespace inv::io
