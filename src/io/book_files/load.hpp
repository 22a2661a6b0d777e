#pragma once

#include <memory>
#include <string>

#include "include.hpp"
#include "inv/book/build.hpp"
#include "inv/io/book_files.hpp"
#include "read_files.hpp"

namespace inv::io {

// The steps of load_book, for those who read a book to write it.

/// The lock of a book lies on the folder of its real root file, by whatever name that was reached.
core::Result<std::unique_ptr<Lock>> lock_book(const Files& files, const std::string& root,
                                              LockKind kind);

/// Which files there are decides what number the root has, and the root says which there are: so
/// its `include` is looked up first, and where reading it all shows another one, that one counts.
BookReading read_book(const Files& files, const std::string& root, std::string root_text,
                      Wanted wanted);

/// Builds the book of all records, where nothing is wrong with them.
Loaded build(core::Sources sources, core::Diagnostics diagnostics, book::Records records,
             bool is_whole);

}  // namespace inv::io
