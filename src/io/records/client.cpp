#include <algorithm>
#include <array>

#include "keys.hpp"
#include "records.hpp"

namespace inv::io {

namespace {

using book::Client;
using core::DiagnosticId;

template <auto Member>
void line_text(Client& client, NodeRef value, Reading& reading) {
  put(client.*Member, read_line_text(value, reading));
}

void read_reach(Client& client, NodeRef value, Reading& reading) {
  if (!expect_list(value, reading)) return;
  if (value.is_empty()) {
    reading.error(DiagnosticId::bad_choice, value.span(),
                  "no channel at all; without `reach` all that have an address may be used");
  }
  value.each_element([&](NodeRef element) {
    const auto channel = read_choice<book::Channel>(element, reading, channels);
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

void read_care(Client& client, NodeRef value, Reading& reading) {
  if (auto name = read_line_text(value, reading)) client.care = {std::move(*name), value.span()};
}

void read_client_id(Client& client, NodeRef value, Reading& reading) {
  put(client.id, read_id(value, reading));
  client.id_at = value.span();
}

void read_statements(Client& client, NodeRef value, Reading& reading) {
  constexpr std::array<std::string_view, 2> names = {"open-item", "activity"};
  if (const auto which = read_position(value, reading, names)) {
    client.activity_statements = *which == 1;
  }
}

constexpr std::array<Key<Client>, 23> client_keys = {{
    {"id", read_client_id, true},
    {"name", line_text<&Client::name>, true},
    {"email", [](Client& c, NodeRef v, Reading& r) { c.email = read_one_or_more(v, r); }},
    {"cc", [](Client& c, NodeRef v, Reading& r) { c.cc = read_one_or_more(v, r); }},
    {"phone", line_text<&Client::phone>},
    {"address", [](Client& c, NodeRef v, Reading& r) { c.address = read_line_texts(v, r); }},
    {"contact", line_text<&Client::contact>},
    {"greeting", line_text<&Client::greeting>},
    {"language", [](Client& c, NodeRef v, Reading& r) { put(c.language, read_language(v, r)); }},
    {"currency", [](Client& c, NodeRef v, Reading& r) { c.currency = read_currency(v, r); }},
    {"terms", [](Client& c, NodeRef v, Reading& r) { c.terms = read_terms(v, r); }},
    {"tax-id", line_text<&Client::tax_id>},
    {"care", read_care},
    {"lines", [](Client& c, NodeRef v, Reading& r) { c.lines = read_lines(v, r); }},
    {"billing", [](Client& c, NodeRef v, Reading& r) { c.billing = read_billing(v, r); }},
    {"reach", read_reach},
    {"autopay", [](Client& c, NodeRef v, Reading& r) { put(c.autopay, read_boolean(v, r)); }},
    {"apply", [](Client& c, NodeRef v, Reading& r) { c.apply_manual = read_apply_manual(v, r); }},
    {"thanks", [](Client& c, NodeRef v, Reading& r) { put(c.thanks, read_text(v, r)); }},
    {"tags", [](Client& c, NodeRef v, Reading& r) { c.tags = read_line_texts(v, r); }},
    {"note", [](Client& c, NodeRef v, Reading& r) { put(c.note, read_text(v, r)); }},
    {"since", [](Client& c, NodeRef v, Reading& r) { c.since = read_date(v, r); }},
    {"statements", read_statements},
}};

struct BillingDraft {
  std::optional<std::size_t> every;  ///< 0 week, 1 month
  std::optional<NodeRef> day;        ///< what it may be depends on `every`
};

constexpr std::array<Key<BillingDraft>, 2> billing_keys = {{
    {"every",
     [](BillingDraft& billing, NodeRef value, Reading& reading) {
       constexpr std::array<std::string_view, 2> names = {"week", "month"};
       billing.every = read_position(value, reading, names);
     },
     true},
    {"day", [](BillingDraft& billing, NodeRef value, Reading&) { billing.day = value; }, true},
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

book::Billing read_billing(NodeRef node, Reading& reading) {
  book::Billing billing;
  BillingDraft draft;
  read_map<BillingDraft>(node, billing_keys, "`billing`", draft, reading);
  if (!draft.every || !draft.day) return billing;
  if (*draft.every == 1) {
    put(billing.month_day, read_integer(*draft.day, reading, 1, 31));
    return billing;
  }
  billing.weekday = read_weekday(*draft.day, reading);
  return billing;
}

std::vector<RecordKeys> keys_of_client() {
  return {{"client", names_of<Client>(client_keys)},
          {"billing", names_of<BillingDraft>(billing_keys)}};
}

}  // namespace inv::io
