#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/core/ascii.hpp"
#include "inv/report/decision.hpp"
#include "inv/report/effect.hpp"
#include "inv/report/items.hpp"

namespace inv::render {

/// `2/3` for the second of three instalments, empty for a whole invoice.
std::string part_text(int part, int parts);
/// The invoice's id, with its part where it has several: `2026-0042 2/3`.
std::string item_text(const std::string& id, int part, int parts);

using core::joined;
/// The text with blanks at which `wrapped` does not break a line.
std::string unbroken(std::string_view text);
/// `GB33 BUKB 2020 1555 5555 55`, as ISO 13616 has it on paper.
std::string printed_iban(std::string_view iban);

/// A dot between parts of a line, which does not begin a line.
inline constexpr std::string_view between_parts = "\u00A0· ";
/// `text` with its first letter in upper case, where that is a letter of Latin-1.
std::string with_capital(std::string text);
/// `1 invoice`, `2 invoices`; the number grouped.
std::string counted(std::size_t count, std::string_view one, std::string_view many);
/// A number with its thousands grouped.
std::string grouped_count(std::size_t count);

/// Days overdue as a cell: a dash where there are none.
std::string days_text(std::optional<int> days_overdue);

/// `current £12.00 · 1-30 days £40.00 · less unapplied £5.00`: what there is of each.
std::string bucket_phrase(const std::vector<std::string>& labels,
                          const std::vector<core::Money>& amounts,
                          std::optional<core::Money> unapplied = std::nullopt);
/// `remind by email, friendly, stage 2`: what to do.
std::string step_phrase(const report::Decision& decision);
/// `£349.00 overdue, £400.00 open in all, £20.00 unapplied; €20.00 open`.
std::string due_phrase(const report::Decision& decision);
/// What a new record changed: `2026-0042 is settled; £20.00 stays unapplied`, or nothing.
std::string change_phrase(const report::Effect& effect);

}  // namespace inv::render
