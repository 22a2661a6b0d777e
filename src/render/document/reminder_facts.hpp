#pragma once

#include <span>
#include <vector>

#include "inv/report/letter.hpp"
#include "render/language/language.hpp"
#include "render/template/values.hpp"

namespace inv::render {

inline bool is_by_post(const report::Letter& letter) {
  return letter.channel != book::Channel::email;
}
inline bool is_formal(const report::Letter& letter) { return letter.tone == book::Tone::formal; }

/// How much of what was said and paid before a letter speaks of.
struct ReminderExtent {
  std::size_t contacts;
  bool held, received;
};
Values reminder_values(const report::Letter& letter, const Language& language,
                       const ReminderExtent& extent);

/// The sections in which something is to be paid; all of them where unapplied money covers all.
std::vector<const report::LetterSection*> asked_sections(const report::Letter& letter);

/// What these sections ask for, by due date, invoice date, id and part.
std::vector<const report::LetterItem*> demanded_items(
    std::span<const report::LetterSection* const> sections);

/// What the letter's first words are about, in the same order.
std::vector<const report::LetterItem*> items_about(
    std::span<const report::LetterSection* const> sections);

std::size_t count_invoices(std::span<const report::LetterItem* const> items);

}  // namespace inv::render
