#include "inv/render/statement.hpp"
#include "cli/app/app.hpp"
#include "cli/documents/documents.hpp"
#include "cli/drafts/write_drafts.hpp"
#include "inv/core/ascii.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"

namespace inv::cli {

namespace {

/// What is asked for, and as of which day.
struct Asked {
  core::Date as_of;
  report::StatementSpan span;
  bool is_month = false;
};

/// `--month 2026-04`: from its first to its last day.
Asked asked_month(const Invocation& invocation, const std::string& month) {
  for (const char* const option : {"--from", "--as-of"}) {
    if (invocation.arguments().has(option))
      invocation.refuse("`--month` says both days; it goes without `" + std::string(option) + "`");
  }
  const auto first = core::parse_date(month + "-01");
  if (!first) invocation.refuse("`--month` is a month as YYYY-MM, not " + core::quoted(month));
  return {first->end_of_month(), {.from = first}, true};
}

/// The day of an option, which may not be after the day asked for.
std::optional<core::Date> day_before_end(const Invocation& invocation, const char* option,
                                         core::Date as_of) {
  if (!invocation.arguments().has(option)) return std::nullopt;
  const core::Date day = invocation.date_option(option, as_of);
  if (day > as_of)
    invocation.refuse("`" + std::string(option) + "` is " + day.text() + ", after " + as_of.text());
  return day;
}

Asked asked(const Invocation& invocation) {
  const auto month = invocation.arguments().value("--month");
  Asked made = month ? asked_month(invocation, std::string(*month)) : Asked{invocation.as_of(), {}};
  if (!month) made.span.from = day_before_end(invocation, "--from", made.as_of);
  made.span.since = day_before_end(invocation, "--since", made.as_of);
  return made;
}

Exit run_statement(Invocation& invocation) {
  const Asked wanted = asked(invocation);
  const core::Date as_of = wanted.as_of;
  const book::Book& book = invocation.load();
  const report::Selection selection = invocation.select(book);
  const bool is_draft = asks_for_drafts(invocation);
  const report::Statements statements = report::statements(book, as_of, selection, wanted.span);
  if (!statements.on_hold.empty())
    invocation.note("no statement for those on hold, unless they are named: " +
                    core::joined(statements.on_hold, ", "));
  if (is_draft) {
    std::vector<Outgoing> outgoing = outgoing_statements(book, as_of, selection, wanted.span);
    for (Outgoing& one : outgoing) one.until = wanted.is_month ? as_of.text() : "";
    return write_drafts(invocation, {book, as_of, "statement", std::move(outgoing), selection},
                        Exit::done);
  }
  const render::Templates templates = load_templates(invocation);
  std::vector<render::Document> documents;
  for (const report::Statement& one : statements.statements) {
    documents.push_back(render::statement_document(statements, one, templates));
    add_thread(documents.back(), book, as_of);
  }
  const auto text = [&] { return render::statement_text(as_of, documents, invocation.look()); };
  return emit_documents(invocation, documents, templates,
                        {text, [&] { return render::statement_json(statements); }}, Exit::done);
}

}  // namespace

constinit const Command statement_command = {
    "statement",
    "one consolidated statement per client",
    "Writes one statement per client, a section per currency: the open items and the money that "
    "is not applied, or with --from the activity with its running balance. Without names there is "
    "none for clients on hold.",
    any_clients,
    {{"--from", "DATE", "opening balance, what happened from that day on, closing balance"},
     {"--month", "YYYY-MM", "the same for that month, from its first to its last day"},
     {"--since", "DATE", "show what was settled from that day on (default: the last statement)"},
     draft_option,
     output_option,
     anew_option},
    {{"inv statement hart", "what is open"},
     {"inv statement hart --from 2026-01-01", "everything since New Year, with a running balance"},
     {"inv statement hart --month 2026-04", "April, from its opening to its closing balance"},
     {"inv statement --format html -o pages/", "a page for each, in a folder"}},
    run_statement,
    documents,
    !has_table,
    with_pages};

}  // namespace inv::cli
