#include "random_book.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "property/account/naive_account.hpp"
#include "random_talk.hpp"

namespace inv::test {

namespace {

using core::Date;

const std::vector<std::string> client_ids = {"ada", "bea", "cid"};
const std::vector<std::string> currencies = {"GBP", "GBP", "GBP", "EUR", "JPY"};
const std::vector<Minor> totals = {1000, 2500, 4800, 5000, 9950, 10000, 12050, 33333};

PlainTerms some_terms(Dice& dice) {
  PlainTerms terms{.net = dice.pick(std::vector<int>{0, 7, 14, 30})};
  if (dice.chance(40)) {
    terms.tenths = dice.pick(std::vector<int>{20, 25, 30, 100});
    terms.days = dice.pick(std::vector<int>{0, 5, 10, 20});
  }
  return terms;
}

class Author {
 public:
  Author(std::uint64_t seed, BookErrors errors) : dice_(seed), errors_(errors) {
    book_.seed = seed;
  }

  PlainBook write() {
    choose_days();
    settle_business();
    const int clients = dice_.between(1, 3);
    for (int i = 0; i < clients; ++i) add_client(client_ids[static_cast<std::size_t>(i)]);
    for (const PlainClient& client : book_.clients) add_invoices(client);
    number_places();
    for (const PlainClient& client : book_.clients) add_money(client);
    add_talk(book_, days_, dice_);
    number_places();
    if (errors_ == BookErrors::none) drop_refused();
    return std::move(book_);
  }

 private:
  void choose_days() {
    const Date first = *core::parse_date("2026-01-05");
    std::set<Date> days;
    const int count = dice_.between(4, 16);
    for (int i = 0; i < count; ++i) days.insert(first + dice_.between(0, 150));
    days_.assign(days.begin(), days.end());
  }

  void settle_business() {
    book_.currency = dice_.chance(80) ? "GBP" : "EUR";
    if (dice_.chance(50)) book_.terms = some_terms(dice_);
    book_.manual = dice_.chance(10);
    book_.tracked = dice_.chance(15);
    book_.fresh = dice_.between(3, 20);
  }

  void add_client(const std::string& id) {
    PlainClient client{.id = id, .currency = dice_.pick(currencies)};
    if (dice_.chance(30)) client.terms = some_terms(dice_);
    if (dice_.chance(20)) client.manual = dice_.chance(60);
    client.care = dice_.pick(std::vector<std::string>{"standard", "personal", "volume"});
    if (dice_.chance(30)) client.billing_day = dice_.between(1, 31);
    client.autopay = dice_.chance(10);
    if (dice_.chance(25)) {
      client.reach = {"email", "letter", "call"};
      dice_.shuffle(client.reach);
      client.reach.resize(static_cast<std::size_t>(dice_.between(1, 3)));
    }
    client.activity = dice_.chance(20);
    book_.clients.push_back(client);
  }

  Minor some_total() {
    if (dice_.chance(2)) return 0;
    return dice_.chance(70) ? dice_.pick(totals) : dice_.between(100, 20000);
  }

  void add_invoices(const PlainClient& client) {
    const int count = dice_.between(1, 6);
    for (int i = 1; i <= count; ++i) {
      PlainInvoice invoice{.id = client.id + "-" + std::to_string(i),
                           .client = client.id,
                           .date = dice_.pick(days_),
                           .currency = dice_.chance(80) ? client.currency
                                                        : dice_.pick(currencies)};
      invoice.total = some_total();
      if (dice_.chance(15) && invoice.total > 0) {
        invoice.is_credit = true;
        invoice.for_ = some_targets(client.id, invoice.currency, invoice.total);
      } else if (dice_.chance(25) && invoice.total >= 100) {
        split(invoice);
      } else {
        if (dice_.chance(40)) invoice.due = invoice.date + dice_.between(0, 60);
        if (dice_.chance(30)) invoice.terms = some_terms(dice_);
      }
      if (!invoice.is_credit && invoice.total > 0 && dice_.chance(8)) {
        invoice.settled_before = dice_.chance(30) ? invoice.total : (invoice.total + 2) / 3;
      }
      book_.invoices.push_back(invoice);
    }
  }

  void split(PlainInvoice& invoice) {
    const int count = dice_.between(1, 3);
    Minor left = invoice.total;
    for (int i = count; i >= 1; --i) {
      const Minor amount = i == 1 ? left : left / dice_.between(2, 4);
      const Date due = invoice.date + dice_.pick(std::vector<int>{0, 14, 30, 30, 60});
      invoice.instalments.push_back({due, amount});
      left -= amount;
    }
  }

  // Who the money is for.

  std::vector<const PlainInvoice*> invoices_in(const std::string& client,
                                               const std::string& currency) const {
    std::vector<const PlainInvoice*> found;
    for (const PlainInvoice& one : book_.invoices) {
      if (!one.is_credit && one.client == client && one.currency == currency) {
        found.push_back(&one);
      }
    }
    return found;
  }

  /// Nothing, one, a list, or a map that leaves some of the money over or none.
  std::vector<PlainFor> some_targets(const std::string& client, const std::string& currency,
                                     Minor money) {
    std::vector<const PlainInvoice*> found = invoices_in(client, currency);
    if (found.empty() || dice_.chance(30)) return {};
    dice_.shuffle(found);
    found.resize(std::min(found.size(), static_cast<std::size_t>(dice_.between(1, 3))));
    std::vector<PlainFor> targets;
    const bool is_map = dice_.chance(35);
    for (const PlainInvoice* one : found) {
      PlainFor target{one->id, std::nullopt};
      if (is_map) {
        target.amount = dice_.chance(30) ? money : (money + 1) / 2;
        if (*target.amount <= 0) break;
        money -= *target.amount;
      }
      targets.push_back(target);
    }
    return targets;
  }

  Minor some_payment(const std::string& client, const std::string& currency) {
    const std::vector<const PlainInvoice*> found = invoices_in(client, currency);
    if (found.empty() || dice_.chance(15)) return dice_.pick(totals);
    const Minor total = std::max<Minor>(dice_.pick(found)->total, 4);
    switch (dice_.between(0, 5)) {
      case 0: return total / 2;
      case 1: return total - total / 50;
      case 2: return total - total / 10;
      case 3: return total + 700;
      case 4: return total / 4;
      default: return total;
    }
  }

  // The journal.

  void add_money(const PlainClient& client) {
    static const std::vector<std::string> verbs = {
        "paid",   "paid",     "paid",     "paid",   "paid",     "paid",     "credit", "apply",
        "apply",  "returned", "returned", "refund", "writeoff", "writeoff", "void"};
    const int count = dice_.between(1, 12);
    for (int i = 0; i < count; ++i) {
      PlainEntry entry{.verb = dice_.pick(verbs), .date = dice_.pick(days_), .client = client.id};
      entry.currency =
          dice_.chance(80) ? client.currency : dice_.pick(book_.invoices).currency;
      entry.place = 1000 + book_.journal.size();
      if (complete(entry)) book_.journal.push_back(entry);
    }
  }

  bool complete(PlainEntry& entry) {
    if (entry.verb == "paid") return complete_paid(entry);
    if (entry.verb == "credit") {
      entry.amount = some_payment(entry.client, entry.currency);
      entry.for_ = some_targets(entry.client, entry.currency, entry.amount);
      return true;
    }
    if (entry.verb == "apply") return complete_apply(entry);
    if (entry.verb == "returned") return complete_returned(entry);
    if (entry.verb == "refund") {
      const Minor there = now(entry).unapplied(entry.currency);
      entry.amount = there > 0 && dice_.chance(90) ? (there + 1) / 2 : 300;
      return there > 0 || dice_.chance(30);
    }
    return complete_giving_up(entry);
  }

  /// Just what an invoice with a discount asks for in time, or nearly so.
  bool pay_early(PlainEntry& entry) {
    std::vector<const PlainInvoice*> found;
    for (const PlainInvoice& one : book_.invoices) {
      const bool is_it = !one.is_credit && one.client == entry.client && one.total >= 100;
      if (is_it && naive_discount(book_, one)) found.push_back(&one);
    }
    if (found.empty()) return false;
    const PlainInvoice& invoice = *dice_.pick(found);
    const std::optional<PlainTerms> terms = naive_discount(book_, invoice);
    entry.date = invoice.date + dice_.between(0, terms->days + 1);
    entry.currency = invoice.currency;
    entry.amount = invoice.total - (invoice.total * terms->tenths + 500) / 1000;
    if (dice_.chance(20)) entry.amount += dice_.between(-1, 2);
    if (dice_.chance(20)) entry.amount /= 2;
    if (dice_.chance(80)) entry.for_.push_back({invoice.id, std::nullopt});
    return true;
  }

  /// Just what is open of an item, without a word what it is for.
  bool pay_one_item(PlainEntry& entry) {
    const NaiveAccount account = now(entry);
    std::vector<const NaiveItem*> open;
    for (const NaiveItem& item : account.items)
      if (item.open > 0 && item.invoice->currency == entry.currency) open.push_back(&item);
    if (open.empty()) return false;
    entry.amount = dice_.pick(open)->open;
    if (entry.amount > 100 && dice_.chance(20)) entry.amount -= entry.charges = 100;
    return true;
  }

  /// In another currency, now and then too much.
  bool settle_from_abroad(PlainEntry& entry) {
    entry.for_ = some_targets(entry.client, entry.currency, 0);
    if (entry.for_.empty() || entry.for_.front().amount) return false;
    for (const PlainFor& target : entry.for_) entry.amount += now(entry).open_of(target.invoice);
    entry.amount = dice_.chance(10) ? entry.amount + 1 : (entry.amount + 1) / 2;
    entry.came = 777, entry.came_in = entry.currency == "KWD" ? "GBP" : "KWD";
    return entry.amount > 0;
  }

  bool complete_paid(PlainEntry& entry) {
    if (dice_.chance(30) && pay_early(entry)) return true;
    if (dice_.chance(20) && pay_one_item(entry)) return true;
    if (dice_.chance(8)) return settle_from_abroad(entry);
    entry.amount = some_payment(entry.client, entry.currency);
    Minor settles = entry.amount;
    if (dice_.chance(10)) settles += entry.charges = 150;
    if (dice_.chance(5)) settles += entry.withheld = 275;
    entry.for_ = some_targets(entry.client, entry.currency, settles);
    entry.keep = dice_.chance(12);
    return true;
  }

  /// What the twin makes of the book so far at the end of the entry's day.
  NaiveAccount now(const PlainEntry& entry) const {
    return naive_account(book_, entry.client, entry.date);
  }

  bool complete_apply(PlainEntry& entry) {
    const Minor there = now(entry).unapplied(entry.currency);
    if (there <= 0 && dice_.chance(80)) return false;
    entry.amount = there <= 0 ? 500 : dice_.chance(50) ? there : (there + 1) / 2;
    entry.for_ = some_targets(entry.client, entry.currency, entry.amount);
    return !entry.for_.empty();
  }

  bool complete_returned(PlainEntry& entry) {
    const NaiveAccount account = now(entry);
    entry.mistake = dice_.chance(30);
    entry.amount = account.unapplied(entry.currency);
    if (dice_.chance(75)) {
      Minor received = 0;
      for (const NaiveItem& item : account.items) {
        const std::string& id = item.invoice->id;
        if (item.part > 1 || item.invoice->currency != entry.currency) continue;
        if (account.paid_to(id) == 0 || (received > 0 && dice_.chance(40))) continue;
        received += account.paid_to(id);
        add_target(entry, id);
      }
      entry.amount = received;
    }
    if (dice_.chance(50)) entry.amount = (entry.amount + 1) / 2;
    if (entry.for_.size() == 1 && dice_.chance(40)) entry.for_.front().amount = entry.amount;
    return entry.amount > 0;
  }

  static void add_target(PlainEntry& entry, const std::string& id) {
    const auto same = [&](const PlainFor& target) { return target.invoice == id; };
    if (std::none_of(entry.for_.begin(), entry.for_.end(), same)) {
      entry.for_.push_back({id, std::nullopt});
    }
  }

  /// Now and then an invoice on which a credit lies, which goes elsewhere where that is voided.
  std::string credited_one(const PlainEntry& entry) {
    for (const NaiveItem& item : now(entry).items)
      for (const NaivePiece& piece : item.pieces)
        if (piece.is_credit && dice_.chance(50)) return item.invoice->id;
    return {};
  }

  /// At most one void and one full write-off an invoice, seldom before its date.
  bool complete_giving_up(PlainEntry& entry) {
    const std::string id = entry.verb == "void" ? credited_one(entry) : std::string();
    const PlainInvoice& invoice = id.empty() ? dice_.pick(book_.invoices) : book_.invoice(id);
    if (invoice.client != entry.client) return false;
    if (invoice.is_credit && entry.verb != "void") return false;
    entry.invoice = invoice.id;
    entry.currency = invoice.currency;
    if (entry.date < invoice.date && dice_.chance(90)) entry.date = invoice.date;
    const bool in_full = entry.verb == "void" || dice_.chance(50);
    if (!in_full) entry.part = std::max<Minor>(now(entry).open_of(invoice.id) / 2, 100);
    return !in_full || given_up_.insert(entry.verb + " " + invoice.id).second;
  }

  void number_places() {
    std::size_t place = 0;
    for (PlainInvoice& one : book_.invoices) one.place = ++place;
    for (PlainEntry& one : book_.journal) one.place = ++place;
  }

  void drop_refused() {
    for (const PlainClient& client : book_.clients) {
      for (const NaiveError& error : naive_account(book_, client.id, days_.back() + 100).errors) {
        std::erase_if(book_.journal,
                      [&](const PlainEntry& entry) { return entry.place == error.place; });
      }
    }
  }

  Dice dice_;
  BookErrors errors_;
  PlainBook book_;
  std::vector<Date> days_;
  std::set<std::string> given_up_;
};

/// The places of all records of one date, in order.
template <class Book, class Visit>
void each_record(Book& book, const Visit& visit) {
  for (auto& one : book.invoices) visit(one);
  for (auto& one : book.journal) visit(one);
}

}  // namespace

PlainBook random_book(std::uint64_t seed, BookErrors errors) {
  return Author(seed, errors).write();
}

PlainBook reordered(const PlainBook& book, std::uint64_t seed) {
  std::map<Date, std::vector<std::size_t>> old_places, new_places;
  std::vector<std::size_t> places;
  each_record(book, [&](const auto& one) {
    old_places[one.date].push_back(one.place);
    places.push_back(one.place);
  });
  Dice dice(seed);
  dice.shuffle(places);
  std::size_t next = 0;
  std::map<std::size_t, std::size_t> moved;
  for (auto& [date, olds] : old_places) {
    std::vector<std::size_t> news(places.begin() + static_cast<std::ptrdiff_t>(next),
                                  places.begin() + static_cast<std::ptrdiff_t>(next + olds.size()));
    next += olds.size();
    std::sort(olds.begin(), olds.end());
    std::sort(news.begin(), news.end());
    for (std::size_t i = 0; i < olds.size(); ++i) moved[olds[i]] = news[i];
  }
  PlainBook other = book;
  each_record(other, [&](auto& one) { one.place = moved.at(one.place); });
  return other;
}

PlainBook truncated(const PlainBook& book, Date day) {
  PlainBook earlier = book;
  std::erase_if(earlier.journal, [&](const PlainEntry& entry) { return entry.date > day; });
  std::set<std::string> named;
  const auto note_names = [&](const std::vector<PlainFor>& targets) {
    for (const PlainFor& target : targets) named.insert(target.invoice);
  };
  for (const PlainEntry& entry : earlier.journal) {
    note_names(entry.for_);
    named.insert(entry.invoice);
  }
  for (const PlainInvoice& one : book.invoices) {
    if (one.date <= day) note_names(one.for_);
  }
  std::erase_if(earlier.invoices, [&](const PlainInvoice& one) {
    return one.date > day && named.count(one.id) == 0;
  });
  return earlier;
}

}  // namespace inv::test
