#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

#include "inv/io/merge.hpp"
#include "merge_world.hpp"

// Random books and what two sides did to them, against plain arithmetic of sets.

namespace {

using inv::io::merge_texts;
using inv::io::Merged;
using inv::test::contents_of;
using inv::test::Dice;
using inv::test::MergeCase;
using inv::test::part_of;
using inv::test::random_case;

std::uint64_t cases() {
  const char* asked = std::getenv("INV_MERGES");
  if (asked != nullptr) return std::strtoull(asked, nullptr, 10);
  const char* full = std::getenv("INV_FULL");
  return full != nullptr && *full != '\0' ? 200'000 : 2'000;
}

/// With either part of its conflicts a merge can be read and has nothing twice that may not be, and
/// all that must be there is to be seen.
void check_parts(const MergeCase& merge_case, const Merged& merged) {
  std::map<std::string, int> seen;
  for (const int part : {0, 2}) {
    const auto contents = contents_of(part_of(merged.text, part));
    CHECK_FALSE(contents.contains("unreadable"));
    for (const auto& [content, count] : contents) {
      INFO(content);
      CHECK(count <= (merge_case.twice.contains(content) ? 2 : 1));
      ++seen[content];
    }
  }
  for (const auto& [content, count] : merge_case.wanted) {
    INFO(content);
    CHECK(seen.contains(content));
  }
}

/// True where there was no conflict.
bool check_case(const MergeCase& merge_case, const std::string& base, const std::string& ours,
                const std::string& theirs) {
  const Merged merged = merge_texts(base, ours, theirs);
  INFO("-- base\n" << base << "-- ours\n" << ours << "-- theirs\n" << theirs << "-- merged\n"
                   << merged.text);
  if (merged.conflicts.empty()) {
    REQUIRE_FALSE(merge_case.is_conflict);
    REQUIRE(contents_of(merged.text) == merge_case.wanted);
  } else {
    REQUIRE(merge_case.may_conflict);
    check_parts(merge_case, merged);
  }
  return merged.conflicts.empty();
}

/// What git alone would make of it, line by line: a text that is no book is merged so.
bool is_right_by_line(const MergeCase& merge_case, const std::string& base, const std::string& ours,
                      const std::string& theirs) {
  const std::string no_book = "@\n";
  const Merged merged = merge_texts(no_book + base, no_book + ours, no_book + theirs);
  return merged.conflicts.empty() &&
         contents_of(merged.text.substr(no_book.size())) == merge_case.wanted;
}

TEST_CASE("property/merge: both sides' records, none lost and none doubled") {
  std::size_t clean = 0, conflicts = 0, right_by_line = 0, worse = 0;
  for (std::uint64_t seed = 1; seed <= cases(); ++seed) {
    INFO("seed " << seed);
    Dice dice(seed);
    const MergeCase merge_case = random_case(dice);
    const std::string base = merge_case.base.text(), ours = merge_case.ours.text(),
                      theirs = merge_case.theirs.text();
    const bool is_clean = check_case(merge_case, base, ours, theirs);
    CHECK(check_case(merge_case, base, theirs, ours) == is_clean);
    ++(is_clean ? clean : conflicts);
    if (!is_right_by_line(merge_case, base, ours, theirs)) continue;
    ++right_by_line;
    if (!is_clean) ++worse;
  }
  CHECK(clean > cases() / 2);
  CHECK(conflicts > cases() / 20);
  MESSAGE(cases() << " merges, " << conflicts << " with a conflict; git's line merge is right in "
                  << right_by_line << ", " << worse << " of these have a conflict");
}

/// With one or two new comments on lines of their own, anywhere.
std::string commented(std::string text, const std::string& name, Dice& dice) {
  for (int i = dice.between(1, 2); i > 0; --i) {
    const int lines = static_cast<int>(std::ranges::count(text, '\n'));
    std::size_t at = 0;
    for (int line = dice.between(0, lines); line > 0; --line) at = text.find('\n', at) + 1;
    const std::string indent(static_cast<std::size_t>(dice.between(0, 6)), ' ');
    text.insert(at, indent + "# " + name + " " + std::to_string(i) + "\n");
  }
  return text;
}

TEST_CASE("property/merge: a comment that a side has put somewhere is never lost") {
  for (std::uint64_t seed = 1; seed <= cases() / 4; ++seed) {
    Dice dice(seed);
    const MergeCase merge_case = random_case(dice);
    const std::string base = merge_case.base.text();
    const std::string ours = commented(merge_case.ours.text(), "of ours", dice);
    const std::string theirs = commented(merge_case.theirs.text(), "of theirs", dice);
    const Merged merged = merge_texts(base, ours, theirs);
    INFO("seed " << seed << "\n-- base\n" << base << "-- ours\n" << ours << "-- theirs\n" << theirs
                 << "-- merged\n" << merged.text);
    for (const char* comment : {"# of ours 1", "# of ours 2", "# of theirs 1", "# of theirs 2"}) {
      const bool is_there = (ours + theirs).find(comment) != std::string::npos;
      REQUIRE((!is_there || merged.text.find(comment) != std::string::npos));
    }
    if (!merged.conflicts.empty()) continue;
    REQUIRE_FALSE(merge_case.is_conflict);
    REQUIRE(contents_of(merged.text) == merge_case.wanted);
  }
}

}  // namespace
