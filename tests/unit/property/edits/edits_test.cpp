#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <span>

#include "edit_author.hpp"
#include "io/edit/editing_check.hpp"

namespace {

using inv::io::LayoutRecord;
using inv::test::Dice;

/// As many as the environment asks for, for a long run by hand.
bool is_asked() { return std::getenv("INV_EDITS") != nullptr; }
std::uint64_t edits() {
  return is_asked() ? std::strtoull(std::getenv("INV_EDITS"), nullptr, 10) : 8000;
}

/// One record dropped, doubled, moved or changed.
std::vector<LayoutRecord> damaged(std::vector<LayoutRecord> records, Dice& dice) {
  if (records.empty()) return records;
  const auto last = static_cast<int>(records.size()) - 1;
  const auto one = records.begin() + dice.between(0, last);
  switch (dice.between(0, 5)) {
    case 0: records.erase(one); break;
    case 1: records.insert(one, LayoutRecord(*one)); break;
    case 2: std::swap(*one, records[static_cast<std::size_t>(dice.between(0, last))]); break;
    case 3: one->content.low ^= 1; break;
    case 4: one->key.high ^= 1; break;
    default: one->in_list = !one->in_list; break;
  }
  return records;
}

bool is_same(const LayoutRecord& a, const LayoutRecord& b) {
  return a.key == b.key && a.content == b.content && a.in_list == b.in_list;
}

}  // namespace

TEST_CASE("property/edits: random files are the old one plus just what was added") {
  std::uint64_t readable = 0, refused = 0, wrong = 0;
  for (std::uint64_t seed = 1; seed <= edits() && wrong < 5; ++seed) {
    const std::string text = inv::test::random_file(seed);
    const auto added = inv::test::random_additions(seed);
    const auto check = inv::test::check_editing(text, added.additions);
    readable += check.is_readable;
    refused += check.is_refused;
    const bool can_be_added = added.can_be_held && !check.is_in_brackets;
    const bool is_right = !check.is_readable ||
                          (check.broken_promise.empty() && check.is_refused != can_be_added);
    if (is_right) continue;
    ++wrong;
    CAPTURE(seed);
    CAPTURE(text);
    CAPTURE(check.text);
    CAPTURE(check.why);
    CHECK_EQ(check.broken_promise, "");
    CHECK_NE(check.is_refused, can_be_added);
  }
  if (is_asked()) MESSAGE(readable << " readable files, " << refused << " refused");
  CHECK_GT(readable * 10, edits() * 9);
}

TEST_CASE("property/edits: with anything else lost, doubled, moved or changed it is not") {
  std::uint64_t damages = 0;
  for (std::uint64_t seed = 1; seed <= edits() / 8; ++seed) {
    Dice dice(seed << 20);
    const std::string text = inv::test::random_file(seed);
    const auto added = inv::test::random_additions(seed).additions;
    const auto check = inv::test::check_editing(text, added);
    if (check.is_refused || !check.is_readable) continue;
    const auto old = inv::test::content_of(text).layout;
    const auto now = inv::test::content_of(check.text).layout;
    for (int i = 0; i < 8; ++i) {
      auto other = now;
      other.records = damaged(now.records, dice);
      if (std::equal(other.records.begin(), other.records.end(), now.records.begin(),
                     now.records.end(), is_same)) {
        continue;
      }
      ++damages;
      CAPTURE(seed);
      CHECK_FALSE(is_old_plus(old, other, added));
    }
    CHECK_FALSE(is_old_plus(old, now, std::span(added).first(added.size() - 1)));
    CHECK_FALSE(is_old_plus(now, now, added));
  }
  CHECK_GT(damages, edits() / 2);
}
