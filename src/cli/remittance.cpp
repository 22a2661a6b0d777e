#include "remittance.hpp"

#include <algorithm>
#include <set>

#include "advice_line.hpp"
#include "inv/core/nearest.hpp"
#include "remittance_shares.hpp"

namespace inv::cli {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `2026-0042` is `9999-9999`, `INV7` is `AAA9`: ids of one make look alike.
std::string shape_of(std::string_view id) {
  std::string shape;
  for (const char c : id) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    shape += is_digit(c) ? '9' : is_letter ? 'A' : c;
  }
  return shape;
}

/// Takes an advice to pieces, line by line.
class AdviceReader {
 public:
  AdviceReader(const book::Book& book, book::ClientIx client,
               std::span<const OpenInvoice> invoices)
      : book_(book), client_(client), digits_(currency_of(client).digits()) {
    for (const OpenInvoice& each : invoices)
      shapes_.insert(shape_of(book.invoice(each.invoice).id));
  }

  void read(std::string_view text) {
    while (!text.empty()) {
      const auto end = std::min(text.find_first_of("\r\n"), text.size());
      read_line(text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

  AdviceFacts facts;

 private:
  core::Currency currency_of(book::ClientIx client) const {
    return book_.client(client).currency.value_or(book_.currency());
  }

  /// Short numbers are ids only where the word before says so.
  bool is_id(std::string_view word, std::string_view before) const {
    constexpr std::size_t id_max = 64, telling = 4;
    if (word.size() > id_max || !book_.find_invoice(word)) return false;
    if (word.size() >= telling || !std::ranges::all_of(word, is_digit)) return true;
    constexpr std::string_view labels[] = {"invoice", "inv", "no", "nr", "number", "bill", "#"};
    return std::ranges::find(labels, before) != std::end(labels);
  }

  void read_line(std::string_view text) {
    const AdviceLine line = read_advice_line(
        text, digits_,
        [this](std::string_view word, std::string_view before) { return is_id(word, before); });
    if (line.text.find_first_not_of(' ') == std::string::npos) return;
    if (!facts.date) facts.date = payment_date(line);
    if (facts.reference.empty()) facts.reference = payment_reference(line);
    note_strangers(line);

    AdviceRow row;
    row.amounts = line.amounts;
    for (const std::string& id : line.ids) {
      const auto ix = *book_.find_invoice(id);
      if (book_.invoice(ix).client.ix() == client_) row.invoices.push_back(ix);
    }
    if (row.invoices.empty() && line.ids.empty()) {
      row.total_strength = total_strength(line);
      row.text = line.text;
    }
    // No advice is that long; and so sums always fit.
    constexpr std::size_t values_most = 5000;
    values_ += row.invoices.size() + row.amounts.size();
    const bool says_something = !row.invoices.empty() || !row.amounts.empty();
    if (says_something && values_ <= values_most) facts.rows.push_back(std::move(row));
  }

  /// Invoices of others, and what looks like an invoice of this client and is none.
  void note_strangers(const AdviceLine& line) {
    for (const std::string& id : line.ids) {
      const auto& invoice = book_.invoice(*book_.find_invoice(id));
      if (invoice.client.ix() != client_)
        doubt(invoice.id, "`" + invoice.id + "` is an invoice of `" +
                              book_.client(invoice.client.ix()).id + "`");
    }
    for (const std::string& word : line.others) {
      const bool may_be_id = !std::ranges::all_of(word, is_digit);
      if (may_be_id && shapes_.contains(shape_of(word)))
        doubt(word, "there is no invoice `" + word + "`");
    }
  }

  void doubt(const std::string& about, std::string message) {
    constexpr std::size_t most = 5;
    if (strangers_.size() < most && strangers_.insert(core::fold_case(about)).second)
      facts.doubts.push_back(std::move(message));
  }

  const book::Book& book_;
  const book::ClientIx client_;
  const int digits_;
  std::size_t values_ = 0;
  std::set<std::string> shapes_;
  std::set<std::string> strangers_;
};

}  // namespace

std::optional<core::Money> Remittance::paid() const {
  if (total || shares.empty()) return total;
  core::Money sum = core::Money::zero(shares.front().amount.currency());
  for (const RemittanceShare& share : shares) sum += share.amount;
  return sum;
}

Remittance read_remittance(std::string_view text, const book::Book& book, book::ClientIx client,
                           std::span<const OpenInvoice> invoices) {
  AdviceReader reader(book, client, invoices);
  reader.read(text.substr(0, remittance_bytes_max));
  return share_out(reader.facts, book, client, invoices);
}

std::string read_advice(std::istream& in) {
  std::string text(remittance_bytes_max, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(in.gcount()));
  return text;
}

}  // namespace inv::cli
