#include "audit_promises.hpp"

#include <algorithm>
#include <span>
#include <string>

namespace inv::report {

namespace {

/// The promised date, of a plan its last one.
std::optional<core::Date> promised_by(const book::Entry& entry) {
  if (const auto* promise = entry.as<book::Promise>()) return promise->by;
  if (const auto* plan = entry.as<book::Plan>()) return plan->steps.back().by;
  return std::nullopt;
}

bool any_open(std::span<const Item> items, core::Date day) {
  return std::any_of(items.begin(), items.end(),
                     [&](const Item& item) { return item.open_on(day).is_positive(); });
}

/// Of an invoice that `for` names something is covered whenever anything of it is open.
bool names_open(const Account& account, const book::Entry& entry) {
  return std::any_of(entry.for_.begin(), entry.for_.end(), [&](const book::ForTarget& target) {
    const InvoiceStanding* standing = account.find(target.invoice.ix());
    return standing && any_open(std::span(account.items)
                                    .subspan(standing->first_item, standing->item_count),
                                entry.date);
  });
}

void warn_nothing_open(const book::Book& book, const Account& account, const book::Entry& entry,
                       core::Diagnostics& diagnostics) {
  const std::string what = entry.as<book::Plan>() ? "plan" : "promise";
  const std::string& client = book.client(account.client).id;
  const std::string day = entry.date.text();
  std::string message;
  if (!entry.for_.empty()) {
    message = what + " for what was not open on " + day + "; is it about another invoice?";
  } else if (any_open(account.items, entry.date)) {
    message = what + " covers nothing: no open item of `" + client + "` is due by then; name " +
              "the invoice with `for`";
  } else {
    message = what + " with nothing open: `" + client + "` owed nothing on " + day;
  }
  diagnostics.add(core::DiagnosticId::promise_nothing_open, entry.verb_at, std::move(message));
}

}  // namespace

bool is_promise(const book::Entry& entry) { return promised_by(entry).has_value(); }

void check_promises(const book::Book& book, const Account& account,
                    core::Diagnostics& diagnostics) {
  for (const book::EntryIx ix : book.journal_of(account.client)) {
    const book::Entry& entry = book.entry(ix);
    const std::optional<core::Date> by = promised_by(entry);
    if (!by) continue;
    const bool covers =
        !entry.for_.empty()
            ? names_open(account, entry)
            : std::any_of(account.items.begin(), account.items.end(), [&](const Item& item) {
                return item.due <= *by && item.open_on(entry.date).is_positive();
              });
    if (!covers) warn_nothing_open(book, account, entry, diagnostics);
  }
}

}  // namespace inv::report
