#pragma once

#include "file_text.hpp"

namespace inv::io {

/// Walks through a file beside its parser, from token to token. What stands between two tokens
/// may only be structure: blanks, line ends, comments, `-` `:` `,` and the marks of a document. So
/// nothing that somebody wrote is passed over in silence, whatever the parser makes of it.
class Walk {
 public:
  explicit Walk(const FileText& file) : file_(file), at_(file.begin()), end_(file.begin()) {}

  /// To the token at `to`. Stops on anything that is no structure.
  void cross(std::size_t to);
  /// To the closing bracket that comes next, and past it.
  void cross_closer(char closer);
  /// The token where the walk stands goes to `end`; the next may begin at `next`.
  void take(std::size_t end, std::size_t next);
  /// To the end of the file: nothing but structure may be left.
  void finish() { cross(file_.text.size()); }

  std::size_t at() const { return at_; }
  /// The end of the last token: where a block list or map ends that ends now.
  std::size_t end() const { return end_; }
  /// True where a line ended between the last token and here.
  bool is_first_in_line() const { return is_first_in_line_; }

 private:
  std::size_t after(std::size_t place);
  std::size_t after_comment(std::size_t place) const;
  std::size_t after_document_mark(std::size_t place);
  bool is_document_mark(std::size_t place, char c) const;

  const FileText& file_;
  std::size_t at_;
  std::size_t end_;
  bool is_first_in_line_ = true;
  bool has_content_ = false;
  bool has_ended_ = false;
};

/// Refuses an anchor, an alias or a tag at `place`.
void refuse_properties(const FileText& file, std::size_t place);

}  // namespace inv::io
