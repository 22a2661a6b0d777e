#pragma once

#include <optional>
#include <string>
#include <vector>

#include "book_from_text.hpp"
#include "inv/report/decision.hpp"

namespace inv::test {

/// One client `hart` under the standard policy without quiet days; `invoices:` begins.
inline const std::string one_client =
    "business: {name: Rowan Yard Care, currency: GBP}\n"
    "policy: {standard: {quiet: []}}\n"
    "clients:\n"
    "  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}\n"
    "invoices:\n";

/// The rungs of the standard ladder are reached on 03-24, 04-03, 04-10, 04-17, 04-30, 05-15, 05-30.
inline const std::string invoice_a =
    "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n";
/// On 04-13, 04-23, 04-30, 05-07, 05-20.
inline const std::string invoice_b =
    "  - {id: B, date: 2026-03-20, due: 2026-04-20, total: 50.00}\n";

/// `journal:` begins.
inline const std::string one_invoice = one_client + invoice_a + "journal:\n";
inline const std::string two_invoices = one_client + invoice_a + invoice_b + "journal:\n";

/// `wait [11] until 2026-04-03`, `remind [11] 2 email friendly`, `call [3] call`: the action, the
/// rule, the step, the day.
std::string outline(const report::Decision& decision);

/// One client `hart`, whose record has `more` (`, reach: [call]`), under the standard policy with
/// `rules` (`gap: 1`) and, where these name none, without quiet days; `business` (`, fresh: 3`) is
/// the business's; `invoices:` begins.
std::string client_with(const std::string& more, const std::string& rules = "",
                        const std::string& business = "");
/// The same with the first invoice alone; `journal:` begins.
std::string only_a(const std::string& more, const std::string& rules = "");

struct Judged {
  io::Loaded loaded;
  report::Account account;
  report::Relations relations;
  report::Decision decision;
  std::vector<std::size_t> about;             ///< the items that the step is about
  std::optional<std::size_t> broken_promise;  ///< in `relations.promises`
};
/// The first client's.
Judged judge(const std::string& text, const std::string& as_of);

/// What one book leads to on one day.
struct OnDay {
  std::string what;
  std::string text;
  std::string as_of;
  const char* outline;
};
void check_outlines(const std::vector<OnDay>& cases);

/// What a decision says of one book on one day.
struct SaidOnDay {
  std::string what;
  std::string text;
  std::string as_of;
  std::vector<std::string> reasons;
};
void check_reasons(const std::vector<SaidOnDay>& cases);

}  // namespace inv::test
