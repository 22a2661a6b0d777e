#include "inv/render/change.hpp"
#include "inv/render/screen.hpp"
#include "inv/render/text.hpp"
#include "render/pieces/effect_phrase.hpp"
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
  add_effects(page, written.effects);
  return std::move(page).take();
}

}  // namespace inv::render
