#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "inv/book/build.hpp"
#include "inv/core/date.hpp"

namespace inv::test {

/// A book as bare facts, without anything looked up or worked out: what a random book is made of,
/// what a naive twin reads, and what becomes Records or YAML. Amounts are minor units.
using Minor = std::int64_t;

/// `net N`, and before it `P/D` where `tenths` of a per cent are off until day D.
struct PlainTerms {
  int net = 30;
  int tenths = 0;
  int days = 0;
};

struct PlainFor {
  std::string invoice;
  std::optional<Minor> amount;  ///< every one of a map has this
};

struct PlainPart {
  core::Date due;
  Minor amount;
};

struct PlainClient {
  std::string id;
  std::string currency;
  std::optional<PlainTerms> terms = {};
  std::optional<bool> manual = {};
  std::string care = "standard";
  int billing_day = 0;            ///< of the month; 0: none
  bool autopay = false;
  std::vector<std::string> reach = {}; ///< empty: the default
  bool activity = false;
};

struct PlainInvoice {
  std::string id, client;
  core::Date date;
  std::string currency;
  Minor total = 0;
  bool is_credit = false;
  std::vector<PlainFor> for_ = {};
  std::optional<core::Date> due = {};
  std::optional<PlainTerms> terms = {};
  std::vector<PlainPart> instalments = {};  ///< as listed
  Minor settled_before = 0;
  std::size_t place = 0;               ///< in the order of the book
};

/// One line of the journal. Which members count depends on the verb.
struct PlainEntry {
  std::string verb;
  core::Date date;
  std::string client = {};
  std::string currency = {};         ///< of money
  Minor amount = 0, charges = 0, withheld = 0;
  Minor came = 0;                    ///< of a `paid` that `settles` the amount: what came,
  std::string came_in = {};          ///< in another currency
  bool keep = false, mistake = false;
  std::string invoice = {};          ///< the value of `writeoff void dispute resolve`
  std::vector<PlainFor> for_ = {};
  std::optional<Minor> part = {};    ///< `amount` of `writeoff dispute promise`
  std::optional<core::Date> by = {}; ///< of `promise`; until: of `hold` and `note`
  std::vector<PlainPart> steps = {}; ///< of `plan`
  std::string word = {};             ///< of `sent`; outcome of a contact; account, period
  int mood = 0, stage = 0;
  std::optional<core::Date> next = {};
  std::string assigned = {};
  bool from_client = false;          ///< of a contact
  bool ended = false;                ///< of `reconciled`
  bool print = false;
  std::vector<std::pair<std::string, Minor>> balance = {};  ///< of `closed`
  std::size_t place = 0;             ///< in the order of the book
};

struct PlainBook {
  std::uint64_t seed = 0;
  std::string currency = "GBP";
  std::optional<PlainTerms> terms;
  bool manual = false;
  bool tracked = false;
  int fresh = 7;
  std::vector<PlainClient> clients;
  std::vector<PlainInvoice> invoices;
  std::vector<PlainEntry> journal;

  const PlainInvoice& invoice(const std::string& id) const;
  const PlainClient& client(const std::string& id) const;
  bool is_map(const std::vector<PlainFor>& targets) const {
    return !targets.empty() && targets.front().amount.has_value();
  }
  /// Every date on which something stands, in order, each once.
  std::vector<core::Date> dates() const;
};

/// As a reader would hand it over: spans follow `place` (record n stands at n * span_step).
book::Records to_records(const PlainBook& plain);
inline constexpr std::uint32_t span_step = 16;
inline std::size_t place_of(core::SourceSpan span) { return span.begin / span_step; }

/// One file of YAML that says the same; within a day the order of the book is kept.
std::string to_yaml(const PlainBook& plain);

/// Digits of a currency as the tests use them: GBP and EUR 2, JPY 0, KWD 3.
int digits_of(const std::string& currency);
/// `12.50`.
std::string amount_text(Minor amount, const std::string& currency);

}  // namespace inv::test
