#include "reasons.hpp"

#include <algorithm>
#include <utility>

namespace inv::report {

namespace {

std::string quoted(const std::string& text) { return "\"" + text + "\""; }

std::string_view contact_verb(const book::Contact& contact) {
  if (contact.outcome == book::Outcome::no_answer) return "no answer on ";
  switch (contact.how) {
    case book::ContactHow::call: return "spoken to on ";
    case book::ContactHow::visit: return "visited on ";
    case book::ContactHow::email:
    case book::ContactHow::letter:
    case book::ContactHow::message: return "in touch on ";
  }
  INV_ASSERT(false);
}

std::vector<std::string> distinct_ids(const Situation& s, const std::vector<std::size_t>& items) {
  std::vector<std::string> ids;
  for (const std::size_t i : items) {
    const std::string& id = s.id_of(i);
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  return ids;
}

/// What a promise sets aside: its items and their sums.
std::pair<std::vector<std::size_t>, Sums> promised_items(const Situation& s, std::size_t promise) {
  std::vector<std::size_t> items;
  Sums sums;
  for (const std::size_t i : s.relations.promises[promise].covers) {
    if (!s.items[i].promised.is_positive()) continue;
    items.push_back(i);
    add(sums, s.items[i].promised);
  }
  return {items, sums};
}

/// How a live promise stands after its date; nothing up to it.
std::string grace_in_words(const Situation& s, const PromiseStanding& promise) {
  if (s.today <= promise.by) return "";
  if (s.today >= promise.breaks) {
    return "; payments are entered up to " + s.relations.reconciled->text() +
           " only, and whether it was kept shows when they are entered up to " +
           promise.breaks.text();
  }
  const int left = promise.breaks - 1 - s.today;
  if (left == 0) return "; today is the last day of grace";
  return "; " + days_in_words(left) + " of grace left";
}

}  // namespace

std::string in_words(core::Money amount) {
  return amount.text() + " " + std::string(amount.currency().code());
}

std::string in_words(const Sums& sums) {
  std::vector<std::string> amounts;
  for (const auto& [currency, amount] : sums) amounts.push_back(in_words(amount));
  return join(amounts);
}

std::string days_in_words(int days) {
  return std::to_string(days) + (days == 1 ? " day" : " days");
}

std::string join(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " and " : ", ";
    text += words[i];
  }
  return text;
}

std::size_t invoice_count(const Situation& s, const std::vector<std::size_t>& items) {
  return distinct_ids(s, items).size();
}

std::string invoices_in_words(const Situation& s, const std::vector<std::size_t>& items) {
  const std::vector<std::string> ids = distinct_ids(s, items);
  return ids.size() == 1 ? ids.front() : std::to_string(ids.size()) + " invoices";
}

std::string ids_in_words(const Situation& s, const std::vector<std::size_t>& items) {
  constexpr std::size_t shown = 3;
  std::vector<std::string> ids = distinct_ids(s, items);
  if (ids.size() > shown + 1) {
    const std::size_t more = ids.size() - shown;
    ids.resize(shown);
    ids.push_back(std::to_string(more) + " more");
  }
  return join(ids);
}

std::string contact_in_words(const book::Entry& entry) {
  const auto* contact = entry.as<book::Contact>();
  return std::string(contact_verb(*contact)) + entry.date.text() + " (" +
         std::string(book::contact_name(contact->how)) + ")" + quoted_after_colon(contact->text);
}

std::string rung_in_words(const book::Rung& rung) {
  return std::string(book::channel_name(rung.channel)) + ", " +
         std::string(book::tone_name(rung.tone));
}

std::string quoted_after_colon(const std::string& text) {
  return text.empty() ? "" : ": " + quoted(text);
}

std::string overdue_in_words(const Situation& s) {
  int oldest = 0;
  for (const std::size_t i : s.overdue) oldest = std::max(oldest, s.items[i].days);
  const std::string amounts = ": " + in_words(s.overdue_sums());
  const std::string days = days_in_words(oldest);
  if (invoice_count(s, s.overdue) == 1) {
    return invoices_in_words(s, s.overdue) + " is overdue by " + days + amounts;
  }
  return invoices_in_words(s, s.overdue) + " overdue, the oldest by " + days + amounts;
}

std::string promise_in_words(const Situation& s, std::size_t promise) {
  const PromiseStanding& standing = s.relations.promises[promise];
  const auto [items, sums] = promised_items(s, promise);
  const std::string by = standing.by.text();
  const std::string what = standing.is_plan
                               ? "on the plan of " + standing.made.text() + ", next step by " + by
                               : "promised by " + by;
  return ids_in_words(s, items) + " (" + in_words(sums) + ") " + what + grace_in_words(s, standing);
}

std::string dispute_in_words(const Situation& s, const DisputeStanding& dispute) {
  const auto* entry = s.book.entry(dispute.entry).as<book::Dispute>();
  return s.book.invoice(dispute.invoice).id + " (" + in_words(dispute.amount) +
         ") disputed since " + dispute.since.text() + quoted_after_colon(entry->why);
}

std::optional<std::string> stale_in_words(const book::Book& book,
                                          std::optional<core::Date> reconciled, core::Date today) {
  if (!reconciled || today - *reconciled <= book.business().fresh) return std::nullopt;
  return "payments are entered up to " + reconciled->text() + " only, " +
         days_in_words(today - *reconciled) + " ago; firm steps wait until newer ones are entered";
}

namespace {

/// Adds a sentence, unless one that stands there begins with it.
void say(std::vector<std::string>& because, std::string sentence) {
  const bool said = std::any_of(because.begin(), because.end(), [&](const std::string& earlier) {
    return earlier.starts_with(sentence);
  });
  if (!said) because.push_back(std::move(sentence));
}

/// `step 3 of 7: email, reminder`, and how the channel came to be another.
std::string step_in_words(const Situation& s, const Step& step) {
  const book::Rung& rung = s.policy.rung(*step.stage);
  const std::string channel(book::channel_name(channel_of(s, step)));
  std::string text = "step " + std::to_string(*step.stage) + " of " +
                     std::to_string(s.policy.last_stage()) + ": " + channel + ", " +
                     std::string(book::tone_name(rung.tone));
  if (channel_of(s, step) != step.channel) {
    text += " (the client is not reached by " + std::string(book::channel_name(step.channel)) + ")";
  } else if (step.rule == 8 && step.channel != rung.channel) {
    text += " (after a broken promise)";
  }
  return text;
}

void say_set_aside(const Situation& s, std::vector<std::string>& because) {
  std::vector<std::size_t> unsent;
  Sums sums;
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    const core::Money open = s.account.items[i].open;
    if (!s.items[i].unsent || !open.is_positive()) continue;
    unsent.push_back(i);
    add(sums, open);
  }
  for (const DisputeStanding& dispute : s.relations.disputes) {
    say(because, dispute_in_words(s, dispute));
  }
  for (std::size_t promise = 0; promise < s.relations.promises.size(); ++promise) {
    const PromiseStanding& standing = s.relations.promises[promise];
    const bool sets_aside =
        standing.state == PromiseState::live &&
        std::any_of(standing.covers.begin(), standing.covers.end(),
                    [&](std::size_t i) { return s.items[i].promised.is_positive(); });
    if (sets_aside) say(because, promise_in_words(s, promise));
  }
  if (!unsent.empty()) {
    say(because, ids_in_words(s, unsent) + " (" + in_words(sums) + ") not sent yet");
  }
}

void say_unapplied(const Situation& s, std::vector<std::string>& because) {
  Sums unapplied, owed;
  for (const Unapplied& money : s.account.unapplied) {
    add(money.amount.is_negative() ? owed : unapplied,
        money.amount.is_negative() ? -money.amount : money.amount);
  }
  if (!unapplied.empty()) say(because, in_words(unapplied) + " received and not applied");
  if (!owed.empty()) say(because, in_words(owed) + " refunded beyond what there was");
}

}  // namespace

void add_supporting(const Situation& s, const Course& course, Decision& decision) {
  std::vector<std::string>& because = decision.because;
  const bool too_little = course.rule == 7;
  if (!s.overdue.empty() && !too_little) say(because, overdue_in_words(s));
  if (course.step.stage) {
    const bool acts = course.action == Action::remind || course.action == Action::call;
    say(because, (acts ? "" : "then ") + step_in_words(s, course.step));
  }
  say_set_aside(s, because);
  say_unapplied(s, because);
}

}  // namespace inv::report
