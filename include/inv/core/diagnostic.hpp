#pragma once

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
  std::string name;           ///< `unknown-key`, as shown in brackets
  Severity severity;
  std::string_view meaning;   ///< one line, as in inv-check(1)
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

/// What was found wrong with a book, gathered in any order and read in the order of the book.
class Diagnostics {
 public:
  void add(DiagnosticId id, SourceSpan at, std::string message);
  void add(Diagnostic diagnostic);
  void append(Diagnostics&& other);
  /// By file, place, then order of finding.
  void sort();

  const std::vector<Diagnostic>& all() const { return all_; }
  bool has_errors() const;
  std::size_t count(Severity severity) const;

 private:
  std::vector<Diagnostic> all_;
};

}  // namespace inv::core
