#pragma once

#include "inv/report/decision.hpp"
#include "render/text/page.hpp"

namespace inv::render {

/// The client and what to do, in one line.
void add_step(Page& page, const report::Decision& decision);
/// Indented below it: the amounts, and the invoices where there are several (a single one is named
/// by the reasons, and so is what is set aside).
void add_facts(Page& page, const report::Decision& decision);
/// The reasons, a bullet each, and until when they hold.
void add_reasons(Page& page, const report::Decision& decision);

/// `Next steps as of 2026-06-30`, and below it the counts and up to when payments are entered.
void add_title(Page& page, const std::string& title, core::Date as_of, const std::string& counts,
               std::optional<core::Date> reconciled);

}  // namespace inv::render
