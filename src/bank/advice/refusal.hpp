#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inv::bank {

/// For every word of a line that is an invoice's id: the word near it that says that it is not
/// paid (`not`, `disputed`, `hold`), or an empty one. `ids` are the places of the ids in `words`.
std::vector<std::string> find_refusals(std::span<const std::string_view> words,
                                       std::span<const std::size_t> ids);

/// Whether a text in lower case says that something is not so.
bool is_negated(std::string_view folded);

}  // namespace inv::bank
