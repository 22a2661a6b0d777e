#include <algorithm>

#include "io/yaml/second_opinion.hpp"
#include "layout.hpp"

namespace inv::io {

namespace {

constexpr std::size_t short_bytes = std::size_t{64} << 10;

std::vector<Digest> contents(std::span<const LayoutRecord> records) {
  std::vector<Digest> all;
  for (const LayoutRecord& record : records) all.push_back(record.content);
  return all;
}

/// The end of a list as a file of its own: its last `count` records and one before.
struct Excerpt {
  std::string text;
  std::vector<Digest> contents;
};

Excerpt excerpt(std::string_view text, const FileLayout& now, const ListLayout& list,
                std::size_t count) {
  const FileText file{0, text};
  const auto last = std::ranges::find(now.records, list.last_begin, &LayoutRecord::begin);
  const std::size_t shown = std::min(list.count, count + 1);
  const std::span records(last + 1 - static_cast<std::ptrdiff_t>(shown), last + 1);
  const std::size_t begin = file.line_begin(records.front().begin);
  const std::size_t end = file.line_begin(skip_to_token(file, list.last_end));
  return {list.key + ":\n" + std::string(text.substr(begin, end - begin)), contents(records)};
}

/// What the strict reader finds in it is what it found there in the whole.
bool is_faithful(const Excerpt& excerpt) {
  LayoutReader reader(excerpt.text);
  core::Diagnostics said;
  const auto take = [&](const TopLevel& top) { reader.read(top); };
  return read_tape(0, excerpt.text, take, said) && !said.has_errors() &&
         contents(reader.finish().records) == excerpt.contents;
}

}  // namespace

bool is_read_alike(std::string_view text) {
  core::Diagnostics unheard;
  return second_opinion(0, text, unheard);
}

bool is_read_alike(std::string_view text, const FileLayout& now,
                   std::span<const Addition> additions) {
  if (text.size() <= short_bytes) return is_read_alike(text);
  for (const ListLayout& list : now.lists) {
    const auto count = static_cast<std::size_t>(
        std::ranges::count(additions, std::string_view(list.key), &Addition::list));
    if (count == 0) continue;
    const Excerpt part = excerpt(text, now, list, count);
    if (!is_faithful(part)) return is_read_alike(text);
    if (!is_read_alike(part.text)) return false;
  }
  return true;
}

}  // namespace inv::io
