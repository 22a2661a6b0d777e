#include "cli/app/invocation.hpp"
#include "inv/book/checks/warn.hpp"
#include "inv/render/diagnostics.hpp"
#include "inv/render/machine.hpp"
#include "inv/report/account.hpp"
#include "inv/report/checks.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--strict", 0, "", "warnings are errors: exit with 1"},
};

constexpr Example examples[] = {
    {"inv check", "every error and warning of the book"},
    {"inv check -q --strict", "as a pre-commit hook: silent when all is well"},
    {"inv check --format json", "for an editor"},
};

/// What to show: with -q only what the exit status is about.
core::Diagnostics shown(const core::Diagnostics& diagnostics, bool errors_only) {
  core::Diagnostics kept;
  for (const core::Diagnostic& diagnostic : diagnostics.all())
    if (!errors_only || core::kind_of(diagnostic.id).severity == core::Severity::error)
      kept.add(diagnostic);
  return kept;
}

std::string found(const core::Diagnostics& diagnostics, bool strict) {
  const std::size_t errors = diagnostics.count(core::Severity::error);
  const std::size_t warnings = diagnostics.count(core::Severity::warning);
  if (errors + warnings == 0) return "ok";
  std::string text = errors > 0 ? counted(errors, "error") : "";
  if (warnings == 0) return text;
  text += (text.empty() ? "" : ", ") + counted(warnings, "warning");
  return strict ? text + (warnings == 1 ? " taken as an error" : " taken as errors") : text;
}

std::string counts(const book::Book& book) {
  const std::size_t entries = book.journal().size();
  return counted(book.clients().size(), "client") + ", " +
         counted(book.invoices().size(), "invoice") + ", " + std::to_string(entries) +
         (entries == 1 ? " journal entry" : " journal entries");
}

std::string rendered(const Invocation& invocation, const io::Loaded& loaded) {
  if (invocation.format() == Format::json)
    return render::check_json(loaded.diagnostics, loaded.sources);
  const bool strict = invocation.arguments().has("--strict");
  const bool errors_only = invocation.quiet() && !strict;
  const std::string text = render::diagnostics_text(shown(loaded.diagnostics, errors_only),
                                                    loaded.sources, 0, invocation.look());
  if (invocation.quiet()) return text;
  return text + found(loaded.diagnostics, strict) +
         (loaded.book ? "; " + counts(*loaded.book) + "\n" : "\n");
}

Exit run(Invocation& invocation) {
  io::Loaded* loaded = invocation.read();
  if (loaded == nullptr) return invocation.status();

  if (loaded->book) {
    io::compare_readings(loaded->sources, loaded->diagnostics);
    io::warn_left_aside(invocation.env().files, invocation.root(), loaded->sources,
                        loaded->diagnostics);
    book::warn(*loaded->book, invocation.as_of(), loaded->diagnostics);
    report::audit(*loaded->book, invocation.as_of(), loaded->diagnostics);
    loaded->diagnostics.sort();
  }

  const std::string text = rendered(invocation, *loaded);
  const bool strict = invocation.arguments().has("--strict");
  const bool wrong = loaded->diagnostics.has_errors() ||
                     (strict && loaded->diagnostics.count(core::Severity::warning) > 0);
  return invocation.write(text, wrong ? Exit::book_errors : Exit::done);
}

}  // namespace

extern const Command check_command;
constinit const Command check_command = {
    "check", "every error and warning of the book",
    "Reads the whole book and says all that is wrong with it, and what is legal but suspicious, "
    "each with file, line and column. Exits with 1 when there is an error.",
    Operands::none, "", no_table, options, examples, run, reads};

}  // namespace inv::cli
