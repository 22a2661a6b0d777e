#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/book/business.hpp"
#include "inv/book/invoice.hpp"
#include "problems.hpp"

namespace inv::book {

/// The rates of the taxes that lines name.
class Taxes {
 public:
  /// `reports_unknown`: all of the business could be read, so a name that is not there is wrong.
  Taxes(const Business& business, bool reports_unknown, Problems& problems)
      : business_(business), reports_unknown_(reports_unknown), problems_(problems) {}

  /// The tax of lines that name none; before any of them.
  void settle_usual();
  /// Fills in the rate of every line's tax; false after an error.
  bool settle(std::span<Line> lines);

 private:
  /// The rate of a tax's name, or of a percentage; nothing after an error.
  std::optional<core::Decimal> rate(std::string_view name, core::SourceSpan at);
  /// False after an error: two of them have the same.
  bool have_own_rates(std::span<const LineTax> taxes);

  const Business& business_;
  bool reports_unknown_;
  Problems& problems_;
  List<LineTax> usual_;  // of a line that names none; without a rate after an error
};

}  // namespace inv::book
