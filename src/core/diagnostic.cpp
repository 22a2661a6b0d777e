#include "inv/core/diagnostic.hpp"

#include <algorithm>
#include <iterator>

namespace inv::core {

namespace {

std::string dashed(std::string_view name) {
  std::string text(name);
  std::replace(text.begin(), text.end(), '_', '-');
  return text;
}

const std::vector<DiagnosticKind>& table() {
  static const std::vector<DiagnosticKind> kinds = {
#define INV_DIAGNOSTIC(id, severity, meaning) {dashed(#id), Severity::severity, meaning},
#include "inv/core/diagnostic_ids.def"
#undef INV_DIAGNOSTIC
  };
  return kinds;
}

}  // namespace

const DiagnosticKind& kind_of(DiagnosticId id) { return table()[static_cast<std::size_t>(id)]; }

std::span<const DiagnosticKind> diagnostic_kinds() { return table(); }

void Diagnostics::add(DiagnosticId id, SourceSpan at, std::string message) {
  all_.push_back({id, at, std::move(message)});
}

void Diagnostics::add(Diagnostic diagnostic) { all_.push_back(std::move(diagnostic)); }

void Diagnostics::append(Diagnostics&& other) {
  all_.insert(all_.end(), std::make_move_iterator(other.all_.begin()),
              std::make_move_iterator(other.all_.end()));
  other.all_.clear();
}

void Diagnostics::sort() {
  std::stable_sort(all_.begin(), all_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::pair(a.at.file, a.at.begin) < std::pair(b.at.file, b.at.begin);
  });
}

bool Diagnostics::has_errors() const { return count(Severity::error) > 0; }

std::size_t Diagnostics::count(Severity severity) const {
  return static_cast<std::size_t>(
      std::count_if(all_.begin(), all_.end(),
                    [&](const Diagnostic& d) { return kind_of(d.id).severity == severity; }));
}

}  // namespace inv::core
