#include <doctest/doctest.h>

#include "inv/io/merge.hpp"
#include "merge_world.hpp"

// What must not merge without a person: where a record would come out twice, or not at all, or the
// file would not be one of a book. And the daily cases beside them, which must.

namespace {

using inv::io::merge_texts;
using inv::io::Merged;
using inv::test::contents_of;
using inv::test::part_of;

const std::string top = "journal:\n";

std::string payment(const std::string& date, const std::string& amount, const std::string& id) {
  return "  - {date: " + date + ", paid: " + amount + ", for: " + id + "}\n";
}

const std::string first = payment("2026-04-01", "10.00", "2026-0001");
const std::string second = payment("2026-04-02", "20.00", "2026-0002");
const std::string third = payment("2026-04-03", "30.00", "2026-0003");
const std::string daily = payment("2026-04-10", "44.00", "2026-0007");
const std::string other_daily = payment("2026-04-11", "55.00", "2026-0008");
const std::string call = "  - {date: 2026-04-12, call: The cheque is in the mail, mood: 4}\n";

struct Sides {
  std::string base, ours, theirs;
  std::string reason = {};       ///< that of the one conflict
  bool takes_out_lines = false;  ///< one side has others than those of the conflict
};

/// As many of each record as `wanted` has.
void check_merges(const Sides& sides, const std::string& wanted) {
  for (const bool turned : {false, true}) {
    const Merged merged = turned ? merge_texts(sides.base, sides.theirs, sides.ours)
                                 : merge_texts(sides.base, sides.ours, sides.theirs);
    INFO(merged.text);
    CHECK(merged.conflicts.empty());
    CHECK(contents_of(merged.text) == contents_of(wanted));
  }
}

/// One conflict whichever side is which, and every line of both sides is to be seen.
void check_refused(const Sides& sides) {
  for (const bool turned : {false, true}) {
    const Merged merged = turned ? merge_texts(sides.base, sides.theirs, sides.ours)
                                 : merge_texts(sides.base, sides.ours, sides.theirs);
    INFO("-- base\n" << sides.base << "-- ours\n" << sides.ours << "-- theirs\n" << sides.theirs
                     << "-- merged\n" << merged.text);
    REQUIRE(merged.conflicts.size() == 1);
    if (!turned) CHECK(merged.conflicts[0].reason == sides.reason);
    for (const int part : {0, 2}) {
      CHECK_FALSE(contents_of(part_of(merged.text, part)).contains("unreadable"));
    }
    if (sides.takes_out_lines) continue;
    for (const std::string& side : {sides.ours, sides.theirs}) {
      for (std::size_t at = 0; at < side.size(); at = side.find('\n', at) + 1) {
        CHECK(merged.text.find(side.substr(at, side.find('\n', at) - at)) != std::string::npos);
      }
    }
  }
}

TEST_CASE("io/merge: a record that both sides have moved and changed is a conflict") {
  const std::string base = top + first + second + third;
  const std::string ours = top + second + third + payment("2026-04-09", "100.00", "2026-0001");
  const std::string moved = top + second + third + payment("2026-04-08", "10.50", "2026-0001");
  const std::string changed =
      "both sides changed or took out the journal entry of `2026-04-01`";
  check_refused({base, ours, moved, changed});
  check_refused(
      {base, ours, top + payment("2026-04-08", "10.50", "2026-0001") + second + third, changed});
  check_refused({base, ours + daily, moved + other_daily, changed});
}

TEST_CASE("io/merge: a record taken out here, moved and changed there, is a conflict") {
  const std::string base = top + first + second + third;
  const std::string without = top + second + third;
  check_refused({base, without, without + payment("2026-04-09", "100.00", "2026-0001"),
                 "both sides changed or took out the journal entry of `2026-04-01`"});
  check_refused({base, without + daily, without + call,
                 "both sides changed or took out the journal entry of `2026-04-01`"});
  check_refused({base, without, without + call,
                 "both sides changed or took out the journal entry of `2026-04-01`"});
  // Theirs took out the second and put the first, changed, in its place.
  check_refused({top + first + third + second, top + third + second,
                 top + third + payment("2026-04-02", "10.00", "2026-0001"),
                 "both sides changed or took out the journal entry of `2026-04-01`", true});
}

TEST_CASE("io/merge: a new record that is what the other side made of another is a conflict") {
  const std::string reason =
      "theirs took out the journal entry of `2026-04-01`, or made of it one that ours has added";
  const std::string edited = payment("2026-04-01", "10.00", "2026-0009");
  check_refused(
      {top + first + second, top + first + edited + second, top + edited + second, reason});
  check_refused(
      {top + first + second, top + first + second + edited, top + second + edited, reason});
  // What stands where `first` was has been there all the time, however like it is.
  const std::string like = payment("2026-04-02", "10.00", "2026-0001");
  const std::string other = payment("2026-05-01", "99.00", "2026-0001");
  check_refused({top + first + like + second, top + first + like + second + other,
                 top + like + second + other, reason});
}

TEST_CASE("io/merge: an equal entry somewhere else is no proof that it is the same") {
  const std::string edited = payment("2026-04-01", "10.50", "2026-0001");
  const std::string apart =
      "theirs took out the journal entry of `2026-04-01`, or made of it one that ours has added";
  // Both have added `first` again, and theirs has changed the old one; or theirs has moved it.
  check_refused(
      {top + first + second, top + first + second + first, top + edited + second + first, apart});
  check_refused(
      {top + first + second, top + first + second + first, top + call + second + first, apart});
  // Ours has made of `first` something else and added it again; or put that before it and moved it.
  check_refused({top + first + second, top + call + second + first, top + second,
                 "theirs changed or took out the journal entry of `2026-04-01`, ours moved it or "
                 "added it anew"});
  check_merges({top + first + second, top + second + first, top + second}, top + second);
}

TEST_CASE("io/merge: a payment that both wrote down, one of them with more, is a conflict") {
  const std::string base = top + first;
  const std::string plain = "  - {date: 2026-04-10, paid: 44.00}\n";
  const std::string more = "  - {date: 2026-04-10, ref: X-17, paid: 44.00, via: bank}\n";
  const std::string reason = "both sides added the journal entry of `2026-04-10`, one with more to "
                             "it";
  check_refused({base, base + plain, base + more, reason});
  check_refused({base, base + call + plain, base + more + second, reason});
  // Another amount, or each with something of its own: two payments.
  const std::string other = "  - {date: 2026-04-10, paid: 44.00, via: cash}\n";
  check_merges({base, base + other, base + more}, base + other + more);
  check_merges({base, base + plain, base + other_daily}, base + plain + other_daily);
  // One side has both.
  check_merges({base + plain, base + plain + more, base + plain + call},
               base + plain + more + call);
}

TEST_CASE("io/merge: a payment that both wrote down is one, in whichever way each has written it") {
  const std::string base = top + first;
  const std::string plain = "  - {date: 2026-04-10, paid: 20, for: i1}\n";
  const std::string map = "  - {date: 2026-04-10, paid: 20.50 GBP, for: {i1: 10, i2: 10.5}}\n";
  const std::string ways[][2] = {
      {plain, "  - {date: 2026-04-10, paid: 20.00, for: i1}\n"},
      {plain, "  - {date: 2026-04-10, paid: 20, for: [i1]}\n"},
      {plain, "  - {for: [i1], paid: 20.0, date: 2026-04-10}\n"},
      {plain, "  - date: 2026-04-10\n    paid: 20\n    for:\n      - i1\n"},
      {map, "  - {date: 2026-04-10, paid: 20.5 GBP, for: {i1: 10.00, i2: 10.50}}\n"}};
  for (const auto& [one, other] : ways) {
    INFO(other);
    CHECK(merge_texts(base, base + one, base + other).text == base + one);
    CHECK(merge_texts(base, base + other, base + one).text == base + other);
  }
  const std::string others[] = {"  - {date: 2026-04-10, paid: 200, for: i1}\n",
                                "  - {date: 2026-04-10, paid: 20, for: i1.0}\n",
                                "  - {date: 2026-04-10, paid: 20 GBP, for: i1}\n",
                                "  - {date: 2026-04-10, credit: 20, for: i1}\n"};
  for (const std::string& other : others)
    check_merges({base, base + plain, base + other}, base + plain + other);
  const std::string of_ref = "  - {date: 2026-04-10, paid: 20, ref: 1.10}\n";
  const std::string of_other = "  - {date: 2026-04-10, paid: 20, ref: 1.1}\n";
  check_merges({base, base + of_ref, base + of_other}, base + of_ref + of_other);
}

TEST_CASE("io/merge: the same change on both sides, and new records beside it, are no conflict") {
  const std::string edited = payment("2026-04-01", "10.50", "2026-0001");
  check_merges(
      {top + first + second, top + edited + second + daily, top + edited + second + other_daily},
      top + edited + second + daily + other_daily);
  check_merges({top + first + second, top + edited + second + daily, top + edited + second},
               top + edited + second + daily);
  check_merges({top + first + second, top + second, top + second}, top + second);
}

TEST_CASE("io/merge: changes of one side and new records of the other are no conflict") {
  const std::string edited = payment("2026-04-01", "10.50", "2026-0001");
  const std::string base = top + first + second + third;
  const std::string added = base + daily + call;
  check_merges({base, top + edited + second + third + other_daily, added},
               top + edited + second + third + other_daily + daily + call);
  check_merges({base, top + second + third + other_daily, added},
               top + second + third + other_daily + daily + call);
  check_merges({base, top + second + third + payment("2026-04-09", "100.00", "2026-0001"), added},
               top + second + third + payment("2026-04-09", "100.00", "2026-0001") + daily + call);
  check_merges({base, top + third + other_daily, added}, top + third + other_daily + daily + call);
  // What both have added in the same words, and an edit of one of them in its place.
  check_merges({base, top + edited + second + third + daily, added},
               top + edited + second + third + daily + call);
  // Not where another one is gone: that may be what both have added.
  check_refused({base, top + second + third + daily, added,
                 "ours took out the journal entry of `2026-04-01`, or made of it one that theirs "
                 "has added"});
  check_merges({base, base + daily, base + daily + call}, added);
}

TEST_CASE("io/merge: records without `client` stay with their one client") {
  const std::string hart = "clients:\n  - {id: hart, name: Hart}\n";
  const std::string lane = "  - {id: lane, name: Lane}\n";
  const std::string named = "  - {date: 2026-04-02, client: hart, note: a}\n";
  const std::string unnamed = "  - {date: 2026-04-03, note: b}\n";
  const std::string lost = "together the records that do not say whose they are lose their client, "
                           "or get another";
  check_refused(
      {hart + top + named, hart + lane + top + named, hart + top + named + unnamed, lost});
  check_refused({hart + top + named, hart + lane + top + named,
                 hart + top + named + "invoices:\n  - {id: 1, date: 2026-04-01, total: 1}\n",
                 lost});
  check_refused({hart + top + named, top + named, hart + top + named + unnamed, lost});
  const std::string more = "  - {date: 2026-04-04, note: c}\n";
  check_refused({hart + lane + top + named, hart + top + named + unnamed,
                 "clients:\n" + lane + top + named + more, lost});
  check_refused({hart + top + unnamed, "clients:\n" + lane + top + unnamed,
                 hart + top + unnamed + more, lost});
  const std::string closed = "  - {date: 2026-04-04, reconciled: bank}\n";
  check_merges({hart + top + named, hart + lane + top + named, hart + top + named + closed},
               hart + lane + top + named + closed);
  check_merges({hart + top + unnamed, hart + top + unnamed + named, hart + top + unnamed + closed},
               hart + top + unnamed + named + closed);
}

TEST_CASE("io/merge: an error that neither side has is a conflict") {
  const std::string head = "business:\n  name: Rowan\n";
  const std::string ends = "  email: a@b.example\n  terms: net 30\n";
  check_refused({head + ends, head + "  currency: GBP\n" + ends, head + ends + "  currency: EUR\n",
                 "what both sides did does not come out right together"});
  const std::string quiet = "policy:\n  standard:\n    quiet:\n";
  check_refused({quiet + "      - sat\n", quiet + "      - mon..thu\n      - sat\n",
                 quiet + "      - sat\n      - fri\n      - sun\n",
                 "together they have an error that neither has: every day is quiet; some weekday "
                 "must not be"});
}

TEST_CASE("io/merge: of a record that both added the comments are kept, or are a conflict") {
  const std::string base = top + first;
  const std::string remark = "  # by post\n", other = "  # by hand\n";
  const auto merged = [&](const std::string& ours, const std::string& theirs) {
    return merge_texts(base, base + ours, base + theirs);
  };
  CHECK(merged(daily, remark + daily + call).text == base + remark + daily + call);
  CHECK(merged(remark + daily, daily + call).text == base + remark + daily + call);
  CHECK(merged(remark + daily, remark + other + daily + call).text ==
        base + remark + other + daily + call);
  const std::string behind = daily.substr(0, daily.size() - 1) + "  # by post\n";
  CHECK(merged(daily, behind + call).text == base + behind + call);
  CHECK(merged(remark + daily, behind + call).text == base + remark + daily + call);
  const Merged both = merged(remark + daily, other + daily + call);
  REQUIRE(both.conflicts.size() == 1);
  CHECK(both.conflicts[0].reason ==
        "both sides added the journal entry of `2026-04-10`, with other comments");
  CHECK(both.text == base + "<<<<<<< ours\n" + remark + daily + "||||||| base\n=======\n" + other +
                         daily + ">>>>>>> theirs\n" + call);
}

}  // namespace
