#include "money_events.hpp"

#include <map>
#include <utility>

#include "entry_text.hpp"
#include "events.hpp"
#include "text.hpp"

namespace inv::report {

namespace {

/// Joins the account's lines with the entries that have none: `apply`, and the void of an invoice
/// that was still to come. Each stands before what its day has of a later class of the replay.
class MoneyEvents {
 public:
  MoneyEvents(const book::Book& book, const Account& account) : book_(book), account_(account) {
    for (const book::EntryIx ix : book.journal_of(account.client)) {
      if (book.entry(ix).date > account.as_of) break;
      if (has_no_line(book.entry(ix))) silent_.push_back(ix);
    }
  }

  std::vector<MomentEvent> events() {
    for (const AccountLine& line : account_.lines) {
      while (has_silent_before(line)) add_silent();
      add_line(line);
    }
    while (next_silent_ < silent_.size()) add_silent();
    return std::move(events_);
  }

 private:
  bool has_no_line(const book::Entry& entry) const {
    const auto* voided = entry.as<book::Void>();
    return entry.as<book::Apply>() ||
           (voided && book_.invoice(voided->invoice.ix()).date > entry.date);
  }

  static Cause cause_of(book::EntryIx ix) { return {.entry = ix, .credit_note = std::nullopt}; }

  bool has_silent_before(const AccountLine& line) const {
    if (next_silent_ == silent_.size()) return false;
    const book::EntryIx silent = silent_[next_silent_];
    const core::Date date = book_.entry(silent).date;
    if (date != line.date) return date < line.date;
    if (line.kind == AccountLineKind::invoice) return false;
    return class_of(book_, line.cause) > class_of(book_, cause_of(silent));
  }

  void add_silent() {
    const book::EntryIx ix = silent_[next_silent_++];
    const book::Entry& entry = book_.entry(ix);
    const std::string words = entry.as<book::Apply>()
                                  ? entry_text(book_, entry)
                                  : cause_text(book_, cause_of(ix), Reader::owner);
    events_.push_back(
        {Moment::money, plain_event(entry.date, std::string(book::verb_name(entry)),
                                    named_ids(book_, cause_of(ix)), with_memo(words, &entry))});
  }

  void add_line(const AccountLine& line) {
    const core::Currency currency = line.amount.currency();
    core::Money& balance =
        balances_.try_emplace(currency, core::Money::zero(currency)).first->second;
    balance += line.amount;
    std::vector<std::string> ids;
    if (line.invoice) {
      ids.push_back(book_.invoice(*line.invoice).id);
    } else {
      ids = named_ids(book_, line.cause);
    }
    const bool is_invoice = line.kind == AccountLineKind::invoice;
    const bool of_its_own =
        line.kind != AccountLineKind::discount && line.kind != AccountLineKind::recovered;
    const book::Entry* entry = of_its_own ? entry_of(book_, line.cause) : nullptr;
    HistoryEvent event =
        plain_event(line.date, std::string(line_kind_name(line.kind)), std::move(ids),
                    with_memo(line_text(book_, line, Reader::owner), entry));
    event.amount = line.amount;
    event.balance = balance;
    events_.push_back({is_invoice ? Moment::invoiced : Moment::money, std::move(event)});
  }

  const book::Book& book_;
  const Account& account_;
  std::vector<book::EntryIx> silent_;
  std::size_t next_silent_ = 0;
  std::map<core::Currency, core::Money> balances_;
  std::vector<MomentEvent> events_;
};

}  // namespace

std::vector<MomentEvent> money_events(const book::Book& book, const Account& account) {
  return MoneyEvents(book, account).events();
}

}  // namespace inv::report
