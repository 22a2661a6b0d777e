#include "decision_book.hpp"

namespace inv::test {

namespace {

std::string named(core::Weekday day) {
  std::string name(core::weekday_name(day).substr(0, 3));
  name[0] = static_cast<char>(name[0] - 'A' + 'a');
  return name;
}

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string text_of(const book::Quiet& quiet) {
  if (const auto* week = std::get_if<book::QuietWeekdays>(&quiet)) {
    return named(week->first) + ".." + named(week->last);
  }
  if (const auto* dates = std::get_if<book::QuietDates>(&quiet)) {
    return dates->first.text() + ".." + dates->last.text();
  }
  const auto& yearly = std::get<book::QuietYearly>(quiet);
  return two(yearly.first_month) + "-" + two(yearly.first_day) + ".." + two(yearly.last_month) +
         "-" + two(yearly.last_day);
}

std::string text_of(const book::Minimum& minimum) {
  if (minimum.any) return minimum.any->text();
  std::string text;
  for (const auto& [currency, least] : minimum.named) {
    text += (text.empty() ? "" : ", ") + std::string(currency.code()) + ": " + least.text();
  }
  return "{" + text + "}";
}

std::string text_of(const book::Billing& billing) {
  const bool weekly = billing.unit == book::Billing::Unit::week;
  const std::string unit = weekly ? "week" : "month";
  std::string text = billing.count == 1 ? unit : std::to_string(billing.count) + " " + unit + "s";
  text = "{every: " + text;
  text += ", day: " + (weekly ? named(billing.weekday) : std::to_string(billing.month_day));
  return text + (billing.from ? ", from: " + billing.from->text() : "") + "}";
}

std::string text_of(const book::PolicyOverride& policy) {
  std::vector<std::string> keys;
  const auto add = [&](const char* key, std::string value) {
    keys.push_back(std::string(key) + ": " + std::move(value));
  };
  if (policy.ladder) {
    std::string rungs;
    for (const book::Rung& rung : *policy.ladder) {
      rungs += std::string(rungs.empty() ? "" : ", ") + "{at: " + std::to_string(rung.at) +
               ", do: " + std::string(book::channel_name(rung.channel)) +
               ", tone: " + std::string(book::tone_name(rung.tone)) + "}";
    }
    add("ladder", "[" + rungs + "]");
  }
  if (policy.gap) add("gap", std::to_string(*policy.gap));
  if (policy.grace) add("grace", std::to_string(*policy.grace));
  if (policy.carry) add("carry", std::to_string(*policy.carry));
  if (policy.repeat) add("repeat", std::to_string(*policy.repeat));
  if (policy.broken) add("broken", std::string(book::channel_name(*policy.broken)));
  if (policy.minimum) add("minimum", text_of(*policy.minimum));
  if (policy.per_month) add("per-month", std::to_string(*policy.per_month));
  if (policy.headsup) {
    static const std::vector<std::string> names = {"needed", "all", "none"};
    add("headsup", names[static_cast<std::size_t>(*policy.headsup)]);
  }
  if (policy.quiet) {
    std::string days;
    for (const book::Quiet& quiet : *policy.quiet) {
      days += (days.empty() ? "" : ", ") + text_of(quiet);
    }
    add("quiet", "[" + days + "]");
  }
  std::string text;
  for (const std::string& key : keys) text += (text.empty() ? "" : ", ") + key;
  return "  " + policy.name + ": {" + text + "}\n";
}

}  // namespace

std::string to_yaml(const DecisionBook& from) {
  std::string text = to_yaml(from.plain);
  if (!from.policies.empty()) text += "policy:\n";
  for (const book::PolicyOverride& policy : from.policies) text += text_of(policy);
  for (std::size_t i = 0; i < from.billings.size(); ++i) {
    if (!from.billings[i]) continue;
    text += "# " + from.plain.clients[i].id + " has billing: " + text_of(*from.billings[i]) + "\n";
  }
  return text;
}

}  // namespace inv::test
