#include <algorithm>
#include <array>

#include "addresses.hpp"
#include "keys.hpp"
#include "records.hpp"

namespace inv::io {

namespace {

using book::Business;
using book::PayWay;
using core::DiagnosticId;

std::vector<int> read_buckets(NodeRef node, Reading& reading) {
  constexpr std::size_t buckets_max = 12;
  std::vector<int> limits;
  if (!expect_list(node, reading)) return limits;
  std::size_t count = 0;
  node.each_element([&](NodeRef element) {
    ++count;
    const auto days = read_integer(element, reading, 1, days_max);
    if (!days) return;
    if (!limits.empty() && *days <= limits.back()) {
      reading.error(DiagnosticId::bad_number, element.span(),
                    "`" + std::to_string(*days) + "` after `" + std::to_string(limits.back()) +
                        "`; the limits of buckets rise");
    }
    limits.push_back(*days);
  });
  if (count == 0 || count > buckets_max) {
    reading.error(DiagnosticId::bad_number, node.span(),
                  std::to_string(count) + " limits; there are 1 to " + std::to_string(buckets_max));
  }
  return limits;
}

/// One group of zeros, and year and month where wanted: `{YYYY}-{0000}`.
bool is_number_pattern(std::string_view text) {
  int counters = 0;
  for (auto open = text.find('{'); open != text.npos; open = text.find('{')) {
    if (text.substr(0, open).find('}') != text.npos) return false;
    const auto close = text.find('}', open);
    if (close == text.npos) return false;
    const auto group = text.substr(open + 1, close - open - 1);
    const bool is_zeros = !group.empty() && group.size() <= 12 &&
                          std::all_of(group.begin(), group.end(), [](char c) { return c == '0'; });
    if (is_zeros)
      ++counters;
    else if (group != "YYYY" && group != "YY" && group != "MM")
      return false;
    text.remove_prefix(close + 1);
  }
  return counters == 1 && text.find('}') == text.npos;
}

void read_number(Business& business, NodeRef value, Reading& reading) {
  const auto text = read_line_text(value, reading);
  if (!text) return;
  business.number = *text;
  if (is_number_pattern(*text)) return;
  reading.error(DiagnosticId::bad_text, value.span(),
                quoted_for_message(*text) +
                    " is not a pattern of invoice numbers; it has one group "
                    "of zeros, as `{YYYY}-{0000}`, and may have `{YYYY}`, `{YY}` and `{MM}`");
}

constexpr std::array<std::string_view, 2> ways_to_send = {"", "tracked"};

constexpr std::array<Key<PayWay>, 9> pay_keys = {{
    {"via", into<&PayWay::via, read_line_text>, true},
    {"iban", into<&PayWay::iban, read_iban>},
    {"bic", into<&PayWay::bic, read_line_text>},
    {"account", into<&PayWay::account, read_line_text>},
    {"sort-code", into<&PayWay::sort_code, read_line_text>},
    {"name", into<&PayWay::name, read_line_text>},
    {"link", into<&PayWay::link, read_link>},
    {"note", into<&PayWay::note, read_text>},
    {"currency", into<&PayWay::currency, read_currency>},
}};

std::vector<PayWay> read_pay(NodeRef node, Reading& reading) {
  std::vector<PayWay> ways;
  if (!expect_list(node, reading)) return ways;
  node.each_element([&](NodeRef element) {
    PayWay way;
    read_map<PayWay>(element, pay_keys, "a way to pay", way, reading);
    ways.push_back(std::move(way));
  });
  return ways;
}

/// A tax with a text: `{rate: 0, text: Reverse charge}`.
struct TaxDraft {
  std::optional<core::Decimal> rate;
  std::string text;
};

constexpr std::array<Key<TaxDraft>, 2> tax_keys = {{
    {"rate", into<&TaxDraft::rate, read_percentage>, true},
    {"text", into<&TaxDraft::text, read_text>},
}};

void read_tax(NodeRef key, NodeRef value, std::vector<book::Tax>& taxes, Reading& reading) {
  if (is_users_own(key.text())) return;
  const auto name = read_line_text(key, reading);
  TaxDraft draft;
  if (value.is_map()) {
    read_map<TaxDraft>(value, tax_keys, "a tax", draft, reading);
  } else {
    draft.rate = read_percentage(value, reading);
  }
  if (!name) return;
  if (core::parse_decimal(*name, true, 18).value) {
    reading.error(DiagnosticId::bad_text, key.span(),
                  quoted_for_message(*name) + " is a number; a tax has a name, as `standard`");
  }
  if (draft.rate) taxes.push_back({*name, *draft.rate, std::move(draft.text), key.span()});
}

std::vector<book::Tax> read_taxes(NodeRef node, Reading& reading) {
  std::vector<book::Tax> taxes;
  if (!expect_map(node, reading)) return taxes;
  node.each_pair([&](NodeRef key, NodeRef value) { read_tax(key, value, taxes, reading); });
  return taxes;
}

constexpr std::array<Key<book::Signer>, 2> contact_keys = {{
    {"name", into<&book::Signer::name, read_line_text>, true},
    {"role", into<&book::Signer::role, read_line_text>},
}};

/// Who signs: a name, or with a role `{name: Rowan Hill, role: Owner}`.
void read_contact(Business& business, NodeRef value, Reading& reading) {
  if (value.is_map()) {
    read_map<book::Signer>(value, contact_keys, "a contact", business.contact, reading);
  } else {
    into<&book::Signer::name, read_line_text>(business.contact, value, reading);
  }
}

constexpr std::array<Key<Business>, 23> business_keys = {{
    {"name", into<&Business::name, read_line_text>, true},
    {"currency", into<&Business::currency, read_currency>, true},
    {"email", into<&Business::email, read_email>},
    {"phone", into<&Business::phone, read_line_text>},
    {"address", into<&Business::address, read_line_texts>},
    {"language", into<&Business::language, read_language>},
    {"terms", into<&Business::terms, read_terms>},
    {"taxes", into<&Business::taxes, read_taxes>},
    {"tax", into_located<&Business::tax, read_line_text>},
    {"tax-id", into<&Business::tax_id, read_line_text>},
    {"registration", into<&Business::registration, read_line_text>},
    {"pay", into<&Business::pay, read_pay>},
    {"apply", into<&Business::apply_manual, read_choice<bool, ways_to_apply>>},
    {"buckets", into<&Business::buckets, read_buckets>},
    {"fresh", into<&Business::fresh, read_integer, 0, days_max>},
    {"number", read_number},
    {"sent", into<&Business::sent_tracked, read_choice<bool, ways_to_send, 1>>},
    {"logo", into<&Business::logo, read_line_text>},
    {"colour", into<&Business::colour, read_colour>},
    {"mail", into<&Business::mail, read_one_or_more>},
    {"contact", read_contact},
    {"footer", into<&Business::footer, read_line_texts>},
    {"familiar", into<&Business::familiar, read_boolean>},
}};

}  // namespace

Business read_business(NodeRef node, Reading& reading) {
  Business business;
  business.at = node.span();
  read_map<Business>(node, business_keys, "a business", business, reading);
  return business;
}

std::vector<RecordKeys> keys_of_business() {
  return {{"business", names_of<Business>(business_keys)},
          {"tax", names_of<TaxDraft>(tax_keys)},
          {"pay", names_of<PayWay>(pay_keys)},
          {"contact", names_of<book::Signer>(contact_keys)}};
}

}  // namespace inv::io
