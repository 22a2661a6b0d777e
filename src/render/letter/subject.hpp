#pragma once

#include <string>
#include <vector>

#include "inv/report/letter.hpp"

namespace inv::render {

/// What a letter asks for, as its subject and its first sentence say it.
struct Request {
  std::size_t invoices = 0;
  bool many = false;       ///< more than one item: the verb is plural
  std::string first_id;    ///< of the oldest
  std::string what;        ///< `the invoice for the spring pruning`; of two a comma ends it
  std::string oldest;      ///< of many: `the oldest, for the spring pruning, due since 31 March`
  std::string amount;      ///< what is asked for, in every currency
  core::Date first_due, last_due, first_date;
};

Request request(const report::Letter& letter);

/// `Rowan Yard Care: 2 invoices open, £349.00`: one line of at most 100 columns.
std::string subject(const report::Letter& letter, const Request& request);

/// The same without the business, as a letter has it above the greeting.
std::string paper_subject(const report::Letter& letter, const Request& request);

}  // namespace inv::render
