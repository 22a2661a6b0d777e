#include "inv/report/document/mails.hpp"

#include <algorithm>

namespace inv::report {

namespace {

bool names_any(const book::Book& book, const book::Entry& entry,
               std::span<const std::string> invoices) {
  return std::ranges::any_of(entry.for_, [&](const book::ForTarget& target) {
    const std::string_view id = book.invoice(target.invoice.ix()).id;
    return std::ranges::find(invoices, id) != invoices.end();
  });
}

/// RFC 5322, 3.6.4, as mails have it: `<left@right>`, no blanks.
bool is_message_id(std::string_view id) {
  const auto is_of_id = [](char c) { return c > ' ' && c <= '~' && c != '<' && c != '>'; };
  return id.size() > 2 && id.ends_with('>') &&
         std::ranges::all_of(id.substr(1, id.size() - 2), is_of_id);
}

/// People write it with the brackets of the mail and without.
std::string in_brackets(std::string_view id) {
  return id.starts_with('<') ? std::string(id) : "<" + std::string(id) + ">";
}

}  // namespace

std::vector<std::string> mails_about(const book::Book& book, book::ClientIx client,
                                     core::Date as_of, std::span<const std::string> invoices) {
  std::vector<std::string> ids;
  for (const book::EntryIx ix : book.journal_of(client)) {
    const book::Entry& entry = book.entry(ix);
    const auto* const sent = entry.as<book::Sent>();
    if (sent == nullptr || sent->message_id.empty() || entry.date > as_of) continue;
    if (!names_any(book, entry, invoices)) continue;
    std::string id = in_brackets(sent->message_id);
    if (is_message_id(id) && std::ranges::find(ids, id) == ids.end()) ids.push_back(std::move(id));
  }
  return ids;
}

const book::Entry* find_mail(const book::Book& book, std::string_view message_id) {
  const std::string wanted = in_brackets(message_id);
  for (const book::Entry& entry : book.journal()) {
    const auto* const sent = entry.as<book::Sent>();
    if (sent == nullptr || sent->message_id.empty()) continue;
    if (in_brackets(sent->message_id) == wanted) return &entry;
  }
  return nullptr;
}

int times_sent(const book::Book& book, book::ClientIx client, core::Date as_of, book::SentWhat what,
               std::string_view invoice) {
  const std::string named[] = {std::string(invoice)};
  return static_cast<int>(std::ranges::count_if(book.journal_of(client), [&](book::EntryIx ix) {
    const book::Entry& entry = book.entry(ix);
    const auto* const sent = entry.as<book::Sent>();
    return sent != nullptr && sent->what == what && entry.date <= as_of &&
           (invoice.empty() || names_any(book, entry, named));
  }));
}

}  // namespace inv::report
