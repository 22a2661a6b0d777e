#include "memory_files.hpp"
#include "problems.hpp"

#include <doctest/doctest.h>

#include "inv/io/book_files.hpp"
#include "inv/io/files.hpp"

namespace inv::test {

namespace {

io::Loaded load(const std::string& text) {
  testing::MemoryFiles files;
  files.files["/book/inv.yaml"] = text;
  auto loaded = io::load_book(files, "/book/inv.yaml");
  REQUIRE(loaded.has_value());
  CHECK(loaded->book.has_value() == !loaded->diagnostics.has_errors());
  return std::move(*loaded);
}

const std::string business =
    "business:\n"
    "  name: Rowan\n"
    "  currency: GBP\n"
    "  taxes: {standard: 20, zero: 0}\n"
    "  tax: standard\n";

}  // namespace

std::string problems_of(const std::string& text) {
  constexpr std::size_t shown_max = 30;
  const auto loaded = load(text);
  std::string all;
  for (const auto& diagnostic : loaded.diagnostics.all()) {
    std::string seen(loaded.sources.text(diagnostic.at));
    if (seen.size() > shown_max) seen = seen.substr(0, shown_max) + "…";
    if (!all.empty()) all += "; ";
    all += core::kind_of(diagnostic.id).name + " `" + seen + "`";
  }
  return all;
}

std::string messages_of(const std::string& text) {
  const auto loaded = load(text);
  std::string all;
  for (const auto& diagnostic : loaded.diagnostics.all()) all += diagnostic.message + "\n";
  return all;
}

std::string small_book(const std::string& records) {
  return business +
         "clients:\n"
         "  - {id: hart, name: Mrs Edith Hart, email: e@hart.example}\n"
         "invoices:\n"
         "  - {id: b-1, client: hart, date: 2026-01-10, total: 100.00}\n" +
         records;
}

std::string with_entry(const std::string& entry) {
  return small_book("journal:\n  - " + entry + "\n");
}

std::string with_invoice(const std::string& invoice) { return small_book("  - " + invoice + "\n"); }

std::string with_client(const std::string& client) {
  return business + "clients:\n  - " + client + "\n";
}

std::string with_business(const std::string& keys) {
  return "business:\n  name: Rowan\n  currency: GBP\n" + keys;
}

std::string with_policy(const std::string& keys) {
  return business + "policy:\n  trade: " + keys + "\n";
}

}  // namespace inv::test
