#include "inv/report/document/thanks.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "items.hpp"
#include "report/account/causes.hpp"
#include "report/decision/decision.hpp"
#include "report/relations/contacts.hpp"
#include "settled.hpp"

namespace inv::report {

namespace {

/// For so long after the last item was settled a word of thanks is not too late.
constexpr int thanks_days = 14;

struct Settled {
  const Item* item;
  Settlement how;
};

/// Nothing where anything is open.
std::vector<Settled> all_settled(const Account& account) {
  std::vector<Settled> all;
  for (const Item& item : account.items) {
    if (!item.open.is_zero()) return {};
    if (const auto how = settlement_of(account, item)) all.push_back({&item, *how});
  }
  return all;
}

/// In the order in which one day's events count: what is given up comes last.
int order_of_day(const Settled& one) {
  if (one.how.by_money()) return 1;
  return one.how.by == PostingKind::credit ? 0 : 2;
}

/// The item that was settled last.
const Settled* last_of(const std::vector<Settled>& all) {
  const auto last = std::ranges::max_element(all, {}, [](const Settled& one) {
    return std::pair(one.how.day, order_of_day(one));
  });
  return last == all.end() ? nullptr : &*last;
}

bool owes_nothing(const Account& account) {
  return std::ranges::none_of(account.currencies(), [&](core::Currency currency) {
    return account.balance(currency).is_positive();
  });
}

bool is_mistake(const Account& account, book::EntryIx entry) {
  return std::ranges::find(account.mistakes, entry, &Mistake::payment) != account.mistakes.end();
}

/// What came on that day, the entry's own currency first.
LastPayment paid_on_day(const Situation& s, const book::Entry& entry) {
  const auto& own = *entry.as<book::Paid>();
  const core::Currency currency = own.amount.money().currency();
  LastPayment made{entry.date, core::Money::zero(currency), own.via, own.ref};
  Sums sums;
  for (const book::EntryIx ix : entries_until(s.book, s.account.client, entry.date)) {
    const auto* paid = s.book.entry(ix).as<book::Paid>();
    if (!paid || s.book.entry(ix).date != entry.date || is_mistake(s.account, ix)) continue;
    add(sums, paid->amount.money());
    if (paid->via != own.via) made.via.clear();
    if (paid->ref != own.ref) made.reference.clear();
  }
  made.amount = sum_in(sums, currency);
  for (const auto& [other, sum] : sums) {
    if (other != currency) made.others.push_back(sum);
  }
  return made;
}

/// The day of the one that settled the item, or else of the client's last.
std::optional<LastPayment> payment_for(const Situation& s, const Settled& last) {
  const book::Entry* entry = entry_of(s.book, last.how.cause);
  if (entry == nullptr || entry->as<book::Paid>() == nullptr) {
    entry = nullptr;
    for (const book::EntryIx ix : entries_until(s.book, s.account.client, last.how.day)) {
      if (s.book.entry(ix).as<book::Paid>()) entry = &s.book.entry(ix);
    }
    if (entry == nullptr) return std::nullopt;
  }
  return paid_on_day(s, *entry);
}

std::vector<SettledItem> paid_lately(const Situation& s, const std::vector<Settled>& all) {
  std::vector<SettledItem> items;
  for (const auto& [item, how] : all) {
    if (!how.by_money() || s.today - how.day > thanks_days) continue;
    items.push_back({document_item(s.book, *item), how.day, true,
                     item->received - item->credited});
  }
  std::ranges::sort(items, {}, [](const SettledItem& one) {
    return std::tuple(one.day, one.item.date, std::string_view(one.item.id), one.item.part);
  });
  return items;
}

void say_why(Thanks& made) {
  std::vector<std::string>& reasons = made.decision.reasons;
  reasons = {"nothing has been open since " + made.settled.text()};
  if (!made.payment) return;
  std::string paid = money_text(made.payment->amount);
  for (const core::Money other : made.payment->others) paid += ", " + money_text(other);
  reasons.push_back(paid + " was paid on " +
                    made.payment->date.text() + ", and nobody has said thanks since");
}

bool deserves_thanks(const book::Book& book, const Account& account, const Settled& last) {
  if (!last.how.by_money() || account.as_of - last.how.day > thanks_days) return false;
  if (!owes_nothing(account)) return false;
  const auto thanked = last_sent(book, account, book::SentWhat::thanks);
  return !thanked || *thanked < last.how.day;
}

Thanks thanks_to(const Situation& s, const std::vector<Settled>& all, const Settled& last) {
  Thanks made{.decision = facts_of(s),
              .parties = parties(s.book.business(), s.client),
              .settled = last.how.day,
              .items = paid_lately(s, all),
              .payment = payment_for(s, last),
              .paid = {}};
  Sums sums;
  for (const SettledItem& one : made.items) add(sums, one.amount);
  for (const auto& [currency, sum] : sums) made.paid.push_back(sum);
  made.decision.action = Action::thank;
  made.decision.rule = Rule::nothing_open;
  say_why(made);
  return made;
}

}  // namespace

AllThanks thanks(const book::Book& book, core::Date as_of, const Selection& selection) {
  AllThanks all{as_of, {}};
  const std::optional<core::Date> reconciled = reconciled_until(book, as_of);
  each_account(book, as_of, selection, [&](const Account& account) {
    const std::vector<Settled> settled = all_settled(account);
    const Settled* last = last_of(settled);
    if (last == nullptr || !deserves_thanks(book, account, *last)) return;
    const Relations between = relations(book, account, reconciled);
    if (between.hold) return;
    all.thanks.push_back(thanks_to(situation_of(book, account, between), settled, *last));
  });
  return all;
}

void add_thanks(Decisions& decisions, const AllThanks& thanks) {
  std::set<std::string_view> ids;
  for (const Thanks& one : thanks.thanks) ids.insert(one.decision.client);
  std::erase_if(decisions.decisions,
                [&](const Decision& decision) { return ids.contains(decision.client); });
  for (const Thanks& one : thanks.thanks) decisions.decisions.push_back(one.decision);
}

}  // namespace inv::report
