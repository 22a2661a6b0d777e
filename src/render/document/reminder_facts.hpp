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

/// What these sections ask for, by due date, invoice date, id and part.
std::vector<const report::LetterItem*> demanded_items(
    std::span<const report::LetterSection* const> sections);

}  // namespace inv::render
