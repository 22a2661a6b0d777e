#pragma once

#include "inv/report/items.hpp"
#include "render/text/table.hpp"

namespace inv::render {

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
