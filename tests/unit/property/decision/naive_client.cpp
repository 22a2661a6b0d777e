#include <algorithm>

#include "naive_decision.hpp"

// One client's records as plain facts, and what stands beside the money.

namespace inv::test {

namespace {

using book::Entry;
using core::Date;

std::vector<PlainFor> plain_targets(const book::List<book::ForTarget>& targets,
                                    const book::Book& book) {
  std::vector<PlainFor> plain;
  for (const book::ForTarget& one : targets) {
    plain.push_back({book.invoice(one.invoice.ix()).id, std::nullopt});
    if (one.amount) plain.back().amount = one.amount->money().minor();
  }
  return plain;
}

PlainInvoice plain_invoice(const book::Book& book, const book::Invoice& from) {
  PlainInvoice plain{.id = from.id,
                     .client = book.client(from.client.ix()).id,
                     .date = from.date,
                     .currency = std::string(from.to_settle().currency().code()),
                     .total = from.to_settle().minor(),
                     .is_credit = from.is_credit,
                     .for_ = plain_targets(from.particulars().for_, book)};
  if (from.is_credit) return plain;
  plain.due = from.due;
  for (const book::Part& part : from.particulars().parts) {
    plain.instalments.push_back({part.due, part.amount.minor()});
  }
  if (const auto& terms = from.particulars().discount_terms) {
    const core::Decimal percent = *terms->discount;
    const auto tenths = percent.scale() == 0 ? percent.mantissa() * 10 : percent.mantissa();
    plain.terms = PlainTerms{from.due - from.date, static_cast<int>(tenths), terms->discount_days};
  }
  return plain;
}

void set_amount(PlainEntry& plain, core::Money money) {
  plain.amount = money.minor();
  plain.currency = money.currency().code();
}

void set_invoice(PlainEntry& plain, const book::Book& book, const book::InvoiceRef& invoice,
                 const book::CompactOptional<book::Amount>& part) {
  plain.invoice = book.invoice(invoice.ix()).id;
  plain.currency = book.invoice(invoice.ix()).total().currency().code();
  if (part) plain.part = part->money().minor();
}

/// What the account has to know of an entry; of others the date.
PlainEntry plain_entry(const book::Book& book, const Entry& from) {
  PlainEntry plain{.verb = std::string(book::verb_name(from)),
                   .date = from.date,
                   .client = book.client(from.client.ix()).id,
                   .for_ = plain_targets(from.for_, book)};
  if (const auto* paid = from.as<book::Paid>()) {
    set_amount(plain, paid->settles());
    plain.keep = paid->details().keep;
  }
  if (const auto* credit = from.as<book::Credit>()) set_amount(plain, credit->amount.money());
  if (const auto* apply = from.as<book::Apply>()) set_amount(plain, apply->amount.money());
  if (const auto* back = from.as<book::Returned>()) set_amount(plain, back->amount.money());
  if (const auto* refund = from.as<book::Refund>()) set_amount(plain, refund->amount.money());
  if (const auto* off = from.as<book::Writeoff>()) {
    set_invoice(plain, book, off->invoice, off->amount);
  }
  if (const auto* gone = from.as<book::Void>()) set_invoice(plain, book, gone->invoice, {});
  if (const auto* dispute = from.as<book::Dispute>()) {
    set_invoice(plain, book, dispute->invoice, dispute->amount);
  }
  if (const auto* resolve = from.as<book::Resolve>()) {
    set_invoice(plain, book, resolve->invoice, {});
  }
  return plain;
}

PlainBook plain_book(const book::Book& book, book::ClientIx client) {
  PlainBook plain;
  PlainClient one;
  one.id = book.client(client).id;
  one.currency = book.client(client).currency->code();
  one.manual = book.applies_manually(client);
  plain.clients.push_back(one);
  for (const book::Invoice& invoice : book.invoices()) {
    if (invoice.client.ix() != client) continue;
    plain.invoices.push_back(plain_invoice(book, invoice));
    plain.invoices.back().place = plain.invoices.size();
  }
  for (const Entry& entry : book.journal()) {
    if (!entry.client.is_resolved() || entry.client.ix() != client) continue;
    plain.journal.push_back(plain_entry(book, entry));
    plain.journal.back().place = plain.invoices.size() + plain.journal.size();
  }
  return plain;
}

/// With the third, sixth … `no-answer` in a row.
std::vector<const Entry*> contacts_of(const std::vector<const Entry*>& entries) {
  std::vector<const Entry*> found;
  int in_a_row = 0;
  for (const Entry* entry : entries) {
    const auto* contact = entry->as<book::Contact>();
    if (!contact) continue;
    in_a_row = contact->outcome == book::Outcome::no_answer ? in_a_row + 1 : 0;
    if (in_a_row % 3 == 0) found.push_back(entry);
  }
  return found;
}

std::vector<NaiveHold> holds_of(const std::vector<const Entry*>& entries) {
  std::vector<NaiveHold> holds;
  for (const Entry* entry : entries) {
    const auto* hold = entry->as<book::Hold>();
    if (!hold && !entry->as<book::Release>()) continue;
    if (!holds.empty()) {
      std::optional<Date>& last = holds.back().last;
      last = last ? std::min(*last, entry->date - 1) : entry->date - 1;
    }
    if (hold) holds.push_back({entry->date, hold->until});
  }
  return holds;
}

/// The oldest of the last dates of the accounts that have not ended.
std::optional<Date> reconciled_of(const book::Book& book, Date today) {
  std::map<std::string, const Entry*> last;
  for (const Entry& entry : book.journal()) {
    const auto* reconciled = entry.as<book::Reconciled>();
    if (!reconciled || entry.date > today) continue;
    const Entry*& found = last[reconciled->account];
    if (!found || found->date <= entry.date) found = &entry;
  }
  std::optional<Date> oldest;
  for (const auto& [account, entry] : last) {
    if (entry->as<book::Reconciled>()->ended) continue;
    if (!oldest || entry->date < *oldest) oldest = entry->date;
  }
  return oldest;
}

bool in_range(const book::Quiet& quiet, Date day) {
  if (const auto* dates = std::get_if<book::QuietDates>(&quiet)) {
    return dates->first <= day && day <= dates->last;
  }
  if (const auto* week = std::get_if<book::QuietWeekdays>(&quiet)) {
    for (auto one = static_cast<int>(week->first);; one = (one + 1) % 7) {
      if (one == static_cast<int>(day.weekday())) return true;
      if (one == static_cast<int>(week->last)) return false;
    }
  }
  const auto& yearly = std::get<book::QuietYearly>(quiet);
  const int first = yearly.first_month * 31 + yearly.first_day;
  const int last = yearly.last_month * 31 + yearly.last_day;
  const int here = day.month() * 31 + day.day();
  if (first <= last) return here >= first && here <= last;
  return here >= first || here <= last;
}

bool is_billing_day(const book::Billing& billing, Date day) {
  const Date first = billing.from.value_or(day);
  if (day < first) return false;
  if (billing.unit == book::Billing::Unit::week) {
    return day.weekday() == billing.weekday && (day - first) / 7 % billing.count == 0;
  }
  const int months = (day.year() - first.year()) * 12 + day.month() - first.month();
  const bool is_last = (day + 1).day() == 1;
  const bool is_its_day =
      day.day() == billing.month_day || (is_last && day.day() < billing.month_day);
  return is_its_day && months % billing.count == 0;
}

}  // namespace

NaiveRecords::NaiveRecords(const book::Book& all, book::ClientIx ix)
    : book(all), client(all.client(ix)), policy(all.policy_of(ix)), plain(plain_book(all, ix)) {
  for (const Entry& entry : all.journal()) {
    if (entry.client.is_resolved() && entry.client.ix() == ix) entries.push_back(&entry);
  }
  std::stable_sort(entries.begin(), entries.end(),
                   [](const Entry* a, const Entry* b) { return a->date < b->date; });
  std::vector<const PlainInvoice*> invoices;
  for (const PlainInvoice& one : plain.invoices) {
    if (!one.is_credit) invoices.push_back(&one);
  }
  std::stable_sort(invoices.begin(), invoices.end(),
                   [](const auto* a, const auto* b) { return a->date < b->date; });
  for (const PlainInvoice* one : invoices) {
    int number = 1;
    for (const PlainPart& part : naive_parts(plain, *one)) {
      parts.push_back({one, number++, part.due, part.amount});
    }
  }
  dates_ = plain.dates();
}

const NaiveAccount& NaiveRecords::account_on(Date day) const {
  const auto after = std::upper_bound(dates_.begin(), dates_.end(), day);
  const Date key = after == dates_.begin() ? Date(0) : *(after - 1);
  const auto found = accounts_.find(key);
  if (found != accounts_.end()) return found->second;
  return accounts_.emplace(key, naive_account(plain, client.id, key)).first->second;
}

Minor NaiveRecords::open_on(const NaivePart& part, Date day) const {
  for (const NaiveItem& item : account_on(day).items) {
    if (item.invoice == part.invoice && item.part == part.part) return item.open;
  }
  return 0;
}

bool NaiveRecords::was_taken_off(const NaivePart& part, const Entry& returned) const {
  std::size_t place = plain.invoices.size();
  for (const Entry& entry : book.journal()) {
    if (entry.client.is_resolved() && entry.client.id() == client.id) ++place;
    if (&entry == &returned) break;
  }
  for (const NaiveItem& item : account_on(returned.date).items) {
    if (item.invoice == part.invoice && item.part == part.part) {
      return item.returned_by.count(place) > 0;
    }
  }
  return false;
}

NaiveClient::NaiveClient(const NaiveRecords& all, Date day)
    : records(all), today(day), policy(all.policy), account(all.account_on(day)) {
  for (const Entry* entry : all.entries) {
    if (entry->date <= today) entries.push_back(entry);
  }
  contacts = contacts_of(entries);
  for (const Entry* entry : contacts) {
    if (!entry->as<book::Contact>()->from_client) ours.push_back(entry);
  }
  holds = holds_of(entries);
  reconciled = reconciled_of(all.book, today);
}

bool naive_names(const Entry& entry, const PlainInvoice& invoice) {
  return std::any_of(entry.for_.begin(), entry.for_.end(), [&](const book::ForTarget& target) {
    return target.invoice.id() == invoice.id;
  });
}

bool naive_is_reminder(const Entry& entry) {
  const auto* sent = entry.as<book::Sent>();
  return sent && sent->what == book::SentWhat::reminder;
}

std::vector<const PlainInvoice*> naive_invoices(const NaiveClient& of) {
  std::vector<const PlainInvoice*> found;
  for (const NaiveInvoice& one : of.account.invoices) {
    if (!one.voided) found.push_back(one.invoice);
  }
  return found;
}

bool naive_is_less(Minor amount, const book::Policy& policy, const std::string& currency) {
  const core::Currency known = *core::Currency::find(currency);
  return core::Decimal(amount, known.digits()) < policy.minimum.in(known);
}

Date naive_billing(const book::Billing& billing, Date today) {
  Date day = today;
  while (!is_billing_day(billing, day)) day = day + 1;
  return day;
}

bool naive_quiet(const book::Policy& policy, Date day) {
  return std::any_of(policy.quiet.begin(), policy.quiet.end(),
                     [&](const book::Quiet& quiet) { return in_range(quiet, day); });
}

}  // namespace inv::test
