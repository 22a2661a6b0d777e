#pragma once

#include <map>
#include <optional>

#include "inv/book/reference.hpp"
#include "problems.hpp"

namespace inv::book {

/// Makes money of the amounts in the text, and sees to it that all of them together can be added
/// up.
class Amounts {
 public:
  explicit Amounts(Problems& problems) : problems_(problems) {}

  /// The amount as money of `currency`; nothing after an error. Counts towards the book's sum.
  std::optional<core::Money> settle(Amount& amount, core::Currency currency);
  /// False, and an error where it happens, once all amounts together are too large: from then on
  /// nothing is added up in that currency.
  bool count(core::Money amount, core::SourceSpan at);

 private:
  Problems& problems_;
  std::map<core::Currency, core::Wide> counted_;  // absolute values
};

}  // namespace inv::book
