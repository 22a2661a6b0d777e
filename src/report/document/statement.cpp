#include "inv/report/document/statement.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "items.hpp"
#include "report/items/items.hpp"
#include "report/relations/contacts.hpp"
#include "settled.hpp"
#include "statement_lines.hpp"
#include "ways_to_pay.hpp"

namespace inv::report {

namespace {

StatementSection empty_section(const Situation& s, core::Currency currency,
                               const Buckets& buckets) {
  const core::Money zero = core::Money::zero(currency);
  return {.currency = currency,
          .opening = std::nullopt,
          .entries = {},
          .closing = s.account.balance(currency),
          .buckets = bucket_sums(s.account, currency, buckets),
          .unapplied = s.account.unapplied_in(currency),
          .deposit = s.deposit_in(currency),
          .disputed = zero,
          .promised = zero,
          .due_now = zero,
          .references = {},
          .settled = {},
          .pay = ways_to_pay(s.book.business(), currency)};
}

void run_balance(StatementSection& section) {
  core::Money balance = section.opening.value_or(core::Money::zero(section.currency));
  for (StatementEntry& entry : section.entries) {
    balance += entry.amount;
    entry.balance = balance;
  }
  INV_ASSERT(balance == section.closing);
}

/// By invoice date, id, part.
std::vector<std::size_t> open_items(const Situation& s, core::Currency currency) {
  std::vector<std::size_t> items;
  for (std::size_t i = 0; i < s.account.items.size(); ++i) {
    const core::Money open = s.account.items[i].open;
    if (open.currency() == currency && !open.is_zero()) items.push_back(i);
  }
  std::ranges::sort(items, {}, [&](std::size_t i) {
    return std::tuple(s.account.items[i].invoiced, std::string_view(s.id_of(i)),
                      s.account.items[i].part);
  });
  return items;
}

void add_open(const Situation& s, StatementSection& section, bool is_listed) {
  for (const std::size_t i : open_items(s, section.currency)) {
    StatementEntry line = open_line(s, i);
    const bool is_due = s.account.items[i].due <= s.today;
    if (is_due) section.due_now += line.amount;
    for (const OpenMark& mark : line.marks) {
      if (is_due && mark.why != MarkWhy::promised) section.due_now -= mark.amount;
      (mark.why == MarkWhy::disputed ? section.disputed : section.promised) += mark.amount;
    }
    const bool is_new = std::ranges::count(section.references, line.item->number) == 0;
    if (is_new) section.references.push_back(line.item->number);
    if (is_due && std::ranges::count(section.to_quote, line.item->number) == 0)
      section.to_quote.push_back(line.item->number);
    if (is_listed) section.entries.push_back(std::move(line));
  }
  if (section.to_quote.empty()) section.to_quote = section.references;
}

/// Deposits last: they are named, and not taken off.
void add_unapplied(const Situation& s, StatementSection& section) {
  for (const bool kept : {false, true}) {
    for (const Unapplied& money : s.account.unapplied) {
      if (money.amount.currency() != section.currency || money.kept != kept) continue;
      section.entries.push_back(unapplied_line(s, money));
    }
  }
}

void add_activity(const Situation& s, StatementSection& section, core::Date from) {
  core::Money opening = core::Money::zero(section.currency);
  for (const AccountLine& line : s.account.lines) {
    if (line.amount.currency() != section.currency) continue;
    if (line.date < from) {
      opening += line.amount;
    } else {
      section.entries.push_back(account_line(s.book, line));
    }
  }
  section.opening = opening;
}

void add_settled(const Situation& s, StatementSection& section, core::Date since) {
  for (const Item& item : s.account.items) {
    if (item.open.currency() != section.currency) continue;
    core::Money before = item.open_on(since);
    if (before.is_zero()) before = item.open_on(since - 1);  // it was settled on that very day
    const auto settled = settlement_of(s.account, item);
    if (before.is_zero() || !settled) continue;
    section.settled.push_back(
        {document_item(s.book, item), settled->day, settled->by_money(), before});
  }
  std::ranges::sort(section.settled, {}, [](const SettledItem& one) {
    return std::tuple(one.day, one.item.date, std::string_view(one.item.id), one.item.part);
  });
}

bool has_anything(const StatementSection& section) {
  const bool brought = section.opening && !section.opening->is_zero();
  return brought || !section.entries.empty() || !section.unapplied.is_zero() ||
         !section.settled.empty();
}

/// With the usual ways of this client in place of what was not asked for.
StatementSpan span_of(const Situation& s, StatementSpan asked) {
  const std::vector<AccountLine>& lines = s.account.lines;
  if (!asked.from && s.client.activity_statements) {
    asked.from = lines.empty() ? s.today : lines.front().date;
  }
  if (!asked.from && !asked.since) {
    asked.since = last_sent(s.book, s.account, book::SentWhat::statement);
  }
  return asked;
}

Statement statement(const Situation& s, const StatementSpan& asked, const Buckets& buckets) {
  const auto [from, since] = span_of(s, asked);
  Statement made{.parties = parties(s.book.business(), s.client),
                 .from = from,
                 .since = since,
                 .sections = {},
                 .notes = printed_notes(s)};
  std::vector<core::Currency> currencies = s.account.currencies();
  const auto is_own = [&](core::Currency one) { return one == s.client.currency; };
  std::ranges::stable_partition(currencies, is_own);
  for (const core::Currency currency : currencies) {
    StatementSection section = empty_section(s, currency, buckets);
    add_open(s, section, !from);
    if (from) {
      add_activity(s, section, *from);
    } else {
      add_unapplied(s, section);
    }
    if (since) add_settled(s, section, *since);
    if (!has_anything(section)) continue;
    run_balance(section);
    made.sections.push_back(std::move(section));
  }
  return made;
}

}  // namespace

core::Money StatementSection::to_pay() const {
  if (!balance().is_positive()) return balance();
  return core::max(core::Money::zero(currency), due_now - (unapplied - deposit));
}

std::string_view mark_name(MarkWhy why) {
  switch (why) {
    case MarkWhy::disputed: return "disputed";
    case MarkWhy::promised: return "promised";
    case MarkWhy::planned: return "planned";
  }
  INV_ASSERT(false);
}

std::string_view kind_name(const StatementEntry& entry) {
  return entry.kind == PostingKind::released ? "void" : posting_name(entry.kind);
}

Statements statements(const book::Book& book, core::Date as_of, const Selection& selection,
                      const StatementSpan& span) {
  Statements result{.as_of = as_of,
                    .buckets = make_buckets(AgeBy::due, book.business().buckets),
                    .statements = {},
                    .on_hold = {}};
  const std::optional<core::Date> reconciled = reconciled_until(book, as_of);
  const bool is_named = !selection.clients.empty();
  each_account(book, as_of, selection, [&](const Account& account) {
    Relations between = relations(book, account, reconciled);
    between.reconciled.reset();  // what is disputed or promised is marked, late or not
    const Situation s = situation_of(book, account, between);
    Statement one = statement(s, span, result.buckets);
    if (one.sections.empty() && !is_named) return;
    if (between.hold && !is_named) {
      result.on_hold.push_back(s.client.id);
    } else {
      result.statements.push_back(std::move(one));
    }
  });
  return result;
}

}  // namespace inv::report
