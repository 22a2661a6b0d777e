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
        reader_(claims_, book, currency_),
        totals_(reader_.totals()),
        said_(reader_.read({})) {
    for (const OpenInvoice& each : invoices) open_.emplace(each.invoice, each.open);
  }

  Proposal run(core::Date today) {
    for (const std::string& each : notice_.doubts) doubt(each);
    put_date(today);
    if (!book_.find_invoice(notice_.reference)) result_.reference = notice_.reference;
    choose_reading();
    for (const NoticeRow& row : notice_.rows)
      for (const Figure& each : row.figures) look_at(each);
    put_shares();
    if (claims_.claims.empty()) put_by_amount();
    doubt_sum();
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

  bool is_own_day(const NoticeDate& date, const Claim& claim) const {
    if (!claim.invoice) return false;
    const book::Invoice& invoice = book_.invoice(*claim.invoice);
    const auto is = [&](core::Date day) { return date.date == day || date.other == day; };
    bool is_due = false;
    for (std::size_t i = 0; i < invoice.item_count(); ++i) is_due |= is(invoice.part(i).due);
    return is_due || is(invoice.date);
  }

  /// The only date that is not of an invoice named, nor a day on which one is due.
  void put_date(core::Date today) {
    auto dates = notice_.dates;
    std::erase_if(dates, [&](const NoticeDate& date) {
      return std::ranges::any_of(claims_.claims,
                                 [&](const Claim& claim) { return is_own_day(date, claim); });
    });
    if (dates.empty()) return;
    const auto& [text, date, other] = dates.front();
    if (dates.size() > 1)
      doubt("it has several dates, `" + text + "` and `" + dates[1].text + "`, and none is taken");
    else if (!date)
      doubt("its date `" + text + "` is no day of the calendar");
    else if (other)
      doubt("its date `" + text + "` could be two days, and is not taken");
    else if (*date > today)
      doubt("its date `" + text + "` is yet to come, and is not taken");
    else
      result_.date = date;
  }

  /// The first whose sum is a stated total, else the plainest. What a bank took off may be in the
  /// total or not, and so may tax that was withheld, and invoices at which no amount stands.
  void choose_reading() {
    if (!totals_.empty()) paid_ = totals_.back();
    for (const Reading& reading : totals_.empty() ? std::vector<Reading>() : reader_.readings()) {
      const Said said = reader_.read(reading);
      for (const Money guessed : {Money::zero(currency_), guesses(said)}) {
        const Money sum = said.sum.arrived + guessed;
        for (const Money total : {sum - said.taken_off, sum, sum + said.sum.withheld}) {
          if (std::ranges::count(totals_, total) == 0) continue;
          is_proven_ = true;
          takes_guesses_ = !guessed.is_zero();
          paid_ = core::min(total, sum);
          said_ = said;
          return;
        }
      }
    }
    takes_guesses_ = !totals_.empty();
  }

  /// Nothing stands at an invoice: all that is open may be meant.
  bool may_be_guessed(const Claim& claim, const Said& said) const {
    return claim.invoice && claim.figures.empty() && !claim.is_unclear &&
           !said.amounts.contains(*claim.invoice) && open_.contains(*claim.invoice) &&
           open_.at(*claim.invoice).currency() == currency_;
  }
  Money guesses(const Said& said) const {
    Money sum = Money::zero(currency_);
    std::set<book::InvoiceIx> seen;
    for (const Claim& claim : claims_.claims)
      if (may_be_guessed(claim, said) && seen.insert(*claim.invoice).second)
        sum += open_.at(*claim.invoice);
    return sum;
  }

  void look_at(const Figure& figure) {
    if (may_be_paid(figure.column) && !figure.can_be(currency_))
      doubt("`" + figure.text + "` is not in " + std::string(currency_.code()) +
            ", and is left out");
    if ((figure.column == Column::charge || figure.column == Column::discount) &&
        !figure.number.is_zero())
      doubt("`" + figure.text + "` is a charge or a discount, and is not recorded");
  }

  void put_shares() {
    std::set<book::InvoiceIx> seen;
    for (const Claim& claim : claims_.claims) {
      const auto all = reader_.choices(claim.figures, true);
      if (!claim.invoice)
        doubt(claim.stranger + (all.empty() ? "; it" : ": its " + all[0].money.text()) +
              " is left out");
      else if (book_.invoice(*claim.invoice).currency == currency_)
        look_at_choice(claim, all);
      const auto open = claim.invoice ? open_.find(*claim.invoice) : open_.end();
      if (open == open_.end()) continue;
      if (seen.insert(open->first).second)
        put_share(claim, open->second);
      else if (!is_proven_)
        doubt(shown(open->first) + " stands there more than once");
    }
  }

  /// Several numbers at an invoice, and nothing that proves which one was paid.
  void look_at_choice(const Claim& claim, const std::vector<Choice>& all) {
    const std::string at = " at " + shown(*claim.invoice);
    const auto chosen = reader_.choice(claim, said_.reading);
    const auto other = std::ranges::find_if(all, [&](const Choice& each) {
      return chosen && each.money != chosen->money && !each.figure->is_bare;
    });
    if (claim.is_unclear || (!chosen && !claim.figures.empty()))
      doubt("which amount" + at + " was paid cannot be told");
    else if (other != all.end() && !is_proven_ && chosen->figure->column != Column::paid)
      doubt(chosen->figure->text + at + " is taken, and not " + other->figure->text);
  }

  void put_share(const Claim& claim, Money open) {
    const book::InvoiceIx ix = *claim.invoice;
    const auto said = said_.amounts.find(ix);
    if (open.currency() != currency_)
      return doubt(shown(ix) + " is in " + std::string(open.currency().code()) +
                   ": enter its payment apart");
    if (!open.is_positive()) return doubt(shown(ix) + " is settled already");
    if (said != said_.amounts.end()) {
      const Money amount = said->second.arrived + said->second.withheld;
      if (!amount.is_positive())
        return doubt(shown(ix) + " has " + amount.text() + ": nothing goes to it");
      result_.shares.push_back({ix, amount});
    } else if (may_be_guessed(claim, said_)) {
      if (!takes_guesses_)
        return doubt("no amount stands at " + shown(ix) + ": nothing goes to it");
      result_.shares.push_back({ix, open, true});
    }
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

  void doubt_sum() {
    const Money sum = said_.sum.arrived;
    if (result_.shares.empty() && claims_.claims.empty())
      doubt("it names no open invoice of `" + book_.client(notice_.client).id + "`");
    if (is_proven_) return;
    if (totals_.size() > 1)
      doubt("it has several totals, " + totals_.front().text() + " and " + totals_.back().text());
    if (paid_ && !said_.amounts.empty())
      doubt("its amounts come to " + (sum + guesses(said_)).text() + ", its total is " +
            paid_->text());
    if (paid_ || !sum.is_positive()) return;
    paid_ = sum;
    doubt("no total bears this out: it may be a promise or a question, and no payment");
  }

  /// Something is taken off, as by a credit note.
  bool takes_off() const {
    return said_.taken_off.is_positive() ||
           std::ranges::any_of(said_.amounts,
                               [](const auto& each) { return each.second.arrived.is_negative(); });
  }

  /// No more is shared out than was paid, nor more than is open; what has an amount comes first.
  void fit_to_paid() {
    if (!paid_ || !paid_->is_positive()) return result_.shares.clear();
    result_.paid = paid_;
    if (said_.sum.withheld.is_positive()) result_.withheld = said_.sum.withheld;
    Money left = *paid_ + said_.sum.withheld;
    for (const bool guesses : {false, true})
      for (Share& share : result_.shares) {
        if (share.is_guess != guesses) continue;
        const Money most = core::min(open_.at(share.invoice), left);
        const Money wanted = std::exchange(share.amount, core::min(share.amount, most));
        left -= share.amount;
        if (share.amount != wanted && !takes_off())
          doubt(shown(share.invoice) + " gets " + share.amount.text() + ", not " + wanted.text());
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
  bool is_proven_ = false, takes_guesses_ = false;
  std::optional<Money> paid_;
  std::map<book::InvoiceIx, Money> open_;
  Proposal result_;
};

}  // namespace

Proposal propose(const Notice& notice, const book::Book& book,
                 std::span<const OpenInvoice> invoices, core::Date today) {
  return Proposer(notice, book, invoices).run(today);
}

}  // namespace inv::bank
