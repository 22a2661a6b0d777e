#pragma once

#include <string_view>
#include <vector>

#include "template.hpp"

namespace inv::render {

/// An entry of a file of shared sentences: `name:` and its text, further lines indented.
struct SharedEntry {
  std::string_view name, text;
  std::size_t begin;       ///< where the name begins in the file
  std::size_t text_begin;  ///< and the text
  bool is_named;           ///< it has its colon on the first line
};
std::vector<SharedEntry> shared_entries(std::string_view text);

/// All that is wrong with a file of shared sentences, each looked at by itself: one that has no
/// name, a name of no such sentence or one that was there; a name that is missing.
std::vector<TemplateFault> shared_faults(std::string_view text, Kind kind);

}  // namespace inv::render
