#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "inv/io/edit.hpp"
#include "inv/io/files.hpp"
#include "io/book_files/load.hpp"

namespace inv::io {

/// A book that was read to be written, and is locked until this goes.
struct OpenBook {
  WritableFiles& files;
  std::string root;
  std::unique_ptr<Lock> lock;
  BookReading reading;                         ///< records as they were read, layouts of all files
  std::vector<std::uint32_t> clients_in = {};  ///< how many clients each file has
  Loaded loaded = {};
  bool is_planned = false;  ///< what was read has gone into the book that a change makes
  /// Where each list goes on that is not in the file of a single client, once that was asked for.
  std::map<std::string, std::optional<std::uint32_t>, std::less<>> shared_files = {};
};

/// As WritableBook::plan has it.
core::Result<Change> plan_change(OpenBook& book, const std::vector<PlacedRecord>& records);

}  // namespace inv::io
