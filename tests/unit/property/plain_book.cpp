#include "plain_book.hpp"

#include <algorithm>
#include <set>

namespace inv::test {

namespace {

using core::SourceSpan;

SourceSpan span_at(std::size_t place, std::uint32_t offset) {
  const std::uint32_t begin = static_cast<std::uint32_t>(place) * span_step + offset;
  return {0, begin, begin + 2};
}

book::Amount amount_of(Minor minor, const std::string& currency, SourceSpan at) {
  const std::optional<core::Currency> known = core::Currency::find(currency);
  INV_ASSERT(known);
  return {core::Decimal(minor, known->digits()), known, at};
}

core::Terms terms_of(const PlainTerms& plain) {
  core::Terms terms;
  terms.rule = core::Terms::Rule::net;
  terms.days = plain.net;
  if (plain.tenths > 0) {
    terms.discount = core::Decimal(plain.tenths, 1);
    terms.discount_days = plain.days;
  }
  return terms;
}

std::vector<book::ForTarget> targets_of(const std::vector<PlainFor>& plain,
                                        const std::string& currency, SourceSpan at) {
  std::vector<book::ForTarget> targets;
  for (const PlainFor& one : plain) {
    book::ForTarget target;
    target.invoice = book::InvoiceRef(one.invoice, at);
    if (one.amount) target.amount = amount_of(*one.amount, currency, at);
    targets.push_back(std::move(target));
  }
  return targets;
}

/// Everything an event needs beside the entry itself.
struct EventMaker {
  const PlainEntry& plain;
  SourceSpan at;

  book::Amount money() const { return amount_of(plain.amount, plain.currency, at); }
  book::Amount money(Minor minor) const { return amount_of(minor, plain.currency, at); }
  book::InvoiceRef invoice() const { return {plain.invoice, at}; }

  book::CompactOptional<book::Amount> part() const {
    if (!plain.part) return {};
    return money(*plain.part);
  }

  book::Event paid() const {
    book::PaidDetails details{
        .charges = {}, .withheld = {}, .settles = {}, .keep = plain.keep};
    if (plain.charges > 0) details.charges = money(plain.charges);
    if (plain.withheld > 0) details.withheld = money(plain.withheld);
    if (plain.came > 0) details.settles = money();
    return book::Paid{
        .amount = plain.came > 0 ? amount_of(plain.came, plain.came_in, at) : money(),
        .via = "cheque",
        .ref = {},
        .details_or_none = std::move(details)};
  }

  book::Event plan() const {
    std::vector<book::PlanStep> steps;
    for (const PlainPart& step : plain.steps) steps.push_back({step.due, money(step.amount)});
    return book::Plan{std::move(steps), {}};
  }

  book::Event contact(book::ContactHow how) const {
    book::Contact contact{.how = how, .text = {}, .by = {}, .assigned = {}, .next = plain.next};
    for (int i = 0; i <= static_cast<int>(book::Outcome::other); ++i) {
      const auto outcome = static_cast<book::Outcome>(i);
      if (!plain.word.empty() && book::outcome_name(outcome) == plain.word) {
        contact.outcome = outcome;
      }
    }
    contact.from_client = plain.from_client;
    contact.mood = static_cast<std::uint8_t>(plain.mood);
    contact.stage = static_cast<std::uint8_t>(plain.stage);
    contact.text = "spoke of this and that";
    contact.by = "rowan";
    contact.assigned = plain.assigned;
    return contact;
  }

  book::Event sent() const {
    book::Sent sent{.what = book::SentWhat::reminder, .via = {}, .message_id = {}};
    for (const auto what : {book::SentWhat::reminder, book::SentWhat::statement,
                            book::SentWhat::invoice, book::SentWhat::thanks}) {
      if (book::sent_name(what) == plain.word) sent.what = what;
    }
    sent.stage = static_cast<std::uint8_t>(plain.stage);
    return sent;
  }

  book::Event closed() const {
    std::vector<book::Amount> balance;
    for (const auto& [currency, minor] : plain.balance) {
      balance.push_back(amount_of(minor, currency, at));
    }
    return book::Closed{
        .period = plain.word, .balance = std::move(balance), .balance_written = true};
  }

  book::Event money_event() const {
    const std::string& verb = plain.verb;
    if (verb == "paid") return paid();
    if (verb == "credit") return book::Credit{money(), "goodwill", {}};
    if (verb == "apply") return book::Apply{money()};
    if (verb == "returned") return book::Returned{money(), "no funds", {}, plain.mistake};
    if (verb == "refund") return book::Refund{money(), "cheque", {}};
    if (verb == "writeoff") return book::Writeoff{invoice(), part(), "given up"};
    INV_ASSERT(verb == "void");
    return book::Void{invoice(), "by mistake"};
  }

  book::Event event() const {
    const std::string& verb = plain.verb;
    if (verb == "promise") return book::Promise{*plain.by, part(), "will do"};
    if (verb == "plan") return plan();
    if (verb == "hold") return book::Hold{plain.by, "on leave"};
    if (verb == "release") return book::Release{"back again"};
    if (verb == "dispute") return book::Dispute{invoice(), part(), "not as agreed"};
    if (verb == "resolve") return book::Resolve{invoice(), "agreed"};
    if (verb == "call") return contact(book::ContactHow::call);
    if (verb == "visit") return contact(book::ContactHow::visit);
    if (verb == "email") return contact(book::ContactHow::email);
    if (verb == "letter") return contact(book::ContactHow::letter);
    if (verb == "message") return contact(book::ContactHow::message);
    if (verb == "sent") return sent();
    if (verb == "note") return book::NoteEntry{"the gate code is 4711", plain.by, plain.print};
    if (verb == "reconciled") return book::Reconciled{plain.word, plain.ended};
    if (verb == "closed") return closed();
    return money_event();
  }
};

book::Entry entry_of(const PlainEntry& plain) {
  const SourceSpan verb_at = span_at(plain.place, 8);
  book::Entry entry{.date = plain.date,
                    .for_is_map = !plain.for_.empty() && plain.for_.front().amount.has_value(),
                    .client = {},
                    .for_ = targets_of(plain.for_, plain.currency, span_at(plain.place, 12)),
                    .memo = {},
                    .event = EventMaker{plain, verb_at}.event(),
                    .at = {0, span_at(plain.place, 0).begin, span_at(plain.place, 14).begin},
                    .verb_at = verb_at};
  if (!plain.client.empty()) entry.client = book::ClientRef(plain.client, span_at(plain.place, 4));
  return entry;
}

book::Invoice invoice_of(const PlainInvoice& plain) {
  const SourceSpan at = span_at(plain.place, 4);
  book::Invoice invoice{.id = plain.id,
                        .client = book::ClientRef(plain.client, at),
                        .date = plain.date,
                        .is_credit = plain.is_credit,
                        .currency = core::Currency::find(plain.currency),
                        .lines = {},
                        .total_amount = amount_of(plain.total, plain.currency, at),
                        .particulars_or_none = {},
                        .due_written = plain.due,
                        .due_at = at,
                        .at = {0, span_at(plain.place, 0).begin, span_at(plain.place, 14).begin},
                        .id_at = at};
  book::Particulars& more = invoice.particulars_or_none.ensure();
  more.for_ = targets_of(plain.for_, plain.currency, at);
  if (plain.settled_before > 0) {
    more.settled_before = amount_of(plain.settled_before, plain.currency, at);
  }
  if (plain.terms) more.terms = book::Located<core::Terms>{terms_of(*plain.terms), at};
  std::vector<book::Instalment> instalments;
  for (const PlainPart& part : plain.instalments) {
    instalments.push_back({part.due, amount_of(part.amount, plain.currency, at), std::nullopt, at});
  }
  more.instalments = std::move(instalments);
  return invoice;
}

book::Client client_of(const PlainClient& plain) {
  book::Client client;
  client.id = plain.id;
  client.name = "Client " + plain.id;
  client.email = {plain.id + "@example.com"};
  client.phone = "01584 555 000";
  client.currency = core::Currency::find(plain.currency);
  if (plain.terms) client.terms = terms_of(*plain.terms);
  client.apply_manual = plain.manual;
  client.care = {plain.care, {}};
  if (plain.billing_day > 0)
    client.billing = book::Billing{.from = {}, .month_day = plain.billing_day};
  client.autopay = plain.autopay;
  for (const std::string& channel : plain.reach) {
    client.reach.push_back(channel == "email"    ? book::Channel::email
                           : channel == "letter" ? book::Channel::letter
                                                 : book::Channel::call);
  }
  client.activity_statements = plain.activity;
  return client;
}

template <class Plain>
std::vector<const Plain*> by_place(const std::vector<Plain>& all) {
  std::vector<const Plain*> sorted;
  for (const Plain& one : all) sorted.push_back(&one);
  std::sort(sorted.begin(), sorted.end(),
            [](const Plain* a, const Plain* b) { return a->place < b->place; });
  return sorted;
}

}  // namespace

const PlainInvoice& PlainBook::invoice(const std::string& id) const {
  const auto found = std::find_if(invoices.begin(), invoices.end(),
                                  [&](const PlainInvoice& one) { return one.id == id; });
  INV_ASSERT(found != invoices.end());
  return *found;
}

const PlainClient& PlainBook::client(const std::string& id) const {
  const auto found = std::find_if(clients.begin(), clients.end(),
                                  [&](const PlainClient& one) { return one.id == id; });
  INV_ASSERT(found != clients.end());
  return *found;
}

std::vector<core::Date> PlainBook::dates() const {
  std::set<core::Date> all;
  for (const PlainInvoice& one : invoices) all.insert(one.date);
  for (const PlainEntry& one : journal) all.insert(one.date);
  return {all.begin(), all.end()};
}

book::Records to_records(const PlainBook& plain) {
  book::Records records;
  book::Business business;
  business.name = "Rowan Yard Care";
  business.currency = core::Currency::find(plain.currency);
  if (plain.terms) business.terms = terms_of(*plain.terms);
  business.apply_manual = plain.manual;
  business.sent_tracked = plain.tracked;
  business.fresh = plain.fresh;
  records.business = business;
  for (const PlainClient& one : plain.clients) records.clients.push_back(client_of(one));
  for (const PlainInvoice* one : by_place(plain.invoices)) {
    records.invoices.push_back(invoice_of(*one));
  }
  for (const PlainEntry* one : by_place(plain.journal)) records.journal.push_back(entry_of(*one));
  return records;
}

}  // namespace inv::test
