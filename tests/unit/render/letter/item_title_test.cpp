#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "letters.hpp"
#include "render/letter/item_title.hpp"

namespace {

using inv::render::column_title;
using inv::render::prose_title;

inv::report::LetterItem titled(const std::string& title, std::vector<std::string> lines = {}) {
  return inv::render::test::item({.id = "1", .title = title, .date = "2026-01-01",
                                  .due = "2026-01-31", .amount = "10.00", .lines = lines});
}

TEST_CASE("render/letter: a title loses its capital only where that is sure to be right") {
  struct Case {
    const char* title;
    const char* prose;
    bool natural;
  };
  const Case cases[] = {
      {"Spring pruning", "the spring pruning", true},
      {"spring pruning", "the spring pruning", true},
      {"Spring Pruning", "the spring pruning", true},
      {"Spring pruning.", "the spring pruning", true},
      {"Garden Design and Planting", "the garden design and planting", true},
      {"Website for Acme", "the website for Acme", true},
      {"Retainer March 2026", "the retainer March 2026", true},
      {"The rose garden", "the rose garden", true},
      {"Your new website", "your new website", true},
      {"A pair of gates", "a pair of gates", true},
      {"Logo (second draft)", "the logo", true},
      {"Garden design, lower terrace and orchard: stage 2",
       "the garden design, lower terrace and orchard", true},
      {"Pruning", "the pruning", true},
      {"Pruning of the orchard", "the pruning of the orchard", true},
      {"Mowing and edging", "the mowing and edging", true},
      {"Mowing, two hours", "the mowing, two hours", true},
      {"Edging and planting the pond", "edging and planting the pond", true},
      {"Rewiring the lodge", "rewiring the lodge", true},
      {"Printing flyers", "printing flyers", true},
      {"Wedding flowers", "the wedding flowers", true},
      {"Fleming kitchen", "Fleming kitchen", false},
      {"Harrow website", "Harrow website", false},
      {"Hart garden", "Hart garden", false},
      {"March retainer", "March retainer", false},
      {"Website for Acme Garden Centre", "Website for Acme Garden Centre", false},
      {"SPRING PRUNING", "SPRING PRUNING", false},
      {"Gartenpflege", "Gartenpflege", false},
      {"3 h consulting", "3 h consulting", false},
      {"Fix boiler", "Fix boiler", false},
      {"Großer Schnitt", "Großer Schnitt", false},
      {"“Quoted” garden", "“Quoted” garden", false},
      {"", "", false},
      {"  ", "", false},
      {"...", "", false},
      {"Garden\nwaste", "the garden waste", true},
      {"Everything that had to be done about the old wall behind the house",
       "Everything that had to be done about…", false},
  };
  for (const Case& one : cases) {
    CAPTURE(one.title);
    const auto prose = prose_title(titled(one.title), "Mrs Edith Hart");
    CHECK(prose.text == one.prose);
    CHECK(prose.natural == one.natural);
  }
}

TEST_CASE("render/letter: a client's own name is never lowered") {
  CHECK(prose_title(titled("Garden plan"), "Garden & Co").text == "Garden plan");
  CHECK(prose_title(titled("Garden plan"), "Hart").text == "the garden plan");
}

TEST_CASE("render/letter: without a title the lines say what an invoice is for") {
  struct Case {
    std::vector<std::string> lines;
    const char* prose;
    const char* column;
  };
  const Case cases[] = {
      {{"Spring pruning"}, "the spring pruning", "Spring pruning"},
      {{"Spring pruning", "Green waste"}, "the spring pruning and the green waste",
       "Spring pruning, Green waste"},
      {{"Pruning", "Waste", "Path"}, "the pruning and more", "Pruning, Waste, Path"},
      {{"WHITE T-LIGHT HOLDER", "LANTERN"}, "WHITE T-LIGHT HOLDER and more",
       "WHITE T-LIGHT HOLDER, LANTERN"},
      {{}, "", ""},
  };
  for (const Case& one : cases) {
    CHECK(prose_title(titled("", one.lines), "Hart").text == one.prose);
    CHECK(column_title(titled("", one.lines)) == one.column);
  }
}

}  // namespace
