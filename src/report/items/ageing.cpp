#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "items.hpp"
#include "report/relations/contacts.hpp"

namespace inv::report {

namespace {

std::string range_label(int first, int last) {
  return first == last ? std::to_string(first) : std::to_string(first) + "-" + std::to_string(last);
}

int age_in_days(const Item& item, core::Date as_of, AgeBy by) {
  return by == AgeBy::due ? item.days_overdue(as_of) : as_of - item.invoiced;
}

std::vector<core::Money> zeros(std::size_t count, core::Currency currency) {
  return std::vector<core::Money>(count, core::Money::zero(currency));
}

/// Only these put marks on items; most clients have none, and then no relations are worked out.
bool has_marks(const book::Book& book, const Account& account) {
  return std::ranges::any_of(
      entries_until(book, account.client, account.as_of), [&](book::EntryIx ix) {
        return promised_by(book.entry(ix)) || book.entry(ix).as<book::Dispute>();
      });
}

AgedItem aged(const book::Book& book, const Item& item, core::Date as_of, const Buckets& buckets) {
  const book::Invoice& invoice = book.invoice(item.invoice);
  return AgedItem{.id = invoice.id,
                  .part = item.part,
                  .parts = item.parts,
                  .date = item.invoiced,
                  .due = item.due,
                  .total = invoice.total(),
                  .open = item.open,
                  .days_overdue = item.days_overdue(as_of),
                  .bucket = buckets.of(age_in_days(item, as_of, buckets.by))};
}

void add_item(AgeRow& row, AgedItem item) {
  row.buckets[item.bucket] += item.open;
  row.total += item.open;
  if (item.days_overdue >= 1) row.overdue += item.open;
  row.oldest_days = std::max(row.oldest_days.value_or(item.days_overdue), item.days_overdue);
  row.items.push_back(std::move(item));
}

AgeRow age_row(const book::Book& book, const Account& account, const Relations* relations,
               const Buckets& buckets, core::Currency currency) {
  const book::Client& client = book.client(account.client);
  AgeRow row{.client = client.id,
             .name = client.name,
             .currency = currency,
             .total = core::Money::zero(currency),
             .buckets = zeros(buckets.labels.size(), currency),
             .unapplied = account.unapplied_in(currency),
             .overdue = core::Money::zero(currency),
             .oldest_days = std::nullopt};
  for (std::size_t i = 0; i < account.items.size(); ++i) {
    const Item& item = account.items[i];
    if (item.open.is_zero() || item.open.currency() != currency) continue;
    AgedItem one = aged(book, item, account.as_of, buckets);
    one.disputed = relations && relations->disputed[i].is_positive();
    one.promised = relations && relations->promised_by[i] >= 0;
    add_item(row, std::move(one));
  }
  row.total -= row.unapplied;
  std::ranges::sort(row.items, {}, [](const AgedItem& item) {
    return std::tie(item.due, item.id, item.part);
  });
  return row;
}

void add_to_total(std::map<core::Currency, AgeTotal>& totals, const AgeRow& row) {
  const core::Money zero = core::Money::zero(row.currency);
  AgeTotal none{row.currency, zero, zeros(row.buckets.size(), row.currency), zero, zero};
  AgeTotal& total = totals.try_emplace(row.currency, std::move(none)).first->second;
  total.total += row.total;
  total.unapplied += row.unapplied;
  total.overdue += row.overdue;
  for (std::size_t i = 0; i < row.buckets.size(); ++i) total.buckets[i] += row.buckets[i];
}

}  // namespace

std::size_t Buckets::of(int days) const {
  const auto limit = std::lower_bound(limits.begin(), limits.end(), days);
  const auto above = static_cast<std::size_t>(limit - limits.begin());
  if (by == AgeBy::date) return above;
  return days <= 0 ? 0 : above + 1;
}

Buckets make_buckets(AgeBy by, std::vector<int> limits) {
  Buckets buckets{.by = by, .limits = std::move(limits), .labels = {}};
  if (by == AgeBy::due) buckets.labels.push_back("current");
  int first = by == AgeBy::due ? 1 : 0;
  for (const int limit : buckets.limits) {
    buckets.labels.push_back(range_label(first, limit));
    first = limit + 1;
  }
  const int last = buckets.limits.empty() ? first : buckets.limits.back();
  buckets.labels.push_back(std::to_string(last) + "+");
  return buckets;
}

bool Selection::includes(const book::Book& book, book::ClientIx client) const {
  if (!clients.empty() && std::ranges::count(clients, client) == 0) return false;
  return tag.empty() || std::ranges::count(book.client(client).tags, tag) > 0;
}

std::vector<AgeRow> age_rows(const book::Book& book, const Account& account,
                             const Relations* relations, const Buckets& buckets) {
  std::vector<AgeRow> rows;
  for (const core::Currency currency : account.currencies()) {
    AgeRow row = age_row(book, account, relations, buckets, currency);
    const bool any_unapplied = std::ranges::any_of(account.unapplied, [&](const Unapplied& money) {
      return money.amount.currency() == currency;
    });
    if (any_unapplied || !row.items.empty()) rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<core::Money> bucket_sums(const Account& account, core::Currency currency,
                                     const Buckets& buckets) {
  std::vector<core::Money> sums = zeros(buckets.labels.size(), currency);
  for (const Item& item : account.items) {
    if (item.open.currency() != currency) continue;
    sums[buckets.of(age_in_days(item, account.as_of, buckets.by))] += item.open;
  }
  return sums;
}

Ageing age(const book::Book& book, core::Date as_of, const Selection& selection, Buckets buckets) {
  Ageing ageing{.as_of = as_of, .buckets = std::move(buckets), .rows = {}, .totals = {}};
  std::map<core::Currency, AgeTotal> totals;
  const std::optional<core::Date> reconciled = reconciled_until(book, as_of);
  each_account(book, as_of, selection, [&](const Account& account) {
    std::optional<Relations> marks;
    if (has_marks(book, account)) marks = relations(book, account, reconciled);
    for (AgeRow& row : age_rows(book, account, marks ? &*marks : nullptr, ageing.buckets)) {
      add_to_total(totals, row);
      ageing.rows.push_back(std::move(row));
    }
  });
  for (auto& [currency, total] : totals) ageing.totals.push_back(std::move(total));
  return ageing;
}

}  // namespace inv::report
