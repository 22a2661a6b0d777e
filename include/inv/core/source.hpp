#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inv::core {

/// Bytes [begin, end) of one file of the book. Lines and columns are worked out when shown.
struct SourceSpan {
  std::uint32_t file = 0;  ///< index into Sources
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  /// The order of the book: by file, then by place.
  friend auto operator<=>(const SourceSpan&, const SourceSpan&) = default;
};

/// Where a span begins, for people: 1-based, columns in bytes.
struct Place {
  std::size_t line = 1;
  std::size_t column = 1;
  std::string_view line_text;  ///< without its line end
};

/// The text of a file, which stays where it is: copies share it, and views into it are good while
/// there is one.
class FileText {
 public:
  FileText() : FileText(std::string()) {}
  FileText(std::string text) : text_(std::make_shared<const std::string>(std::move(text))) {}
  FileText(const char* text) : FileText(std::string(text)) {}

  const std::string& str() const { return *text_; }
  operator std::string_view() const { return *text_; }

 private:
  std::shared_ptr<const std::string> text_;
};

/// One file of the book as it was read. A byte-order mark is kept in `text` and not counted in
/// columns.
struct Source {
  std::string path;  ///< as shown in diagnostics: relative to the book's folder where it can be
  FileText text;
};

/// Every file of a book, in byte order of path (the root's place among them included).
class Sources {
 public:
  std::uint32_t add(Source source);
  const Source& at(std::uint32_t file) const { return files_[file].source; }
  std::size_t size() const { return files_.size(); }
  /// The file of that path. The files must have been added in byte order of path.
  std::optional<std::uint32_t> find(std::string_view path) const;
  Place locate(SourceSpan span) const;
  std::string_view text(SourceSpan span) const;

 private:
  struct File {
    Source source;
    mutable std::vector<std::uint32_t> line_begins = {};  // filled when first asked for
  };
  const std::vector<std::uint32_t>& line_begins(const File& file) const;

  std::vector<File> files_;
};

}  // namespace inv::core
