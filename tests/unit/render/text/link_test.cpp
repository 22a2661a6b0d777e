#include "render/text/link.hpp"

#include <doctest/doctest.h>

#include "render/rows.hpp"

namespace inv::render {

TEST_CASE("render/link: every byte but those that need no code is encoded") {
  CHECK(percent_encoded("AZaz09-._~") == "AZaz09-._~");
  CHECK(percent_encoded("a b&c=d/é\"") == "a%20b%26c%3Dd%2F%C3%A9%22");
  CHECK(percent_encoded("") == "");
}

TEST_CASE("render/link: amount, currency and reference are filled in once") {
  const core::Money amount = rows::money("120.00 EUR");
  CHECK(filled_link("https://pay.example/r?a={amount}&r={reference}", amount, "1") ==
        "https://pay.example/r?a=120.00&r=1");
  CHECK(filled_link("upi://pay?am={amount}&cu={currency}&tn={reference}", amount,
                    "J-1, {amount}") == "upi://pay?am=120.00&cu=EUR&tn=J-1%2C%20%7Bamount%7D");
  CHECK(filled_link("https://pay.example/{other}", amount, "1") == "https://pay.example/{other}");
}

TEST_CASE("render/link: what may be led to") {
  for (const char* text : {"https://pay.example", "HTTPS://pay.example/a?b=c%20d#e",
                           "mailto:a@b.example", "tel:+441632960144", "upi://pay?pa=rowan@bank"})
    CHECK_MESSAGE(is_link(text), text);
  for (const char* text :
       {"", "https://", "tel:", "http://pay.example", "javascript:alert(1)", "data:text/html,x",
        " https://pay.example", "https://pay.example/a b", "https://pay.example/\"x",
        "https://pay.example/<x", "https://p\xC3\xA4y.example", "pay.example", "ftp://pay.example",
        "https://pay.example/{other}"})
    CHECK_FALSE_MESSAGE(is_link(text), text);
}

}  // namespace inv::render
