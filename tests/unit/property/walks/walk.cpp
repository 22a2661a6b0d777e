#include "walk.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

#include "book_from_text.hpp"
#include "inv/report/relations.hpp"

namespace inv::test {

using core::Date;
using report::Action;
using report::Decision;

namespace {

std::string content(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The lines of a top-level key of the file, and those below it.
std::string block(const std::string& text, const std::string& key) {
  std::istringstream lines(text);
  std::string found, line;
  bool inside = false;
  while (std::getline(lines, line)) {
    const bool is_key = !line.empty() && line[0] != ' ' && line[0] != '#';
    if (is_key) inside = line.starts_with(key + ":");
    if (inside) found += line + "\n";
  }
  return found;
}

std::string ids(const std::vector<std::string>& all) {
  std::string text;
  for (const std::string& id : all) text += (text.empty() ? "" : ", ") + id;
  return "[" + text + "]";
}

std::optional<int> days_late(Payer payer) {
  switch (payer) {
    case Payer::late_10: return 10;
    case Payer::late_20: return 20;
    case Payer::late_35: return 35;
    default: return std::nullopt;
  }
}

}  // namespace

Date walk_begins() { return *Date::of(2026, 1, 1); }
Date walk_ends() { return *Date::of(2026, 7, 1); }

std::string payer_name(Payer payer) {
  static const char* names[] = {"never",        "10 days late",    "20 days late",   "35 days late",
                                "half by half", "breaks promises", "keeps promises", "disputes"};
  return names[static_cast<int>(payer)];
}

Walk::Walk(const std::string& folder, const std::string& file, Payer payer)
    : name_(file), payer_(payer) {
  const std::string root = content(folder + "/inv.yaml"), own = content(folder + "/" + file);
  head_ = block(root, "business") + block(root, "policy") + block(own, "clients");
  invoices_ = block(own, "invoices");
  if (invoices_.empty()) invoices_ = "invoices:\n";
  journal_ = "journal:\n  - {date: 2025-12-31, note: Begin, client: " +
             book_from_text(head_).book->clients()[0].id + "}\n";
  const std::size_t tracked = head_.find("  sent: tracked\n");
  if (tracked != std::string::npos) head_.erase(tracked, 16);
  read();
  add_recurring(walk_begins(), walk_ends());
  read();
  list_owed();
}

bool Walk::pays_each_invoice() const { return days_late(payer_).has_value(); }

void Walk::read() { loaded_ = book_from_text(text()); }

void Walk::add_recurring(Date first, Date last) {
  const book::Client& client = book().clients()[0];
  if (!client.billing) return;
  std::string total = "50.00";
  std::vector<Date> there;
  for (const book::Invoice& invoice : book().invoices()) {
    there.push_back(invoice.date);
    total = invoice.total().text();
  }
  for (Date day = client.billing->next_on_or_after(first); day <= last;
       day = client.billing->next_on_or_after(day + 1)) {
    if (std::ranges::count(there, day) > 0) continue;
    invoices_ += "  - {id: W-" + day.text() + ", date: " + day.text() + ", total: " + total + "}\n";
  }
}

void Walk::list_owed() {
  for (const book::Invoice& invoice : book().invoices()) {
    if (invoice.is_credit || invoice.date > walk_ends()) continue;
    const Date due = invoice.part(invoice.item_count() - 1).due;
    owed_.push_back({invoice.id, invoice.date, due, std::nullopt});
    const std::optional<int> late = days_late(payer_);
    if (!late || due + *late > walk_ends()) continue;
    owed_.back().paid = due + *late;
    note(due + *late, "paid: " + invoice.total().text() + ", for: " + std::string(invoice.id));
  }
  read();
}

void Walk::note(Date date, const std::string& what) {
  const std::string client(book().clients()[0].id);
  journal_ += "  - {date: " + date.text() + ", client: " + client + ", " + what + "}\n";
}

void Walk::pay_all(Date day) {
  const report::Account account = report::replay(book(), book::ClientIx{0}, day);
  for (const auto& currency : account.currencies()) {
    core::Money due = core::Money::zero(currency);
    for (const report::Item& item : account.items) {
      if (item.due <= day && item.open.currency() == currency) due += item.open;
    }
    if (due.is_positive()) {
      note(day, "paid: " + due.text() + " " + std::string(currency.code()));
      money_came_ = true;
    }
  }
  for (Owed& owed : owed_) {
    if (owed.due <= day && !owed.paid) owed.paid = day;
  }
}

void Walk::answer(const Taken& taken) {
  const Date day = taken.date;
  const bool is_late = !taken.decision.invoices.empty();
  if (payer_ == Payer::half_by_half && is_late) pays_half_on_ = day + 5;
  const bool promises = payer_ == Payer::breaks_promises || payer_ == Payer::keeps_promises;
  if (promises && is_late && taken.decision.action == Action::call) {
    note(day, "promise: " + (day + 7).text());
    promised_ = day + 7;
  }
  if (payer_ == Payer::disputes && is_late && !has_disputed_) {
    note(day + 1, "dispute: " + taken.decision.invoices.front());
    note(day + 22, "resolve: " + taken.decision.invoices.front());
    has_disputed_ = true;
  }
}

void Walk::go() {
  for (Date day = walk_begins(); day <= walk_ends(); day = day + 1) {
    for (const Owed& owed : owed_) money_came_ |= owed.paid == day;
    if (payer_ == Payer::keeps_promises && promised_ == day) {
      pay_all(day);
      read();
    }
    if (pays_half_on_ == day) {
      const report::Account account = report::replay(book(), book::ClientIx{0}, day);
      const core::Currency currency = account.currencies().front();
      const std::int64_t half = account.open(currency).minor() / 2;
      if (half > 0) {
        note(day, "paid: " + core::Money(half, currency).text());
        money_came_ = true;
        read();
      }
      pays_half_on_.reset();
    }
    const report::Account account = report::replay(book(), book::ClientIx{0}, day);
    Decision decision = report::decide(book(), account, report::relations(book(), account));
    const auto& policy = book().policy_of(book::ClientIx{0});
    if (std::ranges::any_of(decision.due, [&](const report::DueRow& row) {
          const core::Money left = row.overdue - row.unapplied;
          return left.is_positive() && left.decimal() >= policy.minimum.in(row.currency);
        })) {
      days_owing_.push_back(day);
    }
    const bool is_call = decision.action == Action::call;
    if (!is_call && decision.action != Action::remind) continue;
    const auto& about = decision.invoices.empty() ? decision.coming : decision.invoices;
    std::string what = is_call ? "call: Spoke to them" : "sent: reminder";
    if (decision.stage) {
      what += ", stage: " + std::to_string(*decision.stage) + ", for: " + ids(about);
    }
    note(day, what);
    Taken taken{day, std::move(decision), money_came_};
    money_came_ = false;
    answer(taken);
    steps_.push_back(std::move(taken));
    read();
  }
}

std::vector<Date> Walk::mails_of_a_machine() const {
  std::vector<Date> days;
  for (const Owed& owed : owed_) {
    for (const int after : {7, 14, 30}) {
      const Date day = owed.due + after;
      if (day <= walk_ends() && !(owed.paid && *owed.paid < day)) days.push_back(day);
    }
  }
  return days;
}

}  // namespace inv::test
