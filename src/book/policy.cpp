#include "inv/book/policy.hpp"

#include <algorithm>

#include "inv/core/assert.hpp"

namespace inv::book {

namespace {

std::vector<Quiet> weekends() {
  return {QuietWeekdays{core::Weekday::sat, core::Weekday::sat},
          QuietWeekdays{core::Weekday::sun, core::Weekday::sun}};
}

Policy standard() {
  return {.name = "standard",
          .ladder = {{-7, Channel::email, Tone::heads_up}, {3, Channel::email, Tone::friendly},
                     {10, Channel::email, Tone::reminder}, {17, Channel::call, Tone::reminder},
                     {30, Channel::email, Tone::firm},     {45, Channel::call, Tone::firm},
                     {60, Channel::letter, Tone::formal}},
          .quiet = weekends()};
}

Policy personal() {
  return {.name = "personal",
          .ladder = {{-7, Channel::email, Tone::heads_up}, {5, Channel::email, Tone::friendly},
                     {14, Channel::call, Tone::friendly},  {35, Channel::email, Tone::reminder},
                     {50, Channel::call, Tone::firm},      {75, Channel::letter, Tone::firm}},
          .gap = 9,
          .grace = 5,
          .carry = 10,
          .quiet = weekends(),
          .per_month = 2};
}

Policy volume() {
  return {.name = "volume",
          .ladder = {{-7, Channel::email, Tone::heads_up}, {3, Channel::email, Tone::friendly},
                     {10, Channel::email, Tone::reminder}, {21, Channel::email, Tone::firm},
                     {45, Channel::email, Tone::formal}},
          .gap = 5,
          .grace = 2,
          .carry = 0,
          .broken = Channel::email,
          .quiet = weekends()};
}

/// Whether `value` lies in first..last, where the range may run over the end and begin anew.
template <class T>
bool in_cycle(T first, T value, T last) {
  if (first <= last) return first <= value && value <= last;
  return value >= first || value <= last;
}

struct Covers {
  core::Date day;
  bool operator()(const QuietWeekdays& range) const {
    return in_cycle(range.first, day.weekday(), range.last);
  }
  bool operator()(const QuietDates& range) const { return range.first <= day && day <= range.last; }
  bool operator()(const QuietYearly& range) const {
    return in_cycle(range.first_month * 100 + range.first_day, day.month() * 100 + day.day(),
                    range.last_month * 100 + range.last_day);
  }
};

void apply(const PolicyOverride& from, Policy& policy) {
  if (from.ladder) policy.ladder = *from.ladder;
  if (from.gap) policy.gap = *from.gap;
  if (from.grace) policy.grace = *from.grace;
  if (from.carry) policy.carry = *from.carry;
  if (from.repeat) policy.repeat = *from.repeat;
  if (from.per_month) policy.per_month = *from.per_month;
  if (from.broken) policy.broken = *from.broken;
  if (from.quiet) policy.quiet = *from.quiet;
  if (from.minimum) policy.minimum = *from.minimum;
  if (from.headsup) policy.headsup = *from.headsup;
}

Policy* find(std::vector<Policy>& policies, std::string_view name) {
  const auto found = std::find_if(policies.begin(), policies.end(),
                                  [&](const Policy& policy) { return policy.name == name; });
  return found == policies.end() ? nullptr : &*found;
}

}  // namespace

std::string_view channel_name(Channel channel) {
  return channel_names[static_cast<std::size_t>(channel)];
}

std::string_view tone_name(Tone tone) { return tone_names[static_cast<std::size_t>(tone)]; }

bool is_quiet(const std::vector<Quiet>& quiet, core::Date day) {
  return std::any_of(quiet.begin(), quiet.end(),
                     [&](const Quiet& range) { return std::visit(Covers{day}, range); });
}

core::Decimal Minimum::in(core::Currency currency) const {
  const auto own = std::ranges::find(named, currency, [](const auto& one) { return one.first; });
  if (own != named.end()) return own->second;
  return any.value_or(core::Decimal(currency.digits() == 0 ? 500 : 5, 0));
}

const Rung& Policy::rung(int stage) const {
  INV_ASSERT(stage >= 1 && stage <= last_stage());
  return ladder[static_cast<std::size_t>(stage - 1)];
}

int Policy::first_overdue_stage() const {
  int stage = 1;
  while (stage < last_stage() && rung(stage).at <= 0) ++stage;
  return stage;
}

int Policy::stage_reached(int days_overdue) const {
  int stage = 0;
  while (stage < last_stage() && rung(stage + 1).at <= days_overdue) ++stage;
  return stage;
}

const std::vector<Policy>& built_in_policies() {
  static const std::vector<Policy> policies = {personal(), standard(), volume()};
  return policies;
}

std::vector<Policy> settle_policies(const std::vector<PolicyOverride>& overrides) {
  std::vector<Policy> policies = built_in_policies();
  // The built-in ones first: a new policy starts from `standard` as the book has it.
  for (const auto& given : overrides) {
    if (Policy* const policy = find(policies, given.name)) apply(given, *policy);
  }
  const Policy base = *find(policies, "standard");
  for (const auto& given : overrides) {
    if (find(policies, given.name)) continue;
    Policy policy = base;
    policy.name = given.name;
    apply(given, policy);
    policies.push_back(std::move(policy));
  }
  return policies;
}

}  // namespace inv::book
