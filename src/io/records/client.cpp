#include <algorithm>
#include <array>

#include "keys.hpp"
#include "records.hpp"

namespace inv::io {

namespace {

using book::Client;
using core::DiagnosticId;

struct BillingDraft {
  std::optional<bool> is_monthly;
  std::optional<NodeRef> day;  ///< what it may be depends on `every`
};

constexpr std::array<std::string_view, 2> periods = {"week", "month"};
constexpr std::array<std::string_view, 7> weekdays = {"mon", "tue", "wed", "thu",
                                                      "fri", "sat", "sun"};

constexpr std::array<Key<BillingDraft>, 2> billing_keys = {{
    {"every", into<&BillingDraft::is_monthly, read_choice<bool, periods>>, true},
    {"day", [](BillingDraft& billing, NodeRef value, Reading&) { billing.day = value; }, true},
}};

book::Billing read_billing(NodeRef node, Reading& reading) {
  book::Billing billing;
  BillingDraft draft;
  read_map<BillingDraft>(node, billing_keys, "`billing`", draft, reading);
  if (!draft.is_monthly || !draft.day) return billing;
  billing.unit = *draft.is_monthly ? book::Billing::Unit::month : book::Billing::Unit::week;
  if (*draft.is_monthly)
    put(billing.month_day, read_integer(*draft.day, reading, 1, 31));
  else
    put(billing.weekday, read_choice<core::Weekday, weekdays>(*draft.day, reading));
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

constexpr std::array<Key<Client>, 23> client_keys = {{
    {"id", into_own_id, true},
    {"name", into<&Client::name, read_line_text>, true},
    {"email", into<&Client::email, read_one_or_more>},
    {"cc", into<&Client::cc, read_one_or_more>},
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
