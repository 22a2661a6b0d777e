#pragma once

#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "postings.hpp"
#include "purses.hpp"

namespace inv::report {

/// One client's money while the account is replayed: its moves between purses and Postings. Every
/// function acts on the day that `begin_day` named.
class Ledger {
  using Money = core::Money;

 public:
  Ledger(const book::Book& book, book::ClientIx client, core::Date as_of)
      : postings_(book, client, as_of), manual_(book.applies_manually(client)) {}

  void begin_day(core::Date day) {
    postings_.begin_day(day);
    first_today_ = purses_.size();
  }

  /// Notes what was given back and nothing has made up for.
  void end_day() {
    for (std::size_t i = first_today_; i < purses_.size(); ++i) {
      const Purse& purse = purses_.at(i);
      if (!purse.amount.is_negative()) continue;
      postings_.account().overdrawn.push_back({*purse.source.cause.entry, -purse.amount});
    }
  }

  /// For what moves no unapplied money: invoices, lines of the account, write-offs, disputes.
  Postings& postings() { return postings_; }
  Money available(core::Currency currency) const { return purses_.available(currency); }

  /// After the day's invoices: money that waited for them, then other free money.
  void apply_to_new_invoices() {
    serve_claims();
    apply_free_money();
  }

  /// A `paid` that names no invoice. Who pays just what is open of one item means that one.
  void receive_payment(Money amount, Source source, bool keep) {
    if (!keep && !manual_) {
      const auto meant = postings_.open_items().only_one_with(amount);
      if (meant) return void(postings_.give_to_item(*meant, amount, source));
    }
    keep_or_apply({postings_.day(), amount, source, keep});
  }

  /// Other money that comes in, by `paid`, `credit` or a credit note.
  void receive(Money amount, std::span<const book::ForTarget> targets, Source source, bool keep) {
    Money rest = amount;
    auto waiting = Money::zero(amount.currency());
    std::vector<Claim> claims;
    for (const auto& target : targets) {
      const auto ix = target.invoice.ix();
      const auto named = target.amount ? std::optional(target.amount->money()) : std::nullopt;
      if (postings_.standing(ix)) {
        rest -= postings_.give(ix, named ? core::min(*named, rest) : rest, source);
      } else if (!keep) {
        claims.push_back({ix, named});
        if (named) waiting += *named;
      }
    }
    const bool is_map = !targets.empty() && targets.front().amount;
    if (!claims.empty() && !is_map) waiting = rest;
    waiting = core::min(waiting, rest);
    purses_.add({postings_.day(), waiting, source}, std::move(claims));
    if (rest > waiting) keep_or_apply({postings_.day(), rest - waiting, source, keep});
  }

  void apply(Money amount, std::span<const book::ForTarget> targets) {
    Money rest = amount;
    for (const auto& target : targets) {
      const Money most = target.amount ? core::min(target.amount->money(), rest) : rest;
      auto* found = postings_.standing(target.invoice.ix());
      if (found && !found->voided) rest -= give_from_purses(*found, most);
    }
  }

  /// Off what was paid to the invoices. `amount` is at most that.
  void take_back(Money amount, std::span<const book::ForTarget> targets, Cause cause,
                 bool mistake) {
    for (const auto& target : targets) {
      const Money most = target.amount ? core::min(target.amount->money(), amount) : amount;
      for (const Receipt& one : postings_.take_back(target.invoice.ix(), most, cause)) {
        amount -= one.amount;
        if (mistake) note_mistake(cause, one.origin, one.amount);
      }
    }
    INV_ASSERT(amount.is_zero());
    apply_free_money();
  }

  /// Off unapplied money: free, then waiting, then kept. What is more than that is owed.
  void give_back(Money amount, Source source, bool mistake = false) {
    while (amount.is_positive()) {
      const auto place = purses_.next(amount.currency());
      if (!place) break;
      const Money part = core::min(amount, purses_.at(*place).amount);
      purses_.take(*place, part);
      if (mistake) note_mistake(source.cause, purses_.at(*place).source.origin, part);
      amount -= part;
    }
    purses_.add({postings_.day(), -amount, source});
  }

  void void_invoice(book::InvoiceIx ix, Cause cause) {
    const auto received = postings_.void_invoice(ix, cause);
    for (auto one = received.begin(); one != received.end();) {
      Purse purse{postings_.day(), one->amount, {PostingKind::released, cause, one->origin}};
      while (++one != received.end() && one->origin == purse.source.origin) {
        purse.amount += one->amount;
      }
      keep_or_apply(std::move(purse));
    }
  }

  /// What it had settled is open again and its unapplied rest is gone; what of it was given back
  /// meanwhile was given back of other money.
  void void_note(book::InvoiceIx ix, Money total, Cause cause) {
    Money rest = total - postings_.void_note(ix, cause);
    rest -= purses_.take_note(ix, total.currency());
    give_back(rest, {PostingKind::voided, cause, {}});
    apply_free_money();
  }

  Account finish() {
    postings_.account().unapplied = purses_.left();
    return std::move(postings_.account());
  }

 private:
  void note_mistake(Cause returned, const Origin& origin, Money amount) {
    if (origin.is_credit) return;
    postings_.account().mistakes.push_back({*returned.entry, *origin.record.entry, amount});
  }

  /// What is neither kept nor waiting goes to open items; what is left first makes good what was
  /// given back too much, then stays unapplied.
  void keep_or_apply(Purse purse) {
    if (!purse.kept && !manual_) purse.amount = postings_.give_oldest(purse.amount, purse.source);
    purse.amount = net_against_deficit(purse.amount);
    purses_.add(std::move(purse));
  }

  Money net_against_deficit(Money amount) {
    while (amount.is_positive()) {
      const auto deficit = purses_.owed(amount.currency());
      if (!deficit) break;
      const Money part = core::min(amount, -purses_.at(*deficit).amount);
      purses_.take(*deficit, -part);
      amount -= part;
    }
    return amount;
  }

  void serve_claims() {
    const auto entered = std::span(postings_.account().invoices).subspan(served_);
    served_ = postings_.account().invoices.size();
    for (const Claim& claim : purses_.claims_on(entered)) {
      const Purse purse = purses_.at(claim.purse);
      const Money most = claim.limit ? core::min(*claim.limit, purse.amount) : purse.amount;
      purses_.take(claim.purse, postings_.give(claim.invoice, most, purse.source));
      purses_.drop(claim);
    }
  }

  /// Free money, the oldest first, until there is no more place for it: after invoices, and when
  /// something is open again.
  void apply_free_money() {
    std::vector<core::Currency> full;
    while (const auto place = purses_.free_but_in(full)) {
      const Purse purse = purses_.at(*place);
      const Money left = manual_ ? purse.amount : postings_.give_oldest(purse.amount, purse.source);
      const Money rest = net_against_deficit(left);
      purses_.take(*place, purse.amount - rest);
      if (rest.is_positive()) full.push_back(rest.currency());
    }
  }

  /// An `apply` is one event, however many purses it draws on: the discount is looked at last.
  Money give_from_purses(InvoiceStanding& standing, Money up_to) {
    auto used = Money::zero(up_to.currency());
    std::optional<Source> last;
    while (used < up_to) {
      const auto place = purses_.next(up_to.currency());
      if (!place) break;
      Source source = purses_.at(*place).source;
      source.by_apply = true;
      const Money most = core::min(up_to - used, purses_.at(*place).amount);
      const Money part = postings_.fill_or_recover(standing, most, source);
      purses_.take(*place, part);
      used += part;
      if (part.is_positive()) last = source;
      if (part < most) break;  // it needs no more
    }
    if (last) postings_.review_discount(standing, last->cause);
    return used;
  }

  Postings postings_;
  Purses purses_;
  bool manual_;
  std::size_t first_today_ = 0;  // of the purses that came on this day
  std::size_t served_ = 0;       // of Account::invoices, those that money waits for no more
};

}  // namespace inv::report
