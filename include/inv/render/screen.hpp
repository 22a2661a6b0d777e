#pragma once

#include <span>
#include <string>
#include <vector>

#include "inv/render/change.hpp"
#include "inv/render/document.hpp"
#include "inv/render/draft.hpp"
#include "inv/render/text.hpp"
#include "inv/report/calls.hpp"
#include "inv/report/decision.hpp"
#include "inv/report/document/statement.hpp"
#include "inv/report/document/thanks.hpp"
#include "inv/report/history.hpp"
#include "inv/report/items.hpp"

namespace inv::render {

// Every function gives the whole output, ending in a newline, with no control sequence that comes
// from the book.

std::string age_text(const report::Ageing& ageing, bool detail, const Look& look);
std::string list_text(const report::InvoiceList& list, const Look& look);
/// One after the other.
std::string statement_text(core::Date as_of, std::span<const Document> statements,
                           const Look& look);
/// With `count_waiting` those who wait are only counted.
std::string next_text(const report::Decisions& decisions, bool count_waiting, const Look& look);
std::string calls_text(const report::CallSheet& sheet, const Look& look);
std::string history_text(const report::ClientHistory& history, const Look& look);
std::string invoice_history_text(const report::InvoiceHistory& history, const Look& look);
/// All drafts, one after the other, each with its addressee, subject and reason above it.
std::string remind_text(const std::vector<Reminder>& reminders, const Look& look);
/// All notes of thanks, in the same way.
std::string thank_text(const std::vector<Reminder>& notes, const Look& look);
/// Drafts, a line each: path, state, via, to, amount.
std::string draft_lines_text(const std::vector<DraftRow>& rows);
/// The same with names, in a table, and why below each.
std::string drafts_text(core::Date as_of, const std::vector<DraftRow>& rows, const Look& look);
/// What stands above a draft that is reviewed, in lines of at most `width` columns.
std::vector<std::string> review_head_lines(const ReviewHead& head, int width);
/// What was written and where, or what would be as a unified diff; then what it did to the balance
/// of each client.
std::string written_text(const Written& written, const Look& look);

}  // namespace inv::render
