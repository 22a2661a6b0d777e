#include "cli/app/app.hpp"
#include "cli/app/invocation.hpp"
#include "cli/documents/documents.hpp"
#include "inv/book/checks/warn.hpp"
#include "inv/render/diagnostics.hpp"
#include "inv/render/machine.hpp"
#include "inv/report/account.hpp"
#include "inv/report/checks.hpp"

namespace inv::cli {

namespace {

std::string what_was_found(const core::Diagnostics& diagnostics, bool strict) {
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

/// With -q only what the exit status is about.
std::string check_text(const Invocation& invocation, const io::Loaded& loaded, bool strict) {
  const bool is_brief = invocation.quiet() && !strict;
  const std::string text =
      render::diagnostics_text(is_brief ? errors_only(loaded.diagnostics) : loaded.diagnostics,
                               loaded.sources, 0, invocation.look());
  if (invocation.quiet()) return text;
  return text + what_was_found(loaded.diagnostics, strict) +
         (loaded.book ? "; " + counts(*loaded.book) + "\n" : "\n");
}

Exit run_check(Invocation& invocation) {
  io::Loaded& loaded = invocation.read();
  core::Diagnostics& found = loaded.diagnostics;
  if (loaded.book) {
    io::compare_readings(loaded.sources, found);
    io::warn_left_aside(invocation.env().files, invocation.root(), loaded.sources, found);
    book::warn(*loaded.book, invocation.as_of(), found);
    report::audit(*loaded.book, invocation.as_of(), found);
    check_templates(invocation, loaded, found);
    found.sort();
  }
  const bool strict = invocation.arguments().has("--strict");
  const bool is_wrong =
      found.has_errors() || (strict && found.count(core::Severity::warning) > 0);
  return invocation.emit({[&] { return check_text(invocation, loaded, strict); },
                          [&] { return render::check_json(found, loaded.sources); }},
                         is_wrong ? Exit::book_errors : Exit::done);
}

}  // namespace

constinit const Command check_command = {
    "check", "every error and warning of the book",
    "Reads the whole book and says all that is wrong with it, and what is legal but suspicious, "
    "each with file, line and column. Exits with 1 when there is an error.",
    {},
    {{"--strict", "", "warnings are errors: exit with 1"}},
    {{"inv check", "every error and warning of the book"},
     {"inv check -q --strict", "as a pre-commit hook: silent when all is well"},
     {"inv check --format json", "for an editor"}},
    run_check};

}  // namespace inv::cli
