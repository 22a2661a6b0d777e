#include "decision_book.hpp"

#include <algorithm>

#include "property/account/naive_account.hpp"
#include "property/dice.hpp"

namespace inv::test {

namespace {

using core::Date;

const std::vector<std::string> usual_currencies = {"GBP", "GBP", "GBP", "GBP", "EUR", "JPY"};
const std::vector<Minor> totals = {300, 900, 1500, 4800, 10000, 12050, 33333};

class Author {
 public:
  explicit Author(std::uint64_t seed) : dice_(seed) { book().seed = seed; }

  DecisionBook write() {
    book().manual = dice_.chance(10);
    book().tracked = dice_.chance(20);
    book().fresh = dice_.between(3, 12);
    const int policies = dice_.between(0, 2);
    for (int i = 0; i < policies; ++i) add_policy();
    const int clients = dice_.between(1, 2);
    for (int i = 0; i < clients; ++i) add_client(i == 0 ? "ada" : "bea");
    for (const PlainClient& client : book().clients) {
      add_invoices(client);
      if (dice_.chance(35)) add_history(client);
      if (dice_.chance(15)) add_unanswered(client);
      add_entries(client);
    }
    if (dice_.chance(45)) add_reconciled();
    drop_refused();
    return std::move(from_);
  }

 private:
  PlainBook& book() { return from_.plain; }

  /// Mostly within the days that matter.
  Date some_day() { return decisions_begin + dice_.between(dice_.chance(20) ? -30 : 0, 60); }

  // Policies.

  book::Channel some_channel() {
    return dice_.pick(std::vector<book::Channel>{book::Channel::email, book::Channel::email,
                                                 book::Channel::letter, book::Channel::call});
  }

  std::vector<book::Rung> some_ladder() {
    std::vector<book::Rung> ladder;
    int at = dice_.between(-10, 4);
    const int count = dice_.between(1, 5);
    int tone = dice_.between(0, 2);
    while (static_cast<int>(ladder.size()) < count || ladder.back().at <= 0) {
      ladder.push_back({at, some_channel(), static_cast<book::Tone>(std::min(tone, 4))});
      at = std::max(at, 0) + dice_.between(1, 11);
      tone += dice_.between(-1, 2);
      tone = std::max(tone, 1);
    }
    return ladder;
  }

  std::vector<book::Quiet> some_quiet() {
    const auto weekday = [&] { return static_cast<core::Weekday>(dice_.between(0, 6)); };
    std::vector<book::Quiet> quiet;
    if (dice_.chance(60)) {
      const core::Weekday first = weekday();
      const int last = (static_cast<int>(first) + dice_.between(0, 3)) % 7;
      quiet.push_back(book::QuietWeekdays{first, static_cast<core::Weekday>(last)});
    }
    if (dice_.chance(30)) {
      const Date first = some_day();
      quiet.push_back(book::QuietDates{first, first + dice_.between(0, 9)});
    }
    if (dice_.chance(30)) {
      const Date first = some_day(), last = first + dice_.between(0, 9);
      quiet.push_back(book::QuietYearly{first.month(), first.day(), last.month(), last.day()});
    }
    return quiet;
  }

  void add_policy() {
    static const std::vector<std::string> names = {"standard", "personal", "volume", "trade"};
    book::PolicyOverride policy;
    policy.name = dice_.pick(names);
    for (const book::PolicyOverride& other : from_.policies) {
      if (other.name == policy.name) return;
    }
    if (dice_.chance(70)) policy.ladder = some_ladder();
    if (dice_.chance(50)) policy.gap = dice_.between(0, 9);
    if (dice_.chance(40)) policy.grace = dice_.between(0, 6);
    if (dice_.chance(40)) policy.carry = dice_.between(0, 8);
    if (dice_.chance(40)) policy.repeat = dice_.between(1, 20);
    if (dice_.chance(50)) policy.broken = some_channel();
    if (dice_.chance(60)) policy.quiet = some_quiet();
    if (dice_.chance(40)) {
      policy.minimum = book::Minimum{
          dice_.pick(std::vector<core::Decimal>{
              {1, 0}, {155, 1}, {20, 0}, {4800, 2}, {50, 0}, {120, 0}}),
          {}};
    }
    if (dice_.chance(50)) policy.headsup = static_cast<book::HeadsUp>(dice_.between(0, 2));
    from_.policies.push_back(policy);
  }

  // Clients and invoices.

  void add_client(const std::string& id) {
    PlainClient client{.id = id, .currency = dice_.pick(usual_currencies)};
    std::vector<std::string> cares = {"standard", "personal", "volume"};
    for (const book::PolicyOverride& policy : from_.policies) cares.push_back(policy.name);
    client.care = dice_.chance(50) ? cares.back() : dice_.pick(cares);
    const bool has_billing = dice_.chance(20);
    if (has_billing) client.billing_day = dice_.between(1, 31);
    from_.billing_weekdays.push_back(
        has_billing && dice_.chance(30)
            ? std::optional(static_cast<core::Weekday>(dice_.between(0, 6)))
            : std::nullopt);
    client.autopay = dice_.chance(10);
    if (dice_.chance(25)) {
      client.reach = {"email", "letter", "call"};
      dice_.shuffle(client.reach);
      client.reach.resize(static_cast<std::size_t>(dice_.between(1, 2)));
    }
    book().clients.push_back(client);
  }

  std::string next_id(const PlainClient& client) {
    return client.id + "-" + std::to_string(book().invoices.size() + 1);
  }

  void add_invoices(const PlainClient& client) {
    const int count = dice_.between(1, dice_.chance(60) ? 2 : 4);
    for (int i = 0; i < count; ++i) {
      PlainInvoice invoice{
          .id = next_id(client),
          .client = client.id,
          .date = decisions_begin + dice_.between(-40, 30),
          .currency = dice_.chance(88) ? client.currency : dice_.pick(usual_currencies)};
      invoice.total = dice_.pick(totals);
      invoice.due = invoice.date + dice_.between(0, 30);
      if (dice_.chance(20)) {
        const Date due = *invoice.due;
        invoice.due.reset();
        invoice.instalments = {{due + dice_.between(0, 20), invoice.total / 3},
                               {due, invoice.total - invoice.total / 3}};
      } else if (dice_.chance(4)) {
        invoice.is_credit = true;
        invoice.due.reset();
      }
      invoice.place = book().invoices.size();
      book().invoices.push_back(invoice);
      if (dice_.chance(40)) add_sent_invoice(book().invoices.back());
    }
  }

  void add_sent_invoice(const PlainInvoice& invoice) {
    if (invoice.is_credit) return;
    PlainEntry entry{.verb = "sent", .date = invoice.date, .client = invoice.client};
    if (dice_.chance(25)) entry.date = entry.date + dice_.between(1, 25);
    entry.word = "invoice";
    add(entry, {&invoice});
  }

  /// Three old invoices that were paid, mostly in time.
  void add_history(const PlainClient& client) {
    const int late = dice_.chance(70) ? 0 : dice_.between(1, 9);
    const int count = dice_.between(2, 4);
    for (int i = 0; i < count; ++i) {
      PlainInvoice invoice{.id = next_id(client),
                           .client = client.id,
                           .date = decisions_begin - 120 + dice_.between(0, 40),
                           .currency = client.currency};
      invoice.total = dice_.pick(totals);
      invoice.due = invoice.date + 14;
      invoice.place = book().invoices.size();
      book().invoices.push_back(invoice);
      PlainEntry end{.verb = "paid", .date = *invoice.due + late, .client = client.id};
      if (dice_.chance(12)) {
        end.verb = "writeoff";
        end.invoice = invoice.id;
        end.date = end.date + dice_.between(0, 20);
        add(end, {});
      } else {
        end.amount = invoice.total;
        add(end, {&invoice});
      }
    }
  }

  /// Nobody there, on some days in a row.
  void add_unanswered(const PlainClient& client) {
    const Date first = some_day();
    const int count = dice_.between(2, 6);
    for (int i = 0; i < count; ++i) {
      PlainEntry entry{.verb = "call", .date = first + i, .client = client.id};
      entry.word = "no-answer";
      add(entry, {});
    }
  }

  // The journal.

  std::vector<const PlainInvoice*> invoices_of(const PlainClient& client) {
    std::vector<const PlainInvoice*> found;
    for (const PlainInvoice& one : book().invoices) {
      if (!one.is_credit && one.client == client.id) found.push_back(&one);
    }
    dice_.shuffle(found);
    return found;
  }

  void add(PlainEntry entry, const std::vector<const PlainInvoice*>& targets) {
    if (entry.currency.empty()) entry.currency = book().client(entry.client).currency;
    for (const PlainInvoice* one : targets) {
      entry.currency = one->currency;
      entry.for_.push_back({one->id, std::nullopt});
    }
    entry.place = 1000 + book().journal.size();
    book().journal.push_back(entry);
  }

  void add_entries(const PlainClient& client) {
    static const std::vector<std::string> verbs = {
        "paid",   "paid",    "credit",  "writeoff", "void",    "returned", "promise", "promise",
        "plan",   "hold",    "release", "dispute",  "resolve", "call",     "call",    "call",
        "visit",  "email",   "letter",  "message",  "sent",    "sent",     "sent",    "apply",
        "refund"};
    const int count = dice_.chance(30) ? dice_.between(0, 2) : dice_.between(2, 7);
    const std::string often = dice_.pick(verbs);  // so that some books are about one thing
    for (int i = 0; i < count; ++i) {
      PlainEntry entry{.verb = dice_.chance(35) ? often : dice_.pick(verbs),
                       .date = some_day(),
                       .client = client.id};
      std::vector<const PlainInvoice*> found = invoices_of(client);
      if (!found.empty()) complete(entry, found);
    }
  }

  void complete(PlainEntry& entry, std::vector<const PlainInvoice*>& found) {
    const std::string& verb = entry.verb;
    const PlainInvoice& invoice = *found.front();
    if (verb == "writeoff" || verb == "void" || verb == "dispute" || verb == "resolve") {
      return add_about(entry, invoice);
    }
    const bool is_money = verb == "paid" || verb == "credit" || verb == "returned" ||
                          verb == "apply" || verb == "refund";
    if (is_money) {
      entry.amount = dice_.pick(std::vector<Minor>{invoice.total, invoice.total / 2, 200, 1100});
      entry.keep = verb == "paid" && dice_.chance(8);
    } else if (verb == "promise") {
      entry.by = entry.date + dice_.between(0, 12);
      if (dice_.chance(30)) entry.part = std::max<Minor>(invoice.total / 2, 100);
    } else if (verb == "plan") {
      add_steps(entry, invoice.total);
    } else if (verb == "hold") {
      if (dice_.chance(85)) entry.by = entry.date + dice_.between(0, 15);
    } else if (verb == "sent") {
      add_word(entry);
    } else if (verb != "release") {
      add_outcome(entry);
    }
    const bool names = verb == "apply" || entry.word == "invoice" ||
                       (verb != "hold" && verb != "release" && verb != "refund" &&
                        dice_.chance(45));
    found.resize(!names ? 0 : found.size() > 1 && dice_.chance(20) ? 2 : 1);
    if (found.size() == 2 && found[1]->currency != found[0]->currency) found.pop_back();
    entry.currency = invoice.currency;
    add(entry, found);
  }

  void add_about(PlainEntry& entry, const PlainInvoice& invoice) {
    entry.invoice = invoice.id;
    entry.currency = invoice.currency;
    entry.date = std::max(entry.date, invoice.date);
    if (entry.verb == "dispute" && dice_.chance(40)) entry.part = invoice.total / 2;
    if (entry.verb == "writeoff" && dice_.chance(50)) entry.part = 100;
    for (const PlainEntry& other : book().journal) {
      const bool is_same = other.verb == entry.verb && other.invoice == entry.invoice;
      if (is_same && entry.verb != "dispute" && entry.verb != "resolve") return;
    }
    if (entry.verb != "dispute" && entry.verb != "resolve" && dice_.chance(50)) return;
    add(entry, {});
  }

  void add_steps(PlainEntry& entry, Minor total) {
    Date by = entry.date;
    const int count = dice_.between(1, 3);
    for (int i = 0; i < count; ++i) {
      by = by + dice_.between(2, 10);
      entry.steps.push_back({by, std::max<Minor>(total / (count + 1), 100)});
    }
  }

  void add_word(PlainEntry& entry) {
    static const std::vector<std::string> words = {"reminder", "reminder", "reminder", "reminder",
                                                   "statement", "invoice", "thanks"};
    entry.word = dice_.pick(words);
    if (entry.word == "reminder" && dice_.chance(40)) entry.stage = dice_.between(1, 7);
  }

  void add_outcome(PlainEntry& entry) {
    if (dice_.chance(50)) entry.word = dice_.chance(75) ? "no-answer" : "voicemail";
    if (dice_.chance(20)) entry.stage = dice_.between(1, 7);
    if (dice_.chance(15)) entry.next = entry.date + dice_.between(1, 12);
  }

  void add_reconciled() {
    const int count = dice_.between(1, 6);
    for (int i = 0; i < count; ++i) {
      PlainEntry entry{.verb = "reconciled", .date = some_day()};
      entry.word = dice_.chance(75) ? "bank" : "card";
      entry.place = 1000 + book().journal.size();
      book().journal.push_back(entry);
    }
  }

  void drop_refused() {
    for (const PlainClient& client : book().clients) {
      for (const NaiveError& error :
           naive_account(book(), client.id, decisions_begin + 200).errors) {
        std::erase_if(book().journal,
                      [&](const PlainEntry& entry) { return entry.place == error.place; });
      }
    }
  }

  Dice dice_;
  DecisionBook from_;
};

}  // namespace

DecisionBook decision_book(std::uint64_t seed) { return Author(seed).write(); }

std::optional<book::Book> built_whole(const DecisionBook& from) {
  book::Records records = to_records(from.plain);
  records.policies = from.policies;
  for (std::size_t i = 0; i < from.billing_weekdays.size(); ++i) {
    if (!from.billing_weekdays[i]) continue;
    records.clients[i].billing = book::Billing{
        .unit = book::Billing::Unit::week, .from = {}, .weekday = *from.billing_weekdays[i]};
  }
  core::Diagnostics diagnostics;
  return book::build(std::move(records), true, diagnostics);
}

}  // namespace inv::test
