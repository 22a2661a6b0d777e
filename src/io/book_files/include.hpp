#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/core/diagnostic.hpp"
#include "inv/io/files.hpp"

namespace inv::io {

/// What is wrong with a glob, or with what it found.
struct IncludeProblem {
  core::DiagnosticId id;
  std::size_t glob;  ///< index among the globs
  std::string message;
};

/// The files of a book.
struct BookFiles {
  std::string folder;              ///< the root's, with a `/` at its end, or empty
  std::vector<std::string> paths;  ///< relative to the folder, in byte order; the root among them
  std::size_t root = 0;            ///< its index
  std::vector<IncludeProblem> problems;
};

/// The folder of a root file, with a `/` at its end, or the empty text; and its name.
struct RootPath {
  std::string folder, name;
};
RootPath split_root(const std::string& root);

/// The root and each file that a glob matches, once. `globs` without a value: the default ones,
/// which may match nothing.
BookFiles find_book_files(const Files& files, const std::string& root,
                          const std::optional<std::vector<std::string>>& globs);

/// The globs of `include:` at the top of a root's text, found without reading all of it; the text
/// itself has the last word. None where it has no `include`.
std::optional<std::vector<std::string>> peek_include(std::string_view text);

}  // namespace inv::io
