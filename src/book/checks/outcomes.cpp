#include <set>

#include "checks.hpp"

namespace inv::book {

namespace {

/// How many days after the contact its record may still be dated.
constexpr int days_later_max = 3;

bool is_promise(const Entry& entry) { return entry.as<Promise>() || entry.as<Plan>(); }
bool is_dispute(const Entry& entry) { return entry.as<Dispute>(); }

/// Walks one client's journal day by day, knowing which disputes are in force.
class OutcomeChecker {
 public:
  OutcomeChecker(const Book& book, ClientIx client, core::Diagnostics& diagnostics)
      : book_(book), journal_(book.journal_of(client)), diagnostics_(diagnostics) {}

  void run() {
    for (std::size_t begin = 0; begin < journal_.size();) {
      const core::Date day = at(begin).date;
      std::size_t end = begin;
      while (end < journal_.size() && at(end).date == day) follow(at(end++));
      check_day(begin, end, day);
      begin = end;
    }
  }

 private:
  const Entry& at(std::size_t position) const { return book_.entry(journal_[position]); }

  void follow(const Entry& entry) {
    if (const auto* dispute = entry.as<Dispute>()) in_force_.insert(dispute->invoice.ix());
    const auto* resolve = entry.as<Resolve>();
    if (!resolve || in_force_.erase(resolve->invoice.ix()) > 0) return;
    diagnostics_.add(core::DiagnosticId::resolve_nothing, resolve->invoice.at(),
                     "no dispute of `" + book_.invoice(resolve->invoice.ix()).id +
                         "` is in force on " + entry.date.text() + "; was another invoice meant?");
  }

  /// Whether such an entry stands on the day that begins at `begin`, or soon after.
  bool is_recorded(std::size_t begin, core::Date day, bool (*is_record)(const Entry&)) const {
    for (std::size_t i = begin; i < journal_.size() && at(i).date <= day + days_later_max; ++i) {
      if (is_record(at(i))) return true;
    }
    return false;
  }

  void check_day(std::size_t begin, std::size_t end, core::Date day) {
    std::optional<bool> promised, disputed;
    for (std::size_t i = begin; i < end; ++i) {
      const Contact* const contact = at(i).as<Contact>();
      if (!contact) continue;
      if (contact->outcome == Outcome::promised) {
        if (!promised) promised = is_recorded(begin, day, is_promise);
        if (!*promised) report(at(i), *contact, "`promise`");
      } else if (contact->outcome == Outcome::disputed) {
        if (!disputed) disputed = !in_force_.empty() || is_recorded(begin, day, is_dispute);
        if (!*disputed) report(at(i), *contact, "`dispute`");
      }
    }
  }

  void report(const Entry& entry, const Contact& contact, std::string_view record) {
    diagnostics_.add(core::DiagnosticId::outcome_without_record, entry.verb_at,
                     "the outcome is `" + std::string(outcome_name(contact.outcome)) +
                         "`, but no " + std::string(record) + " of `" + entry.client.id() +
                         "` records it");
  }

  const Book& book_;
  std::span<const EntryIx> journal_;
  core::Diagnostics& diagnostics_;
  std::set<InvoiceIx> in_force_;  // those disputed at the end of the day
};

}  // namespace

void warn_outcomes(const Book& book, core::Diagnostics& diagnostics) {
  for (std::uint32_t i = 0; i < book.clients().size(); ++i) {
    OutcomeChecker(book, ClientIx{i}, diagnostics).run();
  }
}

}  // namespace inv::book
