#pragma once

#include <vector>

#include "inv/report/items.hpp"
#include "inv/report/relations.hpp"

namespace inv::report {

/// One row for each currency in which the account has anything open or unapplied, by currency.
/// Items are marked where `relations` is given.
std::vector<AgeRow> age_rows(const book::Book& book, const Account& account,
                             const Relations* relations, const Buckets& buckets);

/// What is open in one currency, by bucket.
std::vector<core::Money> bucket_sums(const Account& account, core::Currency currency,
                                     const Buckets& buckets);

}  // namespace inv::report
