#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inv/book/book.hpp"

namespace inv::report {

/// Message-IDs of the client's `sent` lines up to and including that day which name one of these
/// invoices, the oldest first, each once and with its angle brackets.
std::vector<std::string> mails_about(const book::Book& book, book::ClientIx client,
                                     core::Date as_of, std::span<const std::string> invoices);

/// The `sent` line that has this Message-ID; null where there is none.
const book::Entry* find_mail(const book::Book& book, std::string_view message_id);

/// How often such a document went to the client, up to and including that day; of invoices only
/// where the line names this one.
int times_sent(const book::Book& book, book::ClientIx client, core::Date as_of, book::SentWhat what,
               std::string_view invoice);

}  // namespace inv::report
