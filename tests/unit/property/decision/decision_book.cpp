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
    const int policies = dice_.between(dice_.chance(70) ? 1 : 0, 2);
    for (int i = 0; i < policies; ++i) add_policy();
    const int clients = dice_.between(1, 2);
    for (int i = 0; i < clients; ++i) add_client(i == 0 ? "ada" : "bea");
    for (const PlainClient& client : book().clients) {
      add_invoices(client);
      if (dice_.chance(35)) add_history(client);
    }
    add_decision_talk(book(), dice_);
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
    int tone = dice_.between(0, dice_.chance(45) ? 4 : 2);
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

  book::Minimum some_minimum() {
    static const std::vector<core::Decimal> amounts = {
        {1, 0}, {155, 1}, {20, 0}, {4800, 2}, {50, 0}, {120, 0}};
    book::Minimum minimum;
    if (dice_.chance(60)) {
      minimum.any = dice_.pick(amounts);
      return minimum;
    }
    for (const char* code : {"GBP", "EUR"}) {
      if (dice_.chance(70)) {
        minimum.named.emplace_back(*core::Currency::find(code), dice_.pick(amounts));
      }
    }
    return minimum;
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
    if (dice_.chance(40)) policy.minimum = some_minimum();
    if (dice_.chance(50)) policy.per_month = dice_.between(1, 5);
    if (dice_.chance(50)) policy.headsup = static_cast<book::HeadsUp>(dice_.between(0, 2));
    from_.policies.push_back(policy);
  }

  // Clients and invoices.

  book::Billing some_billing() {
    book::Billing billing;
    if (dice_.chance(40)) billing.unit = book::Billing::Unit::week;
    if (dice_.chance(40)) billing.count = dice_.pick(std::vector<int>{2, 2, 3, 12});
    const Date from = some_day();
    if (billing.count > 1 || dice_.chance(20)) billing.from = from;
    billing.weekday = from.weekday();
    const bool is_last = (from + 1).day() == 1;
    billing.month_day = is_last ? 31 : from.day();
    return billing;
  }

  void add_client(const std::string& id) {
    PlainClient client{.id = id, .currency = dice_.pick(usual_currencies)};
    std::vector<std::string> cares = {"standard", "personal", "volume"};
    for (const book::PolicyOverride& policy : from_.policies) cares.push_back(policy.name);
    client.care = dice_.chance(50) ? cares.back() : dice_.pick(cares);
    from_.billings.push_back(dice_.chance(20) ? std::optional(some_billing()) : std::nullopt);
    client.manual = dice_.chance(10) ? std::optional(dice_.chance(60)) : std::nullopt;
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
          .date = decisions_begin + dice_.between(dice_.chance(25) ? -90 : -40, 30),
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
    if (dice_.chance(45)) entry.date = entry.date + dice_.between(5, 40);
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

  void add(PlainEntry entry, const std::vector<const PlainInvoice*>& targets) {
    if (entry.currency.empty()) entry.currency = book().client(entry.client).currency;
    for (const PlainInvoice* one : targets) {
      entry.currency = one->currency;
      entry.for_.push_back({one->id, std::nullopt});
    }
    entry.place = 1000 + book().journal.size();
    book().journal.push_back(entry);
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
  for (std::size_t i = 0; i < from.billings.size(); ++i) {
    records.clients[i].billing = from.billings[i];
  }
  core::Diagnostics diagnostics;
  return book::build(std::move(records), true, diagnostics);
}

}  // namespace inv::test
