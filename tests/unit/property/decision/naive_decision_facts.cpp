#include <algorithm>
#include <map>
#include <tuple>

#include "naive_decision.hpp"

// What a decision says whatever the action is.

namespace inv::test {

namespace {

using core::Date;
using core::Money;

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

}  // namespace

Money naive_overdue(const NaiveClient& of, const std::vector<NaiveShares>& shares,
                    core::Currency currency) {
  Money sum = Money::zero(currency);
  for (const NaiveShares& one : shares) {
    const bool is_overdue = of.today - one.item->due >= 1;
    if (is_overdue && one.item->open.currency() == currency) sum += one.left;
  }
  return sum;
}

std::vector<std::string> naive_due(const NaiveClient& of, const std::vector<NaiveShares>& shares) {
  std::vector<std::string> rows;
  for (const core::Currency currency : of.account.currencies()) {
    const Money open = of.account.open(currency);
    const Money unapplied = of.account.unapplied_in(currency);
    if (open.is_zero() && unapplied.is_zero()) continue;
    rows.push_back(std::string(currency.code()) + " " +
                   naive_overdue(of, shares, currency).text() + " overdue of " + open.text() +
                   ", unapplied " + unapplied.text());
  }
  return rows;
}

std::vector<std::string> naive_ids(const NaiveClient& of, const std::vector<NaiveShares>& shares,
                                   Date first, Date last) {
  std::vector<std::tuple<Date, Date, std::string>> found;
  for (const NaiveShares& one : shares) {
    if (!one.left.is_positive() || one.item->due < first || one.item->due > last) continue;
    found.push_back({one.item->due, one.item->invoiced, of.book.invoice(one.item->invoice).id});
  }
  std::sort(found.begin(), found.end());
  std::vector<std::string> ids;
  for (const auto& [due, date, id] : found) {
    if (std::count(ids.begin(), ids.end(), id) == 0) ids.push_back(id);
  }
  return ids;
}

std::vector<std::string> naive_set_aside(const NaiveClient& of,
                                         const std::vector<NaiveShares>& shares) {
  std::map<std::pair<std::string, std::string>, Money> sums;
  for (const NaiveShares& one : shares) {
    const auto add = [&](const char* why, Money amount) {
      if (amount.is_zero()) return;
      const std::pair<std::string, std::string> key{of.book.invoice(one.item->invoice).id, why};
      sums.emplace(key, Money::zero(amount.currency())).first->second += amount;
    };
    add("disputed", one.disputed);
    add("promised", one.promised);
    add("unsent", one.unsent);
  }
  std::vector<std::string> rows;
  for (const auto& [key, sum] : sums) {
    rows.push_back(key.first + " " + key.second + " " + sum.text());
  }
  return rows;
}

std::string NaiveDecision::text() const {
  std::string words = action;
  if (stage) words += ", stage " + std::to_string(*stage);
  if (!channel.empty()) words += ", by " + channel;
  if (!tone.empty()) words += ", " + tone;
  if (until) words += ", until " + until->text();
  return words + "\n  due: " + joined(due) + "\n  invoices: " + joined(invoices) +
         "\n  coming: " + joined(coming) + "\n  set aside: " + joined(set_aside) + "\n";
}

}  // namespace inv::test
