#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "sources.hpp"

// Outside code stays where it is, and so do streams, the clock and the environment.

namespace {

using inv::testing::Include;
using inv::testing::includes_of;
using inv::testing::layer_of;
using inv::testing::names_in;
using inv::testing::SourceFile;
using inv::testing::sources;

/// Outside code: where it may be included, and in how many files at most.
struct Outside {
  std::string prefix;
  std::vector<std::string> where;
  std::size_t files;
};

const std::vector<Outside> outside = {
    {"yaml-cpp/", {"src/io/"}, 1},
    {"date/", {"src/core/date.cpp"}, 1},
    {"tl/expected.hpp", {"include/inv/core/result.hpp"}, 1},
    {"CLI/", {"src/cli/app/arguments.cpp"}, 1},
    {"nlohmann/", {"src/render/"}, 20},
    {"fmt/", {"src/render/", "src/cli/"}, 40},
    {"utf8proc.h", {"src/render/", "src/cli/"}, 4},
    {"kainjow/", {"src/render/", "src/cli/"}, 2},
    {"sys/", {"src/io/files/", "src/cli/world/"}, 7},
    {"unistd.h", {"src/io/files/", "src/cli/world/"}, 7},
    {"fcntl.h", {"src/io/files/", "src/cli/world/"}, 8},
    {"spawn.h", {"src/cli/world/programs.cpp"}, 1},
    {"poll.h", {"src/cli/world/"}, 2},
    {"termios.h", {"src/cli/world/keyboard.cpp"}, 1},
    {"sha2.h", {"src/core/sha256.cpp"}, 1},
    {"dirent.h", {"src/io/files/"}, 1},
    {"gmime/", {"src/render/mail/"}, 1},
    {"dlfcn.h", {"src/render/mail/"}, 1},
};

const std::set<std::string> streams_and_clocks = {
    "iostream", "ostream", "istream", "fstream", "sstream", "iosfwd", "syncstream",
    "chrono",   "ctime",   "locale",  "clocale", "csignal", "filesystem"};

bool begins_with_any(const std::string& path, const std::vector<std::string>& prefixes) {
  return std::ranges::any_of(prefixes,
                             [&](const auto& prefix) { return path.starts_with(prefix); });
}

TEST_CASE("tidy: outside code is included only where the house has it") {
  std::map<std::string, std::set<std::string>> users;
  for (const SourceFile& file : sources({"src", "include"})) {
    for (const Include& include : includes_of(file)) {
      if (!include.angled || include.name.find_first_of("./") == std::string::npos) continue;
      INFO(file.path << " includes " << include.name);
      const auto known = std::ranges::find_if(
          outside, [&](const Outside& each) { return include.name.starts_with(each.prefix); });
      REQUIRE(known != outside.end());
      CHECK(begins_with_any(file.path, known->where));
      users[known->prefix].insert(file.path);
    }
  }
  for (const Outside& each : outside) {
    INFO(each.prefix);
    CHECK(users[each.prefix].size() <= each.files);
  }
}

TEST_CASE("tidy: nothing below cli knows a stream, the clock or the environment") {
  const std::set<std::string> names = {"getenv", "setlocale", "localtime",
                                       "cout",   "cerr",      "printf"};
  for (const SourceFile& file : sources({"src", "include"})) {
    const std::string layer = layer_of(file.path);
    if (layer == "cli" || layer.empty() || file.path == "src/core/assert.cpp") continue;
    INFO(file.path);
    for (const Include& include : includes_of(file)) {
      INFO(include.name);
      // The folders of the disk are read with it, where the disk is.
      if (include.name == "filesystem" && file.path == "src/io/files/disk.cpp") continue;
      CHECK_FALSE((include.angled && streams_and_clocks.contains(include.name)));
    }
    for (const auto& name : names_in(code_of(file))) {
      INFO("line " << name.line << ": " << name.text);
      CHECK_FALSE(names.contains(name.text));
    }
  }
}

TEST_CASE("tidy: the whole program leaves the locale alone") {
  for (const SourceFile& file : sources({"src", "include"})) {
    for (const auto& name : names_in(code_of(file))) {
      INFO(file.path << ":" << name.line << ": " << name.text);
      CHECK_FALSE((name.text == "setlocale" || name.text == "imbue" || name.text == "locale"));
    }
  }
}

}  // namespace
