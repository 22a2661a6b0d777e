#include "random_talk.hpp"

#include <algorithm>

namespace inv::test {

namespace {

using core::Date;

class Talker {
 public:
  Talker(PlainBook& book, const std::vector<Date>& days, Dice& dice)
      : book_(book), days_(days), dice_(dice) {}

  void talk() {
    for (const PlainClient& client : book_.clients) {
      const int count = dice_.between(0, 9);
      for (int i = 0; i < count; ++i) add_one(client);
    }
    if (!dice_.chance(50)) return;
    const int count = dice_.between(1, 4);
    for (int i = 0; i < count; ++i) {
      PlainEntry entry{.verb = "reconciled", .date = dice_.pick(days_)};
      entry.word = dice_.chance(70) ? "bank" : "card";
      entry.ended = entry.word == "card" && dice_.chance(30);
      book_.journal.push_back(entry);
    }
  }

 private:
  void add_one(const PlainClient& client) {
    static const std::vector<std::string> verbs = {
        "promise", "promise", "promise", "plan",   "hold",  "release", "dispute", "dispute",
        "resolve", "call",    "call",    "call",   "visit", "email",   "letter",  "message",
        "sent",    "sent",    "sent",    "note"};
    PlainEntry entry{
        .verb = dice_.pick(verbs), .date = dice_.pick(days_), .client = client.id};
    entry.currency = client.currency;
    if (complete(entry)) book_.journal.push_back(entry);
  }

  bool complete(PlainEntry& entry) {
    const std::string& verb = entry.verb;
    if (verb == "promise") return complete_promise(entry);
    if (verb == "plan") return complete_plan(entry);
    if (verb == "hold") {
      if (dice_.chance(70)) entry.by = entry.date + dice_.between(0, 30);
      return true;
    }
    if (verb == "release") return true;
    if (verb == "dispute") return complete_dispute(entry);
    if (verb == "resolve") return complete_resolve(entry);
    if (verb == "sent") return complete_sent(entry);
    if (verb == "note") {
      if (dice_.chance(50)) entry.by = entry.date + dice_.between(0, 60);
      entry.print = dice_.chance(50);
      return true;
    }
    return complete_contact(entry);
  }

  std::vector<const PlainInvoice*> invoices_of(const std::string& client) const {
    std::vector<const PlainInvoice*> found;
    for (const PlainInvoice& one : book_.invoices) {
      if (!one.is_credit && one.client == client) found.push_back(&one);
    }
    return found;
  }

  /// Now and then one or two invoices, dated later or not.
  void name_some(PlainEntry& entry, int percent) {
    std::vector<const PlainInvoice*> found = invoices_of(entry.client);
    if (found.empty() || !dice_.chance(percent)) return;
    dice_.shuffle(found);
    if (entry.verb == "promise" || entry.verb == "plan") {
      found.resize(std::min<std::size_t>(found.size(), 2));
      for (const PlainInvoice* one : found) entry.date = std::max(entry.date, one->date);
    }
    entry.currency = found.front()->currency;
    entry.for_.push_back({found.front()->id, std::nullopt});
    if (found.size() > 1 && found[1]->currency == entry.currency && dice_.chance(40)) {
      entry.for_.push_back({found[1]->id, std::nullopt});
    }
  }

  Minor some_amount() { return dice_.pick(std::vector<Minor>{500, 1000, 2500, 5000, 9000}); }

  bool complete_promise(PlainEntry& entry) {
    name_some(entry, 50);
    entry.by = entry.date + dice_.between(0, 20);
    if (dice_.chance(35)) entry.part = some_amount();
    return true;
  }

  bool complete_plan(PlainEntry& entry) {
    name_some(entry, 50);
    Date by = entry.date;
    const int count = dice_.between(1, 3);
    for (int i = 0; i < count; ++i) {
      by = by + dice_.between(3, 20);
      entry.steps.push_back({by, some_amount()});
    }
    return true;
  }

  bool complete_dispute(PlainEntry& entry) {
    const std::vector<const PlainInvoice*> found = invoices_of(entry.client);
    if (found.empty()) return false;
    const PlainInvoice& invoice = *dice_.pick(found);
    entry.invoice = invoice.id;
    entry.currency = invoice.currency;
    entry.date = std::max(entry.date, invoice.date);
    if (invoice.total >= 10 && dice_.chance(40)) entry.part = invoice.total / 3;
    return true;
  }

  /// Only of what was disputed.
  bool complete_resolve(PlainEntry& entry) {
    for (const PlainEntry& other : book_.journal) {
      if (other.verb != "dispute" || other.client != entry.client) continue;
      entry.invoice = other.invoice;
      entry.currency = other.currency;
      entry.date = std::max(entry.date, other.date);
      return true;
    }
    return false;
  }

  bool complete_sent(PlainEntry& entry) {
    entry.word = dice_.pick(
        std::vector<std::string>{"reminder", "reminder", "reminder", "statement", "invoice",
                                 "thanks"});
    name_some(entry, entry.word == "invoice" ? 100 : 40);
    if (entry.word == "invoice" && entry.for_.empty()) return false;
    if (entry.word == "reminder" && dice_.chance(50)) entry.stage = dice_.between(1, 5);
    return true;
  }

  bool complete_contact(PlainEntry& entry) {
    static const std::vector<std::string> outcomes = {
        "no-answer",  "no-answer", "voicemail", "not-received", "in-approval",
        "in-payment", "says-paid", "reply-due", "disputed",     "promised", "other"};
    if (dice_.chance(70)) entry.word = dice_.pick(outcomes);
    entry.from_client = entry.word != "no-answer" && dice_.chance(25);
    if (dice_.chance(50)) entry.mood = dice_.between(1, 5);
    if (dice_.chance(20)) entry.stage = dice_.between(1, 5);
    if (dice_.chance(20)) entry.next = entry.date + dice_.between(1, 15);
    if (dice_.chance(20)) entry.assigned = dice_.chance(50) ? "rowan" : "sam";
    name_some(entry, 35);
    return true;
  }

  PlainBook& book_;
  const std::vector<Date>& days_;
  Dice& dice_;
};

}  // namespace

void add_talk(PlainBook& book, const std::vector<core::Date>& days, Dice& dice) {
  Talker(book, days, dice).talk();
}

}  // namespace inv::test
