#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "audit_promises.hpp"
#include "inv/report/account.hpp"
#include "inv/report/checks.hpp"
#include "report/history/text.hpp"

namespace inv::report {

namespace {

constexpr int long_hold_days = 60;
constexpr core::Date last_day{2932896};  // 9999-12-31: all of the book

/// A `closed` that says what was owed, and what is owed on its day as the book stands now.
struct Closing {
  const book::Entry* entry;
  std::map<core::Currency, core::Money> owed;
};

std::vector<Closing> closings_of(const book::Book& book) {
  std::vector<Closing> closings;
  for (const book::EntryIx ix : book.journal_of_business()) {
    const book::Entry& entry = book.entry(ix);
    const auto* closed = entry.as<book::Closed>();
    if (closed && closed->balance_written) closings.push_back({.entry = &entry, .owed = {}});
  }
  return closings;
}

void add_owed(std::map<core::Currency, core::Money>& owed, core::Money money) {
  owed.try_emplace(money.currency(), core::Money::zero(money.currency())).first->second += money;
}

/// What all clients owe on a day is the sum of all lines up to it: one replay serves all closings.
void add_account(const Account& account, std::vector<Closing>& closings) {
  if (closings.empty()) return;
  for (const AccountLine& line : account.lines) {
    for (Closing& closing : closings) {
      if (line.date <= closing.entry->date) add_owed(closing.owed, line.amount);
    }
  }
}

void check_closing(Closing& closing, core::Diagnostics& diagnostics) {
  const auto* closed = closing.entry->as<book::Closed>();
  const std::string day = closing.entry->date.text();
  for (const book::Amount& written : closed->balance) {
    const core::Money then = written.money();
    const auto found = closing.owed.find(then.currency());
    const core::Money now =
        found == closing.owed.end() ? core::Money::zero(then.currency()) : found->second;
    if (found != closing.owed.end()) closing.owed.erase(found);
    if (now == then) continue;
    diagnostics.add(core::DiagnosticId::closed_changed, written.at(),
                    "closed with `" + money_text(then) + "` owed on " + day + ", but now `" +
                        money_text(now) +
                        "` is; a record dated up to then was added, changed or removed");
  }
  for (const auto& [currency, now] : closing.owed) {
    if (now.is_zero()) continue;
    diagnostics.add(core::DiagnosticId::closed_changed, closing.entry->verb_at,
                    "closed without `" + std::string(currency.code()) + "`, but now `" +
                        money_text(now) + "` is owed on " + day +
                        "; a record dated up to then was added, changed or removed");
  }
}

/// What a refund left below zero at the end of its day: other money of that day has been netted.
void check_refunds(const book::Book& book, book::ClientIx client, core::Date day,
                   core::Diagnostics& diagnostics) {
  for (const Unapplied& money : replay(book, client, day).unapplied) {
    if (!money.amount.is_negative() || money.date != day || !money.cause.entry) continue;
    const book::Entry& entry = book.entry(*money.cause.entry);
    const auto* refund = entry.as<book::Refund>();
    if (!refund) continue;
    diagnostics.add(core::DiagnosticId::refund_exceeds, entry.verb_at,
                    "refund of `" + money_text(refund->amount.money()) + "` is " +
                        (-money.amount).text() + " more than was unapplied on " + day.text() +
                        "; is a payment or a credit missing?");
  }
}

void check_refunds(const book::Book& book, book::ClientIx client, core::Diagnostics& diagnostics) {
  std::optional<core::Date> checked;
  for (const book::EntryIx ix : book.journal_of(client)) {
    const book::Entry& entry = book.entry(ix);
    if (!entry.as<book::Refund>() || checked == entry.date) continue;
    checked = entry.date;
    check_refunds(book, client, entry.date, diagnostics);
  }
}

void check_hold(const book::Book& book, book::ClientIx client, core::Date today,
                core::Diagnostics& diagnostics) {
  const book::Entry* in_force = nullptr;
  for (const book::EntryIx ix : book.journal_of(client)) {
    const book::Entry& entry = book.entry(ix);
    if (entry.date > today) break;
    if (entry.as<book::Hold>()) in_force = &entry;
    if (entry.as<book::Release>()) in_force = nullptr;
  }
  if (!in_force || in_force->as<book::Hold>()->until) return;
  const int days = today - in_force->date;
  if (days < long_hold_days) return;
  diagnostics.add(core::DiagnosticId::long_hold, in_force->verb_at,
                  "`" + book.client(client).id + "` has been on hold for " + std::to_string(days) +
                      " days with no end; give it a date, or end it with `release`");
}

}  // namespace

void audit(const book::Book& book, book::ClientIx client, core::Date today,
           core::Diagnostics& diagnostics) {
  if (has_promises(book, client))
    check_promises(book, replay(book, client, last_day), diagnostics);
  check_refunds(book, client, diagnostics);
  check_hold(book, client, today, diagnostics);
}

void audit(const book::Book& book, core::Date today, core::Diagnostics& diagnostics) {
  std::vector<Closing> closings = closings_of(book);
  for (std::size_t i = 0; i < book.clients().size(); ++i) {
    const auto client = book::ClientIx{static_cast<std::uint32_t>(i)};
    if (!closings.empty()) add_account(replay(book, client, last_day), closings);
    audit(book, client, today, diagnostics);
  }
  for (Closing& closing : closings) check_closing(closing, diagnostics);
}

}  // namespace inv::report
