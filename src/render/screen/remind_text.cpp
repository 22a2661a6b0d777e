#include "inv/render/document.hpp"
#include "inv/render/screen.hpp"
#include "inv/render/text.hpp"
#include "render/pieces/phrases.hpp"
#include "render/pieces/pieces.hpp"

namespace inv::render {

namespace {

std::string drafts_text(const std::vector<Reminder>& reminders, const Look& look) {
  Page page(look);
  for (const Reminder& reminder : reminders) {
    if (&reminder != &reminders.front()) page.divide();
    add_step(page, reminder.decision);
    add_reasons(page, reminder.decision);
    page.blank();
    if (!reminder.draft.to.empty()) page.line("To: " + joined(reminder.draft.to, ", "));
    if (!reminder.draft.cc.empty()) page.line("Cc: " + joined(reminder.draft.cc, ", "));
    page.line("Subject: " + reminder.draft.subject);
    page.blank();
    page.set_text(document_text(reminder.draft));
  }
  return std::move(page).take();
}

}  // namespace

std::string remind_text(const std::vector<Reminder>& reminders, const Look& look) {
  return reminders.empty() ? "Nobody is to be reminded.\n" : drafts_text(reminders, look);
}

std::string thank_text(const std::vector<Reminder>& notes, const Look& look) {
  return notes.empty() ? "Nobody is to be thanked.\n" : drafts_text(notes, look);
}

}  // namespace inv::render
