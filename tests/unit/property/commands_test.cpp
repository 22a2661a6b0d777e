// Random commands, one after the other, as somebody might type them in a year: what is refused
// leaves every file as it was, what is written is in one file and only adds to it, and the book has
// no error afterwards.
#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>

#include "cli/transcript/world.hpp"

namespace {

using inv::testing::Outcome;
using inv::testing::run_line;
using inv::testing::World;

constexpr std::string_view root =
    "business:\n"
    "  name: Rowan Yard Care\n"
    "  currency: GBP\n"
    "  taxes: {standard: 20, zero: 0}\n"
    "  tax: standard\n"
    "  pay: [{via: Cheque}]\n";

class Typist {
 public:
  explicit Typist(unsigned seed) : random_(seed) {}

  std::string line() {
    switch (below(16)) {
      case 0:
        return "inv bill " + client() + " --line '" + text() + "; " + number() + " @ " + money() +
               "'" + day();
      case 1:
        return "inv bill " + client() + " --total " + money() + " --currency " + currency() + day();
      case 2: return "inv pay " + client() + " " + money() + day();
      case 3: return "inv pay " + client() + " --for " + invoice() + day();
      case 4: return "inv pay " + client() + " " + money() + " --keep --ref " + number() + day();
      case 5: return "inv credit " + client() + " " + money() + " --why '" + text() + "'" + day();
      case 6:
        return "inv promise " + client() + " +" + number() + " --said '" + text() + "'" + day();
      case 7: return "inv hold " + client() + " --why '" + text() + "'" + day();
      case 8: return "inv log " + client() + " --call '" + text() + "' --mood " + digit(5) + day();
      case 9: return "inv note " + client() + " '" + text() + "'" + day();
      case 10: return "inv refund " + client() + " " + money() + day();
      case 11: return "inv writeoff " + invoice() + day();
      case 12: return "inv void " + invoice() + day();
      case 13: return "inv dispute " + invoice() + " --why '" + text() + "'" + day();
      case 14: return "inv apply " + client() + " --for " + invoice() + day();
      default: return "inv returned " + client() + " " + money() + " --for " + invoice() + day();
    }
  }

 private:
  unsigned below(unsigned count) {
    return std::uniform_int_distribution<unsigned>(0, count - 1)(random_);
  }
  std::string digit(unsigned most) { return std::to_string(1 + below(most)); }
  std::string number() { return std::to_string(1 + below(60)); }
  std::string client() {
    constexpr std::array ids = {"hart", "oak", "pine", "nobody"};
    return ids[below(below(8) == 0 ? 4 : 3)];
  }
  std::string invoice() { return "2026-00" + std::to_string(10 + below(30)).substr(0, 2); }
  std::string currency() { return below(5) == 0 ? "EUR" : "GBP"; }
  std::string money() { return std::to_string(below(300)) + "." + std::to_string(10 + below(90)); }
  std::string day() { return " --date 2026-0" + digit(6) + "-" + std::to_string(10 + below(18)); }
  std::string text() {
    constexpr std::array words = {"roses", "no",    "null", "12:30", "a: b", "c #d", "{x}",
                                  "[y]",   "\"q\"", "\\",   "- e",   "é ü",  "%",    "@f",
                                  "0010",  "1e3",   "&a",   "*b",    "| >",  "?",    "!tag"};
    std::string all = words[below(words.size())];
    for (unsigned more = below(3); more > 0; --more)
      all += std::string(" ") + words[below(words.size())];
    return all;
  }

  std::mt19937 random_;
};

/// Bytes that `after` has more than `before` at one place; nothing where that is not how it became.
bool only_adds(const std::string& before, const std::string& after) {
  if (after.size() <= before.size()) return false;
  std::size_t same = 0;
  while (same < before.size() && before[same] == after[same]) ++same;
  std::size_t tail = 0;
  while (tail < before.size() - same &&
         before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
    ++tail;
  return same + tail == before.size();
}

void check_written(const World& world, const std::map<std::string, std::string>& before) {
  std::size_t changed = 0;
  for (const auto& [path, text] : world.files.files) {
    const auto old = before.find(path);
    REQUIRE(old != before.end());
    if (old->second == text) continue;
    ++changed;
    CHECK(only_adds(old->second, text));
  }
  CHECK(changed == 1);
}

TEST_CASE("property/commands: a year of random commands leaves a book without errors") {
  std::size_t written = 0, refused = 0;
  for (unsigned seed = 0; seed < 12; ++seed) {
    World world;
    world.files.files["/book/inv.yaml"] = std::string(root);
    world.files.files["/book/clients/hart.yaml"] =
        "clients:\n  - {id: hart, name: Mrs Edith Hart}\ninvoices:\n"
        "  - {id: 2026-0010, date: 2026-01-01, total: 100.00}\n";
    world.files.files["/book/clients/others.yaml"] =
        "clients:\n- id: oak\n  name: Oak\n- id: pine\n  name: Pine\n\njournal:\n"
        "- date: 2026-01-02\n  client: oak\n  note: a # remark\n";
    Typist typist(seed);
    for (int i = 0; i < 60; ++i) {
      const std::string line = typist.line();
      CAPTURE(line);
      const auto before = world.files.files;
      const Outcome outcome = run_line(world, line);
      CAPTURE(outcome.err);
      REQUIRE((outcome.exit == 0 || outcome.exit == 2));
      (outcome.exit == 0 ? written : refused) += 1;
      if (outcome.exit == 0)
        check_written(world, before);
      else
        REQUIRE(world.files.files == before);
    }
    const Outcome checked = run_line(world, "inv check");
    CAPTURE(checked.out);
    CHECK(checked.exit == 0);
  }
  MESSAGE(written << " written, " << refused << " refused");
  CHECK(written > 200);
  CHECK(refused > 50);
}

}  // namespace
