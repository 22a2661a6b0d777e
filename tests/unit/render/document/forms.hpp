#pragma once

#include <string>
#include <vector>

#include "inv/report/letter.hpp"

namespace inv::render::test {

/// What a letter may have besides its items.
enum class Feature {
  part_paid,
  instalments,
  set_aside,
  set_aside_partly,
  promise,
  promise_amount,
  plan,
  contacts,
  one_contact,
  coming,
  credit,
  repaid,
  second_currency,
  third_currency,
  covered_currency,
  no_pay,
  one_way,
  no_titles,
  plain_titles,
  autopay,
  no_person,
  no_phone,
  long_titles,
  references,
  notes,
  days_alike,
  credited,
  deposit,
  returned,
  after_hold,
  heard
};
inline constexpr int feature_count = static_cast<int>(Feature::heard) + 1;

/// A letter to Mrs Hart about so many items, with these features.
report::Letter form(book::Tone tone, book::Channel channel, int items,
                    const std::vector<Feature>& features);

/// For messages.
std::string form_name(book::Tone tone, book::Channel channel, int items,
                      const std::vector<Feature>& features);

}  // namespace inv::render::test
