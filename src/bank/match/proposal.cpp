#include <algorithm>
#include <set>

#include "match.hpp"

namespace inv::bank {

namespace {

using core::Money;

/// All that may be, the plainest first.
std::vector<Reading> all_readings() {
  std::vector<Reading> all;
  for (const bool takes_bare : {false, true})
    for (const Column column : {Column::paid, Column::net, Column::amount, Column::gross})
      for (const bool takes_open : {false, true}) all.push_back({column, takes_bare, takes_open});
  return all;
}

class Proposer {
 public:
  Proposer(const Notice& notice, const book::Book& book, std::span<const OpenInvoice> invoices)
      : notice_(notice),
        book_(book),
        claims_(find_claims(notice, book, invoices)),
        currency_(main_currency()),
        said_(read({})),
        paid_(said_.arrived()) {}

  Proposal run(core::Date today) {
    for (const std::string& each : notice_.doubts) doubt(each);
    put_date(today);
    if (!book_.find_printed(notice_.reference)) result_.reference = notice_.reference;
    for (const NoticeRow& row : notice_.rows)
      for (const Figure& each : row.figures) look_at(row, each);
    const std::string& client = book_.client(notice_.client).id;
    if (claims_.claims.empty()) doubt("it names no open invoice of `" + client + "`");
    for (const Claim& claim : claims_.claims)
      if (!claim.invoice) doubt("`" + claim.name + "` is no invoice of `" + client + "`");
    if (choose_reading()) put_shares();
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

  Said read(const Reading& reading) const {
    return read_claims(claims_, book_, currency_, reading);
  }

  /// That of the first invoice named; the client's where there is none.
  core::Currency main_currency() const {
    for (const Claim& claim : claims_.claims)
      if (claim.invoice) return *book_.invoice(*claim.invoice).currency;
    return book_.client(notice_.client).currency.value_or(book_.currency());
  }

  /// Whether it may be the day of an invoice that is named, or one on which it is due.
  bool is_of_invoice(const NoticeDate& date) const {
    const auto is = [&](core::Date day) { return std::ranges::count(date.days, day) > 0; };
    return std::ranges::any_of(claims_.claims, [&](const Claim& claim) {
      if (!claim.invoice) return false;
      const book::Invoice& invoice = book_.invoice(*claim.invoice);
      bool is_due = false;
      for (std::size_t i = 0; i < invoice.item_count(); ++i) is_due |= is(invoice.part(i).due);
      return is_due || is(invoice.date);
    });
  }

  /// The only date that is not of an invoice named.
  void put_date(core::Date today) {
    auto dates = notice_.dates;
    std::erase_if(dates, [&](const NoticeDate& date) { return is_of_invoice(date); });
    if (dates.empty()) return;
    const auto& days = dates.front().days;
    if (dates.size() == 1 && days.size() == 1 && days[0] <= today)
      result_.date = days[0];
    else
      doubt("its date is not taken: `" + dates[0].text + "`" +
            (dates.size() > 1 ? " or `" + dates[1].text + "`" : ""));
  }

  void look_at(const NoticeRow& row, const Figure& figure) {
    const bool is_foreign = may_be_paid(figure.column) && !figure.can_be(currency_);
    if (is_foreign || (figure.column == Column::charge && !figure.number.is_zero()))
      doubt("`" + row.text.substr(figure.begin, figure.end - figure.begin) + "` is left out: " +
            (is_foreign ? "it is not in " + std::string(currency_.code())
                        : "it is a charge or a discount"));
  }

  /// The first whose sum is a stated total; the plainest where none is stated. What a bank took off
  /// may be in the total or not, and so may tax that was withheld, and what is open of invoices at
  /// which no amount stands.
  bool choose_reading() {
    const std::vector<Money> totals = stated_totals(claims_, currency_);
    if (totals.empty()) {
      if (paid_.is_positive())
        doubt("no total bears this out: it may be a promise or a question, and no payment");
      if (said_.adds_up) doubt("several amounts of one invoice are added up");
      return true;
    }
    for (const Reading& reading : all_readings()) {
      const Said said = read(reading);
      const Money arrived = said.arrived();
      for (const Money total : {arrived - said.taken_off, arrived, said.sum}) {
        if (std::ranges::count(totals, total) == 0) continue;
        paid_ = core::min(total, arrived);
        said_ = said;
        doubt_other_totals();
        return true;
      }
    }
    doubt("its total is " + totals.back().text() + ", its amounts come to " + paid_.text() +
          ": enter it by hand");
    return false;
  }

  /// A row of totals may have one for each column.
  void doubt_other_totals() {
    const Money gross = paid_ + said_.withheld;
    for (const Statement& each : claims_.statements)
      for (const Figure* const figure : each.figures) {
        const auto total = figure->money_in(currency_);
        const bool is_other = each.total_strength > 0 && total && total->is_positive() &&
                              may_be_paid(figure->column) && !figure->is_bare &&
                              *total != paid_ && *total != gross &&
                              *total != gross + said_.taken_off;
        if (is_other) return doubt("there is another total, " + total->text());
      }
  }

  /// No more is shared out than was paid, nor more than is open, nor less than nothing.
  void put_shares() {
    Money left = paid_ + said_.withheld;
    std::set<book::InvoiceIx> seen;
    for (const Claim& claim : claims_.claims)
      if (claim.open && seen.insert(*claim.invoice).second)
        put_share(*claim.invoice, *claim.open, left);
    if (result_.shares.empty() || !paid_.is_positive()) return result_.shares.clear();
    result_.paid = paid_;
    if (said_.withheld.is_positive()) result_.withheld = said_.withheld;
    if (left.is_positive()) doubt(left.text() + " of what was paid is for no open invoice");
  }

  void put_share(book::InvoiceIx ix, Money open, Money& left) {
    const std::string shown = "`" + book_.invoice(ix).id + "`";
    const auto said = said_.amounts.find(ix);
    if (!open.is_positive()) return doubt(shown + " is settled already");
    if (said == said_.amounts.end())
      return doubt("what was paid of " + shown + " cannot be told: nothing goes to it");
    const Money wanted = said->second;
    const Money amount = core::min(wanted, core::min(open, left));
    if (amount != wanted || !amount.is_positive())
      doubt(shown + " gets " + amount.text() + ", not " + wanted.text());
    if (!amount.is_positive()) return;
    left -= amount;
    result_.shares.push_back({ix, amount});
  }

  const Notice& notice_;
  const book::Book& book_;
  const Claims claims_;
  const core::Currency currency_;
  Said said_;
  Money paid_;
  Proposal result_;
};

}  // namespace

Proposal propose(const Notice& notice, const book::Book& book,
                 std::span<const OpenInvoice> invoices, core::Date today) {
  return Proposer(notice, book, invoices).run(today);
}

}  // namespace inv::bank
