#pragma once

#include "inv/report/letter.hpp"
#include "render/english/phrase.hpp"

namespace inv::render {

/// A day as the letter's tone names it.
inline std::string letter_day(const report::Letter& letter, core::Date date) {
  return day_in_prose(date, letter.as_of, letter.tone == book::Tone::formal);
}

}  // namespace inv::render
