#include <algorithm>

#include "builder.hpp"
#include "inv/core/nearest.hpp"

namespace inv::book {

namespace {

std::vector<Channel> default_reach(const Client& client) {
  std::vector<Channel> reach;
  if (!client.email.empty()) reach.push_back(Channel::email);
  if (!client.address.empty()) reach.push_back(Channel::letter);
  reach.push_back(Channel::call);
  return reach;
}

}  // namespace

void Builder::build_business() {
  auto& business = book_.business_;
  if (business.is_broken) failed_ = true;
  if (!business.tax) return;
  usual_rate_ = tax_rate(business.tax->value, business.tax->at);
  const bool is_percentage = core::parse_decimal(business.tax->value, false, 6).value.has_value();
  if (!is_percentage) usual_name_ = business.tax->value;
}

void Builder::build_client(ClientIx ix) {
  Client& client = this->client(ix);
  build_policy_of(ix);
  if (client.is_broken) {
    failed_ = true;
    return;
  }
  if (!client.currency) client.currency = book_.business_.currency;
  if (client.reach.empty()) client.reach = default_reach(client);
  settle_taxes(client.lines);
  if (!client.currency) return;
  for (auto& line : client.lines) {
    if (line.amount) settle(*line.amount, *client.currency);
  }
}

void Builder::build_policy_of(ClientIx ix) {
  const auto& policies = book_.policies_;
  const auto& care = client(ix).care;
  const auto found = std::find_if(policies.begin(), policies.end(),
                                  [&](const Policy& policy) { return policy.name == care.value; });
  book_.client_policy_.push_back(static_cast<std::uint32_t>(found - policies.begin()));
  if (found != policies.end() || !complete_) return;
  std::vector<std::string_view> names;
  for (const auto& policy : policies) names.push_back(policy.name);
  error(core::DiagnosticId::unknown_policy, care.at,
        "no policy `" + care.value + "`" + core::did_you_mean(care.value, names));
}

std::optional<core::Decimal> Builder::tax_rate(std::string_view name, core::SourceSpan at) {
  const auto& taxes = book_.business_.taxes;
  const auto found =
      std::find_if(taxes.begin(), taxes.end(), [&](const Tax& tax) { return tax.name == name; });
  if (found != taxes.end()) return found->rate;
  if (const auto percent = core::parse_decimal(name, false, 6).value) return percent;
  if (!complete_ || !has_business_ || book_.business_.is_broken) return std::nullopt;
  std::vector<std::string_view> names;
  for (const auto& tax : taxes) names.push_back(tax.name);
  const std::string hint = name.ends_with('%') ? "; write a percentage without its sign"
                                               : core::did_you_mean(name, names);
  error(core::DiagnosticId::unknown_tax, at,
        "no tax `" + std::string(name) + "` in `business.taxes`" + hint);
  return std::nullopt;
}

bool Builder::settle_taxes(std::vector<Line>& lines) {
  const auto& usual = book_.business_.tax;
  bool settled = true;
  for (auto& line : lines) {
    if (!line.tax && usual)
      line.tax = LineTax{usual_name_, usual_rate_, usual->at};
    else if (line.tax && !line.tax->rate)
      line.tax->rate = tax_rate(line.tax->name, line.tax->at);
    if (line.tax && !line.tax->rate) settled = false;
  }
  return settled;
}

}  // namespace inv::book
