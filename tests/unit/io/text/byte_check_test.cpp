#include <doctest/doctest.h>

#include "inv/core/utf8.hpp"
#include "inv/io/limits.hpp"
#include "io/yaml/tape.hpp"
#include "io/yaml/tape_text.hpp"

namespace {

using inv::test::read_text;

struct Case {
  std::string text;
  std::string said;  // empty: nothing
};

void check(const std::vector<Case>& cases) {
  for (const Case& each : cases) {
    INFO(each.text.substr(0, 80));
    const auto reading = read_text(each.text);
    const bool is_fine = each.said.empty();
    CHECK(reading.is_whole == is_fine);
    REQUIRE(reading.said.size() == (is_fine ? 0 : 1));
    if (!is_fine) CHECK(reading.said[0] == each.said);
  }
}

TEST_CASE("io/scan_text: a byte-order mark, CR LF and letters of any language are fine") {
  check({{"", ""},
         {"\n", ""},
         {"\xEF\xBB\xBF\n", ""},
         {"\xEF\xBB\xBFx-a: b\r\nx-c: d\r\n", ""},
         {"x-a: J\xC3\xBCrgen \xE2\x82\xAC \xF0\x9F\x8C\xB9\n", ""},
         {"x-a: \xC2\xA0\n", ""},
         {"x-a: b # \xEF\xBB\xBF\n", ""}});
}

TEST_CASE("io/scan_text: what is not UTF-8") {
  check({{"x-a: b\nx-c: J\xFCrgen\n", "2:7 not-utf8"},
         {"x-a: \x80\n", "1:6 not-utf8"},
         {"x-a: \xC3\n", "1:6 not-utf8"},
         {"x-a: \xC0\xAF\n", "1:6 not-utf8"},                // overlong
         {"x-a: \xE0\x80\xAF\n", "1:6 not-utf8"},            // overlong
         {"x-a: \xF0\x80\x80\xAF\n", "1:6 not-utf8"},        // overlong
         {"x-a: \xED\xA0\x80\n", "1:6 not-utf8"},            // a surrogate
         {"x-a: \xF4\x90\x80\x80\n", "1:6 not-utf8"},        // past U+10FFFF
         {"x-a: \xF8\x88\x80\x80\x80\n", "1:6 not-utf8"},
         {"# \xE2\x82\n", "1:3 not-utf8"},
         {std::string("\xFF\xFEx\0\n\0", 6), "1:1 not-utf8"}});
}

TEST_CASE("io/scan_text: control characters and odd line ends") {
  check({{std::string("x-a: b\0c\n", 9), "1:7 control-character"},
         {"x-a: b\x07\n", "1:7 control-character"},
         {"x-a: b\x1B[31m\n", "1:7 control-character"},
         {"x-a: b\x7F\n", "1:7 control-character"},
         {"x-a: b\xC2\x80\n", "1:7 control-character"},
         {"x-a: b\xEF\xBF\xBE\n", "1:7 control-character"},
         {"x-a: b\xEF\xBF\xBF\n", "1:7 control-character"},
         {"x-a: b\xC2\x9F\n", "1:7 control-character"},
         {"x-a: b\xC2\x85\n", "1:7 line-end"},
         {"x-a: b\xE2\x80\xA8\n", "1:7 line-end"},
         {"x-a: b\xE2\x80\xA9 c\n", "1:7 line-end"},
         {"x-a: b\rx-c: d\n", "1:7 line-end"},
         {"x-a: b\r\r\n", "1:7 line-end"},
         {"x-a: b\rx-c: d\r", "1:7 line-end"}});
}

TEST_CASE("io/scan_text: tabs") {
  check({{"x-a:\n\tb: c\n", "2:1 tab-indent"},
         {"x-a:\n  \tb: c\n", "2:3 tab-indent"},
         {"x-a:\n  -\tb\n", "2:4 tab-indent"},
         {"x-a:\n  - \t- b\n", "2:5 tab-indent"},
         {"x-a:\tb\n", ""},
         {"x-a: b\tc\t# d\n", ""},
         {"x-a: b\n  \t\n", "2:3 tab-indent"},
         {"x-a: b\n\t# a comment\n", "2:1 tab-indent"}});
}

TEST_CASE("io/scan_text: what git leaves behind") {
  check({{"x-a: b\n<<<<<<< HEAD\nx-c: d\n=======\n", "2:1 conflict-marker"},
         {"x-a: b\n=======\n", "2:1 conflict-marker"},
         {"x-a: b\r\n=======\r\n", "2:1 conflict-marker"},
         {"x-a: b\n>>>>>>> theirs\n", "2:1 conflict-marker"},
         {"x-a: b\n||||||| base\n", "2:1 conflict-marker"},
         {"\xEF\xBB\xBF<<<<<<< HEAD\n", "1:1 conflict-marker"},
         {"x-a: |\n  =======\n", ""},
         {"x-a: <<<<<<< b\n", ""}});
}

TEST_CASE("io/scan_text: a file that may be cut off") {
  check({{"x-a: b", "1:7 cut-off"},
         {"x-a: b\nx-c", "2:4 cut-off"},
         {"x-a: b\r\nx-c: d\r", "2:8 cut-off"},
         {"x-a: b\nx-c: \xC3", "2:7 cut-off"},
         {"\xEF\xBB\xBF", "1:1 cut-off"}});
}

TEST_CASE("io/scan_text: sizes") {
  const auto line = [](std::size_t bytes) {
    return "x-a: b\nx-c: " + std::string(bytes - 5, 'd') + "\n";
  };
  check({{line(inv::io::line_bytes_max), ""},
         {line(inv::io::line_bytes_max + 1), "2:1 line-too-long"}});
  inv::core::Diagnostics diagnostics;
  const std::string large(inv::io::file_bytes_max + 1, '\n');
  CHECK_FALSE(inv::io::scan_text(0, large, diagnostics));
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].id == inv::core::DiagnosticId::file_too_large);
}

TEST_CASE("io/scan_text: every byte at every place of a word of eight is looked at") {
  for (int byte = 0; byte < 256; ++byte) {
    if (byte == '\n') continue;
    const bool is_plain = byte >= 0x20 && byte < 0x7F;
    for (std::size_t at = 0; at < 17; ++at) {
      std::string text = "# 345678901234567890\n";
      text[at + 2] = static_cast<char>(byte);
      inv::core::Diagnostics diagnostics;
      INFO("byte " << byte << " at " << at);
      CHECK(inv::io::scan_text(0, text, diagnostics) == (is_plain || byte == '\t'));
    }
  }
}

TEST_CASE("io/utf8: names of characters") {
  CHECK(inv::core::code_point_name(7) == "U+0007");
  CHECK(inv::core::code_point_name(0x2028) == "U+2028");
  CHECK(inv::core::code_point_name(0x1F339) == "U+1F339");
}

}  // namespace
