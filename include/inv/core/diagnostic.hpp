#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inv/core/source.hpp"

namespace inv::core {

enum class Severity : std::uint8_t { error, warning };

/// Every kind of thing that can be said about a book: one enumerator each, named in
/// diagnostic_ids.def with `-` for `_`.
enum class DiagnosticId : std::uint16_t {
#define INV_DIAGNOSTIC(id, severity, meaning) id,
#include "inv/core/diagnostic_ids.def"
#undef INV_DIAGNOSTIC
};

struct DiagnosticKind {
  std::string name;  ///< `unknown-key`, as shown in brackets
  Severity severity;
  std::string_view meaning;  ///< one line, as in inv-check(1)
};

const DiagnosticKind& kind_of(DiagnosticId id);
/// In the order of the definition file.
std::span<const DiagnosticKind> diagnostic_kinds();

/// A second place that explains the first: "the first one is here".
struct Note {
  SourceSpan at;
  std::string message;
};

struct Diagnostic {
  DiagnosticId id;
  SourceSpan at;
  std::string message;  ///< lower case, no full stop, text from the book in backticks, hint after ;
  std::vector<Note> notes = {};
};

/// What was found wrong with a book, gathered in any order and read in the order of the book. The
/// first `kept_max` of a severity are kept, whatever a damaged file holds; the others are counted.
class Diagnostics {
 public:
  static constexpr std::size_t kept_max = 100'000;

  void add(DiagnosticId id, SourceSpan at, std::string message);
  void add(Diagnostic diagnostic);
  void append(Diagnostics&& other);
  /// By file, place, then order of finding.
  void sort();

  const std::vector<Diagnostic>& all() const { return all_; }
  bool has_errors() const { return count(Severity::error) > 0; }
  /// Those counted only included.
  std::size_t count(Severity severity) const { return counts_[static_cast<std::size_t>(severity)]; }

 private:
  std::vector<Diagnostic> all_;
  std::array<std::size_t, 2> counts_{};  // by severity
};

}  // namespace inv::core
