#include "inv/core/diagnostic.hpp"

#include <algorithm>

namespace inv::core {

namespace {

std::string dashed(std::string_view name) {
  std::string text(name);
  if (text.ends_with('_')) text.pop_back();  // a word of the language
  std::replace(text.begin(), text.end(), '_', '-');
  return text;
}

const std::vector<DiagnosticKind>& kinds() {
  static const std::vector<DiagnosticKind> kinds = {
#define INV_DIAGNOSTIC(id, severity, meaning) {dashed(#id), Severity::severity, meaning},
#include "inv/core/diagnostic_ids.def"
#undef INV_DIAGNOSTIC
  };
  return kinds;
}

}  // namespace

const DiagnosticKind& kind_of(DiagnosticId id) { return kinds()[static_cast<std::size_t>(id)]; }

std::span<const DiagnosticKind> diagnostic_kinds() { return kinds(); }

void Diagnostics::add(DiagnosticId id, SourceSpan at, std::string message) {
  add({id, at, std::move(message)});
}

void Diagnostics::add(Diagnostic diagnostic) {
  std::size_t& count = counts_[static_cast<std::size_t>(kind_of(diagnostic.id).severity)];
  if (count++ < kept_max) all_.push_back(std::move(diagnostic));
}

void Diagnostics::append(Diagnostics&& other) {
  std::array<std::size_t, 2> counts = counts_;
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += other.counts_[i];
  for (Diagnostic& diagnostic : other.all_) add(std::move(diagnostic));
  counts_ = counts;
  other = {};
}

void Diagnostics::sort() {
  std::stable_sort(all_.begin(), all_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::pair(a.at.file, a.at.begin) < std::pair(b.at.file, b.at.begin);
  });
}

}  // namespace inv::core
