#include <algorithm>
#include <map>
#include <set>

#include "warn.hpp"

namespace inv::book {

namespace {

/// How many days after the contact its record may still be dated.
constexpr int days_later_max = 3;

bool is_soon_after(core::Date contact, core::Date record) {
  return contact <= record && record <= contact + days_later_max;
}

bool was_promised(const Book& book, ClientIx client, core::Date day) {
  const auto journal = book.journal_of(client);
  return std::any_of(journal.begin(), journal.end(), [&](EntryIx ix) {
    const Entry& entry = book.entry(ix);
    return (entry.as<Promise>() || entry.as<Plan>()) && is_soon_after(day, entry.date);
  });
}

/// Whether a dispute was in force at the end of that day, or was entered soon after.
bool was_disputed(const Book& book, ClientIx client, core::Date day) {
  std::set<InvoiceIx> in_force;
  for (const EntryIx ix : book.journal_of(client)) {
    const Entry& entry = book.entry(ix);
    if (entry.date > day) {
      if (!in_force.empty()) return true;
      if (entry.as<Dispute>() && is_soon_after(day, entry.date)) return true;
      continue;
    }
    if (const auto* dispute = entry.as<Dispute>()) {
      if (entry.date == day) return true;
      in_force.insert(dispute->invoice.ix());
    }
    if (const auto* resolve = entry.as<Resolve>()) in_force.erase(resolve->invoice.ix());
  }
  return !in_force.empty();
}

}  // namespace

void warn_outcomes(const Book& book, core::Diagnostics& diagnostics) {
  for (const auto& entry : book.journal()) {
    const Contact* const contact = entry.as<Contact>();
    if (!contact) continue;
    const ClientIx client = entry.client.ix();
    const bool lacks_promise = contact->outcome == Outcome::promised &&
                               !was_promised(book, client, entry.date);
    const bool lacks_dispute = contact->outcome == Outcome::disputed &&
                               !was_disputed(book, client, entry.date);
    if (!lacks_promise && !lacks_dispute) continue;
    const std::string record = lacks_promise ? "`promise`" : "`dispute`";
    diagnostics.add(core::DiagnosticId::outcome_without_record, entry.verb_at,
                    "the outcome is `" + std::string(outcome_name(contact->outcome)) +
                        "`, but no " + record + " of `" + entry.client.id() + "` records it");
  }
}

}  // namespace inv::book
