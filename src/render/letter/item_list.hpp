#pragma once

#include <string>
#include <vector>

#include "inv/report/letter.hpp"

namespace inv::render {

/// The items of one letter in columns that line up through all its lists, at most 78 wide but for
/// long ids and huge amounts: number, title, date, due, open.
class DraftList {
 public:
  explicit DraftList(const report::Letter& letter);

  /// One currency: the items, their total, what is taken off, what falls due soon.
  std::vector<std::string> section(const report::LetterSection& section) const;
  /// What is not asked for, each with its reason; no line where there is nothing.
  std::vector<std::string> set_aside() const;

 private:
  using Lines = std::vector<std::string>;

  void measure(const report::LetterItem& item, const Lines& cell, core::Money amount);
  void row(Lines& lines, const report::LetterItem& item, const Lines& cell,
           core::Money amount) const;
  void header(Lines& lines) const;
  void sum(Lines& lines, std::string_view label, const std::string& amount) const;
  void totals(Lines& lines, const report::LetterSection& section) const;
  std::string line(const std::string& id, const std::string& title, const std::string& date,
                   const std::string& due, const std::string& open) const;
  Lines item_cell(const report::LetterItem& item) const;
  Lines set_aside_cell(const report::LetterSetAside& one) const;

  const report::Letter& letter_;
  int id_ = 0, title_ = 0, amount_ = 0;
};

}  // namespace inv::render
