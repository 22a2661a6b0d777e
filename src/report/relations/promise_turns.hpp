#pragma once

#include "inv/report/relations.hpp"
#include "report/coverage/takeover.hpp"

namespace inv::report {

/// What all promises of a client are followed with.
struct FollowedClient {
  const book::Book& book;
  const Account& account;
  const Arrivals& arrivals;
  const Coverage& coverage;
  core::Date known_until;  ///< nothing breaks on a day after it
};

/// Follows one of Coverage::promises to the account's day: when it was kept, or broke.
void follow_promise(const FollowedClient& client, std::size_t place, Tenure tenure,
                    PromiseStanding& promise);

}  // namespace inv::report
