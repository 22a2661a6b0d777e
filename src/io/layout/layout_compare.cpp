#include <algorithm>

#include "layout.hpp"

namespace inv::io {

namespace {

using Records = std::span<const LayoutRecord>;

/// What stands under the key that comes first in `records`.
Records first_section(Records records) {
  const auto end = std::find_if(records.begin(), records.end(), [&](const LayoutRecord& one) {
    return one.key != records.front().key;
  });
  return records.first(static_cast<std::size_t>(end - records.begin()));
}

/// Of the lists that get something, each once, in the order in which they are named first.
std::vector<Digest> keys_of(std::span<const Addition> additions) {
  std::vector<Digest> keys;
  for (const Addition& one : additions) {
    const Digest key = digest_of(one.list);
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
  }
  return keys;
}

std::vector<Digest> added_to(const Digest& key, std::span<const Addition> additions) {
  std::vector<Digest> added;
  for (const Addition& one : additions) {
    if (digest_of(one.list) == key) added.push_back(digest_of(one.record));
  }
  return added;
}

bool is_same(const LayoutRecord& a, const LayoutRecord& b) {
  return a.content == b.content && a.in_list == b.in_list;
}

bool is_empty_list(Records section) {
  static const Digest empty = digest_of(NewNode::list());
  return section.size() == 1 && !section.front().in_list && section.front().content == empty;
}

/// True where `now` is the section `old`, which may be empty, with `added` after it.
bool is_section_plus(Records old, Records now, const std::vector<Digest>& added) {
  if (!added.empty() && is_empty_list(old)) old = {};
  if (now.size() != old.size() + added.size()) return false;
  if (!std::equal(old.begin(), old.end(), now.begin(), is_same)) return false;
  if (!added.empty() && !old.empty() && !old.back().in_list) return false;
  return std::equal(added.begin(), added.end(),
                    now.begin() + static_cast<std::ptrdiff_t>(old.size()),
                    [](const Digest& one, const LayoutRecord& record) {
                      return record.in_list && record.content == one;
                    });
}

}  // namespace

bool is_old_plus(const FileLayout& old, const FileLayout& now,
                 std::span<const Addition> additions) {
  std::vector<Digest> wanted = keys_of(additions);
  Records olds = old.records, nows = now.records;
  while (!nows.empty()) {
    const Digest key = nows.front().key;
    const bool is_new = olds.empty();
    const auto place = std::find(wanted.begin(), wanted.end(), key);
    // New lists stand in the order in which they were asked for.
    if (is_new ? wanted.empty() || place != wanted.begin() : olds.front().key != key) return false;
    const Records before = is_new ? Records() : first_section(olds);
    const Records after = first_section(nows);
    if (!is_section_plus(before, after, added_to(key, additions))) return false;
    if (place != wanted.end()) wanted.erase(place);
    olds = olds.subspan(before.size());
    nows = nows.subspan(after.size());
  }
  return olds.empty() && wanted.empty();
}

}  // namespace inv::io
