#include <algorithm>
#include <array>

#include "keys.hpp"
#include "money.hpp"
#include "records.hpp"

namespace inv::io {

namespace {

using book::Invoice;
using book::Line;
using book::Particulars;
using core::DiagnosticId;

/// An invoice as it is read, with where its keys stand.
struct InvoiceDraft {
  Invoice invoice;
  Targets targets;
  std::optional<core::SourceSpan> terms_at, due_at, instalments_at, for_at;
};

Particulars& particulars(InvoiceDraft& draft) { return draft.invoice.particulars_or_none.ensure(); }

template <auto Member>
void line_text(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  put(particulars(draft).*Member, read_line_text(value, reading));
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
    {"due", [](InstalmentDraft& i, NodeRef v, Reading& r) { i.due = read_date(v, r); }, true},
    {"amount", [](InstalmentDraft& i, NodeRef v, Reading& r) { i.amount = read_amount(v, r, {}); }},
    {"percent", read_percent},
}};

/// The keys of an instalment that say how much: `amount`, `percent`, as bits of read_map.
constexpr std::uint64_t instalment_amount = 2, instalment_percent = 4;

/// Each instalment with an amount, or each with a percentage, these adding up to 100.
class Instalments {
 public:
  explicit Instalments(Reading& reading) : reading_(reading) {}

  void add(NodeRef node) {
    ++count_;
    InstalmentDraft draft;
    const auto seen =
        read_map<InstalmentDraft>(node, instalment_keys, "an instalment", draft, reading_);
    const auto how = seen & (instalment_amount | instalment_percent);
    if (how == 0 && node.is_map()) {
      reading_.error(DiagnosticId::missing_key, node.span(),
                     "an instalment without `amount` or `percent`");
    } else if (how == (instalment_amount | instalment_percent)) {
      reading_.error(DiagnosticId::key_conflict, node.span(), "`amount` and `percent` in one");
    } else if (how_ != 0 && how != 0 && how != how_) {
      reading_.error(DiagnosticId::key_conflict, node.span(),
                     "instalments have all an `amount`, or all a `percent`");
    }
    if (how_ == 0) how_ = how;
    if (draft.due) items_.push_back({*draft.due, draft.amount, draft.percent, node.span()});
  }

  std::vector<book::Instalment> finish(core::SourceSpan at) {
    const bool all_read = std::all_of(items_.begin(), items_.end(),
                                      [](const auto& item) { return item.percent.has_value(); });
    if (how_ == instalment_percent && all_read && items_.size() == count_) check_percentages(at);
    return std::move(items_);
  }

 private:
  void check_percentages(core::SourceSpan at) {
    constexpr int decimals = 6;
    core::Wide sum = 0;
    for (const auto& item : items_) {
      sum += core::Wide{item.percent->mantissa()} *
             core::power_of_ten(decimals - item.percent->scale());
    }
    if (sum == 100 * core::power_of_ten(decimals)) return;
    const auto shown = core::Decimal(static_cast<std::int64_t>(sum), decimals).trimmed();
    reading_.error(DiagnosticId::instalments_mismatch, at,
                   "the percentages add up to " + shown.text() + ", not to 100");
  }

  Reading& reading_;
  std::vector<book::Instalment> items_;
  std::size_t count_ = 0;
  std::uint64_t how_ = 0;
};

void read_instalments(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  draft.instalments_at = value.span();
  if (!expect_list(value, reading)) return;
  Instalments instalments(reading);
  value.each_element([&](NodeRef element) { instalments.add(element); });
  particulars(draft).instalments = instalments.finish(value.span());
  if (!value.is_empty()) return;
  draft.instalments_at.reset();
}

void read_invoice_id(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  put(draft.invoice.id, read_id(value, reading));
  draft.invoice.id_at = value.span();
}

void read_owner(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  if (auto id = read_id(value, reading)) {
    draft.invoice.client = book::ClientRef(std::move(*id), value.span());
  }
}

void read_day(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  put(draft.invoice.date, read_date(value, reading));
}

void read_due(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  draft.invoice.due_written = read_date(value, reading);
  draft.invoice.due_at = value.span();
  draft.due_at = value.span();
}

void read_own_terms(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  draft.terms_at = value.span();
  if (auto terms = read_terms(value, reading)) {
    particulars(draft).terms = book::Located<core::Terms>{*terms, value.span()};
  }
}

void read_prices(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  constexpr std::array<std::string_view, 2> names = {"net", "gross"};
  if (const auto which = read_position(value, reading, names)) draft.invoice.gross = *which == 1;
}

void read_kind(InvoiceDraft& draft, NodeRef value, Reading& reading) {
  constexpr std::array<std::string_view, 2> names = {"invoice", "credit"};
  if (const auto which = read_position(value, reading, names))
    draft.invoice.is_credit = *which == 1;
}

constexpr MoneyRules zero_allowed = {false, true};  // whether it may be is seen with the lines

constexpr std::array<Key<InvoiceDraft>, 16> invoice_keys = {{
    {"id", read_invoice_id, true},
    {"client", read_owner},
    {"date", read_day, true},
    {"lines", [](InvoiceDraft& d, NodeRef v, Reading& r) { d.invoice.lines = read_lines(v, r); }},
    {"total", [](InvoiceDraft& d, NodeRef v,
                 Reading& r) { d.invoice.total_amount = read_amount(v, r, zero_allowed); }},
    {"due", read_due},
    {"terms", read_own_terms},
    {"currency",
     [](InvoiceDraft& d, NodeRef v, Reading& r) { d.invoice.currency = read_currency(v, r); }},
    {"title", line_text<&Particulars::title>},
    {"po", line_text<&Particulars::po>},
    {"supplied",
     [](InvoiceDraft& d, NodeRef v, Reading& r) { particulars(d).supplied = read_date(v, r); }},
    {"note",
     [](InvoiceDraft& d, NodeRef v, Reading& r) { put(particulars(d).note, read_text(v, r)); }},
    {"prices", read_prices},
    {"kind", read_kind},
    {"for",
     [](InvoiceDraft& d, NodeRef v, Reading& r) {
       d.for_at = v.span();
       d.targets = read_targets(v, r);
     }},
    {"instalments", read_instalments},
}};

/// The bits of read_map for `lines` and `total`.
constexpr std::uint64_t seen_lines = 8, seen_total = 16;

void refuse_beside(const std::optional<core::SourceSpan>& at, std::string_view key,
                   std::string_view beside, Reading& reading) {
  if (!at) return;
  reading.error(DiagnosticId::key_conflict, *at,
                "`" + std::string(key) + "` in an invoice with " + std::string(beside));
}

void check_keys(const InvoiceDraft& draft, std::uint64_t seen, NodeRef node, Reading& reading) {
  const Invoice& invoice = draft.invoice;
  if (draft.instalments_at) {
    refuse_beside(draft.due_at, "due", "`instalments`", reading);
    refuse_beside(draft.terms_at, "terms", "`instalments`", reading);
  }
  if (invoice.is_credit) {
    refuse_beside(draft.due_at, "due", "`kind: credit`", reading);
    refuse_beside(draft.terms_at, "terms", "`kind: credit`", reading);
    refuse_beside(draft.instalments_at, "instalments", "`kind: credit`", reading);
  } else if (draft.for_at) {
    reading.error(DiagnosticId::key_conflict, *draft.for_at,
                  "`for` belongs to a credit note; is `kind: credit` missing?");
  }
  const bool has_lines = (seen & seen_lines) != 0 && !(invoice.lines.empty() && !reading.failed());
  if (!has_lines && (seen & seen_total) == 0) {
    reading.error(DiagnosticId::missing_key, node.span(), "an invoice without `lines` or `total`");
  }
  const auto& total = invoice.total_amount;
  if (total && total->number().is_zero() && !has_lines) {
    reading.error(DiagnosticId::zero_amount, total->at(), "an invoice of nothing");
  }
}

}  // namespace

Invoice read_invoice(NodeRef node, Reading& reading) {
  InvoiceDraft draft;
  draft.invoice.at = node.span();
  draft.invoice.id_at = node.span();
  const auto seen = read_map<InvoiceDraft>(node, invoice_keys, "an invoice", draft, reading);
  if (node.is_map()) check_keys(draft, seen, node, reading);
  if (!draft.targets.targets.empty()) particulars(draft).for_ = std::move(draft.targets.targets);
  draft.invoice.is_broken = reading.failed();
  return std::move(draft.invoice);
}

std::vector<RecordKeys> keys_of_invoice() {
  auto all = keys_of_lines();
  all.insert(all.begin(), {{"invoice", names_of<InvoiceDraft>(invoice_keys)},
                           {"instalment", names_of<InstalmentDraft>(instalment_keys)}});
  return all;
}

}  // namespace inv::io
