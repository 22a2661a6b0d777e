#include <doctest/doctest.h>

#include "bank/advice_book.hpp"

// Open of `hart`: 2026-0042 154.50, 2026-0043 1234.50, 2026-0044 60.00, INV-A1 10.00, 7 99.00, and
// 2026-0046 500.00 EUR.

namespace {

using inv::testing::shown_for_hart;

struct Row {
  const char* about;
  const char* advice;
  const char* wanted;
};

template <std::size_t Count>
void check(const Row (&table)[Count]) {
  for (const Row& row : table) {
    INFO(std::string(row.about));
    CHECK(shown_for_hart(row.advice) == row.wanted);
  }
}

TEST_CASE("bank/match: an invoice that stands there more than once") {
  const Row table[] = {
      {"its amounts add up, and no more than is open is given",
       "2026-0042 154.50\n2026-0042 20.00\n",
       "2026-0042=154.50; paid 174.50 GBP\n"
       "  `2026-0042` stands there twice, with 154.50 and 20.00: 174.50 is taken\n"
       "  `2026-0042` gets 174.50, and 154.50 is open"},
      {"in parts", "2026-0042 100.00\n2026-0042 20.00\n",
       "2026-0042=120.00; paid 120.00 GBP\n"
       "  `2026-0042` stands there twice, with 100.00 and 20.00: 120.00 is taken"},
      {"the same again", "Payment for 2026-0042: 100.00\n\n2026-0042 100.00\n",
       "2026-0042=100.00; paid 100.00 GBP\n"
       "  `2026-0042` stands there twice, with 100.00: it is taken once"},
      {"a total tells that these are parts", "2026-0042 100.00\n2026-0042 20.00\nTotal 120.00\n",
       "2026-0042=120.00; paid 120.00 GBP"},
      {"or equal parts", "2026-0042 50.00\n2026-0042 50.00\nTotal 100.00\n",
       "2026-0042=100.00; paid 100.00 GBP"},
      {"or the same again", "2026-0042 50.00\n2026-0042 50.00\nTotal 50.00\n",
       "2026-0042=50.00; paid 50.00 GBP"},
      {"or that only the last counts", "2026-0042 100.00\n2026-0042 20.00\nTotal 20.00\n",
       "2026-0042=20.00; paid 20.00 GBP\n"
       "  `2026-0042` stands there twice, with 100.00 and 20.00: 20.00 is taken"},
  };
  check(table);
}

TEST_CASE("bank/match: money of another currency is not taken for the invoice's") {
  const Row table[] = {
      {"a code after it", "2026-0042 100.00 EUR",
       "; paid -\n  `100.00 EUR` at `2026-0042` is not in GBP, and is left out"},
      {"before it", "2026-0042 EUR 100.00",
       "; paid -\n  `EUR 100.00` at `2026-0042` is not in GBP, and is left out"},
      {"small letters", "2026-0042 100.00 eur",
       "; paid -\n  `100.00 eur` at `2026-0042` is not in GBP, and is left out"},
      {"a word", "2026-0042: 100.00 euros",
       "; paid -\n  `100.00 euros` at `2026-0042` is not in GBP, and is left out"},
      {"a sign on its own", "2026-0042 € 100.00",
       "; paid -\n  `€ 100.00` at `2026-0042` is not in GBP, and is left out"},
      {"a sign that several share", "2026-0042 $100.00",
       "; paid -\n  `$100.00` at `2026-0042` is not in GBP, and is left out"},
      {"cells", "Invoice,Amount,Currency\n2026-0042,100.00,EUR\n",
       "; paid -\n  `100.00 EUR` at `2026-0042` is not in GBP, and is left out"},
      {"cells in another order", "2026-0042;EUR;01.03.2026;100.00\n",
       "; paid -\n  `100.00` at `2026-0042` is not in GBP, and is left out"},
      {"beside one that fits", "2026-0042 100.00 EUR\n2026-0044 20.00 GBP\n",
       "2026-0044=20.00; paid 20.00 GBP\n"
       "  `100.00 EUR` at `2026-0042` is not in GBP, and is left out"},
      {"a total", "2026-0042\nTotal $100.00\n",
       "; paid -\n  `Total $100.00` is not in GBP, and is left out\n"
       "  no amount stands at `2026-0042`, and nothing is assumed for it"},
      {"an amount in prose", "We sent you $100.00 today.\n\nIt is for 2026-0042.",
       "; paid -\n  `We sent you $100.00 today.` is not in GBP, and is left out\n"
       "  no amount stands at `2026-0042`, and nothing is assumed for it"},
      {"of several in a line", "100.00 EUR for 2026-0042 and 2026-0044",
       "; paid -\n  `100.00 EUR` at `2026-0042` and others is not in GBP, and is left out"},
      {"the head of a column", "Invoice   Amount (EUR)\n2026-0042     100.00\n",
       "2026-0042=100.00; paid 100.00 GBP\n  `Invoice   Amount (EUR)` is not about GBP"},
      {"beside a round number", "2026-0044 EUR 01.04.2026 60\n",
       "; paid -\n  `60` at `2026-0044` is not in GBP, and is left out\n"
       "  ~ its date `01.04.2026` is not said to be the payment's, and is not taken; give "
       "`--date`"},
      {"only money", "Payment of 100.00 EUR on its way",
       "; paid -\n  `Payment of 100.00 EUR on its way` is not in GBP, and is left out\n"
       "  it names no open invoice of `hart`"},
      {"a total over two currencies", "2026-0042 100.00\n2026-0046 50.00\nTotal 150.00\n",
       "2026-0042=100.00; paid 100.00 GBP\n"
       "  `Total 150.00` does not say its currency, and is left out\n"
       "  `2026-0046` is in EUR: enter its payment apart"},
      {"and nothing but that", "Paid 150.00 for 2026-0042 and 2026-0046",
       "; paid -\n  the amount for `2026-0042` and others does not say its currency\n"
       "  `2026-0046` is in EUR: enter its payment apart"},
      {"words that are codes too", "ALL PAID: 2026-0042 154.50 TOP\n",
       "2026-0042=154.50; paid 154.50 GBP"},
      {"its own currency in many ways", "2026-0042 GBP 100.00\n2026-0044 £ 20\n7-8: 9 pounds",
       "2026-0042=100.00 2026-0044=20.00; paid 120.00 GBP"},
  };
  check(table);
}

TEST_CASE("bank/match: what cannot be read is not made up") {
  const Row table[] = {
      {"too many digits", "2026-0042 99999999999999999999.00",
       "; paid -\n  `99999999999999999999.00` at `2026-0042` cannot be read as an amount"},
      {"a letter in it", "2026-0042 1O0.00\n2026-0044 60.00\n",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  `1O0.00` at `2026-0042` cannot be read as an amount"},
      {"a sign nobody knows", "2026-0042 ₺100.00",
       "; paid -\n  `₺100.00` at `2026-0042` cannot be read as an amount"},
      {"marks that do not fit", "2026-0042 1.2345.67",
       "; paid -\n  `1.2345.67` at `2026-0042` cannot be read as an amount"},
      {"a total", "2026-0042\nTotal 99999999999999999999.00\n",
       "; paid -\n"
       "  `Total 99999999999999999999.00` has an amount that cannot be read\n"
       "  no amount stands at `2026-0042`, and nothing is assumed for it"},
      {"nothing is nothing", "2026-0042 0.00\n2026-0044 60.00\n",
       "2026-0044=60.00; paid 60.00 GBP\n  `2026-0042` has 0.00: nothing goes to it"},
      {"less than nothing", "2026-0042 -20.00\n2026-0044 60.00\n",
       "2026-0044=40.00; paid 40.00 GBP\n  `2026-0042` has -20.00: nothing goes to it"},
      {"a round number that the total bears out", "2026-0042 100\n2026-0044 20\nTotal 120\n",
       "2026-0042=100.00 2026-0044=20.00; paid 120.00 GBP"},
      {"a round number that nothing bears out", "2026-0042 100\n2026-0044 60.00\n",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  a number at `2026-0042` may be its amount, 100.00: it is left out"},
      {"amounts of nobody knows whom", "2026-0042/2026-0044 paid 14.50, 20.00 INV-A1: 10.00",
       "; paid -\n  which of the amounts is that of `2026-0042` and others cannot be told"},
      {"two totals", "Total 100.00\n2026-0042 154.50\nTotal 120.00\n",
       "2026-0042=120.00; paid 120.00 GBP\n"
       "  it has several totals, 100.00 and 120.00; 120.00 is taken\n"
       "  its amounts come to 154.50, its total is 120.00\n"
       "  `2026-0042` gets 120.00, not 154.50: no more is left of the 120.00 paid"},
  };
  check(table);
}

TEST_CASE("bank/match: all that is open is assumed aloud, and not where it is not paid") {
  const Row table[] = {
      {"no amount", "We paid 2026-0042.",
       "2026-0042?154.50; paid 154.50 GBP\n"
       "  no amount stands at `2026-0042`; all that is open is assumed: 154.50"},
      {"the total bears it out", "We paid £154.50.\n\nYour invoice: 2026-0042\n",
       "2026-0042?154.50; paid 154.50 GBP"},
      {"a plain total for one invoice", "Invoice: 2026-0042\nTotal paid: 100.00\n",
       "2026-0042=100.00; paid 100.00 GBP"},
      {"a total that is more", "Invoice: 2026-0042\nTotal paid: 200.00\n",
       "2026-0042?154.50; paid 200.00 GBP\n"
       "  no amount stands at `2026-0042`; all that is open is assumed: 154.50\n"
       "  its amounts come to 154.50, its total is 200.00"},
      {"nothing is left for it", "2026-0042 100.00\nTotal 100.00\n2026-0044 comes later\n",
       "2026-0042=100.00; paid 100.00 GBP\n"
       "  ~ no amount stands at `2026-0044`, and nothing is left for it of the 100.00 paid"},
      {"not paid", "We will NOT pay 2026-0042.",
       "; paid -\n  `2026-0042` stands near `not`: nothing goes to it"},
      {"an apostrophe", "We won’t pay 2026-0042 yet",
       "; paid -\n  `2026-0042` stands near `won't`: nothing goes to it"},
      {"disputed", "2026-0042  154.50  disputed\n2026-0044  60.00\n",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  `2026-0042` stands near `disputed`: nothing goes to it, and its 154.50 is left out"},
      {"on hold, in a table with a total",
       "2026-0042;154.50;on hold\n2026-0044;60.00;\nTotal;60.00\n",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  `2026-0042` stands near `hold`: nothing goes to it, and its 154.50 is left out"},
      {"after the ids", "Paid 60.00 for 2026-0044. 2026-0042 is not paid yet.",
       "2026-0044?60.00; paid 60.00 GBP\n"
       "  `2026-0042` stands near `not`: nothing goes to it"},
      {"one of two in a sentence", "We paid £60.00 for 2026-0044 but not 2026-0042 as agreed",
       "2026-0044?60.00; paid 60.00 GBP\n"
       "  `2026-0042` stands near `not`: nothing goes to it"},
      {"a query in a line of its own", "2026-0044 60.00\n\nAny query: please call us.",
       "2026-0044=60.00; paid 60.00 GBP"},
      {"another client's beside it", "93.00 for 2026-0044 (60.00) and 2026-0050 (33.00)",
       "2026-0044=60.00; paid 93.00 GBP\n"
       "  `2026-0050` is an invoice of `oak`: its 33.00 is left out\n"
       "  its amounts come to 60.00, its total is 93.00"},
      {"another client's without an amount", "2026-0044 60.00\n2026-0050\n",
       "2026-0044=60.00; paid 60.00 GBP\n  `2026-0050` is an invoice of `oak`; it is left out"},
  };
  check(table);
}

TEST_CASE("bank/match: brackets are a minus in ledgers only") {
  const Row table[] = {
      {"one invoice", "invoice 2026-0042 (£154.50)", "2026-0042=154.50; paid 154.50 GBP"},
      {"prose to the support",
       "Hello Rowan, today we sent you £214.50 for invoice 2026-0042 (£154.50) and part of invoice "
       "no. 2026-0044 (£60.00). Our reference is BP-4471. Best wishes",
       "2026-0042=154.50 2026-0044=60.00; paid 214.50 GBP; ref BP-4471"},
      {"the same, broken into lines",
       "Hello Rowan,\n\n> today after lunch we sent you £204.50 for invoice\n"
       "> 2026-0042 (£154.50) and a part of the invoice no. 2026-0044\n"
       "> (£50.00) as we agreed last week on the phone. Our reference\n> is BP-4471\n",
       "2026-0042=154.50 2026-0044=50.00; paid 204.50 GBP; ref BP-4471"},
      {"the sum at the end", "£154.50 for 2026-0042 and £50.00 for 2026-0044, in total £204.50",
       "2026-0042=154.50 2026-0044=50.00; paid 204.50 GBP"},
      {"a table with all of them in brackets",
       "2026-0042 (154.50)\n2026-0044 (60.00)\nTotal (214.50)\n",
       "2026-0042=154.50 2026-0044=60.00; paid 214.50 GBP"},
      {"a total that tells", "2026-0043  1000.00\n2026-0044  (60.00)\nTotal  940.00\n",
       "2026-0043=940.00; paid 940.00 GBP\n  `2026-0044` has -60.00: nothing goes to it"},
      {"nothing that tells", "2026-0043  1000.00\n2026-0044  (60.00)\n",
       "2026-0043=1000.00 2026-0044=60.00; paid 1060.00 GBP\n"
       "  the brackets of `(60.00)` at `2026-0044` may be a minus"},
      {"a credit note tells", "2026-0042  174.50\nCN-7  (20.00)\n2026-0044  (5.00)\n",
       "2026-0042=149.50; paid 149.50 GBP\n"
       "  the brackets of `(5.00)` at `2026-0044` are a minus\n"
       "  `2026-0044` has -5.00: nothing goes to it"},
      {"a credit note takes off less than is too much", "2026-0042  184.50\nCN-7  (20.00)\n",
       "2026-0042=154.50; paid 164.50 GBP\n  10.00 of the 164.50 paid is for no open invoice"},
      {"what the bank took", "2026-0044  60.00\nBank fee  (4.50)\n",
       "2026-0044=55.50; paid 55.50 GBP\n  `Bank fee  (4.50)` takes something off"},
  };
  check(table);
}

}  // namespace
