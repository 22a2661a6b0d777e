#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "inv/core/date.hpp"
#include "inv/core/decimal.hpp"
#include "inv/core/money.hpp"
#include "inv/core/source.hpp"

namespace inv::book {

enum class Channel : std::uint8_t { email, letter, call };
enum class Tone : std::uint8_t { heads_up, friendly, reminder, firm, formal };

inline constexpr std::array<std::string_view, 3> channel_names = {"email", "letter", "call"};
inline constexpr std::array<std::string_view, 5> tone_names = {"heads-up", "friendly", "reminder",
                                                               "firm", "formal"};
std::string_view channel_name(Channel channel);  ///< `email` `letter` `call`
std::string_view tone_name(Tone tone);           ///< `heads-up` `friendly` …
/// The first three tones are gentle.
constexpr bool is_gentle(Tone tone) { return tone <= Tone::reminder; }

/// One step of a ladder, reached when an item is at least `at` days overdue.
struct Rung {
  int at;
  Channel channel;
  Tone tone;
};

/// Days on which nothing is done: `sat`, `2026-04-06`, `12-24`, and ranges of one kind, both ends
/// inclusive. Weekday and yearly ranges may run over the end of the week or year.
struct QuietWeekdays { core::Weekday first, last; };
struct QuietDates { core::Date first, last; };
struct QuietYearly { int first_month, first_day, last_month, last_day; };
using Quiet = std::variant<QuietWeekdays, QuietDates, QuietYearly>;

bool is_quiet(const std::vector<Quiet>& quiet, core::Date day);

/// The least that is worth writing about, in each currency's own unit.
struct Minimum {
  std::optional<core::Decimal> any;                              ///< a number: in every currency
  std::vector<std::pair<core::Currency, core::Decimal>> named;  ///< a map: in these

  /// Without either 5, and 500 where the currency has no minor unit.
  core::Decimal in(core::Currency currency) const;
};

enum class HeadsUp : std::uint8_t { needed, all, none };

/// How clients are treated. Stages count the rungs from 1.
struct Policy {
  std::string name;
  std::vector<Rung> ladder;  ///< `at` rises strictly; at most the first is at or below 0
  int gap = 6;               ///< days between two steps, and after any contact or payment
  int grace = 3;             ///< days after a promised date
  int carry = 5;             ///< days before the next billing date
  Channel broken = Channel::call;
  std::vector<Quiet> quiet;
  Minimum minimum = {};
  int repeat = 30;
  int per_month = 3;         ///< on how many of any 28 days a client may hear from us
  HeadsUp headsup = HeadsUp::needed;

  int last_stage() const { return static_cast<int>(ladder.size()); }
  const Rung& rung(int stage) const;  ///< 1 <= stage <= last_stage()
  int first_overdue_stage() const;    ///< the lowest rung with `at` above 0
  int stage_reached(int days_overdue) const;  ///< the highest rung with `at` <= days, or 0
};

/// `personal`, `standard`, `volume`, as contract 3.1 has them.
const std::vector<Policy>& built_in_policies();

/// What a book says of one policy: only the keys that it has.
struct PolicyOverride {
  std::string name;
  std::optional<std::vector<Rung>> ladder;
  std::optional<int> gap, grace, carry, repeat, per_month;
  std::optional<Channel> broken;
  std::optional<std::vector<Quiet>> quiet;
  std::optional<Minimum> minimum;
  std::optional<HeadsUp> headsup;
  core::SourceSpan at;
};

/// The built-in ones and the book's: a key given overrides just that key, a new policy starts from
/// `standard` (the built-in one, or the book's own where it overrides it).
std::vector<Policy> settle_policies(const std::vector<PolicyOverride>& overrides);

}  // namespace inv::book
