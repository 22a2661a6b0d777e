#include <doctest/doctest.h>

#include <array>

#include "inv/core/colour.hpp"
#include "render/language/built_in.hpp"

// The colours of the built-in style sheet.

namespace inv::render {

namespace {

using core::Colour;
using core::colour_text;
using core::contrast;
using core::parse_colour;
using core::readable_contrast;

/// Those of words: what stands after ` color: ` in that part of the sheet.
std::vector<Colour> word_colours(std::string_view css) {
  std::vector<Colour> colours;
  constexpr std::string_view property = " color: #";
  for (std::size_t at = css.find(property); at != css.npos; at = css.find(property, at + 1))
    colours.push_back(parse_colour(css.substr(at + property.size() - 1, 7)).value());
  return colours;
}

void check_readable(std::string_view css, std::span<const std::string_view> grounds,
                    std::string_view on_accent) {
  const auto colours = word_colours(css);
  CHECK(colours.size() > 2);
  for (const Colour& colour : colours) {
    if (colour_text(colour) == on_accent) continue;
    for (const std::string_view ground : grounds) {
      CAPTURE(colour_text(colour));
      CAPTURE(std::string(ground));
      CHECK(css.find(ground) != css.npos);
      CHECK(contrast(colour, *parse_colour(ground)) >= readable_contrast);
    }
  }
}

TEST_CASE("render/html: every word can be read on its ground, in the light and in the dark") {
  const std::string_view css = *built_in_template("page.css");
  const std::size_t dark = css.find("@media (prefers-color-scheme: dark)");
  const std::size_t phone = css.find("@media (max-width");
  constexpr std::array<std::string_view, 2> light_grounds = {"#ffffff", "#f5f7f5"};
  constexpr std::array<std::string_view, 2> dark_grounds = {"#1b201e", "#262c29"};
  check_readable(css.substr(0, dark), light_grounds, "#ffffff");
  check_readable(css.substr(dark, phone - dark), dark_grounds, "#111413");
}

}  // namespace

}  // namespace inv::render
