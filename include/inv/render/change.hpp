#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "inv/report/effect.hpp"

namespace inv::render {

/// A record where it stands now, or would.
struct WrittenLine {
  std::string path;
  std::size_t line;  ///< 1-based
  std::string text;  ///< of several lines where the record has them
};

/// A file before and after. Of one that is new `before` is empty.
struct FileDifference {
  std::string path;
  bool is_new = false;
  std::string before, after;
};

/// What a writing command did, or would do.
struct Written {
  bool is_written = true;
  std::vector<WrittenLine> records;
  std::vector<FileDifference> files;
  std::vector<std::string> remarks = {};  ///< sentences about the records
  std::vector<report::Effect> effects;
};

}  // namespace inv::render
