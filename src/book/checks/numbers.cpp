#include <algorithm>
#include <charconv>
#include <map>

#include "checks.hpp"
#include "inv/core/ascii.hpp"

namespace inv::book {

namespace {

/// An invoice number: what stands before its last digits, and these.
struct Number {
  std::string prefix;  ///< upper and lower case taken as the same
  std::uint64_t value;
  std::size_t digits;
  core::SourceSpan at;  ///< of a `credit` entry's number its amount
  std::string_view id;
};

std::optional<Number> split(std::string_view id, core::SourceSpan at) {
  constexpr std::size_t digits_max = 18;
  const std::size_t begin = id.find_last_not_of("0123456789") + 1;
  const std::string_view digits = id.substr(begin);
  if (digits.empty() || digits.size() > digits_max) return std::nullopt;
  std::uint64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return Number{core::fold_case(id.substr(0, begin)), value, digits.size(), at, id};
}

std::map<std::string, std::vector<Number>> by_prefix(const Book& book) {
  std::map<std::string, std::vector<Number>> groups;
  const auto add = [&](std::string_view id, core::SourceSpan at) {
    if (auto number = split(id, at)) groups[number->prefix].push_back(std::move(*number));
  };
  for (const auto& invoice : book.invoices()) add(invoice.id, invoice.id_at);
  // Credit notes may be numbered with the invoices, as entries too.
  for (const auto& entry : book.journal()) {
    if (const auto* credit = entry.as<Credit>()) add(credit->id.str(), entry.verb_at);
  }
  return groups;
}

/// `value` written like `model`, with leading zeros where that has them.
std::string written_like(const Number& model, std::uint64_t value) {
  std::string digits = std::to_string(value);
  if (digits.size() < model.digits) digits.insert(0, model.digits - digits.size(), '0');
  return std::string(model.id.substr(0, model.id.size() - model.digits)) + digits;
}

}  // namespace

void warn_number_gaps(const Book& book, core::Diagnostics& diagnostics) {
  constexpr std::size_t run_min = 3;
  for (auto& [prefix, numbers] : by_prefix(book)) {
    if (numbers.size() < run_min) continue;
    std::stable_sort(numbers.begin(), numbers.end(),
                     [](const Number& a, const Number& b) { return a.value < b.value; });
    for (std::size_t i = 1; i < numbers.size(); ++i) {
      const Number& after = numbers[i];
      const std::uint64_t first = numbers[i - 1].value + 1;
      if (after.value <= first) continue;
      const std::string from = "`" + written_like(after, first) + "`";
      const std::string to = "`" + written_like(after, after.value - 1) + "`";
      diagnostics.add(core::DiagnosticId::number_gap, after.at,
                      first + 1 == after.value
                          ? "there is no " + from + " before `" + std::string(after.id) + "`"
                          : "there is nothing from " + from + " to " + to + " before `" +
                                std::string(after.id) + "`");
    }
  }
}

}  // namespace inv::book
