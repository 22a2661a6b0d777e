#include "builder.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "inv/core/message.hpp"
#include "invoices.hpp"
#include "journal.hpp"

namespace inv::book {

namespace {

/// Positions grouped by client; within a client by date, then as they come. Each record is looked
/// at once and in order: those of one client lie far apart.
template <class Ix, class Record>
void group(const std::vector<Record>& records, std::size_t clients, std::vector<Ix>& grouped,
           std::vector<std::uint32_t>& ends) {
  struct Owned {
    std::uint32_t client;
    core::Date date;
    Ix place;
  };
  std::vector<Owned> all;
  all.reserve(records.size());
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    const ClientRef& client = records[i].client;
    if (!client.is_resolved()) continue;
    all.push_back({static_cast<std::uint32_t>(client.ix()), records[i].date, Ix{i}});
  }
  std::vector<std::uint32_t> next(clients + 1, 0);
  for (const Owned& one : all) ++next[one.client + 1];
  std::partial_sum(next.begin(), next.end(), next.begin());
  ends.assign(next.begin() + 1, next.end());
  std::vector<std::pair<core::Date, Ix>> sorted(all.size(), {core::Date(0), Ix{}});
  for (const Owned& one : all) sorted[next[one.client]++] = {one.date, one.place};
  std::size_t begin = 0;
  for (const std::size_t end : ends) {
    std::sort(sorted.data() + begin, sorted.data() + end);
    begin = end;
  }
  for (const auto& [date, place] : sorted) grouped.push_back(place);
}

/// Fills the index, and reports every id that two records have.
template <class Record, class Index>
void index_by_id(const std::vector<Record>& records, Index& index, const std::string& what,
                 Problems& problems) {
  const auto id_of = [&](std::uint32_t place) { return std::string_view(records[place].id); };
  index.reset(records.size());
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    const auto same = index.add(i, id_of);
    if (!same) continue;
    const auto [first, second] = std::minmax(records[*same].id_at, records[i].id_at);
    problems.error(core::DiagnosticId::duplicate_id, second,
                   "a second " + what + " with the id `" + records[i].id + "`",
                   {first, "the first one is here"});
  }
}

/// Fills the index, and reports every number that is another invoice's number or id.
void index_by_number(const std::vector<Invoice>& invoices, const IdIndex& by_id, IdIndex& index,
                     Problems& problems) {
  const auto id_of = [&](std::uint32_t place) { return invoices[place].id.str(); };
  const auto number_of = [&](std::uint32_t place) {
    return invoices[place].printed_number().str();
  };
  const auto has_number = [](const Invoice& each) { return !each.particulars().number.empty(); };
  index.reset(static_cast<std::size_t>(std::ranges::count_if(invoices, has_number)));
  for (std::uint32_t i = 0; i < invoices.size(); ++i) {
    if (!has_number(invoices[i])) continue;
    const auto same_number = index.add(i, number_of);
    const auto same_id = by_id.find(number_of(i), id_of);
    const core::SourceSpan at = invoices[i].particulars().number_at;
    const std::string said = "`" + std::string(number_of(i)) + "` is ";
    if (same_number) {
      problems.error(core::DiagnosticId::duplicate_id, at, said + "the number of a second invoice",
                     {invoices[*same_number].particulars().number_at, "the first one is here"});
    } else if (same_id && *same_id != i) {
      problems.error(core::DiagnosticId::duplicate_id, at, said + "the id of another invoice",
                     {invoices[*same_id].id_at, "that one is here"});
    }
  }
}

std::vector<Channel> default_reach(const Client& client) {
  std::vector<Channel> reach;
  if (!client.email.empty()) reach.push_back(Channel::email);
  if (!client.address.empty()) reach.push_back(Channel::letter);
  reach.push_back(Channel::call);
  return reach;
}

/// Fills in what a client leaves to the business, and settles the lines that it is billed.
void settle_client(Client& client, const Business& business, Taxes& taxes, Amounts& amounts,
                   Problems& problems) {
  if (client.is_broken) {
    problems.fail();
    return;
  }
  if (!client.currency) client.currency = business.currency;
  if (client.reach.empty()) client.reach = default_reach(client);
  taxes.settle(client.lines);
  if (!client.currency) return;
  for (auto& line : client.lines) {
    if (line.amount) amounts.settle(*line.amount, *client.currency);
  }
}

/// Which of `policies` the client is treated by; their number after an error. Unknown names are
/// reported only where all files could be read: `complete`.
std::uint32_t policy_of(const Client& client, const std::vector<Policy>& policies, bool complete,
                        Problems& problems) {
  const auto& care = client.care;
  const auto found = std::find_if(policies.begin(), policies.end(),
                                  [&](const Policy& policy) { return policy.name == care.value; });
  if (found == policies.end() && complete) {
    std::vector<std::string_view> names;
    for (const auto& policy : policies) names.push_back(policy.name);
    problems.error(core::DiagnosticId::unknown_policy, care.at,
                   "no policy `" + care.value + "`" + core::did_you_mean(care.value, names));
  }
  return static_cast<std::uint32_t>(found - policies.begin());
}

}  // namespace

Builder::Builder(Records&& records, bool complete, core::Diagnostics& diagnostics)
    : complete_(complete),
      has_business_(records.business && records.business->currency),
      problems_(diagnostics),
      amounts_(problems_),
      references_(book_, complete, problems_),
      taxes_(book_.business_, complete && records.business && !records.business->is_broken,
             problems_) {
  if (records.business) book_.business_ = std::move(*records.business);
  book_.texts_ = std::move(records.texts);
  book_.policies_ = settle_policies(records.policies);
  book_.clients_ = std::move(records.clients);
  book_.invoices_ = std::move(records.invoices);
  book_.journal_ = std::move(records.journal);
}

std::optional<Book> Builder::run() {
  if (!has_business_ || book_.business_.is_broken) problems_.fail();
  taxes_.settle_usual();
  settle_clients();
  index_by_id(book_.invoices_, book_.invoices_by_id_, "invoice", problems_);
  index_by_number(book_.invoices_, book_.invoices_by_id_, book_.invoices_by_number_, problems_);
  settle_invoices(book_.invoices_, book_, references_, taxes_, amounts_, problems_);
  settle_journal(book_.journal_, book_, references_, amounts_, problems_);
  if (problems_.is_any()) return std::nullopt;
  group_by_client();
  return std::move(book_);
}

void Builder::settle_clients() {
  auto& clients = book_.clients_;
  if (!std::ranges::is_sorted(clients, {}, &Client::id))
    std::ranges::stable_sort(clients, {}, &Client::id);
  index_by_id(clients, book_.clients_by_id_, "client", problems_);
  for (Client& client : clients) {
    book_.client_policy_.push_back(policy_of(client, book_.policies_, complete_, problems_));
    settle_client(client, book_.business_, taxes_, amounts_, problems_);
  }
}

void Builder::group_by_client() {
  group(book_.invoices_, book_.clients_.size(), book_.client_invoices_, book_.client_invoices_end_);
  group(book_.journal_, book_.clients_.size(), book_.client_journal_, book_.client_journal_end_);
  number_places();
  auto& own = book_.business_journal_;
  for (std::uint32_t i = 0; i < book_.journal_.size(); ++i) {
    if (!book_.journal_[i].client.is_resolved()) own.push_back(EntryIx{i});
  }
  std::stable_sort(own.begin(), own.end(),
                   [&](EntryIx a, EntryIx b) { return book_.entry(a).date < book_.entry(b).date; });
}

void Builder::number_places() {
  std::vector<bool> is_note;
  for (const Invoice& invoice : book_.invoices_) is_note.push_back(invoice.is_credit);
  book_.places_.assign(is_note.size(), 0);
  for (std::uint32_t i = 0; i < book_.clients_.size(); ++i) {
    std::uint32_t place = 0;
    for (const InvoiceIx ix : book_.invoices_of(ClientIx{i})) {
      const auto invoice = static_cast<std::size_t>(ix);
      if (!is_note[invoice]) book_.places_[invoice] = place++;
    }
  }
}

std::optional<Book> build(Records&& records, bool complete, core::Diagnostics& diagnostics) {
  return Builder(std::move(records), complete, diagnostics).run();
}

}  // namespace inv::book
