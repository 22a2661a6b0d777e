#pragma once

#include <map>
#include <string>
#include <vector>

#include "property/dice.hpp"

namespace inv::test {

/// A record of a random book: `number` tells it from all others, `version` counts its edits.
struct MergeRecord {
  std::string list;
  int number = 0;
  int version = 0;
  bool is_block = false;   ///< a key a line
  int comment = 0;         ///< above it; 0: none
  bool has_blank = false;  ///< a blank line above it

  /// What it says: `journal r7 v0`.
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
struct MergeStory {
  MergeBook base, ours, theirs;
  std::map<std::string, int> wanted;  ///< how many of each content, where there is no conflict
  bool is_conflict = false;           ///< there must be one
  bool may_conflict = false;
};

MergeStory random_story(Dice& dice);

/// How many of each content a text without markers has; empty where it cannot be read.
std::map<std::string, int> contents_of(const std::string& text);

/// The text with the first (`ours`), the second (`base`) or the last part of each conflict.
std::string part_of(const std::string& merged, int part);

}  // namespace inv::test
