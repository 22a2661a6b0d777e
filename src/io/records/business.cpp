#include <algorithm>
#include <array>

#include "keys.hpp"
#include "records.hpp"

namespace inv::io {

namespace {

using book::Business;
using book::PayWay;
using core::DiagnosticId;

template <auto Member>
void line_text(Business& business, NodeRef value, Reading& reading) {
  put(business.*Member, read_line_text(value, reading));
}

template <auto Member>
void pay_text(PayWay& way, NodeRef value, Reading& reading) {
  put(way.*Member, read_line_text(value, reading));
}

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

void read_sent(Business& business, NodeRef value, Reading& reading) {
  constexpr std::array<std::string_view, 1> names = {"tracked"};
  if (read_position(value, reading, names)) business.sent_tracked = true;
}

void read_usual_tax(Business& business, NodeRef value, Reading& reading) {
  if (auto name = read_line_text(value, reading)) {
    business.tax = book::Located<std::string>{std::move(*name), value.span()};
  }
}

constexpr std::array<Key<Business>, 20> business_keys = {{
    {"name", line_text<&Business::name>, true},
    {"currency",
     [](Business& b, NodeRef v, Reading& r) {
       if (const auto currency = read_currency(v, r)) b.currency = currency;
     },
     true},
    {"email", line_text<&Business::email>},
    {"phone", line_text<&Business::phone>},
    {"address", [](Business& b, NodeRef v, Reading& r) { b.address = read_line_texts(v, r); }},
    {"language", [](Business& b, NodeRef v, Reading& r) { put(b.language, read_language(v, r)); }},
    {"terms", [](Business& b, NodeRef v, Reading& r) { b.terms = read_terms(v, r); }},
    {"taxes", [](Business& b, NodeRef v, Reading& r) { b.taxes = read_taxes(v, r); }},
    {"tax", read_usual_tax},
    {"tax-id", line_text<&Business::tax_id>},
    {"registration", line_text<&Business::registration>},
    {"pay", [](Business& b, NodeRef v, Reading& r) { b.pay = read_pay(v, r); }},
    {"apply",
     [](Business& b, NodeRef v, Reading& r) { put(b.apply_manual, read_apply_manual(v, r)); }},
    {"buckets", [](Business& b, NodeRef v, Reading& r) { b.buckets = read_buckets(v, r); }},
    {"fresh",
     [](Business& b, NodeRef v, Reading& r) { put(b.fresh, read_integer(v, r, 0, days_max)); }},
    {"number", read_number},
    {"sent", read_sent},
    {"logo", line_text<&Business::logo>},
    {"colour", line_text<&Business::colour>},
    {"mail", line_text<&Business::mail>},
}};

constexpr std::array<Key<PayWay>, 9> pay_keys = {{
    {"via", pay_text<&PayWay::via>, true},
    {"iban", pay_text<&PayWay::iban>},
    {"bic", pay_text<&PayWay::bic>},
    {"account", pay_text<&PayWay::account>},
    {"sort-code", pay_text<&PayWay::sort_code>},
    {"name", pay_text<&PayWay::name>},
    {"link", pay_text<&PayWay::link>},
    {"note", [](PayWay& way, NodeRef v, Reading& r) { put(way.note, read_text(v, r)); }},
    {"currency", [](PayWay& way, NodeRef v, Reading& r) { way.currency = read_currency(v, r); }},
}};

/// A tax with its words: `{rate: 0, text: Reverse charge}`.
struct TaxDraft {
  std::optional<core::Decimal> rate;
  std::string text;
};

constexpr std::array<Key<TaxDraft>, 2> tax_keys = {{
    {"rate", [](TaxDraft& tax, NodeRef v, Reading& r) { tax.rate = read_percentage(v, r); }, true},
    {"text", [](TaxDraft& tax, NodeRef v, Reading& r) { put(tax.text, read_text(v, r)); }},
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
  if (draft.rate) taxes.push_back({*name, *draft.rate, std::move(draft.text)});
}

}  // namespace

Business read_business(NodeRef node, Reading& reading) {
  Business business;
  business.at = node.span();
  read_map<Business>(node, business_keys, "a business", business, reading);
  return business;
}

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

std::vector<book::Tax> read_taxes(NodeRef node, Reading& reading) {
  std::vector<book::Tax> taxes;
  if (!expect_map(node, reading)) return taxes;
  node.each_pair([&](NodeRef key, NodeRef value) { read_tax(key, value, taxes, reading); });
  return taxes;
}

std::optional<bool> read_apply_manual(NodeRef node, Reading& reading) {
  constexpr std::array<std::string_view, 2> names = {"oldest", "manual"};
  const auto position = read_position(node, reading, names);
  return position ? std::optional(*position == 1) : std::nullopt;
}

std::optional<book::Text> read_language(NodeRef node, Reading& reading) {
  auto text = read_line_text(node, reading);
  if (!text) return text;
  const std::string_view tag = *text;
  const bool is_tag = tag.front() != '-' && tag.back() != '-' &&
                      std::all_of(tag.begin(), tag.end(), [](char c) {
                        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                               (c >= '0' && c <= '9') || c == '-';
                      });
  const std::size_t first = std::min(tag.find('-'), tag.size());
  if (is_tag && first >= 2 && first <= 8) return text;
  reading.error(
      DiagnosticId::bad_text, node.span(),
      quoted_for_message(*text) + " is not a language; write its tag, as `en` or `pt-BR`");
  return std::nullopt;
}

std::vector<RecordKeys> keys_of_business() {
  return {{"business", names_of<Business>(business_keys)},
          {"tax", names_of<TaxDraft>(tax_keys)},
          {"pay", names_of<PayWay>(pay_keys)}};
}

}  // namespace inv::io
