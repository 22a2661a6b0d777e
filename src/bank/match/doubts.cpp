#include "match.hpp"

#include <algorithm>

namespace inv::bank {

namespace {

class DoubtFinder {
 public:
  DoubtFinder(const book::Book& book, core::Currency currency, const ClaimReader& reader,
              const Said& said, bool is_proven)
      : book_(book), currency_(currency), reader_(reader), said_(said), is_proven_(is_proven) {}

  std::vector<std::string> find(const Claims& claims) {
    for (const Claim& claim : claims.claims) look_at(claim);
    for (const Statement& each : claims.statements) look_at(each);
    for (const auto& [ix, parts] : said_.parts)
      if (parts.size() > 1 && !is_proven_)
        doubt("`" + book_.invoice(ix).id + "` stands there " + std::to_string(parts.size()) +
              " times: " + said_.amounts.at(ix).arrived.text() + " is taken");
    return std::move(found_);
  }

 private:
  void doubt(const std::string& message) { found_.push_back(message); }
  static std::string code(core::Currency currency) { return std::string(currency.code()); }

  void look_at(const Claim& claim) {
    const auto all = reader_.choices(claim.figures, true);
    if (!claim.invoice)
      return doubt(claim.stranger + (all.empty() ? "" : ": its " + all[0].money.text()) +
                   (all.empty() ? "; it is left out" : " is left out"));
    const book::Invoice& invoice = book_.invoice(*claim.invoice);
    const std::string at = " at `" + invoice.id + "`";
    for (const Figure* const each : claim.figures) {
      if (!each->can_be(*invoice.currency))
        doubt("`" + each->text + "`" + at + " is not in " + code(*invoice.currency) +
              ", and is left out");
      if (each->column == Column::discount && !each->number.is_zero())
        doubt("the discount of " + each->text + at + " is not recorded");
    }
    if (claim.is_unclear)
      doubt("which of the amounts is that of `" + invoice.id + "` cannot be told");
    if (invoice.currency == currency_ && !invoice.is_credit) look_at_choice(claim, all, at);
  }

  /// Several numbers at an invoice, and nothing that proves which one was paid.
  void look_at_choice(const Claim& claim, const std::vector<Choice>& all, const std::string& at) {
    const auto chosen = reader_.choice(claim, said_.reading);
    const auto other = std::ranges::find_if(all, [&](const Choice& each) {
      return chosen && each.money != chosen->money && !each.figure->is_bare;
    });
    const bool is_other =
        !claim.figures.empty() &&
        std::ranges::none_of(claim.figures, [](auto each) { return may_be_paid(each->column); });
    if (is_other)
      doubt("no amount" + at + " is said to be what was paid");
    else if (!chosen && all.size() > 1)
      doubt("which of " + all[0].figure->text + " and " + all[1].figure->text + at +
            " was paid cannot be told");
    else if (!chosen && all.size() == 1)
      doubt("whether " + all[0].figure->text + at + " is an amount cannot be told: it is left out");
    else if (other != all.end() && !is_proven_ && chosen->figure->column != Column::paid)
      doubt(chosen->figure->text + at + " is taken, and not " + other->figure->text);
  }

  void look_at(const Statement& statement) {
    for (const Figure* const each : statement.figures) {
      if (each->column == Column::charge || each->column == Column::discount)
        doubt("`" + each->text + "` is taken off");
      // A day or a count has fewer digits.
      if (each->is_bare && each->column == Column::paid && each->text.size() > 2)
        doubt("whether " + each->text + " is an amount cannot be told: it is left out");
      if (statement.total_strength > 0 && may_be_paid(each->column) && !each->can_be(currency_))
        doubt("`" + each->text + "` is not in " + code(currency_) + ", and is left out");
    }
  }

  const book::Book& book_;
  const core::Currency currency_;
  const ClaimReader& reader_;
  const Said& said_;
  const bool is_proven_;
  std::vector<std::string> found_;
};

/// Whether it is the date of one of the invoices, or a day on which one is due.
bool is_of(const NoticeDate& date, const Claims& claims, const book::Book& book) {
  const auto is = [&](core::Date day) { return date.date == day || date.other == day; };
  return std::ranges::any_of(claims.claims, [&](const Claim& claim) {
    bool is_own = claim.invoice && is(book.invoice(*claim.invoice).date);
    for (std::size_t i = 0; claim.invoice && i < book.invoice(*claim.invoice).item_count(); ++i)
      is_own = is_own || is(book.invoice(*claim.invoice).part(i).due);
    return is_own;
  });
}

/// Those that may be the payment's, each day once: where a label says so these alone.
std::vector<NoticeDate> payment_dates(const Notice& notice, const Claims& claims,
                                      const book::Book& book) {
  const bool is_said = std::ranges::count(notice.dates, Column::paid, &NoticeDate::column) > 0;
  std::vector<NoticeDate> found;
  for (const NoticeDate& each : notice.dates) {
    const bool may_be = is_said ? each.column == Column::paid
                                : each.column <= Column::unsaid && !is_of(each, claims, book);
    const bool is_new = std::ranges::none_of(found, [&](const NoticeDate& other) {
      return other.date == each.date && other.other == each.other;
    });
    if (may_be && is_new) found.push_back(each);
  }
  return found;
}

}  // namespace

std::vector<std::string> find_doubts(const Claims& claims, const book::Book& book,
                                     core::Currency currency, const ClaimReader& reader,
                                     const Said& said, bool is_proven) {
  return DoubtFinder(book, currency, reader, said, is_proven).find(claims);
}

PaymentDate payment_date(const Notice& notice, const Claims& claims, const book::Book& book,
                         core::Date today) {
  const auto found = payment_dates(notice, claims, book);
  if (found.empty()) return {};
  const std::string its = "its date `" + found[0].text + "` ";
  if (found.size() > 1)
    return {std::nullopt, "it has several dates, `" + found[0].text + "` and `" + found[1].text +
                              "`, and none is taken"};
  if (!found[0].date) return {std::nullopt, its + "is no day of the calendar"};
  if (found[0].other) return {std::nullopt, its + "could be two days, and is not taken"};
  if (*found[0].date > today) return {std::nullopt, its + "is yet to come, and is not taken"};
  return {found[0].date, ""};
}

}  // namespace inv::bank
