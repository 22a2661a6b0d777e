#pragma once

#include <string>

#include "inv/core/diagnostic.hpp"

namespace inv::io {

/// What is said about one record while it is read, and whether it can be used.
class Reading {
 public:
  explicit Reading(core::Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void error(core::DiagnosticId id, core::SourceSpan at, std::string message) {
    failed_ = true;
    diagnostics_.add(id, at, std::move(message));
  }
  /// For what is wrong and has been said already.
  void fail() { failed_ = true; }
  bool failed() const { return failed_; }

 private:
  core::Diagnostics& diagnostics_;
  bool failed_ = false;
};

}  // namespace inv::io
