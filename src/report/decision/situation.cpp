#include "situation.hpp"

#include <algorithm>
#include <set>

#include "report/relations/contacts.hpp"

namespace inv::report {

namespace {

std::set<book::InvoiceIx> sent_invoices(const book::Book& book, const Account& account) {
  std::set<book::InvoiceIx> sent;
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    const book::Entry& entry = book.entry(ix);
    const auto* what = entry.as<book::Sent>();
    if (what == nullptr || what->what != book::SentWhat::invoice) continue;
    for (const book::ForTarget& target : entry.for_) sent.insert(target.invoice.ix());
  }
  return sent;
}

/// Rule 4.
void set_aside(Situation& s) {
  const bool tracked = s.book.business().sent_tracked;
  const std::set<book::InvoiceIx> sent =
      tracked ? sent_invoices(s.book, s.account) : std::set<book::InvoiceIx>();
  for (std::size_t i = 0; i < s.account.items.size(); ++i) {
    const Item& item = s.account.items[i];
    const core::Money zero = core::Money::zero(item.open.currency());
    ItemView view{item.days_overdue(s.today), false, zero, zero, zero};
    view.unsent = tracked && !sent.contains(item.invoice);
    if (!view.unsent) {
      view.disputed = s.relations.disputed[i];
      const core::Money rest = item.open - view.disputed;
      (s.relations.promised_by[i] >= 0 ? view.promised : view.left) = rest;
    }
    if (view.is_overdue()) s.overdue.push_back(i);
    s.items.push_back(view);
  }
}

bool gets_heads_up(const Situation& s) {
  if (s.policy.rung(1).at > 0 || s.client.autopay) return false;
  switch (s.policy.headsup) {
    case book::HeadsUp::all: return true;
    case book::HeadsUp::none: return false;
    case book::HeadsUp::needed: return !is_prompt_payer(s.account, s.policy.grace);
  }
  INV_ASSERT(false);
}

}  // namespace

bool Situation::is_worth_it(core::Money amount) const {
  return amount.is_positive() && amount.decimal() >= policy.minimum.in(amount.currency());
}

bool Situation::any_worth_it(const Sums& sums) const {
  return std::any_of(sums.begin(), sums.end(), [&](const auto& sum) {
    return is_worth_it(sum.second - account.unapplied_in(sum.first));
  });
}

Sums Situation::left_of(const std::vector<std::size_t>& chosen) const {
  Sums sums;
  for (const std::size_t i : chosen) add(sums, items[i].left);
  return sums;
}

Situation situation_of(const book::Book& book, const Account& account, const Relations& relations) {
  Situation s{.book = book,
              .account = account,
              .relations = relations,
              .client = book.client(account.client),
              .policy = book.policy_of(account.client),
              .today = account.as_of,
              .ladder = ladder(book, account, relations),
              .items = {},
              .overdue = {},
              .last_contact = std::nullopt};
  if (relations.last_contact) s.last_contact = book.entry(*relations.last_contact).date;
  s.gets_heads_up = gets_heads_up(s);
  set_aside(s);
  return s;
}

}  // namespace inv::report
