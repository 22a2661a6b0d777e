#pragma once

#include <span>
#include <string>
#include <vector>

#include "inv/report/letter.hpp"
#include "render/english/phrase.hpp"

namespace inv::render {

/// A day as the letter's tone names it.
inline std::string letter_day(const report::Letter& letter, core::Date date) {
  return day_in_prose(date, letter.as_of, letter.tone == book::Tone::formal);
}

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

/// What these sections ask for, by due date, invoice date, id and part.
std::vector<const report::LetterItem*> demanded_items(
    std::span<const report::LetterSection* const> sections);

/// `Rowan Yard Care: 2 invoices open, £349.00`: one line of at most 100 columns.
std::string subject(const report::Letter& letter, const Request& request);

/// The same without the business, as a letter has it above the greeting.
std::string paper_subject(const report::Letter& letter, const Request& request);

/// Sentences about what was paid, said and written before, in one paragraph of at most so many
/// words where that can be: what the list shows goes first, then earlier contacts, then thanks;
/// a promise stays. Empty where there is nothing to remember.
std::string earlier_contacts(const report::Letter& letter, std::size_t words);

/// How to pay what one currency asks for: the first way in full, the others in a line each; with no
/// way, how to ask. No line where nothing is to be paid.
std::vector<std::string> ways_to_pay(const report::Letter& letter,
                                     const report::LetterSection& section);

}  // namespace inv::render
