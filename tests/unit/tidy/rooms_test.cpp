#include <doctest/doctest.h>

#include <algorithm>

#include "rooms.hpp"

// The picture in src/README.md: layers and rooms, each with its page, and includes that point down.

namespace inv::testing {

namespace {

using Lines = std::vector<std::string>;

void check_none(const Lines& found) {
  for (const std::string& line : found) FAIL_CHECK(line);
}

std::vector<SourceFile> all_sources() { return sources({"src", "include"}); }

const House small = {{"low", {}, {""}}, {"high", {"low"}, {"cellar", "attic", ""}}};

TEST_CASE("tidy: every file is in a room of the house") {
  check_none(unknown_rooms(house(), all_sources()));
  CHECK(unknown_rooms(small, {{"src/high/attic/a.cpp", {}}, {"src/high/shed/b.cpp", {}}}) ==
        Lines{"src/high/shed/b.cpp is in no room"});
}

TEST_CASE("tidy: includes point down only, between layers and between rooms") {
  check_none(uphill_includes(house(), all_sources()));
}

TEST_CASE("tidy: the measure of includes sees what it should") {
  const Lines down = {"#include <vector>", "#include \"inv/low/a.hpp\"",
                      "#include \"inv/high/cellar.hpp\"", "#include \"high/cellar/b.hpp\"",
                      "#include \"beside.hpp\""};
  CHECK(uphill_includes(small, {{"src/high/attic/a.cpp", down}}).empty());
  CHECK(uphill_includes(small, {{"src/high/top.cpp", {"#include \"high/attic/a.hpp\""}}}).empty());
  const Lines up = {"#include \"high/attic/a.hpp\"", "#include \"inv/high/attic.hpp\"",
                    "#include \"inv/high/attic/a.hpp\"", "#include \"inv/high/top.hpp\""};
  CHECK(uphill_includes(small, {{"src/high/cellar/a.cpp", up}}).size() == up.size());
  CHECK(uphill_includes(small, {{"include/inv/high/cellar.hpp", up}}).size() == up.size());
  CHECK(uphill_includes(small, {{"src/low/a.cpp", {"#include \"inv/high/top.hpp\""}}}) ==
        Lines{"src/low/a.cpp includes inv/high/top.hpp"});
}

TEST_CASE("tidy: private headers stay in their layer") {
  check_none(private_includes(all_sources()));
  const Lines includes = {"#include \"inv/low/a.hpp\"", "#include \"high/attic/b.hpp\"",
                          "#include \"low/c.hpp\""};
  CHECK(private_includes({{"src/high/a.cpp", includes}}) ==
        Lines{"src/high/a.cpp includes low/c.hpp"});
  CHECK(private_includes({{"include/inv/high/a.hpp", {"#include \"high/attic/b.hpp\""}}}) ==
        Lines{"include/inv/high/a.hpp includes high/attic/b.hpp"});
}

TEST_CASE("tidy: a class is defined in one header and one .cpp, and is no crowd") {
  check_none(scattered_classes(all_sources()));
  check_none(large_classes(all_sources()));
}

TEST_CASE("tidy: the measure of classes sees what it should") {
  const Lines here = {"namespace inv::low {",
                      "namespace {",
                      "void Other::f() {}",
                      "}",
                      "std::vector<int> Thing::f(int a) const {",
                      "  return {a};",
                      "}",
                      "Thing::Thing(int a) : a_{a}, b_(a) {}",
                      "}"};
  const Lines there = {"namespace inv::low {", "int Thing::g() { return 1; }",
                       "int Other::f() { return 1; }", "}"};
  CHECK(scattered_classes({{"src/low/a.cpp", here}}).empty());
  CHECK(scattered_classes({{"src/low/a.cpp", here}, {"src/high/b.cpp", there}}).empty());
  CHECK(scattered_classes({{"src/low/a.cpp", here}, {"src/low/b.cpp", there}}) ==
        Lines{"low::Thing is in src/low/a.cpp src/low/b.cpp"});
  Lines crowd = {"namespace inv::low {"};
  for (int i = 0; i < 20; ++i) crowd.push_back("void Thing::f" + std::to_string(i) + "() {}");
  CHECK(large_classes({{"src/low/a.cpp", crowd}}).empty());
  crowd.push_back("Thing::~Thing() {}");
  CHECK(large_classes({{"src/low/a.cpp", crowd}}) == Lines{"low::Thing has 21 members"});
}

TEST_CASE("tidy: what is defined is declared in the header of its name or of its room") {
  check_none(undeclared_definitions(all_sources()));
}

TEST_CASE("tidy: the measure of declarations sees what it should") {
  const Lines source = {"#include <map>",
                        "namespace inv::high {",
                        "namespace {",
                        "void own() {}",
                        "}",
                        "static void hidden() {}",
                        "const int table[] = {f(1)};",
                        "void run() {",
                        "  own();",
                        "}",
                        "void Thing::go() {}",
                        "}"};
  const Lines header = {"void run();", "class Thing {};"};
  for (const char* const path : {"src/high/attic/a.hpp", "src/high/attic/attic.hpp",
                                 "include/inv/high/attic.hpp", "include/inv/high/attic/a.hpp"}) {
    INFO(std::string(path));
    CHECK(undeclared_definitions({{"src/high/attic/a.cpp", source}, {path, header}}).empty());
  }
  const Lines wanted = {"src/high/attic/a.cpp defines run",
                        "src/high/attic/a.cpp defines Thing::go"};
  for (const char* const path : {"src/high/attic/b.hpp", "include/inv/high/a.hpp"}) {
    INFO(std::string(path));
    CHECK(undeclared_definitions({{"src/high/attic/a.cpp", source}, {path, header}}) == wanted);
  }
}

Lines paths_of(const std::vector<SourceFile>& files) {
  Lines paths;
  for (const SourceFile& file : files) paths.push_back(file.path);
  return paths;
}

TEST_CASE("tidy: a folder is small enough to be read as one thing") {
  const std::vector<std::string> endings = {".cpp", ".hpp", ".def", ".md"};
  check_none(crowded_folders(paths_of(sources({"src", "include", "tests/unit"}, endings))));
  Lines many;
  for (int i = 0; i < 15; ++i) many.push_back("src/a/" + std::to_string(i) + ".cpp");
  CHECK(crowded_folders(many).empty());
  many.push_back("src/a/README.md");
  CHECK(crowded_folders(many) == Lines{"src/a has 16 files"});
}

TEST_CASE("tidy: each room begins with a page that says what it is for") {
  check_none(folders_without_page(sources({"src"}, {".cpp", ".hpp", ".md"})));
  const Lines page(20, "text"), long_page(21, "text");
  CHECK(folders_without_page({{"src/a/x.cpp", {}}, {"src/a/README.md", page}}).empty());
  CHECK(folders_without_page({{"src/a/x.cpp", {}}}) == Lines{"src/a has no README.md"});
  CHECK(folders_without_page({{"src/a/x.cpp", {}}, {"src/a/README.md", long_page}}) ==
        Lines{"src/a/README.md is longer than a page"});
}

TEST_CASE("tidy: the tests stand in rooms of the same names") {
  for (const SourceFile& file : sources({"tests/unit"})) {
    const auto place =
        place_of(house(), "src/" + file.path.substr(std::string("tests/unit/").size()));
    const bool is_layer = std::ranges::count(house(), place.layer, &Layer::name) > 0;
    if (!is_layer || place.layer.empty() || place.room.empty() || place.room == "transcript")
      continue;
    INFO(file.path);
    CHECK(unknown_rooms(house(), {{"src/" + file.path.substr(11), {}}}).empty());
  }
}

}  // namespace

}  // namespace inv::testing
