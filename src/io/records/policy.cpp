#include <algorithm>
#include <array>

#include "keys.hpp"
#include "records.hpp"

namespace inv::io {

namespace {

using book::PolicyOverride;
using book::Quiet;
using book::Rung;
using core::DiagnosticId;

constexpr std::size_t rungs_max = 99;  // a stage has two digits
constexpr std::array<std::string_view, 3> heads_ups = {"needed", "all", "none"};

/// Nobody is away for longer: a year with a digit wrong would silence the book for ever.
constexpr int range_days_max = 3660;

/// `MM-DD` of a day that some year has, in a leap year.
std::optional<core::Date> parse_month_day(std::string_view text) {
  return core::parse_date("2000-" + std::string(text));
}

/// Both ends of a range are of one kind; a day alone is a range of one.
std::optional<Quiet> parse_range(std::string_view first, std::string_view last) {
  const auto first_weekday = core::parse_weekday(first), last_weekday = core::parse_weekday(last);
  if (first_weekday && last_weekday) return book::QuietWeekdays{*first_weekday, *last_weekday};
  const auto first_yearly = parse_month_day(first), last_yearly = parse_month_day(last);
  if (first_yearly && last_yearly) {
    return book::QuietYearly{first_yearly->month(), first_yearly->day(), last_yearly->month(),
                             last_yearly->day()};
  }
  const auto first_date = core::parse_date(first), last_date = core::parse_date(last);
  if (first_date && last_date && *first_date <= *last_date &&
      *last_date - *first_date <= range_days_max) {
    return book::QuietDates{*first_date, *last_date};
  }
  return std::nullopt;
}

std::string range_hint(std::string_view first, std::string_view last) {
  const auto first_date = core::parse_date(first), last_date = core::parse_date(last);
  if (first_date && last_date) {
    return *last_date < *first_date ? "; the range ends before it begins"
                                    : "; the range is over ten years long";
  }
  return "; quiet days are weekdays (`sat`), dates, yearly `MM-DD`, and ranges of one of these as "
         "`12-24..01-02`";
}

bool is_recurring(const Quiet& quiet) { return !std::holds_alternative<book::QuietDates>(quiet); }

/// Whether some weekday is free, and some day of it in the years too: 28 years have every
/// combination of date and weekday.
bool leaves_a_day(const std::vector<Quiet>& quiet) {
  std::vector<Quiet> recurring;
  std::copy_if(quiet.begin(), quiet.end(), std::back_inserter(recurring), is_recurring);
  const core::Date begin = *core::Date::of(2001, 1, 1);
  const core::Date end = *core::Date::of(2029, 1, 1);
  for (core::Date day = begin; day < end; day = day + 1) {
    if (!book::is_quiet(recurring, day)) return true;
  }
  return false;
}

std::vector<Quiet> read_quiet(NodeRef node, Reading& reading) {
  std::vector<Quiet> quiet;
  if (!expect_list(node, reading)) return quiet;
  node.each_element([&](NodeRef element) {
    const auto text = read_scalar(element, reading);
    if (!text) return;
    const auto dots = text->find("..");
    const auto first = text->substr(0, dots);
    const auto last = dots == text->npos ? first : text->substr(dots + 2);
    if (const auto range = parse_range(first, last)) {
      quiet.push_back(*range);
      return;
    }
    reading.error(DiagnosticId::bad_quiet, element.span(),
                  quoted_for_message(*text) + " is not a quiet day" + range_hint(first, last));
  });
  if (!leaves_a_day(quiet)) {
    reading.error(DiagnosticId::bad_quiet, node.span(),
                  "every day is quiet; some weekday must not be");
  }
  return quiet;
}

struct RungDraft {
  std::optional<int> at;
  std::optional<book::Channel> channel;
  std::optional<book::Tone> tone;
};

constexpr auto read_channel = read_choice<book::Channel, book::channel_names>;

constexpr std::array<Key<RungDraft>, 3> rung_keys = {{
    {"at", into<&RungDraft::at, read_integer, -days_max, days_max>, true},
    {"do", into<&RungDraft::channel, read_channel>, true},
    {"tone", into<&RungDraft::tone, read_choice<book::Tone, book::tone_names>>, true},
}};

void check_rise(const std::vector<Rung>& ladder, int at, NodeRef node, Reading& reading) {
  if (ladder.empty()) return;
  if (at <= ladder.back().at) {
    reading.error(DiagnosticId::bad_ladder, node.span(),
                  "`at: " + std::to_string(at) + "` after `at: " +
                      std::to_string(ladder.back().at) + "`; the rungs of a ladder rise");
  } else if (at <= 0) {
    reading.error(DiagnosticId::bad_ladder, node.span(),
                  "a second rung before the item is overdue; only the first may be at 0 or below");
  }
}

std::vector<Rung> read_ladder(NodeRef node, Reading& reading) {
  std::vector<Rung> ladder;
  if (!expect_list(node, reading)) return ladder;
  bool complete = true;
  node.each_element([&](NodeRef element) {
    RungDraft draft;
    read_map<RungDraft>(element, rung_keys, "a rung", draft, reading);
    if (draft.at) check_rise(ladder, *draft.at, element, reading);
    if (!draft.at || !draft.channel || !draft.tone) {
      complete = false;
      return;
    }
    ladder.push_back({*draft.at, *draft.channel, *draft.tone});
  });
  if (complete && (ladder.empty() || ladder.back().at <= 0)) {
    reading.error(DiagnosticId::bad_ladder, node.span(), "a ladder without a rung above 0");
  }
  if (ladder.size() > rungs_max) {
    reading.error(DiagnosticId::bad_ladder, node.span(),
                  "a ladder of more than " + std::to_string(rungs_max) + " rungs");
  }
  return ladder;
}

/// A number for every currency, or a map of them.
book::Minimum read_minimum(NodeRef node, Reading& reading) {
  book::Minimum minimum;
  if (!node.is_map()) {
    put(minimum.any, read_decimal(node, reading, false));
    return minimum;
  }
  node.each_pair([&](NodeRef key, NodeRef value) {
    if (is_users_own(key.text())) return;
    const auto currency = read_currency(key, reading);
    const auto least = read_decimal(value, reading, false);
    if (currency && least) minimum.named.emplace_back(*currency, *least);
  });
  return minimum;
}

constexpr std::array<Key<PolicyOverride>, 10> policy_keys = {{
    {"ladder", into<&PolicyOverride::ladder, read_ladder>},
    {"gap", into<&PolicyOverride::gap, read_integer, 0, days_max>},
    {"grace", into<&PolicyOverride::grace, read_integer, 0, days_max>},
    {"carry", into<&PolicyOverride::carry, read_integer, 0, days_max>},
    {"broken", into<&PolicyOverride::broken, read_channel>},
    {"quiet", into<&PolicyOverride::quiet, read_quiet>},
    {"minimum", into<&PolicyOverride::minimum, read_minimum>},
    {"repeat", into<&PolicyOverride::repeat, read_integer, 1, days_max>},
    {"per-month", into<&PolicyOverride::per_month, read_integer, 1, 28>},
    {"headsup", into<&PolicyOverride::headsup, read_choice<book::HeadsUp, heads_ups>>},
}};

}  // namespace

std::vector<PolicyOverride> read_policies(NodeRef node, Reading& reading) {
  std::vector<PolicyOverride> policies;
  if (!expect_map(node, reading)) return policies;
  node.each_pair([&](NodeRef key, NodeRef value) {
    if (is_users_own(key.text())) return;
    PolicyOverride policy;
    policy.at = value.span();
    put(policy.name, read_line_text(key, reading));
    if (value.is_missing())
      reading.fail();
    else
      read_map<PolicyOverride>(value, policy_keys, "a policy", policy, reading);
    if (!policy.name.empty()) policies.push_back(std::move(policy));
  });
  return policies;
}

std::vector<RecordKeys> keys_of_policy() {
  return {{"policy", names_of<PolicyOverride>(policy_keys)},
          {"rung", names_of<RungDraft>(rung_keys)}};
}

}  // namespace inv::io
