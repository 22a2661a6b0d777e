#pragma once

#include <string>
#include <utility>

#include "inv/core/diagnostic.hpp"

namespace inv::book {

/// What is wrong with the records, and whether anything is: then there will be no Book.
class Problems {
 public:
  explicit Problems(core::Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void error(core::DiagnosticId id, core::SourceSpan at, std::string message) {
    is_any_ = true;
    diagnostics_.add(id, at, std::move(message));
  }
  void error(core::DiagnosticId id, core::SourceSpan at, std::string message, core::Note note) {
    is_any_ = true;
    diagnostics_.add({id, at, std::move(message), {std::move(note)}});
  }
  /// Something is wrong that was said before, or that a file which could not be read may mend.
  void fail() { is_any_ = true; }
  bool is_any() const { return is_any_; }

 private:
  core::Diagnostics& diagnostics_;
  bool is_any_ = false;
};

}  // namespace inv::book
