#include <algorithm>
#include <optional>
#include <ranges>
#include <set>
#include <string>
#include <utility>

#include "inv/report/account.hpp"
#include "inv/report/checks.hpp"
#include "report/checks/vat.hpp"
#include "report/coverage/open_on_day.hpp"
#include "report/relations/contacts.hpp"

namespace inv::report {

namespace {

constexpr int long_hold_days = 60;
constexpr core::Date last_of_days{2932896};  // 9999-12-31: all of the book

/// A `closed` that says what was owed, and what is owed on its day as the book stands now.
struct Closing {
  const book::Entry* entry;
  Sums owed;
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

/// Adds each line to the first closing that counts it: both are in order of date.
void add_lines(const Account& account, std::vector<Closing>& closings) {
  auto closing = closings.begin();
  for (const AccountLine& line : account.lines) {
    while (closing != closings.end() && closing->entry->date < line.date) ++closing;
    if (closing == closings.end()) return;
    add(closing->owed, line.amount);
  }
}

/// What all clients owe on a day is the sum of all lines up to it.
void add_up(std::vector<Closing>& closings) {
  for (std::size_t i = 1; i < closings.size(); ++i) {
    for (const auto& [currency, owed] : closings[i - 1].owed) add(closings[i].owed, owed);
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

/// Of invoices that `for` names it covers something whenever anything of them is open. Asked of one
/// after the other by date.
bool covers_open(const Account& account, const book::Entry& entry, core::Date by,
                 OpenOnDay& open) {
  if (entry.for_.empty()) {
    const auto& items = open.go_to(entry.date);
    return !items.empty() && items.begin()->first <= by;
  }
  return std::ranges::any_of(entry.for_, [&](const book::ForTarget& target) {
    const InvoiceStanding* standing = account.find(target.invoice.ix());
    return standing && any_open(account.items_of(*standing), entry.date);
  });
}

void warn_nothing_open(const book::Book& book, const Account& account, const book::Entry& entry,
                       bool is_any_open, core::Diagnostics& diagnostics) {
  const std::string what = entry.as<book::Plan>() ? "plan" : "promise";
  const std::string& client = book.client(account.client).id;
  const std::string day = entry.date.text();
  std::string message;
  if (!entry.for_.empty()) {
    message = what + " for what was not open on " + day + "; is it about another invoice?";
  } else if (is_any_open) {
    message = what + " covers nothing: no open item of `" + client + "` is due by then; name " +
              "the invoice with `for`";
  } else {
    message = what + " with nothing open: `" + client + "` owed nothing on " + day;
  }
  diagnostics.add(core::DiagnosticId::promise_nothing_open, entry.verb_at, std::move(message));
}

/// Warns of each promise and plan that covered no item open at the end of its day.
void check_promises(const book::Book& book, const Account& account,
                    core::Diagnostics& diagnostics) {
  std::optional<OpenOnDay> open;
  for (const book::EntryIx ix : book.journal_of(account.client)) {
    const book::Entry& entry = book.entry(ix);
    const std::optional<core::Date> by = promised_by(entry);
    if (!by) continue;
    if (!open) open.emplace(account);
    if (!covers_open(account, entry, *by, *open)) {
      const bool is_any_open = !open->go_to(entry.date).empty();
      warn_nothing_open(book, account, entry, is_any_open, diagnostics);
    }
  }
}

void check_refunds(const book::Book& book, const Account& account, core::Diagnostics& diagnostics) {
  for (const Overdrawn& one : account.overdrawn) {
    const book::Entry& entry = book.entry(one.entry);
    const auto* refund = entry.as<book::Refund>();
    const std::string day = entry.date.text();
    diagnostics.add(
        core::DiagnosticId::refund_exceeds, entry.verb_at,
        refund ? "refund of `" + money_text(refund->amount.money()) + "` is " + one.by.text() +
                     " more than was unapplied on " + day + "; is a payment or a credit missing?"
               : "`" + money_text(one.by) + "` of this credit note was given back by " + day +
                     "; the client owes that now");
  }
}

void check_hold(const book::Book& book, book::ClientIx client, core::Date today,
                core::Diagnostics& diagnostics) {
  Relations relations;
  add_holds(book, client, today, relations);
  if (!relations.hold) return;
  const book::Entry& hold = book.entry(*relations.hold);
  if (hold.as<book::Hold>()->until) return;
  const int days = today - hold.date;
  if (days < long_hold_days) return;
  diagnostics.add(core::DiagnosticId::long_hold, hold.verb_at,
                  "`" + book.client(client).id + "` has been on hold for " + std::to_string(days) +
                      " days with no end; give it a date, or end it with `release`");
}

bool names(const book::Entry& entry, book::InvoiceIx invoice) {
  return std::ranges::any_of(
      entry.for_, [&](const book::ForTarget& target) { return target.invoice.ix() == invoice; });
}

/// Payments that did something for the invoices that they name, at once or later.
std::set<book::EntryIx> useful_payments(const book::Book& book, const Account& account) {
  std::set<book::EntryIx> useful;
  for (const Item& item : account.items)
    for (const Posting& posting : item.postings)
      if (posting.cause.entry && posting.reduces.is_positive() &&
          names(book.entry(*posting.cause.entry), item.invoice))
        useful.insert(*posting.cause.entry);
  return useful;
}

/// What was given back after a payment and tells why it did nothing: an earlier one bounced, or
/// this one was refunded.
struct GivenBack {
  Sums largest_refunds;
  std::set<book::InvoiceIx> returned_for;

  void add(const book::Entry& entry) {
    if (const auto* refund = entry.as<book::Refund>()) {
      const core::Money amount = refund->amount.money();
      core::Money& largest = largest_refunds.try_emplace(amount.currency(), amount).first->second;
      largest = core::max(largest, amount);
    }
    if (!entry.as<book::Returned>()) return;
    for (const book::ForTarget& target : entry.for_) returned_for.insert(target.invoice.ix());
  }
  bool explains(const book::Entry& entry, core::Money amount) const {
    const auto refund = largest_refunds.find(amount.currency());
    if (refund != largest_refunds.end() && refund->second >= amount) return true;
    return std::ranges::any_of(entry.for_, [&](const book::ForTarget& target) {
      return returned_for.contains(target.invoice.ix());
    });
  }
};

void check_payments(const book::Book& book, const Account& account,
                    core::Diagnostics& diagnostics) {
  const auto useful = useful_payments(book, account);
  GivenBack later;
  for (const book::EntryIx ix : book.journal_of(account.client) | std::views::reverse) {
    const book::Entry& entry = book.entry(ix);
    later.add(entry);
    const auto* paid = entry.as<book::Paid>();
    if (!paid || entry.for_.empty() || paid->details().keep) continue;
    if (paid->details().settles) continue;  // more than is open is an error
    if (useful.contains(ix) || later.explains(entry, paid->settles())) continue;
    diagnostics.add(core::DiagnosticId::payment_nothing_open, entry.verb_at,
                    "paid for what was not open any more on " + entry.date.text() +
                        "; is it for another invoice, or entered twice?");
  }
}

void check_account(const book::Book& book, const Account& account, core::Date today,
                   core::Diagnostics& diagnostics) {
  check_promises(book, account, diagnostics);
  check_payments(book, account, diagnostics);
  check_refunds(book, account, diagnostics);
  check_hold(book, account.client, today, diagnostics);
  check_taxed_invoices(book, account, today, diagnostics);
}

}  // namespace

void audit(const book::Book& book, book::ClientIx client, core::Date today,
           core::Diagnostics& diagnostics) {
  check_account(book, replay(book, client, last_of_days, &diagnostics), today, diagnostics);
}

void audit(const book::Book& book, core::Date today, core::Diagnostics& diagnostics) {
  std::vector<Closing> closings = closings_of(book);
  for (std::uint32_t i = 0; i < book.clients().size(); ++i) {
    const Account account = replay(book, book::ClientIx{i}, last_of_days);
    add_lines(account, closings);
    check_account(book, account, today, diagnostics);
  }
  check_taxes(book, diagnostics);
  add_up(closings);
  for (Closing& closing : closings) check_closing(closing, diagnostics);
}

}  // namespace inv::report
