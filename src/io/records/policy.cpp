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
constexpr std::array<std::string_view, 5> tones = {"heads-up", "friendly", "reminder", "firm",
                                                   "formal"};

template <auto Member>
void days(PolicyOverride& policy, NodeRef value, Reading& reading) {
  policy.*Member = read_integer(value, reading, 0, days_max);
}

void read_repeat(PolicyOverride& policy, NodeRef value, Reading& reading) {
  policy.repeat = read_integer(value, reading, 1, days_max);
}

void read_headsup(PolicyOverride& policy, NodeRef value, Reading& reading) {
  constexpr std::array<std::string_view, 3> names = {"needed", "all", "none"};
  policy.headsup = read_choice<book::HeadsUp>(value, reading, names);
}

constexpr std::array<Key<PolicyOverride>, 9> policy_keys = {{
    {"ladder", [](PolicyOverride& p, NodeRef v, Reading& r) { p.ladder = read_ladder(v, r); }},
    {"gap", days<&PolicyOverride::gap>},
    {"grace", days<&PolicyOverride::grace>},
    {"carry", days<&PolicyOverride::carry>},
    {"broken", [](PolicyOverride& p, NodeRef v,
                  Reading& r) { p.broken = read_choice<book::Channel>(v, r, channels); }},
    {"quiet", [](PolicyOverride& p, NodeRef v, Reading& r) { p.quiet = read_quiet(v, r); }},
    {"minimum",
     [](PolicyOverride& p, NodeRef v, Reading& r) { p.minimum = read_decimal(v, r, false); }},
    {"repeat", read_repeat},
    {"headsup", read_headsup},
}};

struct RungDraft {
  std::optional<int> at;
  std::optional<book::Channel> channel;
  std::optional<book::Tone> tone;
};

constexpr std::array<Key<RungDraft>, 3> rung_keys = {{
    {"at",
     [](RungDraft& rung, NodeRef v, Reading& r) {
       rung.at = read_integer(v, r, -days_max, days_max);
     },
     true},
    {"do",
     [](RungDraft& rung, NodeRef v, Reading& r) {
       rung.channel = read_choice<book::Channel>(v, r, channels);
     },
     true},
    {"tone",
     [](RungDraft& rung, NodeRef v, Reading& r) {
       rung.tone = read_choice<book::Tone>(v, r, tones);
     },
     true},
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

}  // namespace

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
