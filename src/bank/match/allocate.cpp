#include "allocate.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "amount_columns.hpp"
#include "doubts.hpp"

namespace inv::bank {

namespace {

using core::Money;

class Sharer {
 public:
  Sharer(const AdviceFacts& facts, const book::Book& book, book::ClientIx client,
         std::span<const OpenInvoice> invoices)
      : facts_(facts),
        book_(book),
        client_(client),
        currency_(main_currency()),
        reader_(facts, book, currency_, invoices),
        said_(reader_.read({})),
        rows_(facts, book, currency_, reader_, said_) {
    for (const OpenInvoice& each : invoices) open_.emplace(each.invoice, each.open);
  }

  Remittance run() {
    result_.date = facts_.date;
    result_.reference = facts_.reference;
    result_.notes = facts_.notes;
    if (facts_.is_cut) doubt("it is too long: its end is left out");
    choose_reading();
    rows_.find();
    for (const std::string& each : rows_.doubts) doubt(each);
    std::set<book::InvoiceIx> seen;
    for (const AdviceRow& row : facts_.rows)
      for (const AdviceMention& mention : row.mentions)
        if (mention.invoice && seen.insert(*mention.invoice).second) add_share(*mention.invoice);
    settle_total();
    if (result_.shares.empty() && is_about_nothing_)
      doubt("it names no open invoice of `" + book_.client(client_).id + "`");
    doubt_rest();
    shorten_doubts();
    return std::move(result_);
  }

 private:
  void doubt(const std::string& message) {
    if (seen_.insert(message).second) result_.doubts.push_back(message);
  }

  /// A person reads them: of many the first ones tell enough.
  void shorten_doubts() {
    constexpr std::size_t most = 10;
    if (result_.doubts.size() <= most) return;
    const std::size_t more = result_.doubts.size() - (most - 1);
    result_.doubts.resize(most - 1);
    result_.doubts.push_back("there are " + std::to_string(more) + " more doubts");
  }

  std::string shown(book::InvoiceIx ix) const { return "`" + book_.invoice(ix).id + "`"; }

  /// That of most of the invoices named; the client's where there are none, and of equals.
  core::Currency main_currency() const {
    std::map<core::Currency, std::size_t> counts;
    for (const AdviceRow& row : facts_.rows)
      for (const AdviceMention& mention : row.mentions)
        if (mention.invoice)
          if (const auto currency = book_.invoice(*mention.invoice).currency) ++counts[*currency];
    const core::Currency usual = book_.client(client_).currency.value_or(book_.currency());
    const auto most = std::ranges::max_element(
        counts, {}, [&](const auto& each) { return std::pair(each.second, each.first == usual); });
    return most == counts.end() ? usual : most->first;
  }

  bool is_stated(Money sum) const {
    return std::ranges::any_of(totals_, [&](const auto& each) { return each.amount == sum; });
  }

  /// The first that comes to a total, else the plainest.
  void choose_reading() {
    totals_ = reader_.totals();
    if (!totals_.empty()) result_.total = totals_.back().amount;
    const auto readings = reader_.readings();
    said_ = reader_.read(readings.front());
    if (totals_.empty()) return;
    std::optional<Said> with_all;
    for (const Reading& reading : readings) {
      Said said = reader_.read(reading);
      if (is_stated(said.net)) {
        said.is_proven = true;
        result_.total = said.net;
        said_ = std::move(said);
        return;
      }
      if (!with_all && is_stated(said.with_all)) with_all = std::move(said);
    }
    if (!with_all) return;
    said_ = std::move(*with_all);
    said_.is_proven = true;
    result_.total = said_.with_all;
  }

  void add_share(book::InvoiceIx ix) {
    const auto found = open_.find(ix);
    if (found == open_.end() || book_.invoice(ix).is_credit) return;
    const Money open = found->second;
    if (open.currency() != currency_) {
      is_about_nothing_ = false;
      return doubt(shown(ix) + " is in " + std::string(open.currency().code()) +
                   ": enter its payment apart");
    }
    if (!open.is_positive()) return doubt(shown(ix) + " is settled already");
    is_about_nothing_ = false;
    if (reader_.is_refused(ix)) return doubt_refused(ix);
    const auto said = said_.amounts.find(ix);
    if (said == said_.amounts.end()) {
      if (rows_.unsure.contains(ix)) return;
      if (rows_.has_loose)
        return doubt("no amount stands at " + shown(ix) + ", and nothing is assumed for it");
      result_.shares.push_back({ix, open, true});
      guessed_ += open;
    } else if (said->second.is_positive()) {
      if (said->second > open && !rows_.has_deduction)
        doubt(shown(ix) + " gets " + said->second.text() + ", and " + open.text() + " is open");
      result_.shares.push_back({ix, core::min(said->second, open), false});
    } else {
      doubt(shown(ix) + " has " + said->second.text() + ": nothing goes to it");
    }
  }

  void doubt_refused(book::InvoiceIx ix) {
    const auto parts = said_.parts.find(ix);
    doubt(shown(ix) + " stands near `" + reader_.refusal(ix) + "`: nothing goes to it" +
          (parts == said_.parts.end()
               ? ""
               : ", and its " + parts->second.back().text() + " is left out"));
  }

  void settle_total() {
    const Money claimed = said_.net + guessed_;
    if (is_stated(claimed)) {
      result_.total = claimed;  // and so nothing is merely assumed
    } else if (!result_.total) {
      doubt_guesses();
      if (claimed.is_positive()) result_.total = claimed;
    } else if (guessed_.is_positive() && said_.net == *result_.total) {
      drop_guesses();
    } else if (!take_part_payment()) {
      doubt_total(claimed);
    }
    fit_to_total();
  }

  void doubt_guesses() {
    Money left = result_.total ? *result_.total - said_.net : guessed_;
    for (const RemittanceShare& share : result_.shares) {
      if (!share.is_guess) continue;
      left -= share.amount;
      if (!left.is_negative())
        doubt("no amount stands at " + shown(share.invoice) +
              "; all that is open is assumed: " + share.amount.text());
    }
  }

  void drop_guesses() {
    for (const RemittanceShare& share : result_.shares)
      if (share.is_guess)
        result_.notes.push_back("no amount stands at " + shown(share.invoice) +
                                ", and nothing is left for it of the " + result_.total->text() +
                                " paid");
    std::erase_if(result_.shares, [](const auto& share) { return share.is_guess; });
  }

  /// A plain total and one invoice that has no amount of its own.
  bool take_part_payment() {
    const bool is_alone = result_.shares.size() == 1 && result_.shares.front().is_guess;
    const bool is_plain = totals_.size() == 1 && totals_.front().strength > 1;
    if (!is_alone || !is_plain || !said_.parts.empty() || rows_.has_deduction) return false;
    RemittanceShare& share = result_.shares.front();
    if (*result_.total > share.amount) return false;
    share = {share.invoice, *result_.total, false};
    return true;
  }

  void doubt_total(Money claimed) {
    doubt_guesses();
    if (totals_.size() > 1)
      doubt("it has several totals, " + totals_.front().amount.text() + " and " +
            totals_.back().amount.text() + "; " + result_.total->text() + " is taken");
    const bool is_part_payment = said_.amounts.empty() && *result_.total < claimed;
    if (!is_part_payment && (!result_.shares.empty() || !said_.amounts.empty()))
      doubt("its amounts come to " + claimed.text() + ", its total is " + result_.total->text());
  }

  /// No more is shared out than was paid; what the advice gives amounts for comes first.
  void fit_to_total() {
    if (!result_.total) return;
    Money left = *result_.total;
    for (const bool guesses : {false, true})
      for (RemittanceShare& share : result_.shares) {
        if (share.is_guess != guesses) continue;
        const Money wanted = share.amount;
        share.amount = core::min(wanted, left);
        left -= share.amount;
        if (share.amount != wanted && !(rows_.has_deduction && share.amount.is_positive()))
          doubt(shown(share.invoice) + " gets " +
                (share.amount.is_zero() ? "nothing" : share.amount.text()) + ", not " +
                wanted.text() + ": no more is left of the " + result_.total->text() + " paid");
      }
    std::erase_if(result_.shares, [](const auto& share) { return share.amount.is_zero(); });
  }

  /// All may add up, and yet more be paid than is open.
  void doubt_rest() {
    if (!result_.total || !result_.doubts.empty()) return;
    Money rest = *result_.total;
    for (const RemittanceShare& share : result_.shares) rest -= share.amount;
    if (rest.is_positive())
      doubt(rest.text() + " of the " + result_.total->text() + " paid is for no open invoice");
  }

  const AdviceFacts& facts_;
  const book::Book& book_;
  const book::ClientIx client_;
  const core::Currency currency_;
  AmountReader reader_;
  Said said_;
  RowDoubts rows_;
  std::map<book::InvoiceIx, Money> open_;
  std::vector<StatedTotal> totals_;
  Money guessed_ = Money::zero(currency_);
  bool is_about_nothing_ = true;
  std::set<std::string> seen_;
  Remittance result_;
};

}  // namespace

Remittance share_out(const AdviceFacts& facts, const book::Book& book, book::ClientIx client,
                     std::span<const OpenInvoice> invoices) {
  return Sharer(facts, book, client, invoices).run();
}

std::optional<core::Money> Remittance::paid() const {
  if (total || shares.empty()) return total;
  core::Money sum = core::Money::zero(shares.front().amount.currency());
  for (const RemittanceShare& share : shares) sum += share.amount;
  return sum;
}

}  // namespace inv::bank
