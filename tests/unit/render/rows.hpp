#pragma once

#include <string_view>
#include <vector>

#include "inv/render/screen.hpp"
#include "inv/render/text.hpp"

namespace inv::render::rows {

/// Rows as the reports give them, made by hand.

core::Date day(std::string_view text);
core::Currency currency(std::string_view code);
/// `174.50 GBP`
core::Money money(std::string_view text);

inline const Look plain_80{.width = 80, .colour = false, .picture = false};
Look look(int width);

/// Buckets of 30, 60 and 90 days; the amounts are written without currency, `-` for zero.
report::Ageing ageing(std::string_view as_of, report::AgeBy by = report::AgeBy::due);
/// Adds a row and counts it in the totals.
void add_row(report::Ageing& ageing, report::AgeRow row);
report::AgeRow age_row(std::string_view client, std::string_view name, std::string_view code,
                       const std::vector<std::string_view>& buckets, std::string_view unapplied,
                       std::optional<int> oldest_days);
report::AgedItem aged_item(std::string_view id, std::string_view date, std::string_view due,
                           std::string_view open, int days_overdue, std::size_t bucket);

/// Three clients of one currency: the gardener's book.
report::Ageing gardener();
/// Three clients, three currencies with two, none and three decimals, unapplied money.
report::Ageing studio();

report::Decision decision(std::string_view client, std::string_view name, report::Action action);

}  // namespace inv::render::rows
