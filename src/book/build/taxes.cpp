#include "taxes.hpp"

#include <algorithm>

#include "inv/core/nearest.hpp"

namespace inv::book {

void Taxes::settle_usual() {
  const auto& usual = business_.tax;
  if (!usual) return;
  const bool is_percentage = core::parse_decimal(usual->value, false, 6).value.has_value();
  const std::string name = is_percentage ? "" : usual->value;
  usual_ = LineTax{name, rate(usual->value, usual->at), usual->at};
}

bool Taxes::settle(std::span<Line> lines) {
  bool settled = true;
  for (auto& line : lines) {
    if (!line.tax)
      line.tax = usual_;
    else if (!line.tax->rate)
      line.tax->rate = rate(line.tax->name, line.tax->at);
    if (line.tax && !line.tax->rate) settled = false;
  }
  return settled;
}

std::optional<core::Decimal> Taxes::rate(std::string_view name, core::SourceSpan at) {
  const auto& taxes = business_.taxes;
  const auto found =
      std::find_if(taxes.begin(), taxes.end(), [&](const Tax& tax) { return tax.name == name; });
  if (found != taxes.end()) return found->rate;
  if (const auto percent = core::parse_decimal(name, false, 6).value) return percent;
  if (!reports_unknown_) return std::nullopt;
  std::vector<std::string_view> names;
  for (const auto& tax : taxes) names.push_back(tax.name);
  const std::string hint = name.ends_with('%') ? "; write a percentage without its sign"
                                               : core::did_you_mean(name, names);
  problems_.error(core::DiagnosticId::unknown_tax, at,
                  "no tax `" + std::string(name) + "` in `business.taxes`" + hint);
  return std::nullopt;
}

}  // namespace inv::book
