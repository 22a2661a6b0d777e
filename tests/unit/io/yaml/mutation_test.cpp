#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "inv/io/book_files.hpp"
#include "memory_files.hpp"
#include "mutator.hpp"
#include "reading_check.hpp"
#include "source_dir.hpp"

// Damaged books: whatever a byte is changed to and wherever a file ends, the reader says where
// something is wrong or reads what stands there.

namespace {

namespace fs = std::filesystem;
using inv::test::check_reading;
using inv::test::Mutator;

const std::string small_books[] = {
    "# inv.yaml\n"
    "business:\n"
    "  name: Rowan Yard Care\n"
    "  address: [4 Mill Lane, Ludlow]\n"
    "  currency: GBP\n"
    "  terms: 2/10 net 30\n"
    "  taxes: {standard: 20, zero: {rate: 0, text: \"Zero rated\"}}\n"
    "  tax: standard\n"
    "  pay:\n"
    "    - {via: Card, link: \"https://pay.example/rowan\"}\n"
    "policy:\n"
    "  standard: {gap: 10, quiet: [sat, sun, 12-24..01-02], minimum: 15.00}\n"
    "clients:\n"
    "  - id: hart\n"
    "    name: Mrs Edith Hart\n"
    "    billing: {every: month, day: 1}\n"
    "    thanks: 'Thank you; it''s a pleasure'\n"
    "invoices:\n"
    "  - id: 2026-0042\n"
    "    date: 2026-03-01\n"
    "    due: 2026-03-31\n"
    "    note: |\n"
    "      Two\n"
    "\n"
    "      lines\n"
    "    lines:\n"
    "      - {what: Spring pruning, qty: 3, unit: h, rate: 45.00}\n"
    "      - {what: Green waste, amount: 12.50, tax: zero}\n"
    "journal:   # everything\n"
    "  - {date: 2026-04-08, call: Cheque is in the mail, by: rowan, mood: 4}\n"
    "  - {date: 2026-04-08, promise: 2026-04-15, for: [2026-0042]}\n"
    "  - {date: 2026-04-14, paid: 174.50, via: cheque, for: {2026-0042: 100.00}}\n",
    "\xEF\xBB\xBF---\r\n"
    "business: {name: J\xC3\xBCrgen, currency: EUR}\r\n"
    "clients: [{id: a/b, name: \"A \\\"B\\\" \\u00e9\", x-note: null}]\r\n"
    "invoices:\r\n"
    "- {id: '1', date: 2026-01-31, total: 10,\r\n"
    "   instalments: [{due: 2026-02-28, percent: 50}, {due: 2026-03-31, percent: 50}]}\r\n"
    "journal:\r\n"
    "- date: 2026-02-01\r\n"
    "  plan:\r\n"
    "  - {by: 2026-03-01, amount: 5}\r\n"
    "  - by: 2026-04-01\r\n"
    "    amount: 5.00 EUR\r\n"
    "- {date: 2026-02-02, note: >-\r\n"
    "}\r\n"
    "...\r\n",
};

std::vector<std::string> books() {
  std::vector<std::string> all(std::begin(small_books), std::end(small_books));
  const fs::path examples = fs::path(inv::test::source_dir()) / "examples";
  std::vector<fs::path> paths;
  if (fs::exists(examples)) {
    for (const auto& entry : fs::recursive_directory_iterator(examples)) {
      if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
    }
  }
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    std::ifstream in(path, std::ios::binary);
    all.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return all;
}

/// The small ones, and what the fuzzer starts from.
std::vector<std::string> starts() {
  std::vector<std::string> all = books();
  for (const char* const folder : {"corpus", "edits"}) {
    for (const auto& entry :
         fs::directory_iterator(fs::path(inv::test::source_dir()) / "tests/fuzz" / folder)) {
      std::ifstream in(entry.path(), std::ios::binary);
      std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
      if (!text.empty() && text.size() < 3000) all.push_back(std::move(text));
    }
  }
  std::sort(all.begin(), all.end());
  return all;
}

std::size_t size_from(const char* variable, std::size_t usual) {
  const char* const wanted = std::getenv(variable);
  return wanted == nullptr ? usual : std::strtoul(wanted, nullptr, 10);
}

TEST_CASE("property/mutation: what is read of damaged text is what yaml-cpp reads") {
  const std::size_t times = size_from("INV_MUTATIONS", 20'000);
  const auto all = starts();
  Mutator mutator(20260301);
  std::size_t refused = 0;
  for (std::size_t i = 0; i < times; ++i) {
    // Every other one of a small book, which has most of what YAML can do in few bytes.
    const std::string& from = i % 2 == 0 ? small_books[i / 2 % 2] : all[i / 2 % all.size()];
    const std::string text = mutator.mutated(from);
    const auto check = check_reading(text);
    refused += check.has_errors ? 1 : 0;
    if (check.broken_promise.empty()) continue;
    INFO(text);
    CHECK(check.broken_promise == "");
  }
  CHECK(refused > times / 4);
  CHECK(refused < times);
}

TEST_CASE("io/mutation: whole books with a byte changed are loaded, or say what is wrong") {
  Mutator mutator(20260302);
  for (int i = 0; i < 4000; ++i) {
    inv::testing::MemoryFiles files;
    files.files["inv.yaml"] = mutator.mutated(small_books[0]);
    const auto loaded = inv::io::load_book(files, "inv.yaml");
    REQUIRE(loaded.has_value());
    if (loaded->book.has_value() != loaded->diagnostics.has_errors()) continue;
    INFO(files.files["inv.yaml"]);
    CHECK(loaded->book.has_value() != loaded->diagnostics.has_errors());
  }
}

TEST_CASE("io/mutation: a file that is cut within a line is refused, wherever that is") {
  for (const std::string& text : books()) {
    for (std::size_t size = 1; size < text.size(); ++size) {
      const auto check = check_reading(text.substr(0, size));
      const bool within_line = text[size - 1] != '\n';
      const bool is_right = check.broken_promise.empty() && !(within_line && check.is_whole);
      if (is_right) continue;
      INFO(text.substr(0, size));
      CHECK(check.broken_promise == "");
      CHECK_FALSE(check.is_whole);
    }
  }
}

}  // namespace
