// What a letter remembers: what was said, promised and paid before.

#include <algorithm>
#include <map>
#include <set>

#include "letter_history.hpp"
#include "report/relations/contacts.hpp"

namespace inv::report {

namespace {

LetterContactHow how_of(const book::Contact& contact) {
  switch (contact.how) {
    case book::ContactHow::call:
      return contact.outcome == book::Outcome::voicemail ? LetterContactHow::voicemail
                                                         : LetterContactHow::call;
    case book::ContactHow::visit: return LetterContactHow::visit;
    case book::ContactHow::email: return LetterContactHow::email;
    case book::ContactHow::letter: return LetterContactHow::letter;
    case book::ContactHow::message: return LetterContactHow::message;
  }
  INV_ASSERT(false);
}

/// What of an entry the client knows of as well, and was about money; nothing for most.
std::optional<LetterContactHow> contact_of(const book::Entry& entry) {
  if (const auto* sent = entry.as<book::Sent>()) {
    if (sent->what != book::SentWhat::reminder) return std::nullopt;
    return sent->via == "letter" ? LetterContactHow::letter : LetterContactHow::email;
  }
  const auto* contact = entry.as<book::Contact>();
  if (contact == nullptr || contact->outcome == book::Outcome::no_answer) return std::nullopt;
  return how_of(*contact);
}

/// A client who got in touch said something of the money: there is an outcome that says what.
bool is_answer(const book::Contact& contact) {
  return !book::says_nothing(contact.outcome) && contact.outcome != book::Outcome::no_answer;
}

/// Tells whether an entry was about any of these items: its `for` names the invoice, or is not
/// there and the item was open that day. Before an item is overdue nothing was said about its being
/// late.
class AboutOverdue {
 public:
  AboutOverdue(const Situation& s, const std::vector<std::size_t>& items) {
    for (const std::size_t i : items) {
      const Item& item = s.account.items[i];
      items_.push_back(&item);
      by_invoice_[item.invoice].push_back(&item);
    }
  }

  bool any(const book::Entry& entry) const {
    const auto is_late = [&](const Item* item) { return item->days_overdue(entry.date) >= 1; };
    if (entry.for_.empty()) {
      return std::ranges::any_of(items_, [&](const Item* item) {
        return is_late(item) && item->open_on(entry.date).is_positive();
      });
    }
    return std::ranges::any_of(entry.for_, [&](const book::ForTarget& target) {
      const auto named = by_invoice_.find(target.invoice.ix());
      return named != by_invoice_.end() && std::ranges::any_of(named->second, is_late);
    });
  }

 private:
  std::vector<const Item*> items_;
  std::map<book::InvoiceIx, std::vector<const Item*>> by_invoice_;
};

/// What payments (those entered on `from` or later) have put to the item, less what came back after
/// them.
core::Money paid_since(const book::Book& book, const Item& item, std::optional<core::Date> from) {
  core::Money sum = core::Money::zero(item.open.currency());
  const core::Money zero = sum;
  for (const Posting& posting : item.postings) {
    const bool counts =
        posting.cause.entry && (!from || book.entry(*posting.cause.entry).date >= *from);
    if (posting.kind == PostingKind::paid && counts) sum += posting.reduces;
    if (posting.kind == PostingKind::returned) sum = core::max(zero, sum + posting.reduces);
  }
  return sum;
}

std::vector<core::Money> positive_sums(const Sums& sums) {
  std::vector<core::Money> amounts;
  for (const auto& [currency, sum] : sums) {
    if (sum.is_positive()) amounts.push_back(sum);
  }
  return amounts;
}

bool spoke_on(const Situation& s, core::Date day) {
  return std::any_of(s.relations.talks.begin(), s.relations.talks.end(),
                     [&](book::EntryIx ix) {
                       const book::Entry& entry = s.book.entry(ix);
                       const auto how = contact_of(entry);
                       return entry.date == day && (how == LetterContactHow::call ||
                                                    how == LetterContactHow::visit);
                     });
}

/// What the plan has for its first step not met, and what of that step has come.
void add_step(const book::Plan& plan, LetterPromise& promise, const Sums& received) {
  const auto step = std::find_if(plan.steps.begin(), plan.steps.end(),
                                 [&](const book::PlanStep& one) { return one.by == promise.by; });
  if (step == plan.steps.end()) return;
  const core::Currency currency = step->amount.money().currency();
  core::Money before = core::Money::zero(currency), now = before;
  for (const book::PlanStep& one : plan.steps) {
    const core::Money amount = one.amount.money();
    if (amount.currency() != currency || one.by > promise.by) continue;
    (one.by < promise.by ? before : now) += amount;
  }
  promise.amount = now;
  const auto paid = received.find(currency);
  if (paid != received.end() && paid->second > before) {
    promise.received.push_back(core::min(paid->second - before, now));
  }
}

LetterPromise promise_of(const Situation& s, const PromiseStanding& standing) {
  Sums received;
  for (const std::size_t i : standing.covers) {
    add(received, paid_since(s.book, s.account.items[i], standing.made));
  }
  LetterPromise promise{standing.made, standing.by, standing.is_plan,
                        spoke_on(s, standing.made), std::nullopt, {}};
  const book::Entry& entry = s.book.entry(standing.entry);
  if (const auto* plan = entry.as<book::Plan>()) {
    add_step(*plan, promise, received);
    return promise;
  }
  if (const auto& amount = entry.as<book::Promise>()->amount) promise.amount = amount->money();
  promise.received = positive_sums(received);
  return promise;
}

}  // namespace

std::vector<LetterContact> letter_contacts(const Situation& s,
                                           const std::vector<std::size_t>& overdue) {
  std::vector<LetterContact> contacts;
  const AboutOverdue about(s, overdue);
  auto prompt = s.relations.prompts.begin();
  for (const book::EntryIx ix : entries_until(s.book, s.account.client, s.today)) {
    const book::Entry& entry = s.book.entry(ix);
    const bool is_prompt = prompt != s.relations.prompts.end() && *prompt == ix;
    if (is_prompt) ++prompt;
    const auto how = contact_of(entry);
    if (!how) continue;
    const auto& hold = s.relations.ended_hold;
    if (hold && entry.date <= hold->last_day) continue;
    const auto* contact = entry.as<book::Contact>();
    const bool is_theirs = contact != nullptr && contact->from_client;
    if (contact != nullptr && !(is_theirs ? is_answer(*contact) : is_prompt)) continue;
    const LetterContact made{entry.date, *how, is_theirs};
    const auto that_day = std::ranges::equal_range(contacts, entry.date, {}, &LetterContact::date);
    const bool is_again = std::ranges::any_of(that_day, [&](const LetterContact& one) {
      return one.how == made.how && one.from_client == made.from_client;
    });
    if (!is_again && about.any(entry)) contacts.push_back(made);
  }
  return contacts;
}

std::optional<LetterPromise> letter_promise(const Situation& s,
                                            const std::vector<std::size_t>& overdue) {
  const std::set<std::size_t> asked(overdue.begin(), overdue.end());
  for (auto one = s.relations.promises.rbegin(); one != s.relations.promises.rend(); ++one) {
    if (one->state != PromiseState::broken) continue;
    const bool covers = std::any_of(one->covers.begin(), one->covers.end(),
                                    [&](std::size_t i) { return asked.contains(i); });
    if (covers) return promise_of(s, *one);
  }
  return std::nullopt;
}

LetterReceived letter_received(const Situation& s, const std::vector<std::size_t>& items) {
  Sums sums;
  std::vector<core::Date> days;
  for (const std::size_t i : items) {
    const Item& item = s.account.items[i];
    add(sums, paid_since(s.book, item, std::nullopt));
    for (const Posting& posting : item.postings) {
      if (posting.kind == PostingKind::returned) days.clear();
      if (posting.kind != PostingKind::paid) continue;
      days.push_back(s.book.entry(*posting.cause.entry).date);
    }
  }
  LetterReceived received{positive_sums(sums), std::nullopt};
  const bool one_day =
      !days.empty() && std::all_of(days.begin(), days.end(),
                                   [&](core::Date day) { return day == days.front(); });
  if (one_day) received.date = days.front();
  return received;
}

std::optional<LetterReturned> letter_returned(const Situation& s,
                                              const std::vector<std::size_t>& items) {
  std::optional<LetterReturned> last;
  for (const std::size_t i : items) {
    const book::Entry* paid = nullptr;
    for (const Posting& posting : s.account.items[i].postings) {
      if (!posting.cause.entry) continue;
      const book::Entry& entry = s.book.entry(*posting.cause.entry);
      if (posting.kind == PostingKind::paid && entry.as<book::Paid>()) paid = &entry;
      if (posting.kind != PostingKind::returned || paid == nullptr) continue;
      if (s.last_reminder && *s.last_reminder >= entry.date) continue;
      if (last && last->back == entry.date) last->amount += -posting.reduces;
      if (last && last->back >= entry.date) continue;
      last = {std::string(paid->as<book::Paid>()->via), paid->date, entry.date, -posting.reduces};
    }
  }
  return last;
}

bool is_first_after_hold(const Situation& s, const std::vector<std::size_t>& items) {
  const auto& hold = s.relations.ended_hold;
  if (!hold || s.heard_since(hold->last_day + 1)) return false;
  return std::ranges::any_of(
      items, [&](std::size_t i) { return s.account.items[i].due <= hold->last_day; });
}

std::string letter_signer(const Situation& s) {
  const auto& contacts = s.relations.talks;
  for (auto ix = contacts.rbegin(); ix != contacts.rend(); ++ix) {
    std::string name = s.book.entry(*ix).as<book::Contact>()->by;
    if (name.empty()) continue;
    if (name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
  }
  return "";
}

core::Date letter_answer_by(const Situation& s, book::Tone tone, book::Channel channel) {
  const bool by_post = tone == book::Tone::formal && channel == book::Channel::letter;
  const int time = by_post ? 14 : 7;
  constexpr int longest = 28;
  const auto is_weekend = [](core::Date day) { return day.weekday() >= core::Weekday::sat; };
  core::Date day = s.today + time;
  while (is_weekend(day) || book::is_quiet(s.policy.quiet, day)) {
    if (day - s.today >= longest) break;
    day = day + 1;
  }
  return day;
}

}  // namespace inv::report
