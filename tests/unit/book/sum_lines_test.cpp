#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

#include "inv/book/invoice.hpp"
#include "inv/book/sum_lines.hpp"

using namespace inv::book;
using inv::core::Currency;
using inv::core::Decimal;
using inv::core::parse_decimal;

namespace {

/// One line as it would be written: an amount, or qty and rate; tax (`5`, or several: `5 9.975`)
/// and discount per cent.
struct Written {
  std::string amount, qty, rate, tax, discount;
};

std::optional<Decimal> number(const std::string& text) {
  return text.empty() ? std::nullopt : parse_decimal(text, true, 6).value;
}

std::vector<Line> lines_of(const std::vector<Written>& written) {
  std::vector<Line> lines;
  for (const auto& from : written) {
    Line line;
    if (!from.amount.empty()) line.amount = Amount(*number(from.amount), std::nullopt, {});
    line.qty = number(from.qty);
    line.rate = number(from.rate);
    std::istringstream rates(from.tax);
    std::vector<LineTax> taxes;
    for (std::string rate; rates >> rate;) taxes.push_back({{}, number(rate), {}});
    line.taxes = std::move(taxes);
    line.discount = number(from.discount);
    lines.push_back(std::move(line));
  }
  return lines;
}

/// `lines 1.00 2.00, 20% of 3.00 0.60, total 3.60`.
std::string sums_of(const std::vector<Written>& written, bool gross, std::string_view currency) {
  const auto sums = sum_lines(lines_of(written), gross, *Currency::find(currency));
  if (!sums) return "overflow";
  std::string text = "lines";
  for (const auto& line : sums->lines) text += " " + line.text();
  for (const auto& tax : sums->taxes) {
    text += ", " + tax.rate.text() + "% of " + tax.base.text() + " " + tax.tax.text();
  }
  return text + ", total " + sums->total.text();
}

}  // namespace

TEST_CASE("book/sum lines: each line is computed exactly and rounded once, half away from zero") {
  struct Case {
    Written line;
    std::string currency, expected;
  };
  const std::vector<Case> cases = {
      {{"", "3", "45.00", "", ""}, "GBP", "135.00"},
      {{"", "", "45", "", ""}, "GBP", "45.00"},
      {{"12.5", "", "", "", ""}, "GBP", "12.50"},
      {{"", "0.333", "1", "", ""}, "GBP", "0.33"},
      {{"", "0.005", "1", "", ""}, "GBP", "0.01"},
      {{"", "-0.005", "1", "", ""}, "GBP", "-0.01"},
      {{"", "0.0049", "1", "", ""}, "GBP", "0.00"},
      {{"", "0.000001", "0.000001", "", ""}, "GBP", "0.00"},
      {{"", "1000", "0.000005", "", ""}, "GBP", "0.01"},
      {{"", "3", "33.335", "", ""}, "GBP", "100.01"},
      // Without the exact product: 33.34 x 3 = 100.02.
      {{"", "3", "33.335", "", "0"}, "GBP", "100.01"},
      {{"", "1", "10", "", "33.333333"}, "GBP", "6.67"},
      {{"", "7", "9.99", "", "12.5"}, "GBP", "61.19"},
      {{"10.01", "", "", "", "50"}, "GBP", "5.01"},
      {{"-10.01", "", "", "", "50"}, "GBP", "-5.01"},
      {{"10", "", "", "", "100"}, "GBP", "0.00"},
      {{"", "1.5", "333", "", ""}, "JPY", "500"},
      {{"", "-1.5", "333", "", ""}, "JPY", "-500"},
      {{"", "1.0005", "1", "", ""}, "KWD", "1.001"},
      {{"", "2", "0.00005", "", ""}, "CLF", "0.0001"},
      {{"", "1", "92233720368547758.07", "", ""}, "GBP", "92233720368547758.07"},
  };
  for (const auto& [line, currency, expected] : cases) {
    INFO(line.amount << line.qty << "x" << line.rate << "-" << line.discount);
    CHECK(sums_of({line}, false, currency) == "lines " + expected + ", total " + expected);
  }
}

TEST_CASE("book/sum lines: tax is worked out once per rate, on the sum of its lines") {
  // Three lines of 0.333 at 20 %: per line each 0.33 and tax 0.066; on the sum 0.198, so 0.20.
  CHECK(sums_of({{"", "0.333", "1", "20", ""},
                 {"", "0.333", "1", "20", ""},
                 {"", "0.333", "1", "20", ""}},
                false, "GBP") == "lines 0.33 0.33 0.33, 20% of 0.99 0.20, total 1.19");
  // Per line 0.35 x 7 % = 0.0245, so 0.02 each and 0.06 in all; on the sum 1.05 x 7 % = 0.07.
  CHECK(sums_of({{"0.35", "", "", "7", ""}, {"0.35", "", "", "7", ""}, {"0.35", "", "", "7", ""}},
                false, "EUR") == "lines 0.35 0.35 0.35, 7% of 1.05 0.07, total 1.12");
  // Half a cent: away from zero, on both sides of it.
  CHECK(sums_of({{"0.10", "", "", "5", ""}}, false, "EUR") ==
        "lines 0.10, 5% of 0.10 0.01, total 0.11");
  CHECK(sums_of({{"-0.10", "", "", "5", ""}, {"1", "", "", "0", ""}}, false, "EUR") ==
        "lines -0.10 1.00, 0% of 1.00 0.00, 5% of -0.10 -0.01, total 0.89");
  // Several rates, in their order; 20 and 20.0 are one.
  CHECK(sums_of({{"100", "", "", "20", ""},
                 {"10", "", "", "7.7", ""},
                 {"1", "", "", "20.0", ""},
                 {"5", "", "", "0", ""}},
                false, "EUR") ==
        "lines 100.00 10.00 1.00 5.00, 0% of 5.00 0.00, 7.7% of 10.00 0.77, 20% of 101.00 20.20, "
        "total 136.97");
  // The gardener's invoice of the contract: 135 at 20 %, 12.50 at 0 %.
  CHECK(sums_of({{"", "3", "45.00", "20", ""}, {"12.50", "", "", "0", ""}}, false, "GBP") ==
        "lines 135.00 12.50, 0% of 12.50 0.00, 20% of 135.00 27.00, total 174.50");
  CHECK(sums_of({{"1001", "", "", "10", ""}}, false, "JPY") ==
        "lines 1001, 10% of 1001 100, total 1101");
}

TEST_CASE("book/sum lines: several taxes of a line are worked out on the same net, each rounded") {
  // Canada's GST of 5 % and Quebec's of 9.975 %: 0.515 and 1.02743.
  CHECK(sums_of({{"10.30", "", "", "5 9.975", ""}}, false, "CAD") ==
        "lines 10.30, 5% of 10.30 0.52, 9.975% of 10.30 1.03, total 11.85");
  CHECK(sums_of({{"140.00", "", "", "5 9.975", ""}}, false, "CAD") ==
        "lines 140.00, 5% of 140.00 7.00, 9.975% of 140.00 13.97, total 160.97");
  CHECK(sums_of({{"300.00", "", "", "9.975 5", ""}}, false, "CAD") ==
        "lines 300.00, 5% of 300.00 15.00, 9.975% of 300.00 29.93, total 344.93");
  // A rate is worked out once, on all lines that have it.
  CHECK(sums_of({{"10.30", "", "", "5 9.975", ""}, {"0.30", "", "", "5", ""}}, false, "CAD") ==
        "lines 10.30 0.30, 5% of 10.60 0.53, 9.975% of 10.30 1.03, total 12.16");
}

TEST_CASE("book/sum lines: gross prices include the tax, and the total is the sum of the lines") {
  CHECK(sums_of({{"120", "", "", "20", ""}}, true, "GBP") ==
        "lines 120.00, 20% of 120.00 20.00, total 120.00");
  CHECK(sums_of({{"9.99", "", "", "19", ""}, {"9.99", "", "", "19", ""}}, true, "EUR") ==
        "lines 9.99 9.99, 19% of 19.98 3.19, total 19.98");
  CHECK(sums_of({{"10.70", "", "", "7", ""}, {"11.90", "", "", "19", ""}}, true, "EUR") ==
        "lines 10.70 11.90, 7% of 10.70 0.70, 19% of 11.90 1.90, total 22.60");
  CHECK(sums_of({{"-1.00", "", "", "20", ""}, {"5", "", "", "", ""}}, true, "EUR") ==
        "lines -1.00 5.00, 20% of -1.00 -0.17, total 4.00");
}

TEST_CASE("book/sum lines: a line without tax has no part in any rate") {
  CHECK(sums_of({{"5", "", "", "", ""}}, false, "GBP") == "lines 5.00, total 5.00");
  CHECK(sums_of({}, false, "GBP") == "lines, total 0.00");
}

TEST_CASE("book/sum lines: what does not fit is nothing, never a wrong sum") {
  const std::string most = "92233720368547758.07";
  CHECK(sums_of({{"", "2", most, "", ""}}, false, "GBP") == "overflow");
  CHECK(sums_of({{"", "", most, "", ""}, {"", "", "0.01", "", ""}}, false, "GBP") == "overflow");
  CHECK(sums_of({{"", "", most, "20", ""}}, false, "GBP") == "overflow");
  CHECK(sums_of({{"", "9223372036854.775807", "9223372036854.775807", "", ""}}, false, "GBP") ==
        "overflow");
  CHECK(sums_of({{"", "9223372036854.775807", "9223372036854.775807", "", "0.000001"}}, false,
                "GBP") == "overflow");
  CHECK(sums_of({{"", "", most, "", ""}, {"", "-1", most, "", ""}}, false, "GBP") ==
        "lines " + most + " -" + most + ", total 0.00");
}
