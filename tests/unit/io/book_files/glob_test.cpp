#include <doctest/doctest.h>

#include "io/book_files/glob.hpp"

namespace {

using inv::io::glob_matches;

TEST_CASE("io/book_files: names against a segment") {
  struct Case {
    std::string pattern;
    std::vector<std::string> fits, fits_not;
  };
  const Case cases[] = {
      {"*.yaml", {"a.yaml", ".yaml", "a.b.yaml"}, {"a.yml", "a.yaml.bak", "yaml", ""}},
      {"a*b*c", {"abc", "aXbYc", "abbcc", "a*b*c"}, {"ab", "acb", "abcd"}},
      {"**", {"", "a"}, {}},
      {"?", {"a", "\xC3\xBC", "\xF0\x9F\x8C\xB9", "?"}, {"", "ab"}},
      {"a?c",
       {"abc",
        "a\xE2\x82\xAC"
        "c"},
       {"ac", "abbc"}},
      {"[abc]", {"a", "c"}, {"d", "", "ab", "[abc]"}},
      {"[a-c]x", {"ax", "bx", "cx"}, {"dx", "-x"}},
      {"[!a-c]", {"d", "-"}, {"a", "b", ""}},
      {"[^a]", {"b"}, {"a"}},
      {"[]a]", {"]", "a"}, {"b"}},
      {"[!]a]", {"b"}, {"]", "a"}},
      {"[a-]", {"a", "-"}, {"b"}},
      {"[\xC3\xA4-\xC3\xBC]", {"\xC3\xB6"}, {"a", "o"}},
      {"[a", {"[a"}, {"a"}},
      {"[", {"["}, {"a"}},
      {"2026-0[1-3].yaml", {"2026-01.yaml"}, {"2026-04.yaml"}},
      {"", {""}, {"a"}},
      {"Hart.yaml", {"Hart.yaml"}, {"hart.yaml"}},
  };
  for (const Case& each : cases) {
    for (const auto& name : each.fits) {
      INFO(each.pattern << " and " << name);
      CHECK(glob_matches(each.pattern, name));
    }
    for (const auto& name : each.fits_not) {
      INFO(each.pattern << " and " << name);
      CHECK_FALSE(glob_matches(each.pattern, name));
    }
  }
}

TEST_CASE("io/book_files: many stars take no time") {
  std::string pattern;
  for (int i = 0; i < 40; ++i) pattern += "a*";
  CHECK_FALSE(glob_matches(pattern + "b", std::string(5000, 'a')));
}

TEST_CASE("io/book_files: segments of a path") {
  using Names = std::vector<std::string>;
  CHECK(inv::io::path_segments("a/b.yaml") == Names{"a", "b.yaml"});
  CHECK(inv::io::path_segments("./a//**/.b/") == Names{"a", "**", ".b"});
  CHECK(inv::io::path_segments("/..") == Names{".."});
  CHECK(inv::io::path_segments("") == Names{});
}

}  // namespace
