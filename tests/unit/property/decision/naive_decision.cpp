#include "naive_decision.hpp"

#include <algorithm>

// The rules of contract 3.3.

namespace inv::test {

namespace {

using book::Entry;
using core::Date;
using core::Money;

/// A step on its way through rules 10 to 15. A bare call has neither stage nor tone.
struct Step {
  std::optional<int> stage = {};
  book::Channel channel = book::Channel::call;
  std::optional<book::Tone> tone = {};
};

class Rules {
 public:
  Rules(const book::Book& book, const report::Account& account)
      : of_(naive_client(book, account)),
        policy_(of_.policy),
        today_(of_.today),
        contacts_(naive_contacts(of_)),
        promises_(naive_promises(of_)),
        shares_(naive_shares(of_, promises_)) {}

  NaiveDecision decide() {
    answer_.client = of_.client.id;
    answer_.due = naive_due(of_, shares_);
    answer_.invoices = naive_ids(of_, shares_, Date(0), today_ - 1);
    answer_.coming = naive_ids(of_, shares_, today_, today_ + 7);
    answer_.set_aside = naive_set_aside(of_, shares_);
    from_1();
    return answer_;
  }

 private:
  bool is_left_overdue(const NaiveShares& one) const {
    return today_ - one.item->due >= 1 && one.left.is_positive();
  }

  // The rules, by their numbers.

  void wait(int rule, std::optional<Date> until) {
    answer_.rules.push_back(rule);
    answer_.action = "wait";
    answer_.until = until;
  }

  void from_1() {
    if (shares_.empty()) {
      answer_.rules.push_back(1);
      answer_.action = "none";
    } else if (const Entry* hold = hold_in_force()) {
      const std::optional<Date> until = hold->as<book::Hold>()->until;
      wait(2, until ? std::optional(*until + 1) : std::nullopt);
    } else if (const std::optional<Date> next = date_to_come_back()) {
      if (today_ < *next) return wait(3, next);
      answer_.rules.push_back(3);
      from_13({});
    } else {
      from_4();
    }
  }

  const Entry* hold_in_force() const {
    const Entry* last = nullptr;
    for (const Entry* entry : of_.entries) {
      if (entry->as<book::Hold>()) last = entry;
      if (entry->as<book::Release>()) last = nullptr;
    }
    if (!last) return nullptr;
    const std::optional<Date> until = last->as<book::Hold>()->until;
    return until && today_ > *until ? nullptr : last;
  }

  std::optional<Date> date_to_come_back() const {
    std::optional<Date> next;
    for (const Entry* entry : of_.entries) {
      if (const auto* contact = entry->as<book::Contact>()) next = contact->next;
    }
    return next;
  }

  void from_4() {
    if (!answer_.set_aside.empty()) answer_.rules.push_back(4);
    for (const NaiveShares& one : shares_) {
      if (!one.dispute) continue;
      const bool none = contacts_.empty() || contacts_.back()->date < one.dispute->date;
      if (!none && today_ - contacts_.back()->date < 14) continue;
      answer_.rules.push_back(5);
      return from_13({});
    }
    if (std::any_of(shares_.begin(), shares_.end(),
                    [&](const NaiveShares& one) { return is_left_overdue(one); })) {
      from_7();
    } else {
      rule_6();
    }
  }

  bool gives_heads_up() const {
    if (policy_.ladder.front().at > 0 || of_.client.autopay) return false;
    if (policy_.headsup == book::HeadsUp::none) return false;
    return policy_.headsup == book::HeadsUp::all || !naive_prompt_payer(of_);
  }

  bool can_have_heads_up(const NaiveShares& one, Date day) const {
    return one.left.is_positive() && day <= one.item->due &&
           naive_stage(of_, *one.item).stage == 0 &&
           day - one.item->due >= policy_.ladder.front().at && day - one.item->invoiced >= 7;
  }

  bool is_worth_a_heads_up(core::Currency currency) const {
    Money sum = Money::zero(currency);
    bool any = false;
    for (const NaiveShares& one : shares_) {
      if (one.item->open.currency() != currency || !can_have_heads_up(one, today_)) continue;
      sum += one.left;
      any = true;
    }
    sum -= of_.account.unapplied_in(currency);
    return any && sum.decimal() >= policy_.minimum.in(sum.currency());
  }

  void rule_6() {
    const auto currencies = of_.account.currencies();
    if (gives_heads_up() && std::any_of(currencies.begin(), currencies.end(), [&](auto currency) {
          return is_worth_a_heads_up(currency);
        })) {
      answer_.rules.push_back(6);
      return from_10(step_of(1));
    }
    for (Date day = today_ + 1; day < today_ + 1000; day = day + 1) {
      if (std::any_of(shares_.begin(), shares_.end(),
                      [&](const NaiveShares& one) { return something_new(one, day); })) {
        return wait(6, day);
      }
    }
    wait(6, std::nullopt);
  }

  bool something_new(const NaiveShares& one, Date day) const {
    if (gives_heads_up() && can_have_heads_up(one, day) && !can_have_heads_up(one, day - 1)) {
      return true;
    }
    const book::Rung& first =
        policy_.ladder[static_cast<std::size_t>(naive_first_rung(policy_) - 1)];
    if (one.left.is_positive() && day - one.item->due == first.at) return true;
    if (one.promised.is_positive() && one.promise->breaks == day) return true;
    return one.dispute && !contacts_.empty() && day - contacts_.back()->date == 14;
  }

  void from_7() {
    const auto currencies = of_.account.currencies();
    if (std::none_of(currencies.begin(), currencies.end(), [&](core::Currency currency) {
          const Money due = naive_overdue(of_, shares_, currency);
          const Money sum = due - of_.account.unapplied_in(currency);
          // More refunded than there was makes nothing overdue where nothing else is.
          return due.is_positive() && sum.is_positive() && sum.decimal() >= policy_.minimum.in(sum.currency());
        })) {
      return wait(7, std::nullopt);
    }
    if (has_unanswered_broken_promise()) return rule_8();
    const std::optional<int> highest = highest_ready();
    answer_.rules.push_back(9);
    if (!highest) {
      wait(9, first_ready());
    } else if (*highest > policy_.last_stage()) {
      from_13({});
    } else {
      from_10(step_of(*highest));
    }
  }

  bool has_unanswered_broken_promise() const {
    for (const NaiveShares& one : shares_) {
      if (!is_left_overdue(one) || !one.promise || !one.promise->broken) continue;
      bool answered = !contacts_.empty() && contacts_.back()->date >= one.promise->breaks;
      for (const Entry* entry : of_.entries) {
        const auto* sent = entry->as<book::Sent>();
        if (!sent || sent->what != book::SentWhat::reminder) continue;
        if (entry->date >= one.promise->breaks) answered = true;
      }
      if (!answered) return true;
    }
    return false;
  }

  void rule_8() {
    answer_.rules.push_back(8);
    int stage = 0;
    for (const NaiveShares& one : shares_) {
      if (is_left_overdue(one)) stage = std::max(stage, naive_stage(of_, *one.item).stage);
    }
    const std::optional<int> ready = highest_ready();
    if (ready && *ready <= policy_.last_stage()) stage = *ready;
    Step step = step_of(std::max(stage, naive_first_rung(policy_)));
    step.channel = policy_.broken;
    from_12(step);
  }

  std::optional<int> highest_ready() const {
    std::optional<int> highest;
    for (const NaiveShares& one : shares_) {
      if (!is_left_overdue(one)) continue;
      const NaiveNext next = naive_next(of_, *one.item);
      if (next.ready <= today_ && (!highest || next.rung > *highest)) highest = next.rung;
    }
    return highest;
  }

  Date first_ready() const {
    std::optional<Date> first;
    for (const NaiveShares& one : shares_) {
      if (!is_left_overdue(one)) continue;
      const Date ready = naive_next(of_, *one.item).ready;
      if (!first || ready < *first) first = ready;
    }
    return *first;
  }

  Step step_of(int stage) const {
    const book::Rung& rung = policy_.ladder[static_cast<std::size_t>(stage - 1)];
    return {stage, rung.channel, rung.tone};
  }

  static bool is_gentle(const Step& step) {
    return step.tone == book::Tone::heads_up || step.tone == book::Tone::friendly ||
           step.tone == book::Tone::reminder;
  }

  void from_10(const Step& step) {
    if (is_gentle(step)) {
      if (of_.client.billing) {
        const Date next = naive_billing(*of_.client.billing, today_);
        if (next - today_ <= policy_.carry) return carry(step, std::max(next, today_ + 1));
      }
      if (const std::optional<Date> until = brought_forward()) return carry(step, *until);
      const std::optional<Date> invoiced = last_sent(book::SentWhat::invoice);
      if (invoiced && today_ - *invoiced < policy_.gap) return wait(11, *invoiced + policy_.gap);
    }
    from_12(step);
  }

  std::optional<Date> brought_forward() const {
    std::optional<Date> newest;
    for (const report::InvoiceStanding& one : of_.account.invoices) {
      const Date date = of_.book.invoice(one.invoice).date;
      if (!one.voided && (!newest || date > *newest)) newest = date;
    }
    if (!newest || today_ - *newest >= policy_.gap) return std::nullopt;
    for (const report::InvoiceStanding& one : of_.account.invoices) {
      const bool is_open = one.open.is_positive();
      if (is_open && of_.book.invoice(one.invoice).date < *newest) return *newest + policy_.gap;
    }
    return std::nullopt;
  }

  std::optional<Date> last_sent(book::SentWhat what) const {
    std::optional<Date> last;
    for (const Entry* entry : of_.entries) {
      const auto* sent = entry->as<book::Sent>();
      if (sent && sent->what == what) last = entry->date;
    }
    return last;
  }

  void carry(const Step& step, Date until) {
    answer_.rules.push_back(10);
    show(step);
    answer_.action = "carry";
    answer_.until = until;
  }

  /// Until when an entry asks for quiet.
  Date rest_after(const Entry& entry) const {
    const bool is_contact =
        std::find(contacts_.begin(), contacts_.end(), &entry) != contacts_.end();
    const auto* sent = entry.as<book::Sent>();
    const bool is_sent = sent && (sent->what == book::SentWhat::reminder ||
                                  sent->what == book::SentWhat::statement);
    if (is_contact || is_sent || entry.as<book::Paid>() || entry.as<book::Credit>()) {
      return entry.date + policy_.gap;
    }
    return entry.as<book::Contact>() ? entry.date + 2 : entry.date;
  }

  void from_12(const Step& step) {
    Date until = today_;
    for (const Entry* entry : of_.entries) until = std::max(until, rest_after(*entry));
    for (const book::Invoice& one : of_.book.invoices()) {
      const bool is_note = one.is_credit && one.client.ix() == of_.account.client;
      if (is_note && one.date <= today_) until = std::max(until, one.date + policy_.gap);
    }
    if (until > today_) return wait(12, until);
    from_13(step);
  }

  void from_13(const Step& step) {
    const std::optional<Date> reconciled = naive_reconciled(of_.book, today_);
    if (step.tone && !is_gentle(step) && reconciled &&
        today_ - *reconciled > of_.book.business().fresh) {
      return wait(13, std::nullopt);
    }
    Date day = today_;
    while (naive_quiet(policy_, day)) day = day + 1;
    if (day != today_) return wait(14, day);
    answer_.rules.push_back(15);
    show(step);
    answer_.action = answer_.channel == "call" ? "call" : "remind";
  }

  void show(const Step& step) {
    answer_.stage = step.stage;
    if (step.tone) answer_.tone = book::tone_name(*step.tone);
    book::Channel channel = step.channel;
    const std::vector<book::Channel>& reach = of_.client.reach;
    if (step.stage && std::find(reach.begin(), reach.end(), channel) == reach.end()) {
      channel = reach.front();
    }
    answer_.channel = book::channel_name(channel);
  }

  NaiveClient of_;
  const book::Policy& policy_;
  Date today_;
  std::vector<const Entry*> contacts_;
  std::vector<NaivePromise> promises_;
  std::vector<NaiveShares> shares_;
  NaiveDecision answer_;
};

}  // namespace

NaiveDecision naive_decision(const book::Book& book, const report::Account& account) {
  return Rules(book, account).decide();
}

}  // namespace inv::test
