#include <algorithm>

#include "layout.hpp"

namespace inv::io {

namespace {

bool is_same(const LayoutRecord& a, const LayoutRecord& b) {
  return a.key == b.key && a.content == b.content && a.in_list == b.in_list;
}

/// Puts a record behind the last one of its list, or in the place of a list that is empty. False
/// where something else than a list stands there.
bool add_record(std::vector<LayoutRecord>& records, const Addition& addition) {
  static const Digest empty_list = digest_of(NewNode::list());
  const LayoutRecord added{.key = digest_of(addition.list),
                           .content = digest_of(addition.record),
                           .in_list = true};
  const auto last = std::find_if(records.rbegin(), records.rend(), [&](const LayoutRecord& one) {
    return one.key == added.key;
  });
  if (last == records.rend()) {
    records.push_back(added);
  } else if (last->in_list) {
    records.insert(last.base(), added);
  } else {
    if (last->content != empty_list) return false;
    *last = added;
  }
  return true;
}

}  // namespace

bool is_old_plus(const FileLayout& old, const FileLayout& now,
                 std::span<const Addition> additions) {
  std::vector<LayoutRecord> wanted = old.records;
  return std::ranges::all_of(additions,
                             [&](const Addition& one) { return add_record(wanted, one); }) &&
         std::ranges::equal(wanted, now.records, is_same);
}

}  // namespace inv::io
