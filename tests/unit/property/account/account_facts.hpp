#pragma once

#include <map>
#include <string>
#include <vector>

#include "inv/report/account.hpp"
#include "naive_account.hpp"
#include "property/plain_book.hpp"

namespace inv::test {

/// The book that the plain one stands for; the test case fails where it has errors.
book::Book built(const PlainBook& plain);

/// What an account says, in words that can be compared: each item, each invoice, what is unapplied
/// (free, waiting, kept), and the lines. `by_record` tells the lines of different records apart.
using Facts = std::map<std::string, std::string>;
enum class Lines { by_record, together };

Facts facts_of(const book::Book& book, const report::Account& account,
               Lines lines = Lines::by_record);
Facts facts_of(const NaiveAccount& account, Lines lines = Lines::by_record);

/// One line for each fact that is not the same in both; empty when all are.
std::string differences(const Facts& real, const Facts& other);

/// The end of the book, and two days in it.
std::vector<core::Date> days_to_try(const PlainBook& plain);

/// Fails the test case with the seed, the complaint and the book, unless the complaint is empty.
void expect_none(const std::string& complaint, const PlainBook& plain);

}  // namespace inv::test
