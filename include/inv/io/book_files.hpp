#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/book/book.hpp"
#include "inv/core/diagnostic.hpp"
#include "inv/core/result.hpp"
#include "inv/io/files.hpp"

namespace inv::io {

/// What came of reading a book: its text for diagnostics, what is wrong with it, and the book
/// where nothing is.
struct Loaded {
  core::Sources sources;
  core::Diagnostics diagnostics;
  std::optional<book::Book> book;
};

/// The path of the book's root file: `book_option` (a folder, or one file) where not empty, else
/// `inv_book` (the environment's), else the nearest `inv.yaml` in `folder` or one above it.
core::Result<std::string> find_book(const Files& files, const std::string& book_option,
                                    const std::string& inv_book, const std::string& folder);

/// Whether a real path is that folder, or lies below it.
bool is_within(const std::string& real, const std::string& real_folder);

/// Reads the root and all that it includes, side by side on all cores, joined in byte order of
/// path. Fails only where the root itself cannot be opened.
core::Result<Loaded> load_book(const Files& files, const std::string& root);

/// Has a second YAML program (yaml-cpp) read every file of a book that has no errors, and compares
/// what both found. A difference is an error (`other-reading`), the first of each file.
void compare_readings(const core::Sources& sources, core::Diagnostics& diagnostics);

/// The files of `templates/` beside the root that documents may be made of (`.txt`, `page.html`,
/// `page.css`), in byte order of name: each is added to the sources. One that is not UTF-8, too
/// large or a link out of the folder is an error.
std::vector<core::SourceSpan> read_templates(const Files& files, const std::string& root,
                                             core::Sources& sources,
                                             core::Diagnostics& diagnostics);

/// Whether `templates/` beside the root, where it is there, is in the book's folder: no link that
/// leads out of it.
bool has_templates_inside(const Files& files, const std::string& root);

/// Warns of files `NAME.yours` beside those of the book: what a command wrote while another program
/// did, which a person has to look at.
void warn_left_aside(const Files& files, const std::string& root, const core::Sources& sources,
                     core::Diagnostics& diagnostics);

}  // namespace inv::io
