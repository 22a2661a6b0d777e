#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/book/reference.hpp"
#include "inv/core/decimal.hpp"
#include "inv/core/money.hpp"
#include "inv/core/source.hpp"
#include "inv/core/terms.hpp"

namespace inv::book {

/// A rate of tax by name: per cent, and the words that an exemption or reverse charge needs.
struct Tax {
  std::string name;
  core::Decimal rate;
  std::string text;
  core::SourceSpan at = {};  ///< its name
};

/// One way to pay. A document shows those of its own currency and those without one.
struct PayWay {
  std::string via;  ///< as shown: `Bank transfer`
  std::string iban, bic, account, sort_code, name, link, note;
  std::optional<core::Currency> currency;
};

/// The person who signs. Absent texts are empty.
struct Signer {
  std::string name, role;
};

/// Who invoices. Absent texts are empty.
struct Business {
  std::string name;
  std::string email, phone, language, tax_id, registration, logo, colour;
  std::vector<std::string> address;
  Signer contact;
  std::vector<std::string> footer;  ///< lines at the foot of every document
  std::vector<std::string> mail;    ///< the words of the program that sends mails
  bool familiar = false;            ///< the familiar form, in languages that have one
  std::optional<core::Currency> currency;  ///< always there in a valid book
  std::optional<core::Terms> terms;
  std::vector<Tax> taxes;                   ///< as listed
  std::optional<Located<std::string>> tax;  ///< for a line that names none
  std::vector<PayWay> pay;                  ///< as listed: the first is the easiest
  bool apply_manual = false;
  std::vector<int> buckets = {30, 60, 90};  ///< upper limits in days, rising, above 0
  int fresh = 7;                            ///< days for which a `reconciled` holds, inclusive
  std::string number;                       ///< pattern of invoice numbers: `{YYYY}-{0000}`
  bool sent_tracked = false;
  core::SourceSpan at;
  bool is_broken = false;  ///< had errors of its own: what it has may be incomplete
};

}  // namespace inv::book
