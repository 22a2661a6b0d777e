#include <algorithm>
#include <array>

#include "keys.hpp"
#include "records.hpp"

namespace inv::io {

namespace {

using book::PolicyOverride;
using book::Rung;
using core::DiagnosticId;

constexpr std::size_t rungs_max = 99;  // a stage has two digits
constexpr std::array<std::string_view, 3> heads_ups = {"needed", "all", "none"};

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

constexpr std::array<Key<PolicyOverride>, 9> policy_keys = {{
    {"ladder", into<&PolicyOverride::ladder, read_ladder>},
    {"gap", into<&PolicyOverride::gap, read_integer, 0, days_max>},
    {"grace", into<&PolicyOverride::grace, read_integer, 0, days_max>},
    {"carry", into<&PolicyOverride::carry, read_integer, 0, days_max>},
    {"broken", into<&PolicyOverride::broken, read_channel>},
    {"quiet", into<&PolicyOverride::quiet, read_quiet>},
    {"minimum", into<&PolicyOverride::minimum, read_decimal, false>},
    {"repeat", into<&PolicyOverride::repeat, read_integer, 1, days_max>},
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
