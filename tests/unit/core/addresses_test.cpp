#include <doctest/doctest.h>

#include "inv/core/addresses.hpp"

namespace {

bool is_iban(std::string_view text) {
  const auto iban = inv::core::shaped_as_iban(text);
  return iban && inv::core::has_right_check_digits(*iban);
}

}  // namespace

TEST_CASE("core/addresses: an IBAN has a shape and check digits") {
  CHECK(is_iban("DE89370400440532013000"));
  CHECK(is_iban("de89 3704 0044 0532 0130 00"));
  CHECK(is_iban("GB33BUKB20201555555555"));
  CHECK_FALSE(is_iban("DE89370400440532013001"));
  CHECK_FALSE(is_iban("DE8937040044"));
  CHECK_FALSE(is_iban("1234567890123456"));
  CHECK_FALSE(is_iban("DE89-3704-0044-0532-0130-00"));
}

TEST_CASE("core/addresses: what a document may lead to") {
  for (const char* link :
       {"https://pay.example/r?a={amount}", "mailto:a@b.example", "tel:+441584", "upi://pay?pa=x@y",
        "HTTPS://pay.example", "https://pay.example/a?b=c%20d#e"}) {
    INFO(link);
    CHECK(inv::core::is_safe_link(link));
  }
  for (const char* link :
       {"http://pay.example", "javascript:alert(1)", "pay.example",
        "https:", "https://pay.example/a b", "data:text/html,x", "", "https://",
        "tel:", " https://pay.example", "https://pay.example/\"x", "https://pay.example/<x",
        "https://p\xc3\xa4y.example", "https://pay.example/{other}", "https:pay.example",
        "ftp://pay.example"}) {
    INFO(link);
    CHECK_FALSE(inv::core::is_safe_link(link));
  }
}

TEST_CASE("core/addresses: an address of mail is ASCII, a local part and a domain") {
  for (const char* text : {"edith@hart.example", "a@x", "first.last+tag@sub.b-c.example"}) {
    INFO(text);
    CHECK(inv::core::is_email_address(text));
  }
  for (const char* text :
       {"edith", "@hart.example", "edith@", "edith@hart..example", ".edith@hart.example",
        "edith@-hart.example", "edith@hart.example.", "ed ith@hart.example", "a@b@c",
        "Edith <edith@hart.example>", "edith@h\xc3\xa4rt.example", "a@x\r\nBcc: b@x", ""}) {
    INFO(text);
    CHECK_FALSE(inv::core::is_email_address(text));
  }
}
