#include <algorithm>
#include <string_view>

#include "inv/core/ascii.hpp"
#include "inv/render/screen.hpp"
#include "render/pieces/phrases.hpp"
#include "render/text/page.hpp"

namespace inv::render {
namespace {

/// `£154.50 owed`, `£20.00 in credit`.
std::string balance_text(core::Money balance) {
  return balance.is_negative() ? with_currency(-balance) + " in credit"
                               : with_currency(balance) + " owed";
}

/// `Mrs Edith Hart: £154.50 owed (before: £329.00 owed)`.
std::string balance_phrase(const report::Effect& effect) {
  std::vector<std::string> parts;
  for (const auto& change : effect.money) {
    const bool is_same = change.balance_after == change.balance_before;
    parts.push_back(
        balance_text(change.balance_after) +
        (is_same ? ", as before" : " (before: " + balance_text(change.balance_before) + ")"));
  }
  if (parts.empty()) return {};
  return safe(effect.name) + ": " + joined(parts, "; ");
}

std::string next_phrase(const report::Decision& next) {
  std::string text = "next: " + step_phrase(next);
  if (next.until) text += ", until " + next.until->text();
  if (!next.reasons.empty()) text += "; " + next.reasons.front();
  return text;
}

/// What was done in a few words for each client, and where it is one, how it stands with them.
void add_effects(Page& page, const std::vector<report::Effect>& effects) {
  for (const report::Effect& effect : effects) {
    const std::string changes = change_phrase(effect);
    if (effects.size() > 1) {
      page.prose(safe(effect.client) + ": " + (changes.empty() ? "nothing changed" : changes));
      continue;
    }
    page.prose(changes);
    page.prose(balance_phrase(effect));
    if (effect.next.action != report::Action::none) page.prose(next_phrase(effect.next));
  }
}

void add_record(Page& page, const WrittenLine& record) {
  page.line("wrote " + safe(record.path) + ":" + std::to_string(record.line), Style::strong);
  page.set_text(record.text, 2);
}

constexpr std::size_t lines_around = 3;

/// A carriage return is shown as it is: it belongs to the line, and `patch` wants it.
std::string shown(std::string_view line) {
  const bool has_newline = line.ends_with('\n');
  if (has_newline) line.remove_suffix(1);
  const bool has_return = line.ends_with('\r');
  if (has_return) line.remove_suffix(1);
  return safe(line) + (has_return ? "\r" : "") +
         (has_newline ? "\n" : "\n\\ No newline at end of file\n");
}

/// `17,4`: the first line, counted from 1, and how many.
std::string range(std::size_t first, std::size_t count) {
  return std::to_string(count == 0 ? first : first + 1) +
         (count == 1 ? "" : "," + std::to_string(count));
}

/// As `diff -u` has it, with three lines around what is new. Nothing where both are the same.
std::string difference_text(const FileDifference& file, const Look& look) {
  if (file.before == file.after) return {};
  const auto before = core::lines_of(file.before), after = core::lines_of(file.after);
  const std::size_t shorter = std::min(before.size(), after.size());
  std::size_t same = 0;
  while (same < shorter && before[same] == after[same]) ++same;
  std::size_t same_after = 0;
  while (same_after < shorter - same &&
         before[before.size() - 1 - same_after] == after[after.size() - 1 - same_after]) {
    ++same_after;
  }
  const std::size_t begin = same - std::min(same, lines_around);
  const std::size_t tail = std::min(same_after, lines_around);
  const std::size_t old_end = before.size() - same_after, new_end = after.size() - same_after;
  const std::string path = safe(file.path);
  std::string text =
      paint("--- " + (file.is_new ? "/dev/null" : "a/" + path), Style::strong, look) + "\n" +
      paint("+++ b/" + path, Style::strong, look) + "\n" + "@@ -" +
      range(begin, old_end + tail - begin) + " +" + range(begin, new_end + tail - begin) + " @@\n";
  for (std::size_t i = begin; i < same; ++i) text += " " + shown(before[i]);
  for (std::size_t i = same; i < old_end; ++i) text += "-" + shown(before[i]);
  for (std::size_t i = same; i < new_end; ++i) text += "+" + shown(after[i]);
  for (std::size_t i = 0; i < tail; ++i) text += " " + shown(after[new_end + i]);
  return text;
}

/// It is set already, with carriage returns where the lines of the file have them.
void add_difference(Page& page, const FileDifference& file, const Look& look) {
  std::string text = difference_text(file, look);
  if (text.ends_with('\n')) text.pop_back();
  if (!text.empty()) page.drawn(text);
}

}  // namespace

std::string written_text(const Written& written, const Look& look) {
  Page page(look);
  if (written.is_written)
    for (const WrittenLine& record : written.records) add_record(page, record);
  else
    for (const FileDifference& file : written.files) add_difference(page, file, look);
  for (const std::string& remark : written.remarks) page.prose(remark);
  add_effects(page, written.effects);
  return std::move(page).take();
}

}  // namespace inv::render
