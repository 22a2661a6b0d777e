#include "checks.hpp"

#include <algorithm>
#include <set>

namespace inv::book {

namespace {

using core::DiagnosticId;

/// Whether a channel has what it needs.
bool works(const Client& client, Channel channel) {
  switch (channel) {
    case Channel::email: return !client.email.empty();
    case Channel::letter: return !client.address.empty();
    case Channel::call: return !client.phone.empty();
  }
  return false;
}

bool is_invoiced(const Book& book, ClientIx ix) {
  const auto invoices = book.invoices_of(ix);
  return std::any_of(invoices.begin(), invoices.end(),
                     [&](InvoiceIx invoice) { return !book.invoice(invoice).is_credit; });
}

std::string reach_text(const Client& client) {
  std::string text;
  for (const Channel channel : client.reach) {
    if (!text.empty()) text += ", ";
    text += channel_name(channel);
  }
  return text;
}

void warn_paid_before(const Book& book, const Entry& entry, core::Diagnostics& diagnostics) {
  const Paid* const paid = entry.as<Paid>();
  if (!paid || paid->details().keep) return;
  for (const auto& target : entry.for_) {
    const Invoice& invoice = book.invoice(target.invoice.ix());
    if (invoice.date <= entry.date) continue;
    diagnostics.add(DiagnosticId::paid_before_invoice, target.invoice.at(),
                    "paid on " + entry.date.text() + ", but `" + invoice.id + "` is dated " +
                        invoice.date.text() + "; a deposit is written with `keep: true`");
  }
}

void warn_void_before(const Book& book, const Entry& entry, core::Diagnostics& diagnostics) {
  const Void* const ended = entry.as<Void>();
  if (!ended) return;
  const Invoice& invoice = book.invoice(ended->invoice.ix());
  if (invoice.date <= entry.date) return;
  diagnostics.add(DiagnosticId::void_before_invoice, ended->invoice.at(),
                  "void on " + entry.date.text() + ", but `" + invoice.id + "` is dated " +
                      invoice.date.text() + "; one of the dates or the id may be wrong");
}

void warn_hold_before(const Entry& entry, core::Diagnostics& diagnostics) {
  const Hold* const hold = entry.as<Hold>();
  if (!hold || !hold->until || *hold->until >= entry.date) return;
  diagnostics.add(DiagnosticId::hold_before_date, entry.verb_at,
                  "a hold until " + hold->until->text() + ", but dated " + entry.date.text() +
                      ": it holds nothing; to end one write `release`");
}

void warn_due_before(const Invoice& invoice, core::Diagnostics& diagnostics) {
  const auto add = [&](core::Date due, core::SourceSpan at) {
    if (due >= invoice.date) return;
    diagnostics.add(DiagnosticId::due_before_date, at,
                    "due on " + due.text() + ", before the date of `" + invoice.id + "`, " +
                        invoice.date.text());
  };
  if (invoice.due_written) add(*invoice.due_written, invoice.due_at);
  for (const auto& item : invoice.particulars().instalments) add(item.due, item.at);
}

}  // namespace

void warn_dates(const Book& book, core::Date today, core::Diagnostics& diagnostics) {
  const auto future = [&](core::Date date, core::SourceSpan at) {
    if (date <= today) return;
    diagnostics.add(DiagnosticId::future_record, at,
                    "dated " + date.text() + ", which is after today, " + today.text());
  };
  for (const auto& invoice : book.invoices()) {
    future(invoice.date, invoice.id_at);
    warn_due_before(invoice, diagnostics);
  }
  for (const auto& entry : book.journal()) {
    future(entry.date, entry.verb_at);
    warn_paid_before(book, entry, diagnostics);
    warn_void_before(book, entry, diagnostics);
    warn_hold_before(entry, diagnostics);
  }
}

void warn_ways(const Book& book, core::Diagnostics& diagnostics) {
  const auto& pay = book.business().pay;
  std::set<core::Currency> unpayable;
  for (const auto& invoice : book.invoices()) {
    if (!invoice.is_credit) unpayable.insert(invoice.total().currency());
  }
  for (const auto& way : pay) {
    if (way.currency)
      unpayable.erase(*way.currency);
    else
      unpayable.clear();
  }
  for (const core::Currency currency : unpayable) {
    diagnostics.add(DiagnosticId::no_way_to_pay, book.business().at,
                    "there are invoices in " + std::string(currency.code()) + ", but no way " +
                        (pay.empty() ? "to pay; add `pay`" : "to pay in it; add one to `pay`"));
  }
  for (std::uint32_t i = 0; i < book.clients().size(); ++i) {
    const Client& client = book.client(ClientIx{i});
    const bool reachable = std::any_of(client.reach.begin(), client.reach.end(),
                                       [&](Channel channel) { return works(client, channel); });
    if (reachable || !is_invoiced(book, ClientIx{i})) continue;
    diagnostics.add(DiagnosticId::unreachable_client, client.id_at,
                    "`" + client.id + "` has invoices and can be reached by nothing; of " +
                        reach_text(client) + " none has its address or number");
  }
}

void warn_accounts(const Book& book, core::Date today, core::Diagnostics& diagnostics) {
  constexpr int days_max = 31;
  const auto last = book.accounts_in_use(today);
  if (last.empty()) return;
  const auto& [ahead, latest] = *std::ranges::max_element(
      last, {}, [](const auto& one) { return one.second->date; });
  for (const auto& [account, entry] : last) {
    if (latest->date - entry->date <= days_max) continue;
    diagnostics.add(DiagnosticId::account_behind, entry->verb_at,
                    "payments of `" + std::string(account) + "` are entered up to " +
                        entry->date.text() + ", those of `" + std::string(ahead) + "` up to " +
                        latest->date.text() +
                        ": promises and firm words wait for it; if it is used no more, write "
                        "`ended: true`");
  }
}

void warn(const Book& book, core::Date today, core::Diagnostics& diagnostics) {
  warn_dates(book, today, diagnostics);
  warn_ways(book, diagnostics);
  warn_accounts(book, today, diagnostics);
  warn_outcomes(book, diagnostics);
  warn_same_entries(book, diagnostics);
  warn_number_gaps(book, diagnostics);
}

}  // namespace inv::book
