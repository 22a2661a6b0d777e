#include "render/html/styles.hpp"

#include <doctest/doctest.h>

namespace inv::render {

TEST_CASE("render/html: rules of classes are put on the elements, all others go to the head") {
  const Styles styles(R"(/* .a { color: red } */
.a, .b { color: #123456;
  margin: 0 1px; }
.b { font-family: 'Segoe UI' }
@page { size: A4 }
@media print { .a { color: black !important; } .b { margin: 0; } }
.a .b, td { color: blue }
)");
  CHECK(styles.of("a") == " class=\"a\" style=\"color:#123456;margin:0 1px\"");
  CHECK(styles.of("a b") ==
        " class=\"a b\" style=\"color:#123456;margin:0 1px;color:#123456;margin:0 1px;"
        "font-family:&#39;Segoe UI&#39;\"");
  CHECK(styles.of("c") == " class=\"c\"");
  CHECK(styles.for_head() ==
        "@page {size:A4}\n@media print {.a {color:black !important;}.b {margin:0;}}\n"
        ".a .b,td {color:blue}\n");
  CHECK(styles.put_on("<p class=\"c\"><b class=\"a\">x</b>") ==
        "<p class=\"c\"><b class=\"a\" style=\"color:#123456;margin:0 1px\">x</b>");
}

TEST_CASE("render/html: a style sheet that does not end is no trap") {
  for (const char* css : {"", "/*", ".a {", ".a", "}", "@media {", ".a { b: c } /* x", "{}"})
    CHECK(Styles(css).of("z") == " class=\"z\"");
}

TEST_CASE("render/html: a comment is a blank, and joins nothing") {
  const Styles styles(".a { b: ur/**/l(x) } @im/* x */port 'y' {}");
  CHECK(styles.of("a") == " class=\"a\" style=\"b:ur l(x)\"");
  CHECK(styles.for_head() == "@im port 'y' {}\n");
}

TEST_CASE("render/html: marks are filled in one pass") {
  const Mark marks[] = {{"a", "{{b}}"}, {"b", "B"}};
  CHECK(with_marks("{{a}} {{b}} {{c}} {{", marks) == "{{b}} B {{c}} {{");
}

TEST_CASE("render/html: no text is markup") {
  CHECK(escaped("a<b> & \"c\" 'd'") == "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
}

}  // namespace inv::render
