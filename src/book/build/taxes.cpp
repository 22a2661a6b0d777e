#include "taxes.hpp"

#include <algorithm>

#include "inv/core/message.hpp"

namespace inv::book {

void Taxes::settle_usual() {
  const auto& usual = business_.tax;
  if (!usual) return;
  const bool is_percentage = core::parse_decimal(usual->value, false, 6).value.has_value();
  const std::string name = is_percentage ? "" : usual->value;
  usual_ = std::vector{LineTax{name, rate(usual->value, usual->at), usual->at}};
}

bool Taxes::settle(std::span<Line> lines) {
  bool settled = true;
  for (auto& line : lines) {
    const bool is_usual = line.taxes.empty();
    if (is_usual) line.taxes = usual_;
    for (LineTax& tax : line.taxes) {
      if (!is_usual && !tax.rate) tax.rate = rate(tax.name, tax.at);
      if (!tax.rate) settled = false;
    }
    if (!have_own_rates(line.taxes)) settled = false;
  }
  return settled;
}

bool Taxes::have_own_rates(std::span<const LineTax> taxes) {
  for (std::size_t i = 1; i < taxes.size(); ++i) {
    const auto before = taxes.first(i);
    const auto same = std::ranges::find(before, taxes[i].rate, &LineTax::rate);
    if (!taxes[i].rate || same == before.end()) continue;
    problems_.error(core::DiagnosticId::named_twice, taxes[i].at,
                    "a line has each rate of tax once; " + taxes[i].rate->trimmed().text() +
                        " % stands here already",
                    {same->at, "the first time is here"});
    return false;
  }
  return true;
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
