#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/core/date.hpp"
#include "inv/core/money.hpp"

namespace inv::report {

/// An invoice, or one instalment of it, as the client knows it. Absent texts are empty.
struct DocumentItem {
  std::string id, number;  ///< `number` is printed
  std::string title;
  std::vector<std::string> lines;  ///< of an invoice without a title: what it is for
  std::string po;                  ///< the client's own reference
  int part = 1, parts = 1;         ///< part 0: all of several
  core::Date date, due;
  core::Money total;  ///< of the whole invoice, or of the part
  std::optional<core::Money> settled_before = {};  ///< of the total, before the book began
};

}  // namespace inv::report
