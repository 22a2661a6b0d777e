#include "inv/core/terms.hpp"

#include <vector>

namespace inv::core {

namespace {

constexpr int days_max = 3650;

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> result;
  while (true) {
    const auto blank = text.find(' ');
    result.push_back(text.substr(0, blank));
    if (blank == std::string_view::npos) return result;
    text.remove_prefix(blank + 1);
  }
}

std::optional<int> days(std::string_view text) {
  if (text.empty() || text.size() > 4) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value <= days_max ? std::optional(value) : std::nullopt;
}

std::optional<Terms> ruled(Terms::Rule rule, std::string_view count) {
  const auto value = days(count);
  return value ? std::optional(Terms{.rule = rule, .days = *value, .discount = {}}) : std::nullopt;
}

/// `eom+M`: at most ten years on.
std::optional<Terms> end_of_later_month(std::string_view count) {
  constexpr int months_max = 120;
  const auto later = days(count);
  if (!later || *later < 1 || *later > months_max) return std::nullopt;
  return Terms{.rule = Terms::Rule::eom_months, .days = 0, .more = *later, .discount = {}};
}

/// `net N eom`, `net N eom D`.
std::optional<Terms> net_end_of_month(std::string_view count, std::string_view after) {
  auto terms = ruled(Terms::Rule::net_eom, count);
  const auto more = days(after);
  if (!terms || !more) return std::nullopt;
  terms->more = *more;
  return terms;
}

/// `P/D` in front of `net N`.
std::optional<Terms> discounted(std::string_view discount, std::string_view count) {
  const auto slash = discount.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto percent = parse_decimal(discount.substr(0, slash), false, 6).value;
  const auto by = days(discount.substr(slash + 1));
  auto terms = ruled(Terms::Rule::net, count);
  if (!percent || !by || !terms) return std::nullopt;
  if (percent->is_zero() || *percent >= Decimal(100, 0)) return std::nullopt;
  terms->discount = percent;
  terms->discount_days = *by;
  return terms;
}

}  // namespace

Date Terms::due(Date invoiced) const {
  switch (rule) {
    case Rule::on_receipt: return invoiced;
    case Rule::net: return invoiced + days;
    case Rule::eom: return invoiced.end_of_month() + days;
    case Rule::net_eom: return (invoiced + days).end_of_month() + more;
    case Rule::eom_months: return invoiced.end_of_month(more);
  }
  return invoiced;
}

std::string Terms::text() const {
  const std::string count = std::to_string(days);
  const std::string head =
      discount ? discount->text() + "/" + std::to_string(discount_days) + " " : std::string();
  switch (rule) {
    case Rule::on_receipt: return "on receipt";
    case Rule::net: return head + "net " + count;
    case Rule::eom: return days == 0 ? "eom" : "eom " + count;
    case Rule::net_eom:
      return "net " + count + " eom" + (more == 0 ? "" : " " + std::to_string(more));
    case Rule::eom_months: return "eom+" + std::to_string(more);
  }
  return {};
}

std::optional<Terms> parse_terms(std::string_view text) {
  const auto parts = words(text);
  if (text == "on receipt") return ruled(Terms::Rule::on_receipt, "0");
  if (text == "eom") return ruled(Terms::Rule::eom, "0");
  if (parts.size() == 2 && parts[0] == "eom") return ruled(Terms::Rule::eom, parts[1]);
  if (parts.size() == 2 && parts[0] == "net") return ruled(Terms::Rule::net, parts[1]);
  if (parts.size() == 1 && text.starts_with("eom+")) return end_of_later_month(text.substr(4));
  if (parts.size() >= 3 && parts.size() <= 4 && parts[0] == "net" && parts[2] == "eom") {
    return net_end_of_month(parts[1], parts.size() == 4 ? parts[3] : "0");
  }
  if (parts.size() == 3 && parts[1] == "net") return discounted(parts[0], parts[2]);
  return std::nullopt;
}

std::string terms_complaint(std::string_view text) {
  const std::string_view hint =
      text.find("month") != text.npos
          ? "; `eom` is the end of the invoice's month, `eom+1` that of the next one"
          : "; they are `on receipt`, `net 30`, `eom`, `eom 10`, `eom+1`, `net 30 eom`, "
            "`net 30 eom 10` or `2/10 net 30`";
  return " is not terms of payment" + std::string(hint);
}

}  // namespace inv::core
