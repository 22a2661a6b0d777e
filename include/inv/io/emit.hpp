#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "inv/core/date.hpp"
#include "inv/core/money.hpp"
#include "inv/core/result.hpp"

namespace inv::io {

/// A value that is to be written into a book: what it says, not how it looks there.
struct NewNode {
  enum class Kind {
    plain,  ///< a date, an amount, a number, `true`, a word of the format: never quoted
    text,   ///< an id, a name, what somebody said: quoted where a reader could mistake it
    list,
    map,
  };
  Kind kind = Kind::map;
  std::string scalar;                                       ///< of plain and text
  std::vector<NewNode> elements = {};                       ///< of a list
  std::vector<std::pair<std::string, NewNode>> pairs = {};  ///< of a map, in the order to write

  static NewNode map() { return {Kind::map, {}}; }
  static NewNode list() { return {Kind::list, {}}; }
  static NewNode plain(std::string_view word) { return {Kind::plain, std::string(word)}; }
  static NewNode text(std::string_view text) { return {Kind::text, std::string(text)}; }
  static NewNode date(core::Date date) { return plain(date.text()); }

  /// Adds a pair to a map, an element to a list.
  NewNode& add(std::string_view key, NewNode value) {
    pairs.emplace_back(key, std::move(value));
    return *this;
  }
  NewNode& add(NewNode element) {
    elements.push_back(std::move(element));
    return *this;
  }
};

/// A record that is to be added to a list of a book file.
struct Addition {
  std::string list;  ///< `clients`, `invoices`, `journal`
  NewNode record;    ///< a map
};

/// A scalar as it is to be written: plain where every reader of YAML 1.1 and 1.2 takes it for that
/// very text, else in double quotes. Fails (usage) on a text that a book cannot hold. `in_flow`:
/// between braces or brackets. `quotes_all`: bare are only the numbers and words that JSON knows.
core::Result<std::string> written_scalar(const NewNode& node, bool in_flow, bool quotes_all);

}  // namespace inv::io
