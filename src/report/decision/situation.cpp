#include "situation.hpp"

#include <algorithm>
#include <set>

#include "report/relations/contacts.hpp"

namespace inv::report {

namespace {

/// For so long after its due day the bank may not have been looked at.
constexpr int unreconciled_days = 30;

/// The documents that went out.
struct SentDocuments {
  std::set<book::InvoiceIx> invoices;  ///< where the book tracks them
  std::optional<core::Date> last_reminder, last_invoice;
};

SentDocuments sent_documents(const book::Book& book, const Account& account) {
  SentDocuments documents;
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    const book::Entry& entry = book.entry(ix);
    const auto* sent = entry.as<book::Sent>();
    if (sent == nullptr) continue;
    if (sent->what == book::SentWhat::reminder) documents.last_reminder = entry.date;
    if (sent->what != book::SentWhat::invoice) continue;
    documents.last_invoice = entry.date;
    if (!book.business().sent_tracked) continue;
    for (const book::ForTarget& target : entry.for_) documents.invoices.insert(target.invoice.ix());
  }
  return documents;
}

bool is_unreconciled(const Situation& s, const Item& item) {
  const int days = item.days_overdue(s.today);
  return s.relations.reconciled && item.due >= *s.relations.reconciled && days >= 1 &&
         days <= unreconciled_days;
}

/// What a broken plan misses is demanded of its oldest items; what is left of them stays set aside.
void demand_what_is_missed(Situation& s) {
  for (const PromiseStanding& plan : s.relations.promises) {
    if (!plan.missed) continue;
    std::vector<std::size_t> items = plan.covers;
    std::ranges::stable_sort(items, {}, [&](std::size_t i) {
      const Item& item = s.account.items[i];
      return std::pair(item.due, item.invoiced);
    });
    core::Money rest = *plan.missed;
    for (const std::size_t i : items) {
      const core::Money demanded = core::min(rest, s.items[i].promised);
      s.items[i].promised -= demanded;
      s.items[i].left += demanded;
      rest -= demanded;
    }
  }
}

bool is_promised(const Situation& s, std::size_t item) {
  if (s.relations.promised_by[item] < 0) return false;
  const auto promise = static_cast<std::size_t>(s.relations.promised_by[item]);
  return !std::ranges::binary_search(s.relations.promises[promise].not_set_aside, item);
}

void set_aside(Situation& s, const std::set<book::InvoiceIx>& sent,
               std::optional<book::InvoiceIx> handed_over) {
  const bool tracked = s.book.business().sent_tracked;
  for (std::size_t i = 0; i < s.account.items.size(); ++i) {
    const Item& item = s.account.items[i];
    const core::Money zero = core::Money::zero(item.open.currency());
    ItemView view{item.days_overdue(s.today), false, false, zero, zero, zero};
    const bool is_at_hand = item.invoice == handed_over;
    view.unsent = tracked && !is_at_hand && !sent.contains(item.invoice);
    view.unreconciled =
        !view.unsent && !is_at_hand && item.open.is_positive() && is_unreconciled(s, item);
    if (!view.unsent && !view.unreconciled) {
      view.disputed = s.relations.disputed[i];
      const core::Money rest = item.open - view.disputed;
      (is_promised(s, i) ? view.promised : view.left) = rest;
    }
    s.items.push_back(view);
  }
  demand_what_is_missed(s);
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    if (s.items[i].is_overdue()) s.overdue.push_back(i);
  }
}

}  // namespace

core::Money Situation::unapplied_in(core::Currency currency) const {
  return sum_in(unapplied, currency);
}

core::Money Situation::deposit_in(core::Currency currency) const {
  return sum_in(deposits, currency);
}

bool Situation::is_worth_it(core::Money amount) const {
  return amount.is_positive() && amount.decimal() >= policy.minimum.in(amount.currency());
}

bool Situation::any_worth_it(const Sums& sums) const {
  return std::any_of(sums.begin(), sums.end(), [&](const auto& sum) {
    return is_worth_it(sum.second - unapplied_in(sum.first));
  });
}

Sums Situation::left_of(const std::vector<std::size_t>& chosen) const {
  Sums sums;
  for (const std::size_t i : chosen) add(sums, items[i].left);
  return sums;
}

Situation situation_of(const book::Book& book, const Account& account, const Relations& relations,
                       std::optional<book::InvoiceIx> handed_over) {
  Situation s{.book = book,
              .account = account,
              .relations = relations,
              .client = book.client(account.client),
              .policy = book.policy_of(account.client),
              .today = account.as_of,
              .ladder = ladder(book, account, relations),
              .items = {},
              .overdue = {},
              .unapplied = {},
              .deposits = {},
              .last_ours = {},
              .last_reminder = {},
              .last_invoice_sent = {}};
  for (const Unapplied& money : account.unapplied) {
    add(money.kept ? s.deposits : s.unapplied, money.amount);
  }
  if (!relations.ours.empty()) s.last_ours = book.entry(relations.ours.back()).date;
  const SentDocuments sent = sent_documents(book, account);
  s.last_reminder = sent.last_reminder;
  s.last_invoice_sent = sent.last_invoice;
  set_aside(s, sent.invoices, handed_over);
  return s;
}

}  // namespace inv::report
