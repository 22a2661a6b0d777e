#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/report/decision.hpp"

namespace inv::report {

/// One item as a letter lists it.
struct LetterItem {
  std::string id, title, po;
  int part = 1, parts = 1;
  core::Date date, due;
  core::Money total;  ///< of the item
  core::Money open;   ///< as demanded: less what is set aside of it
  core::Money received;
};

/// One currency of a letter: what its stage is about, what is also open, what falls due soon.
struct LetterSection {
  core::Currency currency;
  std::vector<LetterItem> about, also_open, coming;
  core::Money unapplied;
  core::Money overdue_total;  ///< about + also open
  core::Money total;          ///< what is asked for: overdue less unapplied; of a heads-up: coming
  std::vector<book::PayWay> pay;
};

struct LetterSetAside {
  LetterItem item;
  SetAsideWhy why;
  std::optional<core::Date> date;
};

/// An earlier contact that the letter may refer to.
struct LetterContact {
  core::Date date;
  std::string how;        ///< `call` `visit` `email` `letter` `message` `reminder`
};

/// Everything that a draft to one client says, and nothing of any other client.
struct Letter {
  core::Date as_of;
  book::Tone tone = book::Tone::friendly;
  book::Channel channel = book::Channel::email;
  int stage = 0;

  std::string business, business_email, business_phone;
  std::vector<std::string> business_address;
  std::string signed_by;  ///< a person's name, or empty
  std::vector<std::string> to, cc;
  std::string client_name, contact, greeting, thanks;
  std::vector<std::string> client_address;

  std::vector<LetterSection> sections;  ///< by currency
  std::vector<LetterSetAside> set_aside;
  std::vector<LetterContact> contacts;  ///< about what is open, oldest first
  std::optional<core::Date> promise_made, promised_by;  ///< a broken promise
  bool promise_was_plan = false;
  std::optional<core::Date> last_paid;
  std::vector<core::Money> last_paid_amounts;
  std::vector<std::string> notes;  ///< `print: true`
  bool autopay = false;
};

/// For a decision with the action `remind`.
Letter letter(const book::Book& book, const Account& account, const Relations& relations,
              const Decision& decision);

}  // namespace inv::report
