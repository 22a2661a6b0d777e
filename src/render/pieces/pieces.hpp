#pragma once

#include "inv/report/decision.hpp"
#include "inv/report/items.hpp"
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

/// How something that many days overdue stands out: not at all unless it is.
Style days_style(const report::Buckets& buckets, int days_overdue);

/// A table of open items: invoice, date, due, days, open, currency (left out where none
/// says it), bucket, marks.
Table item_table();
inline constexpr std::size_t columns_before_days = 3;

/// A row for each item, and one for unapplied money, so that they add up to the row's total.
void add_items(Table& table, const report::AgeRow& row, const report::Buckets& buckets,
               bool says_currency, int indent);

}  // namespace inv::render
