#include <doctest/doctest.h>

#include "book_from_text.hpp"
#include "cli/typed/typed.hpp"

namespace {

using inv::cli::line_node;
using inv::cli::read_invoice_line;
using inv::cli::standing_line_node;
using inv::cli::without_currency;
using inv::io::NewNode;

inv::io::Loaded book(const std::string& usual = "  tax: standard\n") {
  return inv::test::book_from_text(
      "business:\n  name: Rowan\n  currency: GBP\n"
      "  taxes: {standard: 20, zero: 0, reduced: 5.5,\n"
      "          reverse: {rate: 0, text: The customer accounts for the VAT}}\n" +
      usual +
      "clients:\n"
      "  - id: hart\n"
      "    name: Edith\n"
      "    lines:\n"
      "      - {what: Lawn, qty: 1.5, unit: h, rate: 30.00}\n"
      "      - {what: Waste, amount: 12.5, tax: zero, discount: 10}\n"
      "      - {what: Export, amount: 3, tax: reverse}\n"
      "      - {what: Other, rate: 3, tax: 7}\n");
}

std::string shown_value(const NewNode& value) {
  if (value.kind == NewNode::Kind::text) return "'" + value.scalar + "'";
  if (value.kind == NewNode::Kind::plain) return value.scalar;
  std::string all;
  for (const NewNode& each : value.elements) all += (all.empty() ? "" : ", ") + shown_value(each);
  return "[" + all + "]";
}

/// `what='Lawn' qty=1.5 …`: texts in quotes, lists in brackets.
std::string shown(const NewNode& node) {
  std::string text;
  for (const auto& [key, value] : node.pairs)
    text += (text.empty() ? "" : " ") + key + "=" + shown_value(value);
  return text;
}

TEST_CASE("cli/typed: lines as people type them") {
  struct Row {
    const char* words;
    const char* wanted;
  };
  const Row table[] = {
      {"Spring pruning; 3 h @ 45.00; standard",
       "what='Spring pruning' qty=3 unit='h' rate=45.00 tax=20"},
      {"Pruning; 3 @ 45", "what='Pruning' qty=3 rate=45 tax=20"},
      {"Pruning; 2.5 hours @ 60; zero", "what='Pruning' qty=2.5 unit='hours' rate=60 tax=0"},
      {"Pruning;3h@45", "what='Pruning' qty=3 unit='h' rate=45 tax=20"},
      {"Pruning; 3 square metres @ 4.125",
       "what='Pruning' qty=3 unit='square metres' rate=4.125 tax=20"},
      {"Pruning; @ 45", "what='Pruning' rate=45 tax=20"},
      {"Waste; 12.50", "what='Waste' amount=12.50 tax=20"},
      {"Waste; 12.50 EUR; 0%", "what='Waste' amount=12.50 EUR tax=0"},
      {"Waste; less 10%; ZERO; 12.50", "what='Waste' amount=12.50 discount=10 tax=0"},
      {"Waste; 5.5 %; 12.50; less 2.5 %", "what='Waste' amount=12.50 discount=2.5 tax=5.5"},
      {"Deposit; -100", "what='Deposit' amount=-100 tax=20"},
      {"Returned; -2 bags @ 8.00; reduced", "what='Returned' qty=-2 unit='bags' rate=8.00 tax=5.5"},
      {"Returned; 2 @ -8", "what='Returned' qty=2 rate=-8 tax=20"},
      {"Waste; 12.50; zero; 7%", "what='Waste' amount=12.50 tax=[0, 7]"},
      {"Waste; 12.50; reverse; 7%", "what='Waste' amount=12.50 tax=['reverse', 7]"},
      {"Export; 10; reverse", "what='Export' amount=10 tax='reverse'"},
      {"Free; 0", "what='Free' amount=0 tax=20"},
      {"a@b.example; 1;", "what='a@b.example' amount=1 tax=20"},
      {" Plants: \"roses\" # 3 ; 1", "what='Plants: \"roses\" # 3' amount=1 tax=20"},
      {"Flour; 0.5 µg @ 1", "what='Flour' qty=0.5 unit='µg' rate=1 tax=20"},
  };
  const auto loaded = book();
  for (const Row& row : table) {
    INFO(row.words);
    const auto line = read_invoice_line(row.words, loaded.book->business());
    REQUIRE_MESSAGE(line.has_value(), line.error().message);
    CHECK(shown(line_node(*line, loaded.book->business())) == row.wanted);
  }
}

TEST_CASE("cli/typed: what is wrong is said of the field") {
  struct Row {
    const char* words;
    const char* wanted;
  };
  const Row table[] = {
      {"", "the line `` does not say what it is for; it is `WHAT; 3 h @ 45.00; TAX` or "
           "`WHAT; 12.50; TAX`"},
      {"; 12.50", "the line `; 12.50` does not say what it is for; it is `WHAT; 3 h @ 45.00; TAX` "
                  "or `WHAT; 12.50; TAX`"},
      {"Waste", "the line `Waste` has no price; it is `WHAT; 3 h @ 45.00; TAX` or "
                "`WHAT; 12.50; TAX`"},
      {"Waste; zero", "the line `Waste` has no price; it is `WHAT; 3 h @ 45.00; TAX` or "
                      "`WHAT; 12.50; TAX`"},
      {"Waste; 12,50", "in the line `Waste`: the amount `12,50` is not a number: decimals stand "
                       "after a point; write `12.50`"},
      {"Waste; £12", "in the line `Waste`: the amount `£12` is not a number: it is digits and a "
                     "point alone; write `12`"},
      {"Waste; 12.50 eur", "in the line `Waste`: no currency `eur` in `12.50 eur`; did you mean "
                           "`EUR`?; a price by quantity is written as `3 h @ 45.00`"},
      {"Waste; 12.55555", "in the line `Waste`: the amount `12.55555` has more than 4 decimals"},
      {"Waste; 1,5 h @ 3", "in the line `Waste`: the quantity `1,5` is not a number: decimals "
                           "stand after a point; write `1.5`"},
      {"Waste; h @ 3", "in the line `Waste`: the quantity `h` is not a number; write it as `12.5`"},
      {"Waste; 3 h @ 45 GBP", "in the line `Waste`: the rate `45 GBP` is not a number; a currency "
                              "is the whole invoice's"},
      {"Waste; 3 h @", "in the line `Waste`: the rate `` is not a number; write it as `12.5`"},
      {"Waste; 3 h @ 1.2345678", "in the line `Waste`: the rate `1.2345678` has more than 6 "
                                 "decimals"},
      {"Waste; 99999999999999999999", "in the line `Waste`: the amount `99999999999999999999` is "
                                      "too large"},
      {"Waste; 1; 2",
       "in the line `Waste`: a second price, `2`; a tax has its sign, `2%`"},
      {"Waste; 1; 3 @ 2", "in the line `Waste`: a second price, `2`"},
      {"Waste; 1; zero; 20%; standard", "in the line `Waste`: the tax of 20% twice"},
      {"Waste; 1; 120%", "in the line `Waste`: `120%` is not a percentage; it is a number from 0 "
                         "to 100"},
      {"Waste; 1; less 10", "in the line `Waste`: a discount is a percentage, as `less 10%`, not "
                            "`10`"},
      {"Waste; 1; less 1%; less 2%", "in the line `Waste`: a second discount, `less 2%`"},
      {"Waste; 1; standrad", "in the line `Waste`: `standrad` is neither a price nor a tax; did "
                             "you mean `standard`?"},
      {"Waste; 1; red wine",
       "in the line `Waste`: `red wine` is neither a price nor a tax; a price is `12.50` or "
       "`3 h @ 45.00`, a tax is `standard`, `zero`, `reduced`, `reverse` or `20%`, a discount "
       "`less 10%`"},
  };
  const auto loaded = book();
  for (const Row& row : table) {
    INFO(row.words);
    const auto line = read_invoice_line(row.words, loaded.book->business());
    REQUIRE_FALSE(line.has_value());
    CHECK(line.error().kind == inv::core::Failure::Kind::usage);
    CHECK(line.error().message == row.wanted);
  }
}

TEST_CASE("cli/typed: the usual tax is written as it is now") {
  struct Row {
    const char* usual;
    const char* wanted;
  };
  const Row table[] = {
      {"", "what='W' amount=1 tax=0"},
      {"  tax: reduced\n", "what='W' amount=1 tax=5.5"},
      {"  tax: reverse\n", "what='W' amount=1 tax='reverse'"},
      {"  tax: 7\n", "what='W' amount=1 tax=7"},
  };
  for (const Row& row : table) {
    const auto loaded = book(row.usual);
    const auto line = read_invoice_line("W; 1", loaded.book->business());
    REQUIRE(line.has_value());
    CHECK(shown(line_node(*line, loaded.book->business())) == row.wanted);
  }
}

TEST_CASE("cli/typed: a client's lines are billed with the taxes of the day") {
  const auto loaded = book();
  const char* const wanted[] = {
      "what='Lawn' qty=1.5 unit='h' rate=30.00 tax=20",
      "what='Waste' amount=12.50 discount=10 tax=0",
      "what='Export' amount=3.00 tax='reverse'",
      "what='Other' rate=3 tax=7",
  };
  const auto& lines = loaded.book->clients()[0].lines;
  REQUIRE(lines.size() == std::size(wanted));
  for (std::size_t i = 0; i < lines.size(); ++i)
    CHECK(shown(line_node(without_currency(lines[i]), loaded.book->business())) == wanted[i]);
}

TEST_CASE("cli/typed: a standing line keeps the tax that was named") {
  struct Row {
    const char* words;
    const char* wanted;
  };
  const Row table[] = {
      {"Lawn; 2 h @ 30", "what='Lawn' qty=2 unit='h' rate=30"},
      {"Lawn; 30; Standard", "what='Lawn' amount=30 tax='standard'"},
      {"Lawn; 30; 7%", "what='Lawn' amount=30 tax=7"},
  };
  const auto loaded = book();
  for (const Row& row : table) {
    const auto line = read_invoice_line(row.words, loaded.book->business());
    REQUIRE(line.has_value());
    CHECK(shown(standing_line_node(*line)) == row.wanted);
  }
}

}  // namespace
