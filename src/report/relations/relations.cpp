#include "inv/report/relations.hpp"

#include <map>
#include <string_view>
#include <utility>

#include "contacts.hpp"
#include "disputes.hpp"
#include "promises.hpp"

namespace inv::report {

namespace {

/// A later hold replaces an earlier one, a release ends it, and so does its own last day.
std::optional<book::EntryIx> hold_of(const book::Book& book, const Account& account) {
  std::optional<book::EntryIx> hold;
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    const book::Entry& entry = book.entry(ix);
    if (entry.as<book::Hold>() != nullptr) hold = ix;
    if (entry.as<book::Release>() != nullptr) hold.reset();
  }
  if (!hold) return hold;
  const std::optional<core::Date> until = book.entry(*hold).as<book::Hold>()->until;
  if (until && *until < account.as_of) hold.reset();
  return hold;
}

std::vector<int> promised_by(const Account& account, const std::vector<PromiseStanding>& promises) {
  std::vector<int> by(account.items.size(), -1);
  for (std::size_t i = 0; i < promises.size(); ++i) {
    if (promises[i].state != PromiseState::live) continue;
    for (const std::size_t item : promises[i].covers) {
      if (!account.items[item].open.is_zero()) by[item] = static_cast<int>(i);
    }
  }
  return by;
}

}  // namespace

std::optional<core::Date> reconciled_until(const book::Book& book, core::Date as_of) {
  std::map<std::string_view, core::Date> accounts;
  for (const book::EntryIx ix : book.journal_of_business()) {
    const book::Entry& entry = book.entry(ix);
    if (entry.date > as_of) break;
    const auto* reconciled = entry.as<book::Reconciled>();
    if (reconciled != nullptr) accounts.insert_or_assign(reconciled->account, entry.date);
  }
  std::optional<core::Date> oldest;
  for (const auto& [account, date] : accounts) {
    if (!oldest || date < *oldest) oldest = date;
  }
  return oldest;
}

Relations relations(const book::Book& book, const Account& account) {
  return relations(book, account, reconciled_until(book, account.as_of));
}

Relations relations(const book::Book& book, const Account& account,
                    std::optional<core::Date> reconciled) {
  Relations result;
  result.reconciled = reconciled;
  result.contacts = contacts_of(book, account);
  const std::vector<book::EntryIx> counted = counted_contacts(book, result.contacts);
  if (!counted.empty()) result.last_contact = counted.back();
  result.last_no_answer = last_uncounted(result.contacts, counted);
  result.hold = hold_of(book, account);
  result.promises = promises_of(book, account, result.reconciled);
  add_disputes(book, account, result);
  result.promised_by = promised_by(account, result.promises);
  return result;
}

}  // namespace inv::report
