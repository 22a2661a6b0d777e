#include <algorithm>

#include "decision_book.hpp"

namespace inv::test {

namespace {

using core::Date;

using Found = std::vector<const PlainInvoice*>;

class Talk {
 public:
  Talk(PlainBook& book, Dice& dice) : book_(book), dice_(dice) {}

  void write() {
    for (const PlainClient& client : book_.clients) {
      client_ = client.id;
      if (dice_.chance(12)) add_unanswered();
      if (dice_.chance(12)) add_bounce();
      if (dice_.chance(20)) add_promises();
      if (dice_.chance(15)) add_hold();
      if (dice_.chance(45)) add_reminders();
      if (dice_.chance(30)) add_dispute();
      add_entries();
    }
    if (dice_.chance(45)) add_reconciled();
  }

 private:
  /// Mostly within the days that matter.
  Date some_day() { return decisions_begin + dice_.between(dice_.chance(20) ? -30 : 0, 60); }

  PlainEntry entry_on(const char* verb, Date day) {
    return {.verb = verb, .date = day, .client = client_};
  }

  Found invoices() {
    Found found;
    for (const PlainInvoice& one : book_.invoices) {
      if (!one.is_credit && one.client == client_) found.push_back(&one);
    }
    dice_.shuffle(found);
    return found;
  }

  /// What is said of an invoice to come is not about an invoice yet: promises come after it.
  void add(PlainEntry entry, const Found& targets) {
    if (entry.currency.empty()) entry.currency = book_.client(client_).currency;
    for (const PlainInvoice* one : targets) {
      if (entry.verb == "promise" || entry.verb == "plan") move_after(entry, one->date);
      entry.currency = one->currency;
      entry.for_.push_back({one->id, std::nullopt});
    }
    entry.place = 1000 + book_.journal.size();
    book_.journal.push_back(entry);
  }

  static void move_after(PlainEntry& entry, Date day) {
    const int late = std::max(0, day - entry.date);
    entry.date = entry.date + late;
    if (entry.by) entry.by = *entry.by + late;
    for (PlainPart& step : entry.steps) step.due = step.due + late;
  }

  // Several entries that belong together.

  /// Nobody there, on some days in a row.
  void add_unanswered() {
    const Date first = some_day();
    const int count = dice_.between(2, 7);
    for (int i = 0; i < count; ++i) {
      PlainEntry entry = entry_on("call", first + i);
      entry.word = "no-answer";
      add(entry, {});
    }
  }

  /// A payment that came back.
  void add_bounce() {
    const Found found = invoices();
    if (found.empty()) return;
    const PlainInvoice& invoice = *found.front();
    PlainEntry paid = entry_on("paid", std::max(some_day(), invoice.date));
    paid.amount = dice_.chance(60) ? invoice.total : invoice.total / 2;
    PlainEntry back = entry_on("returned", paid.date + dice_.between(0, 12));
    back.amount = paid.amount;
    back.mistake = dice_.chance(25);
    add(paid, {&invoice});
    add(back, {&invoice});
  }

  /// One promise after the other, with some money or none.
  void add_promises() {
    Found found = invoices();
    if (found.empty()) return;
    const int names = dice_.between(0, 2);
    found.resize(std::min<std::size_t>(found.size(), static_cast<std::size_t>(names)));
    if (found.size() == 2 && found[0]->currency != found[1]->currency) found.pop_back();
    Date day = some_day();
    for (const PlainInvoice* one : found) day = std::max(day, one->date);
    const int count = dice_.between(2, 4);
    for (int i = 0; i < count; ++i) {
      PlainEntry promise = entry_on("promise", day);
      promise.by = day + dice_.between(0, 10);
      if (dice_.chance(30)) promise.part = dice_.pick(std::vector<Minor>{200, 1100, 5000});
      add(promise, found);
      if (dice_.chance(20)) add_small_payment(day + dice_.between(0, 6));
      day = day + dice_.between(0, 14);
    }
  }

  void add_small_payment(Date day) {
    PlainEntry paid = entry_on("paid", day);
    paid.amount = dice_.pick(std::vector<Minor>{200, 1100, 4800});
    const Found found = invoices();
    add(paid, dice_.chance(50) ? Found{} : Found{found.front()});
  }

  void add_hold() {
    PlainEntry hold = entry_on("hold", some_day());
    hold.by = hold.date + dice_.between(0, 12);
    add(hold, {});
    if (dice_.chance(30)) add(entry_on("release", hold.date + dice_.between(0, 15)), {});
    if (!dice_.chance(25)) return;
    PlainEntry other = entry_on("hold", hold.date + dice_.between(0, 15));
    if (dice_.chance(80)) other.by = other.date + dice_.between(0, 12);
    add(other, {});
  }

  /// As somebody would write who follows the ladder, more or less.
  void add_reminders() {
    Date day = decisions_begin + dice_.between(-30, 20);
    const int count = dice_.between(1, 5);
    for (int i = 0; i < count; ++i) {
      PlainEntry sent = entry_on("sent", day);
      sent.word = "reminder";
      if (dice_.chance(50)) sent.stage = dice_.between(1, 7);
      add(sent, {});
      day = day + dice_.between(5, 20);
    }
  }

  /// A dispute that somebody has spoken about.
  void add_dispute() {
    const Found found = invoices();
    if (found.empty()) return;
    const PlainInvoice& invoice = *found.front();
    PlainEntry dispute = entry_on("dispute", std::max(some_day(), invoice.date));
    dispute.invoice = invoice.id;
    dispute.currency = invoice.currency;
    if (dice_.chance(70)) dispute.part = invoice.total / 2;
    add(dispute, {});
    const int count = dice_.between(0, 4);
    for (int i = 0; i < count; ++i) {
      PlainEntry call = entry_on("call", dispute.date + i * dice_.between(0, 9));
      call.from_client = dice_.chance(15);
      add(call, {});
    }
  }

  void add_reconciled() {
    const int count = dice_.between(1, 6);
    for (int i = 0; i < count; ++i) {
      PlainEntry entry{.verb = "reconciled", .date = some_day()};
      entry.word = dice_.chance(75) ? "bank" : "card";
      entry.ended = entry.word == "card" && dice_.chance(35);
      entry.place = 1000 + book_.journal.size();
      book_.journal.push_back(entry);
    }
  }

  // Anything.

  void add_entries() {
    static const std::vector<std::string> verbs = {
        "paid",   "paid",    "credit",  "writeoff", "void",    "returned", "promise", "promise",
        "plan",   "plan",    "hold",    "release", "dispute",  "resolve", "call",     "call",
        "call",
        "visit",  "email",   "letter",  "message",  "sent",    "sent",     "sent",    "apply",
        "refund"};
    const int count = dice_.chance(40) ? dice_.between(0, 2) : dice_.between(2, 6);
    const std::string often = dice_.pick(verbs);  // so that some books are about one thing
    for (int i = 0; i < count; ++i) {
      PlainEntry entry{.verb = dice_.chance(35) ? often : dice_.pick(verbs),
                       .date = some_day(),
                       .client = client_};
      Found found = invoices();
      if (!found.empty()) complete(entry, found);
    }
  }

  void complete(PlainEntry& entry, Found& found) {
    const std::string& verb = entry.verb;
    const PlainInvoice& invoice = *found.front();
    if (verb == "writeoff" || verb == "void" || verb == "dispute" || verb == "resolve") {
      return add_about(entry, invoice);
    }
    const bool is_money = verb == "paid" || verb == "credit" || verb == "returned" ||
                          verb == "apply" || verb == "refund";
    if (is_money) {
      entry.amount = dice_.pick(std::vector<Minor>{invoice.total, invoice.total / 2, 200, 1100});
      entry.keep = verb == "paid" && dice_.chance(15);
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
                        dice_.chance(entry.mood > 0 ? 20 : 45));
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
    const bool is_end = entry.verb == "writeoff" || entry.verb == "void";
    for (const PlainEntry& other : book_.journal) {
      const bool is_same = other.verb == entry.verb && other.invoice == entry.invoice;
      if (is_same && is_end) return;
    }
    if (is_end && dice_.chance(50)) return;
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
    static const std::vector<std::string> outcomes = {
        "no-answer",  "no-answer",  "no-answer", "voicemail", "says-paid", "reply-due",
        "in-payment", "in-approval", "not-received", "disputed", "promised", "other"};
    if (dice_.chance(50)) entry.word = dice_.pick(outcomes);
    entry.from_client = entry.word != "no-answer" && dice_.chance(30);
    entry.mood = 3;
    if (dice_.chance(15)) entry.stage = dice_.between(1, 7);
    if (dice_.chance(12)) entry.next = entry.date + dice_.between(1, 12);
  }

  PlainBook& book_;
  Dice& dice_;
  std::string client_;
};

}  // namespace

void add_decision_talk(PlainBook& book, Dice& dice) { Talk(book, dice).write(); }

}  // namespace inv::test
