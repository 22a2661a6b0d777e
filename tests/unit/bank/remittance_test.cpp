#include <doctest/doctest.h>

#include "advice_book.hpp"

namespace {

using inv::testing::read_for_hart;
using inv::testing::shown_for_hart;

struct Row {
  const char* about;
  const char* advice;
  const char* wanted;
};

TEST_CASE("bank/remittance: advices as they come") {
  const Row table[] = {
      {"a bank's table",
       "BACS REMITTANCE ADVICE\n"
       "Payment date: 14/04/2026\n"
       "Payment reference: BACS 88213\n"
       "\n"
       "Invoice no      Invoice date    Amount GBP\n"
       "2026-0043       02/03/2026        1,234.50\n"
       "2026-0044       03/03/2026           60.00\n"
       "                 Total            1,294.50\n",
       "2026-0043=1234.50 2026-0044=60.00; paid 1294.50 GBP; 2026-04-14; ref BACS 88213"},
      {"prose in a mail",
       "Hi Rowan,\n\nWe have today paid £1,294.50 for invoices 2026-0043 and 2026-0044.\n\n"
       "Kind regards\nEdith, tel. 01632 960217\n",
       "2026-0043?1234.50 2026-0044?60.00; paid 1294.50 GBP"},
      {"CSV",
       "Invoice,Date,Amount,Currency\r\n2026-0044,2026-03-03,60.00,GBP\r\n"
       "\"2026-0043\",2026-03-02,\"1,234.50\",GBP\r\n,,\"1,294.50\",Total\r\n",
       "2026-0044=60.00 2026-0043=1234.50; paid 1294.50 GBP"},
      {"tabs, with a discount column that the total tells of",
       "Doc\tGross\tDiscount\tNet\n2026-0043\t1234.50\t24.69\t1209.81\n"
       "2026-0044\t60.00\t1.20\t58.80\nTOTAL PAID\t\t\t1268.61\n",
       "2026-0043=1209.81 2026-0044=58.80; paid 1268.61 GBP"},
      {"the paid column is not the last",
       "Invoice  Paid  Still open\n2026-0043  1000.00  234.50\n2026-0044  50.00  10.00\n"
       "Total paid 1050.00\n",
       "2026-0043=1000.00 2026-0044=50.00; paid 1050.00 GBP"},
      {"European decimals",
       "Rechnung 2026-0043   1.234,50\nRechnung 2026-0044      60,00\nSumme   1.294,50\n"
       "Datum: 14.04.2026\n",
       "2026-0043=1234.50 2026-0044=60.00; paid 1294.50 GBP; 2026-04-14"},
      {"blanks between thousands",
       "2026-0043   1 234.50\n2026-0044      60.00\nTotal £1\u202f294.50",
       "2026-0043=1234.50 2026-0044=60.00; paid 1294.50 GBP"},
      {"two currencies",
       "2026-0043 GBP 1,234.50\n2026-0044 60.00 GBP\n2026-0046 EUR 500.00\n"
       "Total GBP 1,294.50\nTotal EUR 500.00\n",
       "2026-0043=1234.50 2026-0044=60.00; paid 1294.50 GBP\n"
       "  `Total EUR 500.00` is not in GBP, and is left out\n"
       "  `2026-0046` is in EUR: enter its payment apart"},
  };
  for (const Row& row : table) {
    INFO(std::string(row.about));
    CHECK(shown_for_hart(row.advice) == row.wanted);
  }
}

TEST_CASE("bank/remittance: advices with more in them, or less") {
  const Row table[] = {
      {"a credit note taken off",
       "2026-0042   174.50\nCN-7        -20.00\n2026-0044    60.00\nTotal       214.50\n",
       "2026-0042=154.50 2026-0044=60.00; paid 214.50 GBP"},
      {"a credit note in brackets, and bank charges",
       "2026-0042 | 174.50\nCN-7 | (20.00)\nBank charges | 4.50-\nAmount paid | 150.00\n",
       "2026-0042=150.00; paid 150.00 GBP\n  `Bank charges   4.50-` takes something off"},
      {"no amounts at all", "Hello, we paid 2026-0042 and 2026-0044 this morning. Best, Edith",
       "2026-0042?154.50 2026-0044?60.00; paid 214.50 GBP\n"
       "  no amount stands at `2026-0042`; all that is open is assumed: 154.50\n"
       "  no amount stands at `2026-0044`; all that is open is assumed: 60.00"},
      {"the amount on the line below",
       "Invoice: 2026-0043\nAmount: 1,234.50\nInvoice: 2026-0044\nAmount: £60\n"
       "Date paid: 14 April 2026\nCheque no 100233\n",
       "2026-0043=1234.50 2026-0044=60.00; paid 1294.50 GBP; 2026-04-14; ref 100233"},
      {"two invoices in a line, each with its amount",
       "paid: 2026-0042 (154.50), 2026-0044 (60.00)",
       "2026-0042=154.50 2026-0044=60.00; paid 214.50 GBP"},
      {"a subject line names them too",
       "Subject: payment 2026-0044\n\n2026-0044 60.00\nPaid on April 14, 2026\n",
       "2026-0044=60.00; paid 60.00 GBP; 2026-04-14"},
      {"a round amount without a point", "Invoice 2026-0044: 60\nTotal: 60\n",
       "2026-0044=60.00; paid 60.00 GBP"},
      {"ids glued to words and each other", "inv.2026-0042/2026-0044 and Inv-A1 paid 224.50\n",
       "2026-0042?154.50 2026-0044?60.00 INV-A1?10.00; paid 224.50 GBP"},
  };
  for (const Row& row : table) {
    INFO(std::string(row.about));
    CHECK(shown_for_hart(row.advice) == row.wanted);
  }
}

TEST_CASE("bank/remittance: what does not add up is said") {
  const Row table[] = {
      {"the total is another", "2026-0043 1234.50\n2026-0044 60.00\nTotal 1300.00\n",
       "2026-0043=1234.50 2026-0044=60.00; paid 1300.00 GBP\n"
       "  its amounts come to 1294.50, its total is 1300.00"},
      {"the total is too little", "2026-0043 1234.50\n2026-0044 60.00\nTotal 1250.00\n",
       "2026-0043=1234.50 2026-0044=15.50; paid 1250.00 GBP\n"
       "  its amounts come to 1294.50, its total is 1250.00\n"
       "  `2026-0044` gets 15.50, not 60.00: no more is left of the 1250.00 paid"},
      {"less than all that is open", "We sent £200 for 2026-0042 and 2026-0044.",
       "2026-0042?154.50 2026-0044?45.50; paid 200.00 GBP\n"
       "  no amount stands at `2026-0042`; all that is open is assumed: 154.50\n"
       "  `2026-0044` gets 45.50, not 60.00: no more is left of the 200.00 paid"},
      {"more than is open", "2026-0042 174.50\n",
       "2026-0042=154.50; paid 174.50 GBP\n  `2026-0042` gets 174.50, and 154.50 is open"},
      {"settled already", "2026-0045 80.00\n2026-0044 60.00\n",
       "2026-0044=60.00; paid 140.00 GBP\n  `2026-0045` is settled already"},
      {"no such invoice, and somebody else's",
       "2026-0044 60.00\n2026-0099 10.00\n2026-0050 33.00\n",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  there is no invoice `2026-0099`: its 10.00 is left out\n"
       "  `2026-0050` is an invoice of `oak`: its 33.00 is left out"},
      {"only a total", "Payment of 100.00 GBP on its way",
       "; paid 100.00 GBP\n  it names no open invoice of `hart`"},
      {"nothing", "Thank you!\n", "; paid -\n  it names no open invoice of `hart`"},
      {"empty", "", "; paid -\n  it names no open invoice of `hart`"},
  };
  for (const Row& row : table) {
    INFO(std::string(row.about));
    CHECK(shown_for_hart(row.advice) == row.wanted);
  }
}

TEST_CASE("bank/remittance: numbers that are no amounts") {
  const Row table[] = {
      {"a short id needs a word before it", "7 days, 99.00",
       "; paid -\n  it names no open invoice of `hart`"},
      {"which it may have", "Invoice 7   99.00", "7=99.00; paid 99.00 GBP"},
      {"percentages, times and telephones",
       "2026-0044 at 10:32, 20% off, tel 01632-960217, account 12345678, 60.00\n",
       "2026-0044=60.00; paid 60.00 GBP"},
      {"dates", "2026-0044 03.03.2026 02/04/26 60.00\n", "2026-0044=60.00; paid 60.00 GBP"},
      {"half an id", "2026-00444 60.00 x2026-0044 2026-0044x\n",
       "; paid -\n  it names no open invoice of `hart`"},
      {"your reference is ours", "Your ref: 2026-0044\nReference: 2026-0044\n60.00",
       "2026-0044=60.00; paid 60.00 GBP"},
  };
  for (const Row& row : table) {
    INFO(std::string(row.about));
    CHECK(shown_for_hart(row.advice) == row.wanted);
  }
}

TEST_CASE("bank/remittance: hostile text takes no harm and little time") {
  std::string bytes = "2026-0044 60.00 \xff\xfe\x00\x1b[31m\xc3(";
  for (int i = 1; i < 256; ++i) bytes += static_cast<char>(i);
  CHECK(read_for_hart(bytes).shares.size() <= 1);

  const std::string units[] = {"1,",
                               "2026-0044,",
                               "1 234",
                               "(",
                               "\n",
                               "£",
                               "GBP ",
                               "2026-0044 9999999999.99\n",
                               "999999999999 ",
                               "9",
                               "-",
                               "1/1/",
                               "\xc2\xa0",
                               "total 1.00\n",
                               "a:1=2&",
                               "2026-0099 "};
  for (const std::string& unit : units) {
    INFO(unit);
    std::string text;
    while (text.size() < inv::bank::remittance_bytes_max) text += unit;
    const auto remittance = read_for_hart(text);
    CHECK(remittance.shares.size() <= 1);
    CHECK(remittance.doubts.size() < 12);
  }
}

}  // namespace
