#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/core/diagnostic.hpp"

namespace inv::render {

/// A file of the book's own `templates/`.
struct TemplateFile {
  std::string name;  ///< `reminder.friendly.en.txt`
  std::string text;
  core::SourceSpan at;  ///< all of it
};

/// The letters' templates: those that are built in, and over them those of the book.
class Templates {
 public:
  Templates();
  /// Says what is wrong with them, each fault with its place; a book with such a fault gets no
  /// documents.
  Templates(const std::vector<TemplateFile>& own, core::Diagnostics& found);
  Templates(Templates&&) noexcept;
  ~Templates();

  struct Parsed;
  const Parsed& parsed() const { return *parsed_; }

 private:
  std::unique_ptr<Parsed> parsed_;
};

/// The names of those that are built in and may be a book's own, in order:
/// `reminder.friendly.en.txt`. The words of tables are not among them.
std::vector<std::string_view> built_in_names();
/// The text of one of them; nothing for another name.
std::optional<std::string_view> built_in_text(std::string_view name);

/// The kinds of documents, `reminder` and so on.
std::vector<std::string_view> kind_names();
/// What a template of that kind may use, a line each: keys with what stands there, then blocks.
/// Nothing for another kind.
std::optional<std::string> template_keys_text(std::string_view kind);

}  // namespace inv::render
