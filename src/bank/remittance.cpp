#include "inv/bank/remittance.hpp"

#include <algorithm>
#include <set>

#include "bank/advice/labels.hpp"
#include "bank/advice/line.hpp"
#include "bank/advice/text.hpp"
#include "bank/match/allocate.hpp"
#include "inv/core/ascii.hpp"
#include "payment_date.hpp"

namespace inv::bank {

namespace {

/// `2026-0042` is `9999-9999`, `INV7` is `AAA9`: ids of one make look alike.
std::string shape_of(std::string_view id) {
  std::string shape;
  for (const char c : id) {
    shape += core::is_digit(c) ? '9' : core::is_letter(c) ? 'A' : c;
  }
  return shape;
}

/// The beginning of a line, to be quoted.
std::string excerpt(std::string_view text) {
  constexpr std::size_t most = 60;
  const auto first = text.find_first_not_of(' ');
  if (first == text.npos) return {};
  text = text.substr(first, text.find_last_not_of(' ') - first + 1);
  if (text.size() <= most) return std::string(text);
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
  return std::string(text.substr(0, end)) + "…";
}

/// Takes an advice to pieces, line by line.
class AdviceReader {
 public:
  AdviceReader(const book::Book& book, book::ClientIx client, std::span<const OpenInvoice> invoices,
               std::optional<core::Date> today)
      : book_(book),
        client_(client),
        usual_(book.client(client).currency.value_or(book.currency())),
        needs_date_(today.has_value()),
        date_(book, today.value_or(core::Date(0))) {
    for (const OpenInvoice& each : invoices)
      shapes_.insert(shape_of(book.invoice(each.invoice).id));
  }

  AdviceFacts read(std::string_view text) {
    for (const AdviceText& each : advice_texts(text)) read_line(each);
    if (needs_date_) {
      auto [date, note] = date_.found();
      facts_.date = date;
      if (!note.empty()) facts_.notes.push_back(std::move(note));
    }
    return std::move(facts_);
  }

 private:
  /// Short numbers are ids only where the word before says so.
  bool is_id(std::string_view word, std::string_view before) const {
    constexpr std::size_t id_max = 64, telling = 4;
    if (word.size() > id_max || !book_.find_invoice(word)) return false;
    if (word.size() >= telling || !std::ranges::all_of(word, core::is_digit)) return true;
    constexpr std::string_view labels[] = {"invoice", "inv", "no", "nr", "number", "bill", "#"};
    return std::ranges::find(labels, before) != std::end(labels);
  }

  void read_line(const AdviceText& text) {
    const AdviceLine line = read_advice_line(
        text.text, usual_,
        [this](std::string_view word, std::string_view before) { return is_id(word, before); });
    const std::string reference = payment_reference(line);
    if (facts_.reference.empty()) facts_.reference = reference;

    AdviceRow row;
    put_mentions(row, line, reference);
    std::vector<book::InvoiceIx> own;
    for (const AdviceMention& mention : row.mentions)
      if (mention.invoice) own.push_back(*mention.invoice);
    date_.read(line, own);
    put_head(text, line);
    row.amounts = line.amounts;
    row.unread = line.unread;
    row.is_prose = text.is_prose;
    if (row.mentions.empty()) {
      row.total_strength = total_strength(line);
      row.names_deduction = names_deduction(line);
      row.text = excerpt(line.text);
    }
    put_row(std::move(row));
  }

  void put_row(AdviceRow row) {
    // No advice is that long; and so sums always fit.
    constexpr std::size_t values_most = 5000;
    const std::size_t values = row.mentions.size() + row.amounts.size() + row.unread.size();
    values_ += values;
    if (values_ > values_most)
      facts_.is_cut = true;
    else if (values > 0)
      facts_.rows.push_back(std::move(row));
  }

  void put_mentions(AdviceRow& row, const AdviceLine& line, const std::string& reference) const {
    for (const AdviceId& each : line.ids) {
      const auto ix = *book_.find_invoice(each.id);
      const auto& invoice = book_.invoice(ix);
      if (invoice.client.ix() == client_)
        row.mentions.push_back({ix, "", each.refusal});
      else
        row.mentions.push_back(
            {std::nullopt,
             "`" + invoice.id + "` is an invoice of `" + book_.client(invoice.client.ix()).id + "`",
             ""});
    }
    if (!line.ids.empty()) return;
    for (const std::string& word : line.others) {
      const bool may_be_id = word != reference && !std::ranges::all_of(word, core::is_digit);
      if (may_be_id && shapes_.contains(shape_of(word)))
        return row.mentions.push_back({std::nullopt, "there is no invoice `" + word + "`", ""});
    }
  }

  /// `Amount (EUR)` over a column, and a currency beside an invoice that is no amount's.
  void put_head(const AdviceText& text, const AdviceLine& line) {
    constexpr std::size_t most = 5;
    const bool has_numbers = !line.amounts.empty() || !line.unread.empty() || !line.others.empty();
    // One alone is that of the line's amounts already.
    const bool counts = line.ids.empty() ? !has_numbers : line.currencies.size() > 1;
    if (text.is_prose || !counts || facts_.heads.size() == most) return;
    for (const NamedCurrency& each : line.currencies)
      facts_.heads.push_back({each, excerpt(line.text)});
  }

  const book::Book& book_;
  const book::ClientIx client_;
  const core::Currency usual_;
  const bool needs_date_;
  PaymentDate date_;
  std::size_t values_ = 0;
  std::set<std::string> shapes_;
  AdviceFacts facts_;
};

}  // namespace

Remittance read_remittance(std::string_view text, const book::Book& book, book::ClientIx client,
                           std::span<const OpenInvoice> invoices, std::optional<core::Date> today) {
  AdviceReader reader(book, client, invoices, today);
  const AdviceFacts facts = reader.read(text.substr(0, remittance_bytes_max));
  return share_out(facts, book, client, invoices);
}

}  // namespace inv::bank
