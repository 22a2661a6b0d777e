#include <doctest/doctest.h>

#include <algorithm>

#include "cli/init/init.hpp"
#include "inv/io/book_files.hpp"
#include "memory_files.hpp"

namespace {

using inv::cli::first_files;
using inv::cli::FirstBook;
using inv::cli::read_way_to_pay;

FirstBook plain_book(const std::string& name) {
  FirstBook book;
  book.name = name;
  book.currency = inv::core::Currency::find("GBP");
  return book;
}

std::string errors_of(const std::string& text, const std::string& client) {
  inv::testing::MemoryFiles files;
  files.files["/book/inv.yaml"] = text;
  if (!client.empty()) files.files["/book/clients/c.yaml"] = client;
  const auto loaded = inv::io::load_book(files, "/book/inv.yaml");
  std::string errors;
  for (const auto& diagnostic : loaded->diagnostics.all()) errors += diagnostic.message + "\n";
  return errors;
}

/// The examples in remarks as if they were meant: `  # tax: standard` is `  tax: standard`. What is
/// prose stays a remark.
std::string with_examples(const std::string& text) {
  std::string all;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = text.find('\n', at);
    std::string line = text.substr(at, end - at);
    const std::size_t mark = line.find("# ");
    const std::size_t colon = line.find(':', mark == std::string::npos ? 0 : mark);
    const bool is_key = mark != std::string::npos && colon != std::string::npos &&
                        line.find(' ', line.find_first_not_of(" -", mark + 2)) > colon;
    const bool is_element = mark != std::string::npos && line.find("- {") != std::string::npos;
    if (is_key || is_element) line.erase(mark, 2);
    all += line + "\n";
    at = end + 1;
  }
  return all;
}

TEST_CASE("cli/init: any name reads back as it is") {
  const std::string names[] = {"Rowan",
                               "Rowan: Yard # Care",
                               "\"quoted\"",
                               "it's",
                               "no",
                               "007",
                               "null",
                               "- dash",
                               "{a: b}",
                               "[x]",
                               "@at",
                               "100%",
                               "a, b",
                               "*star",
                               "Zoë Brückner",
                               "日本",
                               "back\\slash",
                               "~",
                               "1e3",
                               "2026-04-08",
                               "<<",
                               "=",
                               "tail:",
                               "& co",
                               "!bang",
                               "#hash",
                               "|pipe",
                               "trailing \\",
                               "? what",
                               "`tick`",
                               "'",
                               "\"",
                               "%percent"};
  for (const std::string& name : names) {
    INFO(name);
    FirstBook book = plain_book(name);
    book.client = name;
    inv::book::PayWay way;
    way.via = name;
    way.note = name;
    book.pay.push_back(way);
    const auto files = first_files(book);
    REQUIRE_MESSAGE(files.has_value(), files.error().message);
    inv::testing::MemoryFiles memory;
    for (const auto& file : *files) memory.files["/book/" + file.path] = file.text;
    const auto loaded = inv::io::load_book(memory, "/book/inv.yaml");
    REQUIRE(loaded->book.has_value());
    const inv::book::Business& business = loaded->book->business();
    CHECK(business.name == name);
    CHECK(business.pay.at(0).via == name);
    CHECK(business.pay.at(0).note == name);
    REQUIRE(loaded->book->clients().size() == 1);
    CHECK(loaded->book->clients()[0].name == name);
    CHECK(loaded->book->clients()[0].id == inv::cli::first_client_id(book));
  }
}

TEST_CASE("cli/init: what no book can hold is refused") {
  const std::string names[] = {"a\nb", "a\rb",  "a\tb",   "a\x1b[31m",
                               "\xff", "a\x7f", "\u2028", std::string("a\0b", 3)};
  for (const std::string& name : names) {
    const auto files = first_files(plain_book(name));
    REQUIRE_FALSE(files.has_value());
    CHECK(files.error().kind == inv::core::Failure::Kind::usage);
    FirstBook book = plain_book("Rowan");
    book.client = name;
    CHECK_FALSE(first_files(book).has_value());
  }
}

TEST_CASE("cli/init: the examples in remarks are right too") {
  FirstBook book = plain_book("Rowan");
  for (const bool has_pay : {false, true}) {
    if (has_pay) book.pay.push_back(*read_way_to_pay("Cash"));
    book.client = "Edith";
    const auto files = first_files(book);
    REQUIRE(files.has_value());
    REQUIRE(files->size() == 4);
    const std::string root = with_examples(files->at(0).text);
    const std::string client = with_examples(files->at(1).text);
    for (const char* key : {"\n  email:", "\n  taxes:", "\n  number:", "\n  pay:", "\npolicy:",
                            "- {via: Cheque", "\n  address:"}) {
      INFO(key);
      CHECK(root.find(key) != std::string::npos);
    }
    CHECK(client.find("\n    billing:") != std::string::npos);
    INFO(root);
    CHECK(errors_of(root, client) == "");
    CHECK(files->front().path == "inv.yaml");
  }
}

TEST_CASE("cli/init: ways to pay as people say them") {
  struct Row {
    const char* words;
    const char* wanted;  // via|iban|link|note
  };
  const Row table[] = {
      {"GB33BUKB20201555555555", "Bank transfer|GB33BUKB20201555555555||"},
      {"gb33 bukb 2020 1555 5555 55", "Bank transfer|GB33BUKB20201555555555||"},
      {"DE89 3704 0044 0532 0130 00", "Bank transfer|DE89370400440532013000||"},
      {"NO93 8601 1117 947", "Bank transfer|NO9386011117947||"},
      {"MT84MALT011000012345MTLCAST001S", "Bank transfer|MT84MALT011000012345MTLCAST001S||"},
      {"SEPA: DE89370400440532013000", "SEPA|DE89370400440532013000||"},
      {"https://pay.example/rowan", "Card||https://pay.example/rowan|"},
      {"PayPal: https://pay.example/rowan", "PayPal||https://pay.example/rowan|"},
      {"Cheque", "Cheque|||"},
      {"Cash: at the door, please", "Cash|||at the door, please"},
      {"Bank transfer: sort code 20-20-15, account 55555555",
       "Bank transfer|||sort code 20-20-15, account 55555555"},
      {" Cash ", "Cash|||"},
      {"https://two words", "https://two words|||"},
  };
  for (const Row& row : table) {
    INFO(row.words);
    const auto way = read_way_to_pay(row.words);
    REQUIRE(way.has_value());
    CHECK(way->via + "|" + way->iban + "|" + way->link + "|" + way->note == row.wanted);
  }
  for (const char* words : {"GB34BUKB20201555555555", "DE89370400440532013001", "", "  ",
                            "SEPA: DE88370400440532013000"}) {
    INFO(words);
    const auto way = read_way_to_pay(words);
    REQUIRE_FALSE(way.has_value());
    CHECK(way.error().kind == inv::core::Failure::Kind::usage);
  }
}

}  // namespace
