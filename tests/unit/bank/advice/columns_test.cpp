#include <doctest/doctest.h>

#include "bank/advice_book.hpp"

// Open of `hart`: 2026-0042 154.50, 2026-0043 1234.50, 2026-0044 60.00, INV-A1 10.00, 7 99.00, and
// 2026-0046 500.00 EUR.

namespace {

using inv::testing::check_for_hart;

TEST_CASE("bank/advice: columns are told by their heading, never by place") {
  check_for_hart({
      {"paid and remaining in a line", "2026-0043 paid 500.00, remaining 734.50\n",
       "2026-0043=500.00; paid 500.00 GBP\n"
       "  no total bears this out: it may be a promise or a question, and no payment"},
      {"the same below the invoice", "Invoice: 2026-0043\npaid 500, remaining 734.50",
       "; paid -\n"
       "  what was paid of `2026-0043` cannot be told: nothing goes to it"},
      {"labels that follow", "2026-0043: 500.00 paid 734.50 outstanding\nTotal paid 500.00",
       "2026-0043=500.00; paid 500.00 GBP"},
      {"a date before", "2026-05-07 2026-0044 paid 20.00 remaining 40.00\nTotal paid 20.00",
       "2026-0044=20.00; paid 20.00 GBP; 2026-05-07"},
      {"a name with numbers before", "R 2025/07 paid 20.00 remaining 40.00\nTotal paid 20.00",
       "2026-0044=20.00; paid 20.00 GBP"},
      {"both, and labels that follow",
       "2026-05-07 Garden 26 20.00 paid 40.00 outstanding\nTotal paid 20.00",
       "2026-0044=20.00; paid 20.00 GBP; 2026-05-07"},
      {"a balance last", "Invoice\tAmount\tBalance\n2026-0043\t500.00\t734.50\nTotal\t500.00\t\n",
       "2026-0043=500.00; paid 500.00 GBP"},
      {"a balance first",
       "Invoice,Balance,Amount\n2026-0043,234.50,\"1,000.00\"\nTotal,,\"1,000.00\"\n",
       "2026-0043=1000.00; paid 1000.00 GBP"},
      {"columns of blanks",
       "Invoice      Amount   Paid   Still open\n2026-0043   1234.50  1000.00      234.50\n"
       "2026-0044     60.00    50.00       10.00\nTotal paid           1050.00\n",
       "2026-0043=1000.00 2026-0044=50.00; paid 1050.00 GBP"},
      {"single blanks", "Invoice Amount Balance\n2026-0044 60.00 0.00\nTotal 60.00 0.00",
       "2026-0044=60.00; paid 60.00 GBP"},
      {"an empty cell",
       "Invoice      Debit     Credit    Balance\n2026-0044              60.00    1060.00\n",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  no total bears this out: it may be a promise or a question, and no payment"},
      {"a total that is a balance", "2026-0044 60.00\nTotal outstanding 900.00\nTotal paid 60.00",
       "2026-0044=60.00; paid 60.00 GBP"},
      {"round numbers", "Invoice;Qty;Amount\n2026-0044;3;60\nTotal;;60",
       "2026-0044=60.00; paid 60.00 GBP"},
      {"a currency in the heading", "Invoice;Amount (EUR)\n2026-0044;60.00\n",
       "; paid -\n"
       "  `60.00` is left out: it is not in GBP\n"
       "  what was paid of `2026-0044` cannot be told: nothing goes to it"},
      {"discount and net",
       "Doc\tGross\tDiscount\tNet\n2026-0043\t1234.50\t24.69\t1209.81\n"
       "2026-0044\t60.00\t1.20\t58.80\nTOTAL PAID\t\t\t1268.61\n",
       "2026-0043=1209.81 2026-0044=58.80; paid 1268.61 GBP\n"
       "  `24.69` is left out: it is a charge or a discount\n"
       "  `1.20` is left out: it is a charge or a discount"},
      {"net, tax and gross: the total tells",
       "Invoice;Net;VAT;Gross\n2026-0044;50.00;10.00;60.00\nTotal paid;60.00\n",
       "2026-0044=60.00; paid 60.00 GBP"},
      {"the same without a total", "Invoice;Net;VAT;Gross\n2026-0044;50.00;10.00;60.00\n",
       "; paid -\n"
       "  what was paid of `2026-0044` cannot be told: nothing goes to it"},
  });
}

TEST_CASE("bank/advice: which of several amounts was paid only a heading tells") {
  check_for_hart({
      {"a heading, and no invoice",
       "Date,Description,Money in,Balance\n2026-05-07,E HART,60.00,9120.44\n",
       "; paid -; 2026-05-07\n"
       "  it names no open invoice of `hart`\n"
       "  its total is 60.00, its amounts come to 0.00: enter it by hand"},
      {"only what is open", "Amount outstanding 60.00 on 2026-0044",
       "; paid -\n"
       "  what was paid of `2026-0044` cannot be told: nothing goes to it"},
      {"no heading, and a total that one of them is",
       "2026-0044 50.00 10.00 60.00\nTotal paid 50.00\n",
       "; paid -\n"
       "  its total is 50.00, its amounts come to 0.00: enter it by hand"},
      {"no heading, and nothing tells", "2026-0043 500.00 734.50\n",
       "; paid -\n"
       "  what was paid of `2026-0043` cannot be told: nothing goes to it"},
      {"no heading, and one is what is open", "2026-0044 60.00 1234.00\n",
       "; paid -\n"
       "  what was paid of `2026-0044` cannot be told: nothing goes to it"},
  });
}

TEST_CASE("bank/advice: tax that was withheld settles too") {
  check_for_hart({
      {"a column of it",
       "Invoice;Amount;TDS;Paid\n2026-0044;60.00;6.00;54.00\nTotal;60.00;6.00;54.00\n",
       "2026-0044=60.00; paid 54.00 GBP; withheld 6.00"},
      {"no column of what was paid",
       "Invoice;Amount;Tax withheld\n2026-0044;60.00;6.00\nTotal paid;54.00\n",
       "2026-0044=60.00; paid 54.00 GBP; withheld 6.00"},
      {"beside what was paid", "2026-0044: paid 54.00, TDS 6.00\nTotal paid: 54.00",
       "2026-0044=60.00; paid 54.00 GBP; withheld 6.00"},
      {"a line of its own", "2026-0044  60.00\nLess TDS 10%  6.00\nTotal paid  54.00\n",
       "2026-0044=60.00; paid 54.00 GBP; withheld 6.00"},
      {"of two invoices", "For 2026-0044 and 2026-0042: paid 204.50, TDS 10.00",
       "2026-0044=60.00 2026-0042=154.50; paid 204.50 GBP; withheld 10.00"},
      {"a total before tax", "Invoice;Amount;WHT\n2026-0044;60.00;6.00\nTotal;60.00\n",
       "2026-0044=60.00; paid 54.00 GBP; withheld 6.00"},
      {"neither total nor what is open tells", "Invoice;Amount;TDS\n2026-0043;100.00;10.00\n",
       "2026-0043=100.00; paid 90.00 GBP; withheld 10.00\n"
       "  no total bears this out: it may be a promise or a question, and no payment"},
  });
}

TEST_CASE("bank/advice: what a mail quotes is not read") {
  check_for_hart({
      {"marks", "2026-0044 60.00\n> 2026-0043 1234.50\nTotal 60.00\n",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  what it quotes of earlier mails is not read"},
      {"below a citation",
       "We paid 60.00 for 2026-0044.\n\nOn Thu, 7 May 2026, Rowan wrote:\nPlease pay 2026-0043 "
       "1234.50\n",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  what it quotes of earlier mails is not read\n"
       "  no total bears this out: it may be a promise or a question, and no payment"},
      {"a citation in two lines",
       "Paid 60.00 for 2026-0044.\n\nOn Thu, 7 May 2026 at 10:00 Rowan\n<a@b.example> "
       "wrote:\n2026-0043 1234.50\n",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  what it quotes of earlier mails is not read\n"
       "  no total bears this out: it may be a promise or a question, and no payment"},
      {"a mail's head",
       "Total paid 60.00 for 2026-0044\n\nFrom: Rowan\nSent: Thursday\nSubject: 2026-0043 "
       "1234.50\n\n2026-0043 1234.50\n",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  what it quotes of earlier mails is not read\n"
       "  no total bears this out: it may be a promise or a question, and no payment"},
      {"its own head is no other's",
       "From: Edith\nSent: Thursday\nSubject: payment 2026-0044\n\n2026-0044 60.00\nTotal 60.00\n",
       "2026-0044=60.00; paid 60.00 GBP"},
      {"a line of dashes",
       "2026-0044 60.00\nTotal 60.00\n-----Original Message-----\n2026-0043 1234.50\n",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  what it quotes of earlier mails is not read"},
  });
}

TEST_CASE("bank/advice: no English is understood, and a person decides") {
  check_for_hart({
      {"a promise", "We will pay 2026-0044 (60.00) next Friday",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  no total bears this out: it may be a promise or a question, and no payment"},
      {"a question", "Could you send us a copy of invoice 2026-0044?",
       "; paid -\n"
       "  what was paid of `2026-0044` cannot be told: nothing goes to it"},
      {"unable", "We are unable to pay 2026-0044.",
       "; paid -\n"
       "  what was paid of `2026-0044` cannot be told: nothing goes to it"},
      {"disputed", "2026-0042  154.50  disputed\n2026-0044  60.00\n",
       "2026-0042=154.50 2026-0044=60.00; paid 214.50 GBP\n"
       "  no total bears this out: it may be a promise or a question, and no payment"},
      {"a long date is none", "Paid on 7 May 2026: 60.00 for 2026-0044",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  no total bears this out: it may be a promise or a question, and no payment"},
  });
}

TEST_CASE("bank/advice: the date of the payment") {
  check_for_hart({
      {"ISO", "2026-0044 60.00\nTotal 60.00\nPayment date: 2026-05-07",
       "2026-0044=60.00; paid 60.00 GBP; 2026-05-07"},
      {"a day over twelve", "2026-0044 60.00\nTotal 60.00\nPaid on 14/05/26",
       "2026-0044=60.00; paid 60.00 GBP; 2026-05-14"},
      {"points", "2026-0044 60.00\nTotal 60.00\nDatum: 07.05.2026",
       "2026-0044=60.00; paid 60.00 GBP; 2026-05-07"},
      {"two days", "2026-0044 60.00\nTotal 60.00\nPayment date: 05/01/2026",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  its date is not taken: `05/01/2026`"},
      {"to come", "2026-0044 60.00\nTotal 60.00\nPayment date: 2026-07-20",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  its date is not taken: `2026-07-20`"},
      {"no day", "2026-0044 60.00\nTotal 60.00\nPayment date: 31/02/2026",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  its date is not taken: `31/02/2026`"},
      {"several", "2026-0044 60.00\nTotal 60.00\nPaid on 2026-05-06\nPaid on 2026-05-07",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  its date is not taken: `2026-05-06` or `2026-05-07`"},
      {"what is said before what is not",
       "Date: 2026-05-08\n2026-0044 60.00\nTotal 60.00\nPaid on 2026-05-07",
       "2026-0044=60.00; paid 60.00 GBP\n"
       "  its date is not taken: `2026-05-08` or `2026-05-07`"},
      {"the invoice's", "Invoice 2026-0044 dated 14/05/2026\nTotal 60.00",
       "2026-0044=60.00; paid 60.00 GBP"},
      {"the invoice's own", "Date;Invoice;Amount\n2026-03-03;2026-0044;60.00\nTotal;;60.00",
       "2026-0044=60.00; paid 60.00 GBP"},
      {"a column",
       "Invoice,Invoice date,Date "
       "paid,Amount\n2026-0044,2026-03-09,2026-05-07,60.00\nTotal,,,60.00",
       "2026-0044=60.00; paid 60.00 GBP; 2026-05-07"},
  });
}

}  // namespace
