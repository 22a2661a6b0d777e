#include "letter.hpp"

#include <algorithm>
#include <tuple>

#include "inv/core/ascii.hpp"
#include "letter_history.hpp"
#include "report/document/ways_to_pay.hpp"
#include "report/document/items.hpp"

namespace inv::report {

namespace {

/// The items of a letter by their place in it, in Account::items.
struct Listed {
  std::vector<std::size_t> about, also_open, coming, set_aside;
};

/// By due date, invoice date, id, part.
void sort_oldest_first(const Situation& s, std::vector<std::size_t>& items) {
  std::sort(items.begin(), items.end(), [&](std::size_t left, std::size_t right) {
    const Item &a = s.account.items[left], &b = s.account.items[right];
    return std::tie(a.due, a.invoiced, s.id_of(left), a.part) <
           std::tie(b.due, b.invoiced, s.id_of(right), b.part);
  });
}

Listed listed(const Situation& s, const Decided& decided) {
  const bool ahead = s.overdue.empty();
  Listed places;
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    const ItemView& view = s.items[i];
    if (s.account.items[i].open > view.left) places.set_aside.push_back(i);
    const bool is_about =
        view.left.is_positive() &&
        std::binary_search(decided.about.begin(), decided.about.end(), i);
    if (is_about || (ahead && view.is_coming())) {
      places.about.push_back(i);
    } else if (view.is_overdue()) {
      places.also_open.push_back(i);
    } else if (view.is_coming()) {
      places.coming.push_back(i);
    }
  }
  if (places.about.empty()) std::swap(places.about, places.also_open);
  for (auto* items : {&places.about, &places.also_open, &places.coming, &places.set_aside}) {
    sort_oldest_first(s, *items);
  }
  return places;
}

LetterItem letter_item(const Situation& s, std::size_t i) {
  const Item& item = s.account.items[i];
  const DocumentItem made = document_item(s.book, item);
  const core::Money before = made.total - item.amount;  // settled before the book began
  return {made, s.items[i].left, item.received + before, item.credited,
          item.open - s.items[i].left};
}

/// As the client's last payment came, or empty.
std::string last_way(const Situation& s) {
  std::string via;
  for (const book::EntryIx ix : entries_until(s.book, s.account.client, s.today)) {
    const auto* paid = s.book.entry(ix).as<book::Paid>();
    if (paid != nullptr && !paid->via.empty()) via = paid->via;
  }
  return core::fold_case(via);
}

/// First the one that the client used last.
std::vector<book::PayWay> ordered_ways(const Situation& s, core::Currency currency,
                                       const std::string& used_last) {
  std::vector<book::PayWay> ways = ways_to_pay(s.book.business(), currency);
  std::ranges::stable_partition(ways, [&](const book::PayWay& way) {
    return !used_last.empty() && core::fold_case(way.via) == used_last;
  });
  return ways;
}

std::vector<LetterItem> items_in(const Situation& s, const std::vector<std::size_t>& items,
                                 core::Currency currency) {
  std::vector<LetterItem> rows;
  for (const std::size_t i : items) {
    if (s.account.items[i].open.currency() == currency) rows.push_back(letter_item(s, i));
  }
  return rows;
}

core::Money sum_open(const std::vector<LetterItem>& items, core::Money sum) {
  for (const LetterItem& item : items) sum += item.open;
  return sum;
}

std::vector<LetterSection> sections(const Situation& s, const Listed& places) {
  std::vector<LetterSection> made;
  const std::string used_last = last_way(s);
  for (const core::Currency currency : s.account.currencies()) {
    const core::Money zero = core::Money::zero(currency);
    LetterSection section{currency,
                          items_in(s, places.about, currency),
                          items_in(s, places.also_open, currency),
                          items_in(s, places.coming, currency),
                          s.unapplied_in(currency),
                          s.deposit_in(currency),
                          zero,
                          zero,
                          ordered_ways(s, currency, used_last)};
    if (section.about.empty()) std::swap(section.about, section.also_open);
    if (section.about.empty() && section.coming.empty()) continue;
    section.demanded = sum_open(section.also_open, sum_open(section.about, zero));
    section.total = section.demanded - section.unapplied;
    made.push_back(std::move(section));
  }
  // The client's own currency first, and last what the money that is held covers.
  std::ranges::stable_sort(made, {}, [&](const LetterSection& section) {
    return std::pair(!section.total.is_positive(), section.currency != s.client.currency);
  });
  return made;
}

std::vector<LetterSetAside> set_aside(const Situation& s, const std::vector<std::size_t>& items) {
  std::vector<LetterSetAside> made;
  for (const std::size_t i : items) {
    for (const SetAside& one : set_aside_of(s, i)) {
      made.push_back({letter_item(s, i), one.amount, one.why, one.date});
    }
  }
  return made;
}

/// A ladder may have any tone on any rung; what is not yet due is still never called late, and what
/// is late is not announced.
book::Tone tone_of(const Situation& s, const Decision& decision) {
  const book::Tone tone = decision.tone.value_or(book::Tone::friendly);
  if (s.overdue.empty()) return book::Tone::heads_up;
  return tone == book::Tone::heads_up ? book::Tone::friendly : tone;
}

}  // namespace

Letter letter(const Situation& s, const Decided& decided) {
  const Decision& decision = decided.decision;
  const Listed places = listed(s, decided);
  Letter letter(s.today);
  letter.tone = tone_of(s, decision);
  letter.channel = decision.channel.value_or(book::Channel::email);
  letter.stage = decision.stage.value_or(0);
  letter.parties = parties(s.book.business(), s.client);
  const std::string& signer = letter.parties.business.signer;
  letter.signed_by = signer.empty() ? letter_signer(s) : signer;
  letter.autopay = s.client.autopay;
  letter.sections = sections(s, places);
  letter.set_aside = set_aside(s, places.set_aside);
  std::vector<std::size_t> asked = places.about;
  asked.insert(asked.end(), places.also_open.begin(), places.also_open.end());
  letter.received = letter_received(s, asked);
  letter.answer_by = letter_answer_by(s, letter.tone, letter.channel);
  letter.notes = printed_notes(s);
  if (letter.tone == book::Tone::heads_up) return letter;  // never about what was overdue before
  letter.contacts = letter_contacts(s, asked);
  letter.promise = letter_promise(s, asked);
  letter.returned = letter_returned(s, asked);
  letter.after_hold = is_first_after_hold(s, asked);
  return letter;
}

Reminders reminders(const book::Book& book, core::Date as_of, const Selection& selection) {
  const std::optional<core::Date> reconciled = reconciled_until(book, as_of);
  Reminders all{as_of, reconciled, {}, {}};
  const auto draft = [&](const Situation& s, Decided made) {
    if (made.decision.action != Action::remind) return;
    const auto told = [&] {  // a payment entered wrongly is nothing to tell the client of
      Account clean = s.account;
      leave_out_mistakes(clean);
      return letter(situation_of(book, clean, s.relations), made);
    };
    Letter drafted = s.account.mistakes.empty() ? letter(s, made) : told();
    all.reminders.push_back({std::move(made.decision), std::move(drafted)});
  };
  all.stale = each_decision(book, as_of, reconciled, selection, draft);
  return all;
}

}  // namespace inv::report
