#include "statement_lines.hpp"

#include "items.hpp"
#include "report/account/causes.hpp"
#include "report/decision/decision.hpp"

namespace inv::report {

namespace {

std::optional<core::Money> money_of(const book::CompactOptional<book::Amount>& amount) {
  return amount ? std::optional(amount->money()) : std::nullopt;
}

void tell_payment(const book::Paid& paid, StatementMoney& money) {
  money.via = paid.via;
  money.reference = paid.ref;
  money.charges = money_of(paid.details().charges);
  money.withheld = money_of(paid.details().withheld);
  if (paid.details().settles) money.came_as = paid.amount.money();
  if (paid.details().keep) money.standing = MoneyStanding::kept;
}

void tell_void(const book::Book& book, const book::Void& voided, bool is_released,
               StatementMoney& money) {
  const book::Invoice& invoice = book.invoice(voided.invoice.ix());
  if (is_released || invoice.is_credit) money.number = invoice.printed_number();
}

StatementMoney money_told(const book::Book& book, PostingKind kind, const Cause& cause) {
  StatementMoney money;
  // These come of other records, which have a line of their own.
  if (kind == PostingKind::discount || kind == PostingKind::recovered) return money;
  if (cause.credit_note) {
    const book::Invoice& note = book.invoice(*cause.credit_note);
    money.number = note.printed_number();
    money.title = note.particulars().title;
  }
  const book::Entry* entry = entry_of(book, cause);
  if (entry == nullptr) return money;
  if (const auto* paid = entry->as<book::Paid>()) tell_payment(*paid, money);
  if (const auto* credit = entry->as<book::Credit>()) money.number = credit->id;
  if (const auto* refund = entry->as<book::Refund>()) money.via = refund->via;
  if (const auto* voided = entry->as<book::Void>()) {
    tell_void(book, *voided, kind == PostingKind::released, money);
  }
  return money;
}

/// What was given up: money that names nothing does not go there.
std::vector<GivenUp> given_up(const Situation& s, core::Currency currency) {
  std::vector<GivenUp> all;
  for (const InvoiceStanding& standing : s.account.invoices) {
    core::Money sum = core::Money::zero(standing.open.currency());
    for (const Item& item : s.account.items_of(standing)) sum += item.written_off;
    if (sum.is_zero() || sum.currency() != currency) continue;
    all.push_back({s.book.invoice(standing.invoice).printed_number(), sum});
  }
  return all;
}

MoneyStanding standing_of(const Unapplied& money) {
  if (money.amount.is_negative()) return MoneyStanding::overdrawn;
  if (money.waiting) return MoneyStanding::waiting;
  return money.kept ? MoneyStanding::kept : MoneyStanding::unused;
}

}  // namespace

std::vector<OpenMark> open_marks(const Situation& s, std::size_t item) {
  std::vector<OpenMark> marks;
  const int promise = s.relations.promised_by[item];
  const bool is_plan =
      promise >= 0 && s.relations.promises[static_cast<std::size_t>(promise)].is_plan;
  for (const SetAside& one : set_aside_of(s, item)) {
    if (one.why != SetAsideWhy::disputed && one.why != SetAsideWhy::promised) continue;
    const bool is_disputed = one.why == SetAsideWhy::disputed;
    const MarkWhy why = is_disputed ? MarkWhy::disputed
                        : is_plan   ? MarkWhy::planned
                                    : MarkWhy::promised;
    marks.push_back({why, *one.date, one.amount});
  }
  if (s.items[item].unsent && s.relations.disputed[item].is_positive()) {
    const auto dispute = static_cast<std::size_t>(s.relations.disputed_by[item]);
    marks.push_back({MarkWhy::disputed, s.relations.disputes[dispute].since,
                     s.relations.disputed[item]});
  }
  return marks;
}

StatementEntry open_line(const Situation& s, std::size_t item) {
  const Item& open = s.account.items[item];
  return StatementEntry{.date = open.invoiced,
                        .kind = PostingKind::invoice,
                        .ref = s.id_of(item),
                        .number = s.book.invoice(open.invoice).printed_number(),
                        .amount = open.open,
                        .balance = open.open,
                        .item = document_item(s.book, open),
                        .marks = open_marks(s, item)};
}

StatementEntry unapplied_line(const Situation& s, const Unapplied& money) {
  const std::vector<std::string> ids = named_ids(s.book, money.cause);
  StatementMoney told = money_told(s.book, money.kind, money.cause);
  told.standing = standing_of(money);
  if (told.standing == MoneyStanding::unused) {
    told.given_up = given_up(s, money.amount.currency());
  }
  const book::Entry* entry = entry_of(s.book, money.cause);
  const bool is_refund = entry && entry->as<book::Refund>();
  StatementEntry made{.date = money.date,
                      .kind = is_refund ? PostingKind::refund : money.kind,
                      .ref = std::nullopt,
                      .number = "",
                      .amount = -money.amount,
                      .balance = money.amount,
                      .money = std::move(told)};
  if (ids.size() != 1) return made;
  made.ref = ids.front();
  made.number = s.book.invoice(*s.book.find_invoice(ids.front())).printed_number();
  return made;
}

StatementEntry account_line(const book::Book& book, const AccountLine& line) {
  StatementEntry entry{.date = line.date,
                       .kind = line.kind,
                       .ref = std::nullopt,
                       .number = "",
                       .amount = line.amount,
                       .balance = line.amount};
  if (line.invoice) {
    entry.ref = book.invoice(*line.invoice).id;
    entry.number = book.invoice(*line.invoice).printed_number();
  }
  if (line.kind == PostingKind::invoice) {
    entry.item = document_item(book.invoice(*line.invoice));
  } else {
    entry.money = money_told(book, line.kind, line.cause);
  }
  return entry;
}

}  // namespace inv::report
