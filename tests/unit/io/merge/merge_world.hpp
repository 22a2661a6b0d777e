#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "property/dice.hpp"

namespace inv::test {

/// A record of a random book. `number` tells it from all others, whatever becomes of it; clients
/// and invoices have it in their id, of a journal entry nothing in the text tells it.
struct MergeRecord {
  std::string list;
  int number = 0;
  std::vector<std::string> pairs;  ///< what it says, key by key
  bool is_block = false;           ///< a key a line
  int comment = 0;                 ///< above it; 0: none
  bool has_blank = false;          ///< a blank line above it

  /// What it says: `journal date: 2026-04-14, paid: 7.00, for: 2026-0003`.
  std::string content() const;
};

/// A book file as a plain list of records, and how it is written.
struct MergeBook {
  std::vector<std::string> lists;     ///< in the order of the file
  std::vector<MergeRecord> records;   ///< in their order within their lists
  std::string settings;               ///< above them
  std::size_t indent = 2;             ///< of the dashes
  bool in_brackets = false;           ///< lists are written as `[…]`
  bool has_cr = false;                ///< lines end in CR LF

  std::string text() const;
};

/// What both sides did to a random base, and what must come of it.
struct MergeCase {
  MergeBook base, ours, theirs;
  std::map<std::string, int> wanted;  ///< how many of each content, where there is no conflict
  std::set<std::string> twice;        ///< what two records may come to say, one of each side
  bool is_conflict = false;           ///< there must be one: sides that cannot both be right
  bool may_conflict = false;          ///< there may be one: the text does not tell all
};

MergeCase random_case(Dice& dice);

/// How many of each content a text without markers has; empty where it cannot be read.
std::map<std::string, int> contents_of(const std::string& text);

/// The text with the first (`ours`), the second (`base`) or the last part of each conflict.
std::string part_of(const std::string& merged, int part);

}  // namespace inv::test
