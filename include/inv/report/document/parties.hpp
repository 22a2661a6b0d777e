#pragma once

#include <string>
#include <vector>

#include "inv/book/business.hpp"
#include "inv/book/client.hpp"

namespace inv::report {

/// Who writes, as documents show it. Absent texts are empty.
struct Sender {
  std::string name, email, phone, tax_id, registration, colour;
  std::string signer, role;  ///< a person, and what they are there
  std::vector<std::string> address;
  std::vector<std::string> footer;  ///< lines at the foot of every document
};

/// Whom it is for. Absent texts are empty.
struct Addressee {
  std::string id, name, contact, greeting, thanks, tax_id;
  std::vector<std::string> email, cc;  ///< `To` and `Cc` of mails, as listed
  std::vector<std::string> address;
  bool name_is_id = false;  ///< nobody is addressed by the id of a record
};

/// The two ends of every document, and how they speak.
struct Parties {
  Sender business;
  Addressee client;
  std::string language;   ///< as written: the client's, else the business's; may be empty
  bool familiar = false;  ///< the familiar form, in languages that have one
  bool by_post = false;   ///< as a letter and not by mail: which of them `reach` names first
};

Parties parties(const book::Business& business, const book::Client& client);

}  // namespace inv::report
