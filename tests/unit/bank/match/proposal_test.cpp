#include <doctest/doctest.h>

#include "bank/advice_book.hpp"
#include "inv/bank/advice.hpp"

namespace {

using inv::testing::check_for_hart;
using inv::testing::propose_for_hart;

TEST_CASE("bank/match: advices as they come") {
  check_for_hart({
      {"a bank's table",
       "BACS REMITTANCE ADVICE\nPayment date: 14/04/2026\nPayment reference: BACS 88213\n\n"
       "Invoice no      Invoice date    Amount GBP\n2026-0043       02/03/2026        1,234.50\n"
       "2026-0044       03/03/2026           60.00\n                 Total            1,294.50\n",
       "2026-0043=1234.50 2026-0044=60.00; paid 1294.50 GBP; 2026-04-14; ref BACS 88213"},
      {"a mail",
       "Hi Rowan,\n\nWe have today paid £1,294.50 for invoices 2026-0043 and 2026-0044.\n\nEdith, "
       "tel. 01632 960217\n",
       "2026-0043=1234.50 2026-0044=60.00; paid 1294.50 GBP"},
      {"CSV",
       "Invoice,Date,Amount,Currency\r\n2026-0044,2026-03-03,60.00,GBP\r\n\"2026-0043\",2026-03-02,"
       "\"1,234.50\",GBP\r\n,,\"1,294.50\",Total\r\n",
       "2026-0044=60.00 2026-0043=1234.50; paid 1294.50 GBP"},
      {"CSV without a heading", "2026-0044,2026-03-03,60.00,GBP\n",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  no total bears this out: it may be a promise or a question, and no payment"},
      {"European decimals",
       "Rechnung 2026-0043   1.234,50\nRechnung 2026-0044      60,00\nSumme   1.294,50\n",
       "2026-0043=1234.50 2026-0044=60.00; paid 1294.50 GBP"},
      {"blanks between thousands",
       "2026-0043   1 234.50\n2026-0044      60.00\nTotal £1\u202f294.50",
       "2026-0043=1234.50 2026-0044=60.00; paid 1294.50 GBP"},
      {"amounts in prose",
       "Today we sent you £214.50 for invoice 2026-0042 (£154.50) and part of invoice no. "
       "2026-0044 (£60.00). Our reference is BP-4471",
       "; paid -; ref BP-4471\n"
       "  what was paid of `2026-0042` cannot be told: nothing goes to it\n"
       "  what was paid of `2026-0044` cannot be told: nothing goes to it"},
      {"the sum last", "£154.50 for 2026-0042 and £50.00 for 2026-0044, in total £204.50",
       "; paid -\n"
       "  what was paid of `2026-0042` cannot be told: nothing goes to it\n"
       "  what was paid of `2026-0044` cannot be told: nothing goes to it"},
      {"the amount below",
       "Invoice: 2026-0043\nAmount: 1,234.50\nInvoice: 2026-0044\nAmount: £60\nCheque no 100233\n",
       "2026-0043=1234.50 2026-0044=60.00; paid 1294.50 GBP; ref 100233\n"
       "  no total bears this out: it may be a promise or a question, and no payment"},
  });
}

TEST_CASE("bank/match: names, credit notes and deductions as they come") {
  check_for_hart({
      {"ids glued to words", "inv.2026-0042/2026-0044 and Inv-A1 paid 224.50\n",
       "2026-0042=154.50 2026-0044=60.00 INV-A1=10.00; paid 224.50 GBP"},
      {"the number that is printed", "r 2025/07    60.00\nTotal 60.00",
       "2026-0044=60.00; paid 60.00 GBP"},
      {"a PO", "PO Garden 26: 60.00\nTotal 60.00", "2026-0044=60.00; paid 60.00 GBP"},
      {"only the amount of an invoice", "Payment of 60.00 GBP",
       "; paid -\n"
       "  it names no open invoice of `hart`\n"
       "  its total is 60.00, its amounts come to 0.00: enter it by hand"},
      {"a short id", "Invoice 7   99.00\nTotal 99.00", "7=99.00; paid 99.00 GBP"},
      {"a credit note",
       "2026-0042   174.50\nCN-7        -20.00\n2026-0044    60.00\nTotal       214.50\n",
       "2026-0042=154.50 2026-0044=60.00; paid 214.50 GBP\n"
       "  `2026-0042` gets 154.50, not 174.50"},
      {"a discount", "2026-0044 60.00\nLess discount 2% 1.20\nTotal 58.80\n",
       "2026-0044=58.80; paid 58.80 GBP\n"
       "  `1.20` is left out: it is a charge or a discount\n"
       "  `2026-0044` gets 58.80, not 60.00"},
      {"bank charges", "2026-0042 | 154.50\nBank charges | 4.50-\nAmount paid | 150.00\n",
       "2026-0042=150.00; paid 150.00 GBP\n"
       "  `4.50-` is left out: it is a charge or a discount\n"
       "  `2026-0042` gets 150.00, not 154.50"},
      {"two currencies",
       "2026-0043 GBP 1,234.50\n2026-0046 EUR 500.00\nTotal GBP 1,234.50\nTotal EUR 500.00\n",
       "2026-0043=1234.50; paid 1234.50 GBP\n"
       "  `500.00` is left out: it is not in GBP\n"
       "  what was paid of `2026-0046` cannot be told: nothing goes to it"},
  });
}

TEST_CASE("bank/match: the reading whose sum is a stated total is the right one") {
  check_for_hart({
      {"equal parts are taken for the same again",
       "2026-0042 50.00\n2026-0042 50.00\nTotal 100.00\n",
       "; paid -\n"
       "  its total is 100.00, its amounts come to 50.00: enter it by hand"},
      {"the same again", "2026-0042 50.00\n2026-0042 50.00\nTotal 50.00\n",
       "2026-0042=50.00; paid 50.00 GBP"},
      {"nothing tells", "2026-0042 50.00\n2026-0042 20.00\n",
       "2026-0042=70.00; paid 70.00 GBP\n"
       "  no total bears this out: it may be a promise or a question, and no payment\n"
       "  several amounts of one invoice are added up"},
      {"round numbers", "2026-0042 100\n2026-0044 20\nTotal 120\n",
       "2026-0042=100.00 2026-0044=20.00; paid 120.00 GBP"},
      {"round numbers that nothing bears out", "2026-0042 100\n2026-0044 60.00\n",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  no total bears this out: it may be a promise or a question, and no payment\n"
       "  what was paid of `2026-0042` cannot be told: nothing goes to it"},
      {"assumed, and borne out", "We paid £154.50.\n\nYour invoice: 2026-0042\n",
       "2026-0042=154.50; paid 154.50 GBP"},
      {"part of one", "Invoice: 2026-0042\nTotal paid: 100.00\n",
       "; paid -\n"
       "  its total is 100.00, its amounts come to 0.00: enter it by hand"},
  });
}

TEST_CASE("bank/match: hostile text takes no harm and little time") {
  std::string bytes = "2026-0044 60.00 \xff\xfe\x1b[31m\xc3(";
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  CHECK(propose_for_hart(bytes).shares.size() <= 1);
  const std::string units[] = {"2026-0044 ",
                               "2026-0044,",
                               "2026-0044 60.00\n",
                               "1 234",
                               "(",
                               "\n",
                               "EUR) ",
                               "> ",
                               "2026-0044 9999999999.99\n",
                               "999999999999.99 paid ",
                               "\xc2\xa0",
                               "total 1.00\n",
                               "a:1=2&",
                               "ref ",
                               "amount paid\t",
                               "1.00, ",
                               "\"",
                               "tds 1.00 paid 2.00;"};
  for (const std::string& unit : units) {
    INFO(unit);
    std::string text = "2026-0044 ";
    while (text.size() <= inv::bank::advice_bytes_max) text += unit;
    const auto proposal = propose_for_hart(text);
    CHECK(proposal.shares.size() <= 1);
    CHECK(proposal.doubts.size() < 12);
  }
}

TEST_CASE("bank/match: what is doubtful is named") {
  check_for_hart({
      {"another total", "2026-0043 1234.50\n2026-0044 60.00\nTotal 1300.00\n",
       "; paid -\n"
       "  its total is 1300.00, its amounts come to 1294.50: enter it by hand"},
      {"too little", "2026-0043 1234.50\n2026-0044 60.00\nTotal 1250.00\n",
       "; paid -\n"
       "  its total is 1250.00, its amounts come to 1294.50: enter it by hand"},
      {"two totals", "Total 100.00\n2026-0042 154.50\nTotal 120.00\n",
       "; paid -\n"
       "  its total is 120.00, its amounts come to 154.50: enter it by hand"},
      {"all that is open", "We paid 2026-0042.",
       "; paid -\n"
       "  what was paid of `2026-0042` cannot be told: nothing goes to it"},
      {"of two", "2026-0042 and 2026-0044 were paid",
       "; paid -\n"
       "  what was paid of `2026-0042` cannot be told: nothing goes to it\n"
       "  what was paid of `2026-0044` cannot be told: nothing goes to it"},
      {"less than that", "We sent £200 for 2026-0042 and 2026-0044.",
       "; paid -\n"
       "  its total is 200.00, its amounts come to 0.00: enter it by hand"},
      {"a round number in prose", "We paid 200 for 2026-0042 and 2026-0044.",
       "; paid -\n"
       "  what was paid of `2026-0042` cannot be told: nothing goes to it\n"
       "  what was paid of `2026-0044` cannot be told: nothing goes to it"},
      {"nothing left for one", "2026-0042 100.00\nTotal 100.00\n2026-0044 comes later\n",
       "2026-0042=100.00; paid 100.00 GBP\n"
       "  what was paid of `2026-0044` cannot be told: nothing goes to it"},
  });
}

TEST_CASE("bank/match: what goes to nobody is named") {
  check_for_hart({
      {"more than is open", "2026-0042 174.50\n",
       "2026-0042=154.50; paid 174.50 GBP\n"
       "  no total bears this out: it may be a promise or a question, and no payment\n"
       "  `2026-0042` gets 154.50, not 174.50\n"
       "  20.00 of what was paid is for no open invoice"},
      {"settled", "2026-0045 80.00\n2026-0044 60.00\nTotal 140.00\n",
       "2026-0044=60.00; paid 140.00 GBP\n"
       "  `2026-0045` is settled already\n"
       "  80.00 of what was paid is for no open invoice"},
      {"strangers", "2026-0044 60.00\n2026-0099 10.00\n2026-0050 33.00\n",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  `2026-0099` is no invoice of `hart`\n"
       "  `2026-0050` is no invoice of `hart`\n"
       "  no total bears this out: it may be a promise or a question, and no payment"},
      {"only a total", "Payment of 100.00 GBP on its way",
       "; paid -\n"
       "  it names no open invoice of `hart`\n"
       "  its total is 100.00, its amounts come to 0.00: enter it by hand"},
      {"nothing", "Thank you!\n",
       "; paid -\n"
       "  it names no open invoice of `hart`"},
      {"below nothing", "2026-0042 -20.00\n2026-0044 60.00\nTotal 60.00\n",
       "; paid -\n"
       "  its total is 60.00, its amounts come to 40.00: enter it by hand"},
      {"whose amounts", "2026-0042/2026-0044 paid 14.50, 20.00 INV-A1: 10.00",
       "; paid -\n"
       "  what was paid of `2026-0042` cannot be told: nothing goes to it\n"
       "  what was paid of `2026-0044` cannot be told: nothing goes to it\n"
       "  what was paid of `INV-A1` cannot be told: nothing goes to it"},
  });
}

TEST_CASE("bank/match: money of another currency is not taken for the invoice's") {
  check_for_hart({
      {"another currency", "2026-0042 100.00 EUR",
       "; paid -\n"
       "  `100.00` is left out: it is not in GBP\n"
       "  what was paid of `2026-0042` cannot be told: nothing goes to it"},
      {"a sign that several share", "2026-0042 $100.00",
       "; paid -\n"
       "  `$100.00` is left out: it is not in GBP\n"
       "  what was paid of `2026-0042` cannot be told: nothing goes to it"},
      {"a currency's column", "Invoice,Amount,Currency\n2026-0042,100.00,EUR\n",
       "; paid -\n"
       "  `100.00` is left out: it is not in GBP\n"
       "  what was paid of `2026-0042` cannot be told: nothing goes to it"},
      {"a total in another", "2026-0042\nTotal $100.00\n",
       "; paid -\n"
       "  `$100.00` is left out: it is not in GBP\n"
       "  what was paid of `2026-0042` cannot be told: nothing goes to it"},
      {"words that are codes too", "ALL PAID: 2026-0042 154.50 TOP\n",
       "; paid -\n"
       "  `154.50` is left out: it is not in GBP\n"
       "  what was paid of `2026-0042` cannot be told: nothing goes to it"},
      {"its own in many ways",
       "2026-0042 GBP 100.00\n2026-0044 £ 20\nINV-A1: 9 pounds\nTotal 129.00",
       "2026-0042=100.00 2026-0044=20.00 INV-A1=9.00; paid 129.00 GBP"},
  });
}

TEST_CASE("bank/match: what is no amount is none") {
  check_for_hart({
      {"too many digits", "2026-0042 99999999999999999999.00",
       "; paid -\n"
       "  what was paid of `2026-0042` cannot be told: nothing goes to it"},
      {"a letter in it", "2026-0042 1O0.00\n2026-0044 60.00\n",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  no total bears this out: it may be a promise or a question, and no payment\n"
       "  what was paid of `2026-0042` cannot be told: nothing goes to it"},
      {"marks that do not fit", "2026-0042 1.2345.67",
       "; paid -\n"
       "  what was paid of `2026-0042` cannot be told: nothing goes to it"},
      {"groups of two", "2026-0044 60.00\nTotal 1,00,000.00\n",
       "; paid -\n"
       "  its total is 100000.00, its amounts come to 60.00: enter it by hand"},
      {"no amounts",
       "2026-0044 at 10:32, 20% off, tel 01632-960217, account 12345678, 60.00\nTotal 60.00",
       "2026-0044=60.00; paid 60.00 GBP"},
      {"half an id", "2026-00444 60.00 x2026-0044 2026-0044x\n",
       "; paid -\n"
       "  it names no open invoice of `hart`"},
  });
}

}  // namespace
