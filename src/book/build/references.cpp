#include "references.hpp"

#include "inv/core/message.hpp"

namespace inv::book {

template <class Record, class Counts>
std::string References::suggest(std::string_view written, std::span<const Record> records,
                                const Counts& counts) {
  constexpr std::size_t looked_through_max = 500'000;
  if (looked_through_ > looked_through_max) return {};
  looked_through_ += records.size();
  std::vector<std::string_view> ids;
  for (const auto& record : records) {
    if (counts(record)) ids.push_back(record.id);
  }
  return core::did_you_mean(written, ids);
}

bool References::resolve(ClientRef& client) {
  if (const auto found = book_.find_client(client.id())) {
    client.resolve(*found);
    return true;
  }
  if (complete_) {
    problems_.error(core::DiagnosticId::unknown_client, client.at(),
                    "no client `" + client.id() + "`" +
                        suggest(client.id(), book_.clients(), [](const Client&) { return true; }));
  }
  problems_.fail();
  return false;
}

std::string References::invoice_hint(std::string_view written) {
  if (const auto numbered = book_.find_printed(written))
    return "; that is the number of `" + book_.invoice(*numbered).id +
           "`, which is named by its id";
  return suggest(written, book_.invoices(), [](const Invoice& each) { return !each.is_credit; });
}

bool References::resolve(InvoiceRef& invoice, bool may_be_credit) {
  const auto found = book_.find_invoice(invoice.id());
  if (!found) {
    if (complete_) {
      problems_.error(core::DiagnosticId::unknown_invoice, invoice.at(),
                      "no invoice `" + invoice.id() + "`" + invoice_hint(invoice.id()));
    }
    problems_.fail();
    return false;
  }
  if (book_.invoice(*found).is_credit && !may_be_credit) {
    problems_.error(core::DiagnosticId::unknown_invoice, invoice.at(),
                    "`" + invoice.id() + "` is a credit note; only `void` and `sent: invoice` "
                         "can name one",
                    {book_.invoice(*found).id_at, "the credit note is here"});
    return false;
  }
  invoice.resolve(*found);
  return true;
}

bool References::check_owner(const ClientRef& client, const InvoiceRef& named) {
  const Invoice& invoice = book_.invoice(named.ix());
  if (invoice.is_broken || !invoice.client.is_resolved()) return false;
  if (invoice.client.ix() == client.ix()) return true;
  problems_.error(core::DiagnosticId::other_client, named.at(),
                  "`" + invoice.id + "` is an invoice of `" + book_.client(invoice.client.ix()).id +
                      "`, not of `" + book_.client(client.ix()).id + "`");
  return false;
}

bool References::resolve_client_of(Entry& entry) {
  std::vector<InvoiceRef*> named;
  if (InvoiceRef* const invoice = invoice_of(entry)) named.push_back(invoice);
  for (auto& target : entry.for_) named.push_back(&target.invoice);

  if (entry.client.absent() && named.empty()) {
    problems_.error(core::DiagnosticId::no_client, entry.at,
                    "nothing says which client this is about; add `client:`");
    return false;
  }
  const auto* const sent = entry.as<Sent>();
  const bool is_invoice_sent = sent != nullptr && sent->what == SentWhat::invoice;
  bool known = entry.client.absent() || resolve(entry.client);
  for (InvoiceRef* const reference : named) {
    // Of credit notes only this can be said: they went out, or count for nothing any more.
    if (!resolve(*reference, entry.as<Void>() != nullptr || is_invoice_sent)) {
      known = false;
      continue;
    }
    const Invoice& invoice = book_.invoice(reference->ix());
    if (entry.client.absent() && invoice.client.is_resolved()) {
      entry.client = ClientRef(book_.client(invoice.client.ix()).id, reference->at());
      entry.client.resolve(invoice.client.ix());
    }
    if (!entry.client.is_resolved() || !check_owner(entry.client, *reference)) known = false;
  }
  return known;
}

void References::settle_targets(std::span<ForTarget> targets, core::Money money,
                                Amounts& amounts, std::string_view hint) {
  core::Wide sum = 0;
  bool exceeded = false;
  for (auto& target : targets) {
    const Invoice& invoice = book_.invoice(target.invoice.ix());
    if (invoice.currency && *invoice.currency != money.currency()) {
      problems_.error(core::DiagnosticId::other_currency, target.invoice.at(),
                      "`" + invoice.id + "` is in " + std::string(invoice.currency->code()) +
                          ", the money in " + std::string(money.currency().code()) +
                          "; " + std::string(hint));
    }
    if (!target.amount) continue;
    const auto part = amounts.settle(*target.amount, money.currency());
    if (!part || exceeded) continue;
    sum += part->minor();
    if (sum <= money.minor()) continue;
    exceeded = true;
    problems_.error(core::DiagnosticId::for_exceeds, target.amount->at(),
                    "with this, `for` adds up to more than the money, which is " + money.text());
  }
}

}  // namespace inv::book
