#pragma once

#include "tape_writer.hpp"

namespace inv::io {

/// Reads the list or map in brackets at `at`, which may go on over several lines. It stands in a
/// list or map whose dashes or keys stand at `column` (-1: in none): what begins a line inside must
/// stand further right. Returns the place after its closing bracket.
std::size_t read_brackets(const FileText& file, TapeWriter& writer, Scalar& scalar, std::size_t at,
                          int column);

}  // namespace inv::io
