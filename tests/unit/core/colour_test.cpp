#include "inv/core/colour.hpp"

#include <doctest/doctest.h>

namespace inv::core {

TEST_CASE("core/colour: six digits after a hash, nothing else") {
  CHECK(parse_colour("#1f6F5c") == Colour{0x1f, 0x6f, 0x5c});
  CHECK(colour_text({0x1f, 0x6f, 0x5c}) == "#1f6f5c");
  for (const char* text : {"", "#", "#12345", "#1234567", "1f6f5c0", "#1f6f5g", "red", "#+1f6f5"})
    CHECK_FALSE(parse_colour(text));
}

TEST_CASE("core/colour: contrast is that of WCAG 2.1") {
  struct Case {
    const char *one, *other;
    int ratio;
  };
  // Figures of the WebAIM contrast checker.
  constexpr Case cases[] = {{"#000000", "#ffffff", 2100}, {"#ffffff", "#ffffff", 100},
                            {"#767676", "#ffffff", 454},  {"#777777", "#ffffff", 447},
                            {"#0000ff", "#ffffff", 859},  {"#ff0000", "#ffffff", 399},
                            {"#1f6f5c", "#121212", 311}};
  for (const Case& each : cases) {
    CAPTURE(each.one);
    CHECK(contrast(*parse_colour(each.one), *parse_colour(each.other)) == each.ratio);
    CHECK(contrast(*parse_colour(each.other), *parse_colour(each.one)) == each.ratio);
  }
}

TEST_CASE("core/colour: a colour is moved until it can be read, and no further than it has to be") {
  const Colour white = *parse_colour("#ffffff"), dark = *parse_colour("#1c2023");
  CHECK(with_contrast({0x1f, 0x6f, 0x5c}, white, readable_contrast) == Colour{0x1f, 0x6f, 0x5c});
  for (int red = 0; red < 256; red += 15) {
    for (int green = 0; green < 256; green += 15) {
      for (int blue = 0; blue < 256; blue += 15) {
        const Colour colour = {static_cast<std::uint8_t>(red), static_cast<std::uint8_t>(green),
                               static_cast<std::uint8_t>(blue)};
        for (const Colour& background : {white, dark}) {
          const int before = contrast(colour, background);
          const int after =
              contrast(with_contrast(colour, background, readable_contrast), background);
          REQUIRE(after >= readable_contrast);
          if (before < readable_contrast) REQUIRE(after < readable_contrast + 60);
        }
      }
    }
  }
}

}  // namespace inv::core
