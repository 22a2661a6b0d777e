#include <algorithm>
#include <array>

#include "addresses.hpp"
#include "keys.hpp"
#include "records.hpp"

namespace inv::io {

namespace {

using book::Client;
using core::DiagnosticId;

struct BillingDraft {
  book::Billing billing;
  bool is_known = false;       ///< `every` could be read
  std::optional<NodeRef> day;  ///< what it may be depends on `every`
};

constexpr std::array<std::string_view, 7> weekdays = {"mon", "tue", "wed", "thu",
                                                      "fri", "sat", "sun"};

/// `week`, `month`, `quarter`, `year`.
struct Period {
  std::string_view name;
  book::Billing::Unit unit;
  int count;
};
using Unit = book::Billing::Unit;
constexpr std::array<Period, 4> periods = {
    {{"week", Unit::week, 1}, {"month", Unit::month, 1}, {"quarter", Unit::month, 3},
     {"year", Unit::month, 12}}};

/// `2 weeks`, `3 months`: ten years at most. `1 weeks` is `week`.
std::optional<Period> parse_several(std::string_view text) {
  const auto blank = std::min(text.find(' '), text.size());
  const auto unit = text.substr(blank);
  const auto count = core::parse_decimal(text.substr(0, blank), false, 0).value;
  const int most = unit == " weeks" ? 520 : unit == " months" ? 120 : 0;
  if (!count || count->mantissa() < 1 || count->mantissa() > most) return std::nullopt;
  return Period{text, unit == " weeks" ? Unit::week : Unit::month,
                static_cast<int>(count->mantissa())};
}

void read_every(BillingDraft& draft, NodeRef value, Reading& reading) {
  const auto text = read_scalar(value, reading);
  if (!text) return;
  std::optional<Period> period = parse_several(*text);
  std::vector<std::string_view> names;
  for (const Period& each : periods) {
    names.push_back(each.name);
    if (each.name == *text) period = each;
  }
  if (!period) {
    const std::string plural = std::string(*text) + "s";
    const std::string near = parse_several(plural) ? "; did you mean `" + plural + "`?"
                                                   : core::did_you_mean(*text, names);
    reading.error(DiagnosticId::bad_choice, value.span(),
                  quoted_for_message(*text) + " may not stand here" +
                      (near.empty() ? "; it is `week`, `month`, `quarter`, `year`, or as "
                                      "`2 weeks`, `3 months`"
                                    : near));
    return;
  }
  draft.billing.unit = period->unit;
  draft.billing.count = period->count;
  draft.is_known = true;
}

constexpr std::array<Key<BillingDraft>, 3> billing_keys = {{
    {"every", read_every, true},
    {"day", [](BillingDraft& draft, NodeRef value, Reading&) { draft.day = value; }},
    {"from", [](BillingDraft& draft, NodeRef value,
                Reading& reading) { draft.billing.from = read_date(value, reading); }},
}};

/// The bits of read_map for `day` and `from`.
constexpr std::uint64_t billing_day = 2, billing_from = 4;

/// False after an error.
bool read_billing_day(BillingDraft& draft, Reading& reading) {
  book::Billing& billing = draft.billing;
  if (billing.unit == Unit::week) {
    const auto day = read_choice<core::Weekday, weekdays>(*draft.day, reading);
    put(billing.weekday, day);
    return day.has_value();
  }
  const auto day = read_integer(*draft.day, reading, 1, 31);
  put(billing.month_day, day);
  return day.has_value();
}

/// `day` and `from` have to agree.
void check_billing_day(const BillingDraft& draft, Reading& reading) {
  const core::Date from = *draft.billing.from;
  if (draft.billing.next_on_or_after(from) == from) return;
  const std::string day = draft.billing.unit == Unit::week
                              ? weekdays[static_cast<std::size_t>(from.weekday())].data()
                              : std::to_string(from.day());
  reading.error(DiagnosticId::key_conflict, draft.day->span(),
                "`day: " + std::string(draft.day->text()) + "`, but `from: " + from.text() +
                    "` is `day: " + day + "`");
}

book::Billing read_billing(NodeRef node, Reading& reading) {
  BillingDraft draft;
  const auto seen = read_map<BillingDraft>(node, billing_keys, "`billing`", draft, reading);
  if (!draft.is_known) return draft.billing;
  book::Billing& billing = draft.billing;
  if (billing.count > 1 && (seen & billing_from) == 0) {
    reading.error(DiagnosticId::missing_key, node.span(),
                  "`billing` without `from`, the first date: it says which weeks or months");
  } else if ((seen & (billing_day | billing_from)) == 0) {
    reading.error(DiagnosticId::missing_key, node.span(), "`billing` without `day`");
  }
  if (!draft.day && billing.from) {
    billing.weekday = billing.from->weekday();
    billing.month_day = billing.from->day();
  }
  if (draft.day && read_billing_day(draft, reading) && billing.from)
    check_billing_day(draft, reading);
  return billing;
}

void read_reach(Client& client, NodeRef value, Reading& reading) {
  if (!expect_list(value, reading)) return;
  if (value.is_empty()) {
    reading.error(DiagnosticId::bad_choice, value.span(),
                  "no channel at all; without `reach` all that have an address may be used");
  }
  value.each_element([&](NodeRef element) {
    const auto channel = read_choice<book::Channel, book::channel_names>(element, reading);
    if (!channel) return;
    auto& reach = client.reach;
    if (std::find(reach.begin(), reach.end(), *channel) != reach.end()) {
      reading.error(DiagnosticId::bad_choice, element.span(),
                    "`" + std::string(element.text()) + "` stands here already");
      return;
    }
    reach.push_back(*channel);
  });
}

constexpr std::array<std::string_view, 2> kinds_of_statement = {"open-item", "activity"};

constexpr std::array<Key<Client>, 24> client_keys = {{
    {"id", into_own_id, true},
    {"name", into<&Client::name, read_line_text>, true},
    {"email", into<&Client::email, read_emails>},
    {"cc", into<&Client::cc, read_emails>},
    {"phone", into<&Client::phone, read_line_text>},
    {"address", into<&Client::address, read_line_texts>},
    {"contact", into<&Client::contact, read_line_text>},
    {"greeting", into<&Client::greeting, read_line_text>},
    {"language", into<&Client::language, read_language>},
    {"currency", into<&Client::currency, read_currency>},
    {"terms", into<&Client::terms, read_terms>},
    {"tax-id", into<&Client::tax_id, read_line_text>},
    {"care", into_located<&Client::care, read_line_text>},
    {"lines", into<&Client::lines, read_lines>},
    {"billing", into<&Client::billing, read_billing>},
    {"reach", read_reach},
    {"autopay", into<&Client::autopay, read_boolean>},
    {"apply", into<&Client::apply_manual, read_choice<bool, ways_to_apply>>},
    {"thanks", into<&Client::thanks, read_text>},
    {"tags", into<&Client::tags, read_line_texts>},
    {"note", into<&Client::note, read_text>},
    {"since", into<&Client::since, read_date>},
    {"statements", into<&Client::activity_statements, read_choice<bool, kinds_of_statement>>},
    {"familiar", into<&Client::familiar, read_boolean>},
}};

}  // namespace

Client read_client(NodeRef node, Reading& reading) {
  Client client;
  client.at = node.span();
  client.id_at = node.span();
  read_map<Client>(node, client_keys, "a client", client, reading);
  client.is_broken = reading.failed();
  return client;
}

std::vector<RecordKeys> keys_of_client() {
  return {{"client", names_of<Client>(client_keys)},
          {"billing", names_of<BillingDraft>(billing_keys)}};
}

}  // namespace inv::io
