#pragma once

#include <span>
#include <string>
#include <vector>

#include "inv/core/diagnostic.hpp"
#include "inv/render/change.hpp"
#include "inv/render/document.hpp"
#include "inv/render/draft.hpp"
#include "inv/report/calls.hpp"
#include "inv/report/decision.hpp"
#include "inv/report/document/statement.hpp"
#include "inv/report/document/thanks.hpp"
#include "inv/report/history.hpp"
#include "inv/report/invoice.hpp"
#include "inv/report/items.hpp"

namespace inv::render {

// JSON and CSV: what is said of each is in the manual of its command.

std::string age_json(const report::Ageing& ageing, bool detail);
std::string age_csv(const report::Ageing& ageing, bool detail);
std::string list_json(const report::InvoiceList& list);
std::string list_csv(const report::InvoiceList& list);
std::string invoice_json(const report::InvoiceDocuments& documents);
std::string statement_json(const report::Statements& statements);
/// With a draft for each, in the same order.
std::string thank_json(const report::AllThanks& thanks, std::span<const Document> drafts);
std::string next_json(const report::Decisions& decisions);
std::string next_csv(const report::Decisions& decisions);
std::string calls_json(const report::CallSheet& sheet);
std::string history_json(const report::ClientHistory& history);
std::string invoice_history_json(const report::InvoiceHistory& history);
std::string remind_json(const report::Reminders& due, const std::vector<Reminder>& reminders);
std::string drafts_json(core::Date as_of, const std::vector<DraftRow>& rows);
std::string written_json(const Written& written);
std::string check_json(const core::Diagnostics& diagnostics, const core::Sources& sources);

}  // namespace inv::render
