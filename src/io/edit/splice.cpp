#include "splice.hpp"

#include <algorithm>
#include <iterator>

#include "io/emit/scalar_writer.hpp"
#include "splice_block.hpp"
#include "splice_flow.hpp"

namespace inv::io {

namespace {

std::vector<NewList> by_list(std::span<const Addition> additions) {
  std::vector<NewList> lists;
  for (std::size_t i = 0; i < additions.size(); ++i) {
    const std::string_view name = additions[i].list;
    auto list = std::find_if(lists.begin(), lists.end(),
                             [&](const NewList& one) { return one.list == name; });
    if (list == lists.end()) list = lists.insert(list, {name, {}});
    list->records.push_back({i, &additions[i].record});
  }
  return lists;
}

/// All that has to be put in, in the order of the file.
Insertions all_insertions(const Splicing& in, const std::vector<NewList>& lists) {
  Insertions all;
  const auto append = [&](Insertions more) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
  };
  std::vector<NewList> missing;
  for (const NewList& one : lists) {
    const ListLayout* there = in.layout.find(one.list);
    if (there == nullptr) {
      missing.push_back(one);
    } else if (there->flow || in.layout.root_is_flow) {
      append(into_flow_list(in, *there, one.records));
    } else {
      append(into_block_list(in, *there, one.records));
    }
  }
  if (in.layout.root_is_flow) {
    if (!missing.empty()) append(new_flow_lists(in, missing));
  } else {
    for (const NewList& one : missing) append({new_block_list(in, one.list, one.records)});
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Insertion& a, const Insertion& b) { return a.at < b.at; });
  return all;
}

Spliced put_in(std::string_view text, const Insertions& insertions, std::size_t additions) {
  Piece whole;
  std::size_t at = 0;
  for (const Insertion& one : insertions) {
    whole.add(text.substr(at, one.at - at)).add(one.piece);
    at = one.at;
  }
  whole.add(text.substr(at));
  Spliced spliced;
  spliced.records.resize(additions);
  for (const Piece::Record& one : whole.records()) {
    spliced.records[one.addition] = {0, static_cast<std::uint32_t>(one.begin),
                                     static_cast<std::uint32_t>(one.end)};
  }
  spliced.text = whole.take_text();
  return spliced;
}

}  // namespace

core::Result<Spliced> splice(std::string_view text, const FileLayout& layout,
                             std::span<const Addition> additions) {
  for (const Addition& one : additions) {
    if (auto why = refused_text(one.record)) return tl::unexpected(std::move(*why));
  }
  const Splicing in{{0, text}, layout};
  return put_in(text, all_insertions(in, by_list(additions)), additions.size());
}

}  // namespace inv::io
