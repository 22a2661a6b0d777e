#include <doctest/doctest.h>

#include <cstdlib>

#include "inv/io/merge.hpp"
#include "merge_world.hpp"

// Random books and what two sides did to them, against plain arithmetic of sets.

namespace {

using inv::io::merge_texts;
using inv::io::Merged;
using inv::test::contents_of;
using inv::test::Dice;
using inv::test::MergeStory;
using inv::test::part_of;
using inv::test::random_story;

std::uint64_t stories() {
  const char* full = std::getenv("INV_FULL");
  return full != nullptr && *full != '\0' ? 200'000 : 4'000;
}

/// With either part of its conflicts a merge can be read and has nothing twice, and all that must
/// be there is to be seen.
void check_parts(const MergeStory& story, const Merged& merged) {
  for (const int part : {0, 2}) {
    const auto contents = contents_of(part_of(merged.text, part));
    CHECK_FALSE(contents.contains("unreadable"));
    for (const auto& [content, count] : contents) {
      INFO(content);
      CHECK(count == 1);
    }
  }
  for (const auto& [content, count] : story.wanted) {
    INFO(content);
    CHECK(merged.text.find(content.substr(content.find(' ') + 1)) != std::string::npos);
  }
}

TEST_CASE("property/merge: both sides' records, none lost and none doubled") {
  std::size_t clean = 0, conflicts = 0;
  for (std::uint64_t seed = 1; seed <= stories(); ++seed) {
    Dice dice(seed);
    const MergeStory story = random_story(dice);
    const std::string base = story.base.text(), ours = story.ours.text(),
                      theirs = story.theirs.text();
    const Merged merged = merge_texts(base, ours, theirs);
    INFO("seed " << seed << "\n-- base\n" << base << "-- ours\n" << ours << "-- theirs\n" << theirs
                 << "-- merged\n" << merged.text);
    if (merged.conflicts.empty()) {
      ++clean;
      REQUIRE_FALSE(story.is_conflict);
      REQUIRE(contents_of(merged.text) == story.wanted);
    } else {
      ++conflicts;
      REQUIRE(story.may_conflict);
      check_parts(story, merged);
    }
  }
  CHECK(clean > stories() / 2);
  CHECK(conflicts > stories() / 20);
}

}  // namespace
