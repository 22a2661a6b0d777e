#pragma once

#include <string>

#include "inv/core/diagnostic.hpp"

namespace inv::io {

/// What is said about one record while it is read, and whether it can be used.
class Reading {
 public:
  /// `null_is_text`: in the journal somebody may have said `null`, or `~`.
  explicit Reading(core::Diagnostics& diagnostics, bool null_is_text = false)
      : diagnostics_(diagnostics), null_is_text_(null_is_text) {}

  bool null_is_text() const { return null_is_text_; }

  void error(core::DiagnosticId id, core::SourceSpan at, std::string message) {
    failed_ = true;
    diagnostics_.add(id, at, std::move(message));
  }
  /// For what is wrong and has been said already.
  void fail() { failed_ = true; }
  bool failed() const { return failed_; }

 private:
  core::Diagnostics& diagnostics_;
  bool null_is_text_;
  bool failed_ = false;
};

}  // namespace inv::io
