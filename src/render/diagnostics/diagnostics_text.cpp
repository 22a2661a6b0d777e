#include <algorithm>

#include "inv/render/diagnostics.hpp"
#include "inv/render/text.hpp"
#include "render/pieces/phrases.hpp"
#include "render/text/style.hpp"
#include "source_line.hpp"

namespace inv::render {
namespace {

struct Heading {
  std::string_view word;
  Style style;
};

Heading heading_of(core::Severity severity) {
  if (severity == core::Severity::error) return {"error", Style::error};
  return {"warning", Style::warning};
}

class DiagnosticsWriter {
 public:
  DiagnosticsWriter(const core::Sources& sources, const Look& look)
      : sources_(sources), look_(look) {}

  void add(const core::Diagnostic& diagnostic) {
    const core::DiagnosticKind& kind = core::kind_of(diagnostic.id);
    add_one(diagnostic.at, heading_of(kind.severity),
            diagnostic.message + " [" + kind.name + ']');
    for (const core::Note& note : diagnostic.notes) {
      add_one(note.at, {"note", Style::note}, note.message);
    }
  }
  std::string take() && { return std::move(made_); }

 private:
  void add_one(core::SourceSpan at, Heading heading, const std::string& message) {
    const core::Place place = sources_.locate(at);
    std::string where = safe(sources_.at(at.file).path) + ':' + std::to_string(place.line) + ':' +
                        std::to_string(place.column) + ':';
    made_ += paint(where, Style::strong, look_);
    made_ += ' ';
    made_ += paint(std::string(heading.word) + ':', heading.style, look_);
    made_ += ' ' + safe(message) + '\n';
    made_ += source_line_text(place, sources_.text(at).size(), look_);
  }

  const core::Sources& sources_;
  const Look& look_;
  std::string made_;
};

core::Severity severity_of(const core::Diagnostic& diagnostic) {
  return core::kind_of(diagnostic.id).severity;
}

// How many of each are shown: where there is no room for all, an error comes before a warning,
// since only errors keep a report from being made.
struct Room {
  std::size_t errors, warnings;

  bool take(core::Severity severity) {
    std::size_t& left = severity == core::Severity::error ? errors : warnings;
    if (left == 0) return false;
    --left;
    return true;
  }
};

Room room_for(const core::Diagnostics& diagnostics, std::size_t shown) {
  const std::size_t errors = diagnostics.count(core::Severity::error);
  const std::size_t warnings = diagnostics.count(core::Severity::warning);
  if (shown == 0) return {errors, warnings};
  const std::size_t errors_shown = std::min(errors, shown);
  return {errors_shown, std::min(warnings, shown - errors_shown)};
}

std::string more_text(std::size_t errors, std::size_t warnings) {
  std::vector<std::string> parts;
  if (errors > 0) parts.push_back(counted(errors, "more error", "more errors"));
  if (warnings > 0) parts.push_back(counted(warnings, "more warning", "more warnings"));
  return "… and " + joined(parts, ", ") + "; `inv check` shows all\n";
}

}  // namespace

std::string diagnostics_text(const core::Diagnostics& diagnostics, const core::Sources& sources,
                             std::size_t shown, const Look& look) {
  const Room most = room_for(diagnostics, shown);
  Room room = most;
  DiagnosticsWriter writer(sources, look);
  for (const core::Diagnostic& diagnostic : diagnostics.all()) {
    if (room.take(severity_of(diagnostic))) writer.add(diagnostic);
  }
  const std::size_t errors = diagnostics.count(core::Severity::error) - most.errors;
  const std::size_t warnings = diagnostics.count(core::Severity::warning) - most.warnings;
  std::string text = std::move(writer).take();
  if (errors + warnings > 0) text += more_text(errors, warnings);
  return text;
}

}  // namespace inv::render
