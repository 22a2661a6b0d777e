#include <array>
#include <set>

#include "inv/core/ascii.hpp"
#include "keys.hpp"
#include "records.hpp"

namespace inv::io {

namespace {

using book::Invoice;
using book::Line;
using book::Particulars;
using core::DiagnosticId;

/// A name of `business.taxes`, or a percentage where it is a number; or a list of them.
void read_line_tax(Line& line, NodeRef value, Reading& reading) {
  std::vector<book::LineTax> taxes;
  const auto read_one = [&](NodeRef node) {
    const auto text = read_line_text(node, reading);
    if (!text) return;
    book::LineTax& tax = taxes.emplace_back();
    tax.at = node.span();
    if (core::parse_decimal(*text, true, 18).value)
      tax.rate = read_percentage(node, reading);
    else
      tax.name = *text;
  };
  if (!value.is_list())
    read_one(value);
  else if (value.is_empty())
    reading.error(DiagnosticId::bad_choice, value.span(),
                  "no tax at all; a line without tax has `tax: 0`");
  else
    value.each_element(read_one);
  line.taxes = std::move(taxes);
}

constexpr std::array<Key<Line>, 8> line_keys = {{
    {"what", into<&Line::what, read_line_text>, true},
    {"amount", into<&Line::amount, read_amount_within, any_amount>},
    {"rate", into<&Line::rate, read_decimal, true>},
    {"qty", into<&Line::qty, read_decimal, true>},
    {"unit", into<&Line::unit, read_line_text>},
    {"tax", read_line_tax},
    {"discount", into<&Line::discount, read_percentage>},
    {"date", into<&Line::date, read_date>},
}};

/// The bits of read_map for `amount`, `rate` and `qty`.
constexpr std::uint64_t seen_amount = 2, seen_rate = 4, seen_qty = 8;

void check_price(std::uint64_t seen, NodeRef node, Reading& reading) {
  const bool has_amount = (seen & seen_amount) != 0;
  const bool has_rate = (seen & seen_rate) != 0;
  const bool has_qty = (seen & seen_qty) != 0;
  if (!has_amount && !has_rate) {
    reading.error(DiagnosticId::missing_key, node.span(), "a line without `amount` or `rate`");
  } else if (has_amount && has_rate) {
    reading.error(DiagnosticId::key_conflict, node.span(), "`amount` and `rate` in one line");
  } else if (has_amount && has_qty) {
    reading.error(DiagnosticId::key_conflict, node.span(),
                  "`amount` and `qty` in one line; the amount is that of the whole line");
  }
}

/// An invoice as it is read, with where its keys stand.
struct InvoiceDraft : Invoice {
  Targets targets;
  std::optional<core::SourceSpan> due_value_at, terms_at, instalments_at, for_at;

  Particulars& ensure_particulars() { return particulars_or_none.ensure(); }
};

template <auto Member, auto Read>
void into_particulars(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  into<Member, Read>(draft.ensure_particulars(), value, reading);
}

struct InstalmentDraft {
  std::optional<core::Date> due;
  std::optional<book::Amount> amount;
  std::optional<core::Decimal> percent;
};

void read_percent(InstalmentDraft& item, NodeRef value, Reading& reading) {
  item.percent = read_percentage(value, reading);
  if (item.percent && item.percent->is_zero()) {
    reading.error(DiagnosticId::zero_amount, value.span(), "an instalment of nothing");
  }
}

constexpr std::array<Key<InstalmentDraft>, 3> instalment_keys = {{
    {"due", into<&InstalmentDraft::due, read_date>, true},
    {"amount", into<&InstalmentDraft::amount, read_amount>},
    {"percent", read_percent},
}};

/// The keys of an instalment that say how much: `amount`, `percent`, as bits of read_map.
constexpr std::uint64_t instalment_amount = 2, instalment_percent = 4;

void check_percentages(const std::vector<book::Instalment>& items, core::SourceSpan at,
                       Reading& reading) {
  constexpr int decimals = 6;
  core::Wide sum = 0;
  for (const auto& item : items) {
    sum +=
        core::Wide{item.percent->mantissa()} * core::power_of_ten(decimals - item.percent->scale());
  }
  if (sum == 100 * core::power_of_ten(decimals)) return;
  const auto shown = core::Decimal(static_cast<std::int64_t>(sum), decimals).trimmed();
  reading.error(DiagnosticId::instalments_mismatch, at,
                "the percentages add up to " + shown.text() + ", not to 100");
}

/// Each with an amount, or each with a percentage, these adding up to 100.
void read_instalments(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  if (value.is_list() && value.is_empty()) return;
  draft.instalments_at = value.span();
  if (!expect_list(value, reading)) return;
  std::vector<book::Instalment> items;
  std::uint64_t first_how = 0;
  bool all_are_percentages = true;
  value.each_element([&](NodeRef node) {
    InstalmentDraft item;
    const auto seen =
        read_map<InstalmentDraft>(node, instalment_keys, "an instalment", item, reading);
    const auto how = seen & (instalment_amount | instalment_percent);
    if (how == 0 && node.is_map()) {
      reading.error(DiagnosticId::missing_key, node.span(),
                    "an instalment without `amount` or `percent`");
    } else if (how == (instalment_amount | instalment_percent)) {
      reading.error(DiagnosticId::key_conflict, node.span(), "`amount` and `percent` in one");
    } else if (first_how != 0 && how != 0 && how != first_how) {
      reading.error(DiagnosticId::key_conflict, node.span(),
                    "instalments have all an `amount`, or all a `percent`");
    }
    if (first_how == 0) first_how = how;
    all_are_percentages = all_are_percentages && item.due && item.percent;
    if (item.due) items.push_back({*item.due, item.amount, item.percent, node.span()});
  });
  if (first_how == instalment_percent && all_are_percentages) {
    check_percentages(items, value.span(), reading);
  }
  draft.ensure_particulars().instalments = std::move(items);
}

void read_due(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  draft.due_written = read_date(value, reading);
  draft.due_at = value.span();
  draft.due_value_at = value.span();
}

void read_own_terms(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  draft.terms_at = value.span();
  into_located<&Particulars::terms, read_terms>(draft.ensure_particulars(), value, reading);
}

void read_printed_number(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  into_particulars<&Particulars::number, read_line_text>(draft, value, reading);
  draft.ensure_particulars().number_at = value.span();
}

void read_for(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  draft.for_at = value.span();
  draft.targets = read_targets(value, reading);
}

constexpr std::array<std::string_view, 2> prices = {"net", "gross"}, kinds = {"invoice", "credit"};
constexpr MoneyRules zero_allowed = {false, true};  // whether it may be is seen with the lines

void read_tax_home(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  draft.ensure_particulars().tax_home = read_amount_within(value, reading, zero_allowed);
}

constexpr std::array<Key<InvoiceDraft>, 19> invoice_keys = {{
    {"id", into_own_id, true},
    {"client", into_located<&Invoice::client, read_id>},
    {"date", into<&Invoice::date, read_date>, true},
    {"lines", into<&Invoice::lines, read_lines>},
    {"total", into<&Invoice::total_amount, read_amount_within, zero_allowed>},
    {"due", read_due},
    {"terms", read_own_terms},
    {"currency", into<&Invoice::currency, read_currency>},
    {"title", into_particulars<&Particulars::title, read_line_text>},
    {"po", into_particulars<&Particulars::po, read_line_text>},
    {"supplied", into_particulars<&Particulars::supplied, read_date_range>},
    {"note", into_particulars<&Particulars::note, read_text>},
    {"prices", into<&Invoice::gross, read_choice<bool, prices>>},
    {"kind", into<&Invoice::is_credit, read_choice<bool, kinds>>},
    {"for", read_for},
    {"instalments", read_instalments},
    {"number", read_printed_number},
    {"settled-before", into_particulars<&Particulars::settled_before, read_amount>},
    {"tax-home", read_tax_home},
}};

/// The bits of read_map for `lines` and `total`.
constexpr std::uint64_t seen_lines = 8, seen_total = 16;

void refuse_beside(const std::optional<core::SourceSpan>& at, std::string_view what,
                   std::string_view beside, Reading& reading) {
  if (!at) return;
  reading.error(DiagnosticId::key_conflict, *at,
                std::string(what) + " in an invoice with " + std::string(beside));
}

void check_keys(const InvoiceDraft& draft, std::uint64_t seen, NodeRef node, Reading& reading) {
  if (draft.instalments_at) {
    refuse_beside(draft.due_value_at, "`due`", "`instalments`", reading);
    refuse_beside(draft.terms_at, "`terms`", "`instalments`", reading);
  }
  if (draft.is_credit) {
    refuse_beside(draft.due_value_at, "`due`", "`kind: credit`", reading);
    refuse_beside(draft.terms_at, "`terms`", "`kind: credit`", reading);
    refuse_beside(draft.instalments_at, "`instalments`", "`kind: credit`", reading);
  } else if (draft.for_at) {
    reading.error(DiagnosticId::key_conflict, *draft.for_at,
                  "`for` belongs to a credit note; is `kind: credit` missing?");
  }
  const auto& before = draft.particulars().settled_before;
  if (draft.is_credit && before)
    refuse_beside(before->at(), "`settled-before`", "`kind: credit`", reading);
  for (const Line& line : draft.lines) {
    if (!draft.gross || line.taxes.size() < 2) continue;
    refuse_beside(line.taxes[1].at, "a second tax", "`prices: gross`", reading);
  }
  const bool has_lines = (seen & seen_lines) != 0 && !(draft.lines.empty() && !reading.failed());
  if (!has_lines && (seen & seen_total) == 0) {
    reading.error(DiagnosticId::missing_key, node.span(), "an invoice without `lines` or `total`");
  }
  const auto& total = draft.total_amount;
  if (total && total->number().is_zero() && !has_lines) {
    reading.error(DiagnosticId::zero_amount, total->at(), "an invoice of nothing");
  }
}

void refuse_repeats(const std::vector<book::ForTarget>& targets, Reading& reading) {
  if (targets.size() < 2) return;
  std::set<std::string> folded;
  for (const auto& [invoice, amount] : targets) {
    if (folded.insert(core::fold_case(invoice.id())).second) continue;
    reading.error(DiagnosticId::named_twice, invoice.at(),
                  "`for` names `" + invoice.id() + "` twice");
  }
}

}  // namespace

Targets read_targets(NodeRef node, Reading& reading) {
  Targets result;
  result.at = node.span();
  result.is_empty = !node.is_scalar() && node.is_empty();
  const auto name = [&](NodeRef node_of_id, std::optional<book::Amount> amount) {
    auto id = read_id(node_of_id, reading);
    if (!id) return;
    result.targets.push_back({{std::move(*id), node_of_id.span()}, std::move(amount)});
  };
  if (node.is_list()) {
    node.each_element([&](NodeRef element) { name(element, std::nullopt); });
  } else if (node.is_map()) {
    result.is_map = !node.is_empty();
    // Every key is an id here, also one that begins with `x-`: money is not passed over.
    node.each_pair([&](NodeRef key, NodeRef value) { name(key, read_amount(value, reading)); });
  } else if (node.text().find(',') != std::string_view::npos) {
    reading.error(DiagnosticId::bad_id, node.span(),
                  quoted_for_message(node.text()) + " is not an id; a list is written `[A, B]`");
  } else {
    name(node, std::nullopt);
  }
  refuse_repeats(result.targets, reading);
  return result;
}

std::vector<Line> read_lines(NodeRef node, Reading& reading) {
  std::vector<Line> lines;
  if (!expect_list(node, reading)) return lines;
  node.each_element([&](NodeRef element) {
    Line line;
    line.at = element.span();
    const auto seen = read_map<Line>(element, line_keys, "a line", line, reading);
    if (element.is_map()) check_price(seen, element, reading);
    lines.push_back(std::move(line));
  });
  return lines;
}

Invoice read_invoice(NodeRef node, Reading& reading) {
  InvoiceDraft draft;
  draft.at = draft.id_at = node.span();
  const auto seen = read_map<InvoiceDraft>(node, invoice_keys, "an invoice", draft, reading);
  if (node.is_map()) check_keys(draft, seen, node, reading);
  if (!draft.targets.targets.empty())
    draft.ensure_particulars().for_ = std::move(draft.targets.targets);
  draft.is_broken = reading.failed();
  return draft;
}

std::vector<RecordKeys> keys_of_invoice() {
  return {{"invoice", names_of<InvoiceDraft>(invoice_keys)},
          {"instalment", names_of<InstalmentDraft>(instalment_keys)},
          {"line", names_of<Line>(line_keys)}};
}

}  // namespace inv::io
