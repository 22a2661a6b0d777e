#pragma once

#include <deque>
#include <memory>
#include <unordered_map>
#include <vector>

#include "file_text.hpp"
#include "gap_check.hpp"
#include "tape.hpp"

namespace inv::io {

/// Where the keys of a map stand among those of all open maps; for maps with many keys only.
using KeyIndex = std::unordered_map<std::string_view, std::size_t>;

/// A list or map that is open.
struct OpenNode {
  bool is_map = true;
  bool flow = false;
  int column = 0;                ///< of its first key or dash
  std::size_t begin = 0;
  std::size_t node = 0;          ///< in the tape; the file's map and its lists have none
  std::size_t children = 0;
  bool expects_value = false;    ///< of maps: a key was read last
  bool drops_pair = false;       ///< of maps: that key and its value are not to be kept
  bool has_stray_text = false;   ///< of maps: the end of a text with a comma was taken for a key
  std::size_t key = 0;           ///< of maps: the tape's node of that key
  std::size_t first_key = 0;     ///< of maps: where its keys begin among those of all open maps
  std::unique_ptr<KeyIndex> many_keys = nullptr;
};

/// Fills tapes from what a parser finds, in the order of the file, and hands them over. Whatever
/// the parser, the guards of contract 1.4 are kept here, against the bytes of the file. Every
/// `at` is the offset of a token. Throws TapeError where the file cannot be read on.
class TapeBuilder {
 public:
  TapeBuilder(const FileText& file, const RecordReceiver& receive, core::Diagnostics& diagnostics)
      : file_(file), receive_(receive), diagnostics_(diagnostics), walk_(file) {}

  void document(std::size_t at);
  void scalar(std::size_t at, std::string_view value);
  /// A parser's null: the text `null` or `~` at `at`, or nothing at all.
  void null(std::size_t at, int column);
  void open(std::size_t at, bool is_map, bool flow, int column);
  void close();
  /// The file ends: nothing may be left that no token was made of.
  void finish() { walk_.finish(); }

  /// The last token that stands in no bracket: up to there the file was understood.
  std::size_t last_outer_token() const { return last_outer_token_; }

 private:
  struct Key {
    std::string_view text;
    core::SourceSpan at;
  };

  bool is_key_next() const { return open_.back().is_map && !open_.back().expects_value; }
  bool is_record_next() const { return open_.size() == 2 && in_list_; }
  int block_column() const;
  bool is_null_text(std::size_t at, int column) const;
  void refuse_outdented(std::size_t at) const;
  void refuse_odd_opening(std::size_t at, bool is_map, bool flow) const;
  void refuse_root(std::size_t at, std::string_view what) const;

  void take_key(core::SourceSpan at, std::string_view text, ScalarStyle style);
  const Key* same_key(std::string_view text);
  void take_value();
  void take_missing();
  void take_missing_element();
  void hand_over(bool in_list);
  void hand_over_empty_list(core::SourceSpan at, bool flow);
  std::string why_missing(core::SourceSpan key) const;
  bool is_after_text() const;
  void warn_if_cut(std::size_t begin, std::size_t end);

  const FileText& file_;
  const RecordReceiver& receive_;
  core::Diagnostics& diagnostics_;
  Walk walk_;
  Tape tape_;
  std::vector<OpenNode> open_;
  std::vector<Key> keys_;  // of all open maps
  std::deque<std::string> top_keys_;  // those that do not stand in the file as they are
  Key top_key_{};
  bool in_list_ = false;  // the value of the top key is a list of records
  bool has_document_ = false;
  std::size_t last_outer_token_ = 0;
};

}  // namespace inv::io
