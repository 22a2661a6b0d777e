#include <algorithm>
#include <map>
#include <set>

#include "match.hpp"

namespace inv::bank {

namespace {

using core::Money;

class Proposer {
 public:
  Proposer(const Notice& notice, const book::Book& book, std::span<const OpenInvoice> invoices)
      : notice_(notice),
        book_(book),
        claims_(find_claims(notice, book, invoices)),
        currency_(main_currency()),
        reader_(claims_, book, currency_, invoices),
        totals_(reader_.totals()),
        said_(reader_.read({})) {
    for (const OpenInvoice& each : invoices) open_.emplace(each.invoice, each.open);
  }

  Proposal run(core::Date today) {
    for (const std::string& each : notice_.doubts) doubt(each);
    const auto [date, date_doubt] = payment_date(notice_, claims_, book_, today);
    result_.date = date;
    if (!date_doubt.empty()) doubt(date_doubt);
    if (!book_.find_invoice(notice_.reference)) result_.reference = notice_.reference;
    choose_reading();
    for (const auto& each : find_doubts(claims_, book_, currency_, reader_, said_, is_proven_))
      doubt(each);
    put_shares();
    settle_paid();
    fit_to_paid();
    return std::move(result_);
  }

 private:
  /// A person reads them: of many the first ones tell enough.
  void doubt(const std::string& message) {
    constexpr std::size_t most = 10;
    auto& doubts = result_.doubts;
    if (doubts.size() < most && std::ranges::count(doubts, message) == 0)
      doubts.push_back(doubts.size() + 1 < most ? message : "there are more doubts");
  }

  std::string shown(book::InvoiceIx ix) const { return "`" + book_.invoice(ix).id + "`"; }

  /// That of the first invoice named; the client's where there is none.
  core::Currency main_currency() const {
    for (const Claim& claim : claims_.claims)
      if (claim.invoice) return *book_.invoice(*claim.invoice).currency;
    return book_.client(notice_.client).currency.value_or(book_.currency());
  }

  bool is_stated(Money sum) const { return std::ranges::count(totals_, sum) > 0; }

  /// The first whose sum is a stated total, else the plainest. What a bank took off may be in the
  /// total or not, and so may tax that was withheld.
  void choose_reading() {
    const auto readings = reader_.readings();
    if (!totals_.empty()) paid_ = totals_.back();
    for (const Reading& reading : readings) {
      Said said = reader_.read(reading);
      const Money sum = said.sum.arrived;
      for (const Money total : {sum - said.taken_off, sum, sum + said.sum.withheld})
        if (!is_proven_ && is_stated(total)) {
          is_proven_ = true;
          paid_ = core::min(total, sum);
          said_ = said;
        }
      if (is_proven_ || totals_.empty()) return;
    }
  }

  void put_shares() {
    std::set<book::InvoiceIx> seen;
    bool is_about_open = false;
    for (const Claim& claim : claims_.claims) {
      const auto open = claim.invoice ? open_.find(*claim.invoice) : open_.end();
      if (open == open_.end() || !seen.insert(open->first).second) continue;
      is_about_open = is_about_open || open->second.is_positive();
      put_share(claim, open->second);
    }
    if (claims_.claims.empty()) put_by_amount();
    if (result_.shares.empty() && !is_about_open)
      doubt("it names no open invoice of `" + book_.client(notice_.client).id + "`");
  }

  void put_share(const Claim& claim, Money open) {
    const book::InvoiceIx ix = *claim.invoice;
    const auto said = said_.amounts.find(ix);
    if (open.currency() != currency_)
      return doubt(shown(ix) + " is in " + std::string(open.currency().code()) +
                   ": enter its payment apart");
    if (!open.is_positive()) return doubt(shown(ix) + " is settled already");
    if (said == said_.amounts.end()) return guess(claim, open);
    const Money amount = said->second.arrived + said->second.withheld;
    if (!amount.is_positive())
      return doubt(shown(ix) + " has " + amount.text() + ": nothing goes to it");
    if (amount > open && !takes_off())
      doubt(shown(ix) + " gets " + amount.text() + ", and " + open.text() + " is open");
    result_.shares.push_back({ix, core::min(amount, open)});
  }

  /// An invoice without an amount gets all that is open, where nothing says otherwise.
  void guess(const Claim& claim, Money open) {
    const bool has_other =
        totals_.empty() && std::ranges::any_of(claims_.statements, [](const auto& each) {
          return each.total_strength > 0 && !each.figures.empty();
        });
    if (claim.is_unclear || !claim.figures.empty() || has_other) return;  // something is said of it
    if (is_proven_)
      return doubt("no amount stands at " + shown(*claim.invoice) + ": nothing goes to it");
    result_.shares.push_back({*claim.invoice, open, true});
    guessed_ += open;
  }

  /// Nothing is named: what is open of just one invoice may tell.
  void put_by_amount() {
    for (const Money total : totals_) {
      std::vector<book::InvoiceIx> fitting;
      for (const auto& [ix, open] : open_)
        if (open.currency() == currency_ && open == total) fitting.push_back(ix);
      if (fitting.size() != 1) continue;
      paid_ = total;
      is_proven_ = true;
      result_.shares.push_back({fitting.front(), total});
      return doubt("it names no invoice; " + total.text() + " is what is open of " +
                   shown(fitting.front()));
    }
  }

  /// Something is taken off, as by a credit note.
  bool takes_off() const {
    return said_.taken_off.is_positive() ||
           std::ranges::any_of(said_.amounts,
                               [](const auto& each) { return each.second.arrived.is_negative(); });
  }

  void settle_paid() {
    const Money sum = said_.sum.arrived + guessed_;
    const bool is_part =
        result_.shares.size() == 1 && sum == guessed_ && totals_.size() == 1 && *paid_ < sum;
    if (is_part) result_.shares.front() = {result_.shares.front().invoice, *paid_};
    if (is_proven_ || is_part) return;
    if (is_stated(sum)) {
      is_proven_ = true;  // and so nothing is merely assumed
      paid_ = sum;
      return;
    }
    for (const Share& share : result_.shares)
      if (share.is_guess)
        doubt("no amount stands at " + shown(share.invoice) +
              "; all that is open is assumed: " + share.amount.text());
    if (totals_.size() > 1)
      doubt("it has several totals, " + totals_.front().text() + " and " + totals_.back().text());
    if (paid_ && !claims_.claims.empty())
      doubt("its amounts come to " + sum.text() + ", its total is " + paid_->text());
    if (paid_ || !sum.is_positive()) return;
    paid_ = sum;
    doubt("no total bears this out: it may be a promise or a question, and no payment");
  }

  /// No more is shared out than was paid; what has an amount comes first.
  void fit_to_paid() {
    if (!paid_ || !paid_->is_positive()) return result_.shares.clear();
    result_.paid = paid_;
    if (said_.sum.withheld.is_positive()) result_.withheld = said_.sum.withheld;
    Money left = *paid_ + said_.sum.withheld;
    for (const bool guesses : {false, true})
      for (Share& share : result_.shares) {
        if (share.is_guess != guesses) continue;
        const Money wanted = std::exchange(share.amount, core::min(share.amount, left));
        left -= share.amount;
        if (share.amount != wanted && (!takes_off() || share.amount.is_zero()))
          doubt(shown(share.invoice) + " gets " + share.amount.text() + ", not " + wanted.text() +
                ": no more is left of what was paid");
      }
    std::erase_if(result_.shares, [](const Share& share) { return share.amount.is_zero(); });
    if (left.is_positive() && !claims_.claims.empty())
      doubt(left.text() + " of what was paid is for no open invoice");
  }

  const Notice& notice_;
  const book::Book& book_;
  const Claims claims_;
  const core::Currency currency_;
  const ClaimReader reader_;
  const std::vector<Money> totals_;
  Said said_;
  bool is_proven_ = false;
  std::optional<Money> paid_;
  Money guessed_ = Money::zero(currency_);
  std::map<book::InvoiceIx, Money> open_;
  Proposal result_;
};

}  // namespace

Proposal propose(const Notice& notice, const book::Book& book,
                 std::span<const OpenInvoice> invoices, core::Date today) {
  return Proposer(notice, book, invoices).run(today);
}

}  // namespace inv::bank
