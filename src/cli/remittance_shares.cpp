#include "remittance_shares.hpp"

#include <algorithm>
#include <map>

namespace inv::cli {

namespace {

using core::Money;

/// How the amounts of an advice are read: which of several in a line, and what two for one invoice
/// mean. The reading that comes to the total is the right one.
struct Reading {
  std::size_t from_right = 0;  ///< 0: the last amount of a line
  bool adds_up = false;        ///< two amounts for an invoice are two parts; else the same again
};
constexpr std::size_t columns_most = 6;

/// What an advice says of the invoices under one reading.
struct Said {
  std::map<book::InvoiceIx, Money> amounts;
  Money net;  ///< of all, less credit notes and deductions
};

class Sharer {
 public:
  Sharer(const AdviceFacts& facts, const book::Book& book, book::ClientIx client,
         std::span<const OpenInvoice> invoices)
      : facts_(facts), book_(book), client_(client), currency_(main_currency()) {
    for (const OpenInvoice& each : invoices) open_.emplace(each.invoice, each.open);
    for (const AdviceRow& row : facts.rows)
      for (const auto ix : row.invoices)
        if (std::ranges::find(named_, ix) == named_.end()) named_.push_back(ix);
  }

  Remittance run() {
    result_.date = facts_.date;
    result_.reference = facts_.reference;
    result_.doubts = facts_.doubts;
    result_.total = stated_total();
    const Said said = best_reading();
    const bool has_amounts = !said.amounts.empty();
    const bool has_all = said.amounts.size() == named_.size();
    if (result_.total && has_amounts && has_all && said.net != *result_.total)
      doubt("its amounts come to " + said.net.text() + ", its total is " + result_.total->text());
    if (!result_.total && has_amounts && has_all && said.net.is_positive())
      result_.total = said.net;
    for (const auto ix : named_)
      if (!book_.invoice(ix).is_credit) add_share(ix, said);
    fit_to_total();
    if (result_.shares.empty())
      doubt("it names no open invoice of `" + book_.client(client_).id + "`");
    return std::move(result_);
  }

 private:
  void doubt(std::string message) { result_.doubts.push_back(std::move(message)); }

  std::string shown(book::InvoiceIx ix) const { return "`" + book_.invoice(ix).id + "`"; }

  /// That of most of the invoices named; the client's where there are none.
  core::Currency main_currency() const {
    std::map<core::Currency, std::size_t> counts;
    for (const AdviceRow& row : facts_.rows)
      for (const auto ix : row.invoices)
        if (const auto currency = book_.invoice(ix).currency) ++counts[*currency];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& each) {
      return each.second;
    });
    if (most != counts.end()) return most->first;
    return book_.client(client_).currency.value_or(book_.currency());
  }

  /// Those of a row that may be money for its invoices.
  std::vector<Money> amounts_of(const AdviceRow& row, bool bare_allowed) const {
    std::vector<Money> amounts, bare;
    for (const AdviceAmount& each : row.amounts) {
      if (each.currency && *each.currency != currency_) continue;
      const auto money = core::to_money(each.number, currency_);
      if (!money || money->is_zero()) continue;
      (each.is_bare ? bare : amounts).push_back(*money);
    }
    if (!amounts.empty()) return amounts;
    if (!bare_allowed && currency_.digits() > 0)
      std::erase_if(bare, [&](Money money) { return !is_open_amount(row, money); });
    return bare;
  }

  bool is_open_amount(const AdviceRow& row, Money money) const {
    return std::ranges::any_of(row.invoices, [&](book::InvoiceIx ix) {
      const auto found = open_.find(ix);
      return found != open_.end() && found->second.currency() == currency_ &&
             found->second == money;
    });
  }

  /// The amount of the line after an invoice's that has none itself.
  const AdviceRow* continuation(std::size_t place) const {
    const AdviceRow& row = facts_.rows[place];
    if (row.invoices.size() != 1 || !amounts_of(row, false).empty()) return nullptr;
    if (place + 1 == facts_.rows.size()) return nullptr;
    const AdviceRow& next = facts_.rows[place + 1];
    const bool fits = next.invoices.empty() && next.total_strength <= 1;
    return fits && amounts_of(next, false).size() == 1 ? &next : nullptr;
  }

  bool continues_another(std::size_t place) const {
    return place > 0 && continuation(place - 1) == &facts_.rows[place];
  }

  std::optional<Money> stated_total() {
    std::optional<Money> total;
    int strongest = 0;
    for (std::size_t i = 0; i < facts_.rows.size(); ++i) {
      const AdviceRow& row = facts_.rows[i];
      const std::size_t count = row.invoices.size();
      const auto amounts = amounts_of(row, row.total_strength >= 2);
      // `349.00 for 2026-0042 and 2026-0043`
      const bool is_sum = count > 1 && (amounts.size() == 1 || amounts.size() == count + 1);
      const int strength = is_sum ? 2 : row.total_strength;
      if (strength == 0 || strength < strongest || continues_another(i)) continue;
      if (amounts.empty() || !amounts.back().is_positive()) {
        if (strength >= 2 && amounts.empty() && !row.amounts.empty())
          doubt("`" + row.text + "` is not in " + std::string(currency_.code()));
        continue;
      }
      strongest = strength;
      total = amounts.back();
    }
    return total;
  }

  void put(Said& said, book::InvoiceIx ix, Money amount, Reading reading) const {
    if (book_.invoice(ix).is_credit && amount.is_positive()) amount = -amount;
    const auto [at, is_new] = said.amounts.try_emplace(ix, amount);
    if (is_new) return;
    if (reading.adds_up) at->second += amount;
    else at->second = amount;
  }

  Said read_as(Reading reading) const {
    Said said{{}, Money::zero(currency_)};
    Money deductions = Money::zero(currency_);
    for (std::size_t i = 0; i < facts_.rows.size(); ++i) {
      const AdviceRow& row = facts_.rows[i];
      const AdviceRow* next = continuation(i);
      const auto amounts = amounts_of(next != nullptr ? *next : row, false);
      const std::size_t count = row.invoices.size();
      if (count == 1 && !amounts.empty()) {
        const std::size_t back = std::min(reading.from_right, amounts.size() - 1);
        put(said, row.invoices.front(), amounts[amounts.size() - 1 - back], reading);
      } else if (count > 1 && (amounts.size() == count || amounts.size() == count + 1)) {
        // In prose brackets are no minus: `2026-0042 (154.50), 2026-0044 (60.00)`.
        for (std::size_t k = 0; k < count; ++k)
          put(said, row.invoices[k], core::max(amounts[k], -amounts[k]), reading);
      } else if (is_deduction(row) && !continues_another(i)) {
        deductions += amounts.back();
      }
    }
    said.net = deductions;
    for (const auto& [ix, amount] : said.amounts) said.net += amount;
    return said;
  }

  /// `Bank charges -5.00`
  bool is_deduction(const AdviceRow& row) const {
    if (!row.invoices.empty() || row.total_strength > 1) return false;
    const auto amounts = amounts_of(row, false);
    return !amounts.empty() && amounts.back().is_negative();
  }

  Said best_reading() {
    const Said first = read_as({});
    deducted_ = std::ranges::any_of(first.amounts, [](const auto& each) {
      return each.second.is_negative();
    });
    for (const AdviceRow& row : facts_.rows)
      if (is_deduction(row)) {
        deducted_ = true;
        doubt("`" + row.text + "` takes something off");
      }
    if (!result_.total || first.amounts.empty() || first.net == *result_.total) return first;
    for (const bool adds_up : {false, true})
      for (std::size_t column = 0; column < columns_most; ++column) {
        const Said said = read_as({column, adds_up});
        if (said.net == *result_.total) return said;
      }
    return first;
  }

  void add_share(book::InvoiceIx ix, const Said& said) {
    const auto open = open_.find(ix);
    if (open == open_.end()) return;
    if (open->second.currency() != currency_)
      return doubt(shown(ix) + " is in " + std::string(open->second.currency().code()) +
                   ": enter its payment apart");
    if (!open->second.is_positive()) return doubt(shown(ix) + " is settled already");
    const auto found = said.amounts.find(ix);
    if (found == said.amounts.end()) {
      result_.shares.push_back({ix, open->second, true});
      return;
    }
    if (!found->second.is_positive()) return;
    if (found->second > open->second && !deducted_)
      doubt(shown(ix) + " gets " + found->second.text() + ", and " + open->second.text() +
            " is open");
    result_.shares.push_back({ix, core::min(found->second, open->second), false});
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
        if (share.amount != wanted && !(deducted_ && share.amount.is_positive()))
          doubt("the payment leaves " + share.amount.text() + " of " + wanted.text() + " for " +
                shown(share.invoice));
      }
    std::erase_if(result_.shares, [](const auto& share) { return share.amount.is_zero(); });
  }

  const AdviceFacts& facts_;
  const book::Book& book_;
  const book::ClientIx client_;
  const core::Currency currency_;
  std::map<book::InvoiceIx, Money> open_;
  std::vector<book::InvoiceIx> named_;  // in the order of the text
  bool deducted_ = false;
  Remittance result_;
};

}  // namespace

Remittance share_out(const AdviceFacts& facts, const book::Book& book, book::ClientIx client,
                     std::span<const OpenInvoice> invoices) {
  return Sharer(facts, book, client, invoices).run();
}

}  // namespace inv::cli
