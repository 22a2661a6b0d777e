#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

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
};

}  // namespace inv::io
