#pragma once

#include <optional>
#include <string>

#include "inv/core/diagnostic.hpp"
#include "inv/report/ageing.hpp"
#include "inv/report/calls.hpp"
#include "inv/report/decision.hpp"
#include "inv/report/effect.hpp"
#include "inv/report/letter.hpp"
#include "inv/report/list.hpp"
#include "inv/report/statement.hpp"
#include "inv/report/story.hpp"

namespace inv::render {

/// How text output may look.
struct Look {
  int width = 80;       ///< columns
  bool colour = false;  ///< SGR sequences may be used
  bool picture = false; ///< a terminal: bars and the like may be drawn
};

// Every function gives the whole output, ending in a newline, with no control sequence that comes
// from the book.

std::string age_text(const report::Ageing& ageing, bool detail, const Look& look);
std::string age_json(const report::Ageing& ageing, bool detail);
std::string age_csv(const report::Ageing& ageing, bool detail);

std::string list_text(const report::InvoiceList& list, const Look& look);
std::string list_json(const report::InvoiceList& list);
std::string list_csv(const report::InvoiceList& list);

std::string statement_text(const report::Statements& statements, const Look& look);
std::string statement_json(const report::Statements& statements);

/// With `count_waiting` those who wait are only counted.
std::string next_text(const report::Decisions& decisions, bool count_waiting, const Look& look);
std::string next_json(const report::Decisions& decisions);
std::string next_csv(const report::Decisions& decisions);

std::string calls_text(const report::CallSheet& sheet, const Look& look);
std::string calls_json(const report::CallSheet& sheet);

std::string story_text(const report::ClientStory& story, const Look& look);
std::string story_json(const report::ClientStory& story);
std::string invoice_story_text(const report::InvoiceStory& story, const Look& look);
std::string invoice_story_json(const report::InvoiceStory& story);

/// A draft: plain text, lines of at most 72 columns but for the lists.
struct Draft {
  std::vector<std::string> to;
  std::vector<std::string> cc = {};  ///< of mails
  std::string subject;
  std::string text;
};
Draft draft(const report::Letter& letter);

struct Reminder {
  report::Decision decision;
  Draft draft;
};
/// All drafts, one after the other, each with its addressee, subject and reason above it.
std::string remind_text(const std::vector<Reminder>& reminders, const Look& look);
std::string remind_json(const report::Decisions& decisions, const std::vector<Reminder>& reminders);

/// A record where it stands now, or would.
struct WrittenLine {
  std::string path;
  std::size_t line;  ///< 1-based
  std::string text;  ///< of several lines where the record has them
};

/// A file before and after. Of one that is new `before` is empty.
struct FileDifference {
  std::string path;
  bool is_new = false;
  std::string before, after;
};

/// What a writing command did, or would do.
struct Written {
  bool is_written = true;
  std::vector<WrittenLine> records;
  std::vector<FileDifference> files;
  std::vector<report::Effect> effects;
};
/// What was written and where, or what would be as a unified diff; then what it did to the balance
/// of each client.
std::string written_text(const Written& written, const Look& look);
std::string written_json(const Written& written);
/// As `diff -u` has it, with three lines around what is new. Nothing where both are the same.
std::string difference_text(const FileDifference& file, const Look& look);

/// As compilers show them: place, message, id, the line and a caret. At most `shown` errors and
/// warnings, then how many more there are; 0 shows all.
std::string diagnostics_text(const core::Diagnostics& diagnostics, const core::Sources& sources,
                             std::size_t shown, const Look& look);
std::string check_json(const core::Diagnostics& diagnostics, const core::Sources& sources);

}  // namespace inv::render
