#include <algorithm>
#include <ranges>
#include <utility>

#include "decision.hpp"

namespace inv::report {

namespace {

std::string quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

std::string_view contact_verb(const book::Contact& contact) {
  if (contact.outcome == book::Outcome::no_answer) return "no answer on ";
  if (contact.from_client) return "they were in touch on ";
  switch (contact.how) {
    case book::ContactHow::call: return "spoken to on ";
    case book::ContactHow::visit: return "visited on ";
    case book::ContactHow::email:
    case book::ContactHow::letter:
    case book::ContactHow::message: return "in touch on ";
  }
  INV_ASSERT(false);
}

/// `items` are rising, so that those of one invoice stand together.
std::vector<std::string> distinct_ids(const Situation& s, const std::vector<std::size_t>& items) {
  std::vector<std::string> ids;
  for (const std::size_t i : items) {
    const std::string& id = s.id_of(i);
    if (ids.empty() || ids.back() != id) ids.push_back(id);
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
std::string grace_text(const Situation& s, const PromiseStanding& promise) {
  if (s.today <= promise.by || promise.state == PromiseState::broken) return "";
  if (s.today >= promise.breaks) {
    return "; payments are entered up to " + s.relations.reconciled->text() +
           " only, and whether it was kept shows when they are entered up to " +
           promise.breaks.text();
  }
  const int left = promise.breaks - 1 - s.today;
  if (left == 0) return "; today is the last day of grace";
  return "; " + days_text(left) + " of grace left";
}

}  // namespace

std::string text_of(const Sums& sums) {
  std::vector<std::string> amounts;
  for (const auto& [currency, amount] : sums) amounts.push_back(money_text(amount));
  return join(amounts);
}

std::string days_text(int days) { return std::to_string(days) + (days == 1 ? " day" : " days"); }

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

std::string invoices_text(const Situation& s, const std::vector<std::size_t>& items) {
  const std::vector<std::string> ids = distinct_ids(s, items);
  return ids.size() == 1 ? ids.front() : std::to_string(ids.size()) + " invoices";
}

std::string ids_text(const Situation& s, const std::vector<std::size_t>& items) {
  constexpr std::size_t shown = 3;
  std::vector<std::string> ids = distinct_ids(s, items);
  if (ids.size() > shown + 1) {
    const std::size_t more = ids.size() - shown;
    ids.resize(shown);
    ids.push_back(std::to_string(more) + " more");
  }
  return join(ids);
}

std::string contact_text(const book::Entry& entry) {
  const auto* contact = entry.as<book::Contact>();
  const bool is_told = !book::says_nothing(contact->outcome) &&
                       contact->outcome != book::Outcome::no_answer;
  const std::string outcome =
      is_told ? ", " + std::string(book::outcome_name(contact->outcome)) : std::string();
  return std::string(contact_verb(*contact)) + entry.date.text() + " (" +
         std::string(book::contact_name(contact->how)) + outcome + ")" +
         quoted_after_colon(contact->text);
}

std::string rung_text(const Situation& s, int stage) {
  const book::Rung& rung = s.policy.rung(stage);
  Step step;
  step.stage = stage;
  step.channel = rung.channel;
  return std::string(book::channel_name(channel_of(s, step))) + ", " +
         std::string(book::tone_name(rung.tone));
}

std::string quoted_after_colon(std::string_view text) {
  return text.empty() ? "" : ": " + quoted(text);
}

std::string overdue_text(const Situation& s) {
  int oldest = 0;
  for (const std::size_t i : s.overdue) oldest = std::max(oldest, s.items[i].days);
  const bool is_one = invoice_count(s, s.overdue) == 1;
  return invoices_text(s, s.overdue) + (is_one ? " is overdue by " : " overdue, the oldest by ") +
         days_text(oldest) + ": " + text_of(s.left_of(s.overdue));
}

std::string promise_text(const Situation& s, std::size_t promise) {
  const PromiseStanding& standing = s.relations.promises[promise];
  const auto [items, sums] = promised_items(s, promise);
  const std::string by = promised_day(s, standing).text();
  const bool is_over = standing.state == PromiseState::broken && !standing.next_break;
  const std::string step = is_over ? ", which is over" : ", next step by " + by;
  const std::string what = standing.is_plan ? "on the plan of " + standing.made.text() + step
                                            : "promised by " + by;
  return ids_text(s, items) + " (" + text_of(sums) + ") " + what + grace_text(s, standing);
}

std::string dispute_text(const Situation& s, const DisputeStanding& dispute) {
  const auto* entry = s.book.entry(dispute.entry).as<book::Dispute>();
  return s.book.invoice(dispute.invoice).id + " (" + money_text(dispute.amount) +
         ") disputed since " + dispute.since.text() + quoted_after_colon(entry->why);
}

bool has_unreconciled(const Decision& decision) {
  return std::ranges::count(decision.set_aside, SetAsideWhy::unreconciled, &SetAside::why) > 0;
}

std::optional<std::string> stale_text(const book::Book& book, std::optional<core::Date> reconciled,
                                      core::Date today, bool any_unreconciled) {
  if (!reconciled) return std::nullopt;
  const std::string entered = "payments are entered up to " + reconciled->text() + " only, " +
                              days_text(today - *reconciled) + " ago; ";
  if (today - *reconciled > book.business().fresh) {
    return entered + "firm steps wait until newer ones are entered";
  }
  if (!any_unreconciled) return std::nullopt;
  return entered + "what fell due since is set aside until newer ones are entered";
}

std::string sentence(Says says, std::initializer_list<std::string_view> of) {
  static constexpr std::string_view texts[] = {
#define INV_SAYS(name, text) text,
#include "inv/report/decision/rules.def"
  };
  std::string_view text = texts[static_cast<std::size_t>(says)];
  std::string made;
  for (const std::string_view one : of) {
    const std::size_t place = text.find("{}");
    INV_ASSERT(place != std::string_view::npos);
    made.append(text.substr(0, place)).append(one);
    text.remove_prefix(place + 2);
  }
  INV_ASSERT(text.find("{}") == std::string_view::npos);
  return made.append(text);
}

namespace {

/// Adds a sentence, unless one of the deciding ones, which stand first, begins with it.
void say(std::vector<std::string>& reasons, std::string text) {
  constexpr std::size_t deciding = 3;
  const auto first = reasons | std::views::take(deciding);
  const bool is_said = std::ranges::any_of(
      first, [&](const std::string& one) { return one.starts_with(text); });
  if (!is_said) reasons.push_back(std::move(text));
}

/// `step 3 of 7: email, reminder`, and how the channel came to be another.
std::string step_text(const Situation& s, const Step& step) {
  const std::string_view channel = book::channel_name(channel_of(s, step));
  std::string aside;
  if (channel_of(s, step) != step.channel) {
    aside = sentence(Says::not_reached_by, {book::channel_name(step.channel)});
  } else if (step.rule == Rule::broken_promise &&
             step.channel != s.policy.rung(*step.stage).channel) {
    aside = sentence(Says::after_broken_promise);
  }
  return sentence(Says::step_is,
                  {std::to_string(*step.stage), std::to_string(s.policy.last_stage()), channel,
                   book::tone_name(*tone_of(s, step)), aside});
}

/// Of the items that are set aside whole for one reason the ids and the sums.
std::optional<std::pair<std::string, std::string>> whole_items(const Situation& s,
                                                               bool ItemView::*is_aside) {
  std::vector<std::size_t> items;
  Sums sums;
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    const core::Money open = s.account.items[i].open;
    if (!(s.items[i].*is_aside) || !open.is_positive()) continue;
    items.push_back(i);
    add(sums, open);
  }
  if (items.empty()) return std::nullopt;
  return std::pair(ids_text(s, items), text_of(sums));
}

void say_set_aside(const Situation& s, std::vector<std::string>& reasons) {
  for (const DisputeStanding& dispute : s.relations.disputes) {
    say(reasons, dispute_text(s, dispute));
  }
  for (std::size_t promise = 0; promise < s.relations.promises.size(); ++promise) {
    if (!promised_items(s, promise).first.empty()) say(reasons, promise_text(s, promise));
  }
  for (const PromiseStanding& promise : s.relations.promises) {
    if (promise.state != PromiseState::live || promise.not_set_aside.empty()) continue;
    say(reasons, sentence(Says::stands_no_more, {promise.made.text(), promise.by.text()}));
  }
  if (const auto found = whole_items(s, &ItemView::unreconciled)) {
    const std::string entered = s.relations.reconciled->text();
    say(reasons, sentence(Says::is_unreconciled, {found->first, found->second, entered}));
  }
  if (const auto found = whole_items(s, &ItemView::unsent)) {
    say(reasons, sentence(Says::is_unsent, {found->first, found->second}));
  }
}

void say_unapplied(const Situation& s, std::vector<std::string>& reasons) {
  Sums unapplied, owed;
  for (const Unapplied& money : s.account.unapplied) {
    if (money.kept) continue;
    if (money.amount.is_negative()) {
      add(owed, -money.amount);
    } else {
      add(unapplied, money.amount);
    }
  }
  if (!unapplied.empty()) say(reasons, text_of(unapplied) + " received and not applied");
  if (!owed.empty()) say(reasons, text_of(owed) + " refunded beyond what there was");
  if (!s.deposits.empty()) say(reasons, text_of(s.deposits) + " kept as a deposit");
}

/// The last mood that was noted, where it is bad.
void say_mood(const Situation& s, std::vector<std::string>& reasons) {
  constexpr int bad_mood = 2;
  for (const book::EntryIx ix : s.relations.talks | std::views::reverse) {
    const book::Entry& entry = s.book.entry(ix);
    const auto& contact = *entry.as<book::Contact>();
    if (contact.mood == 0) continue;
    if (contact.mood <= bad_mood) {
      const std::string text = contact_text(entry);
      const bool is_quoted = std::ranges::any_of(
          reasons, [&](const std::string& one) { return one.find(text) != std::string::npos; });
      say(reasons, (is_quoted ? "their mood was " : text + ", mood ") +
                       std::to_string(contact.mood) + " of 5");
    }
    return;
  }
}

/// A heads-up that is put off until all that it is about is overdue.
bool comes_too_late(const Situation& s, const Course& course) {
  const std::optional<core::Date> until = course.decision.until;
  if (course.step.rule != Rule::nothing_overdue || !until) return false;
  return std::ranges::all_of(course.step.about,
                             [&](std::size_t i) { return s.account.items[i].due < *until; });
}

/// A contact of ours that came when a step was due, and was none.
void say_no_step(const Situation& s, const Step& step, std::vector<std::string>& reasons) {
  if (!step.stage || s.relations.ours.empty()) return;
  const book::Entry& last = s.book.entry(s.relations.ours.back());
  const std::vector<book::EntryIx>& prompts = s.relations.prompts;
  const bool is_step = !prompts.empty() && prompts.back() == s.relations.ours.back();
  if (last.date < step.ready || is_step) return;
  say(reasons, sentence(Says::no_step, {contact_text(last)}));
}

}  // namespace

void add_supporting(const Situation& s, Course& course) {
  const Decision& decision = course.decision;
  std::vector<std::string>& reasons = course.decision.reasons;
  const bool too_little = decision.rule == Rule::too_little;
  if (!s.overdue.empty() && !too_little) say(reasons, overdue_text(s));
  if (course.step.stage && !comes_too_late(s, course)) {
    const bool acts = decision.action == Action::remind || decision.action == Action::call;
    say(reasons, (acts ? "" : "then ") + step_text(s, course.step));
  }
  say_no_step(s, course.step, reasons);
  say_set_aside(s, reasons);
  say_unapplied(s, reasons);
  say_mood(s, reasons);
}

}  // namespace inv::report
