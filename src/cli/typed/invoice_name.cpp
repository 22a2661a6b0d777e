#include <algorithm>

#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "inv/report/account.hpp"
#include "typed.hpp"

namespace inv::cli {

namespace {

constexpr std::size_t invoices_named_max = 5;

/// True where the number ends so after a sign between its parts: `0042` and `42` of `2026-0042`,
/// and not `2`.
bool ends_with_part(std::string_view number, std::string_view end) {
  if (end.empty() || number.size() <= end.size()) return false;
  if (core::fold_case(number.substr(number.size() - end.size())) != core::fold_case(end))
    return false;
  std::string_view before = number.substr(0, number.size() - end.size());
  if (core::is_digit(end.front()))
    while (before.ends_with('0')) before.remove_suffix(1);
  return !before.empty() && !core::is_alphanumeric(before.back());
}

bool may_be_meant(const book::Invoice& invoice, std::string_view end) {
  return ends_with_part(invoice.id, end) || ends_with_part(invoice.printed_number(), end);
}

std::vector<book::InvoiceIx> invoices_ending(const book::Book& book, std::string_view end,
                                             std::optional<book::ClientIx> client) {
  std::vector<book::InvoiceIx> found;
  if (client)
    for (const book::InvoiceIx ix : book.invoices_of(*client))
      if (may_be_meant(book.invoice(ix), end)) found.push_back(ix);
  if (!found.empty()) return found;
  for (std::uint32_t i = 0; i < book.invoices().size(); ++i)
    if (may_be_meant(book.invoices()[i], end)) found.push_back(book::InvoiceIx{i});
  return found;
}

/// `a`, `b` and 3 more.
std::string some_ids(const book::Book& book, const std::vector<book::InvoiceIx>& invoices) {
  std::string text;
  const std::size_t shown = std::min(invoices.size(), invoices_named_max);
  for (std::size_t i = 0; i < shown; ++i)
    text += (i == 0 ? "" : ", ") + core::quoted(book.invoice(invoices[i]).id);
  if (invoices.size() > shown) text += " and " + std::to_string(invoices.size() - shown) + " more";
  return text;
}

std::string client_instead(const book::Book& book, std::string_view typed, book::ClientIx client,
                           core::Date day) {
  const std::vector<book::InvoiceIx> open = open_invoices(book, client, day);
  const std::string id = book.client(client).id;
  const std::string begin =
      core::quoted(typed) + (id == typed ? " is a client" : " is the client " + core::quoted(id));
  if (open.empty()) return begin + ", of whom nothing is open on " + day.text();
  if (open.size() == 1) return begin + "; the one open invoice is " + some_ids(book, open);
  return begin + "; name one of the open invoices: " + some_ids(book, open);
}

std::string unknown_invoice(const book::Book& book, std::string_view typed) {
  std::vector<std::string_view> names;
  for (const book::Invoice& invoice : book.invoices()) {
    names.push_back(invoice.id);
    if (invoice.printed_number() != invoice.id) names.push_back(invoice.printed_number());
  }
  return "unknown invoice " + core::quoted(typed) + core::did_you_mean(typed, names);
}

}  // namespace

std::vector<book::InvoiceIx> open_invoices(const book::Book& book, book::ClientIx client,
                                           core::Date day) {
  std::vector<book::InvoiceIx> open;
  for (const auto& standing : report::replay(book, client, day).invoices)
    if (standing.open.is_positive()) open.push_back(standing.invoice);
  return open;
}

tl::expected<book::InvoiceIx, std::string> find_invoice_by_name(
    const book::Book& book, std::string_view typed, core::Date day,
    std::optional<book::ClientIx> client) {
  if (const auto found = book.find_printed(typed)) return *found;
  const auto ending = invoices_ending(book, typed, client);
  if (ending.size() == 1) return ending.front();
  if (ending.size() > 1)
    return tl::unexpected(core::quoted(typed) + " is the end of " + std::to_string(ending.size()) +
                          " numbers: " + some_ids(book, ending) + "; write all of it");
  if (const auto named = find_client_by_name(book, typed))
    return tl::unexpected(client_instead(book, typed, *named, day));
  return tl::unexpected(unknown_invoice(book, typed));
}

}  // namespace inv::cli
