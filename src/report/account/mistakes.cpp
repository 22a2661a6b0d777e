#include <map>
#include <utility>
#include <vector>

#include "inv/report/account.hpp"

namespace inv::report {

using core::Money;

namespace {

bool is_nothing(PostingKind kind, Money amount) {
  return amount.is_zero() && (kind == PostingKind::paid || kind == PostingKind::returned);
}

void leave_out_lines(Account& account) {
  std::map<book::EntryIx, Money> never_made;
  for (const Mistake& mistake : account.mistakes) {
    for (const book::EntryIx ix : {mistake.payment, mistake.returned}) {
      const auto zero = Money::zero(mistake.amount.currency());
      never_made.try_emplace(ix, zero).first->second += mistake.amount;
    }
  }
  for (AccountLine& line : account.lines) {
    if (!line.cause.entry) continue;
    const auto found = never_made.find(*line.cause.entry);
    if (found == never_made.end()) continue;
    if (line.kind == PostingKind::paid) line.amount += found->second;
    if (line.kind == PostingKind::returned) line.amount -= found->second;
  }
  std::erase_if(account.lines,
                [](const AccountLine& line) { return is_nothing(line.kind, line.amount); });
}

/// What each `returned` takes back of which payment.
using Left = std::map<book::EntryIx, std::vector<Mistake>>;

void leave_out_postings(Item& item, Left& left) {
  std::map<book::EntryIx, Posting*> paid;
  for (Posting& posting : item.postings) {
    if (!posting.cause.entry) continue;
    if (posting.kind == PostingKind::paid) paid.emplace(*posting.cause.entry, &posting);
    if (posting.kind != PostingKind::returned) continue;
    const auto mistakes = left.find(*posting.cause.entry);
    if (mistakes == left.end()) continue;
    for (Mistake& one : mistakes->second) {
      const auto payment = paid.find(one.payment);
      if (payment == paid.end()) continue;
      Money& made = payment->second->reduces;
      const Money part = core::min(one.amount, core::min(made, -posting.reduces));
      made -= part;
      one.amount -= part;
      posting.reduces += part;
    }
  }
  std::erase_if(item.postings,
                [](const Posting& one) { return is_nothing(one.kind, one.reduces); });
  Money open = item.amount;
  for (Posting& posting : item.postings) posting.open = open -= posting.reduces;
}

}  // namespace

void leave_out_mistakes(Account& account) {
  if (account.mistakes.empty()) return;
  leave_out_lines(account);
  Left left;
  for (const Mistake& one : account.mistakes) left[one.returned].push_back(one);
  for (auto item = account.items.rbegin(); item != account.items.rend(); ++item) {
    leave_out_postings(*item, left);
  }
}

}  // namespace inv::report
