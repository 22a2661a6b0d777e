#include <doctest/doctest.h>

#include "advice_book.hpp"

// Read on 2026-06-30. Invoice 2026-0044 is of 2026-03-03, and due on 2026-04-02.

namespace {

using inv::testing::read_for_hart;

struct Row {
  const char* about;
  const char* advice;
  const char* date;
  const char* note;
};

void check(const Row& row) {
  INFO(std::string(row.about));
  const auto found = read_for_hart("2026-0044 60.00\n" + std::string(row.advice));
  CHECK((found.date ? found.date->text() : "") == row.date);
  CHECK((found.notes.empty() ? "" : found.notes.front()) == row.note);
  CHECK(found.notes.size() <= 1);
}

TEST_CASE("bank/remittance: the date of the payment") {
  const Row table[] = {
      {"ISO", "Payment date: 2026-05-07", "2026-05-07", ""},
      {"a day over twelve", "Payment date: 14/05/2026", "2026-05-14", ""},
      {"points", "Datum: 07.05.2026", "2026-05-07", ""},
      {"two digits of the year", "Paid on 14/05/26", "2026-05-14", ""},
      {"a month in letters", "Value date 07-May-2026", "2026-05-07", ""},
      {"English", "Payment date: 7 May 2026", "2026-05-07", ""},
      {"with the ending", "Date paid: 7th of May, 2026", "2026-05-07", ""},
      {"American", "Date: May 7, 2026", "2026-05-07", ""},
      {"Sept", "Paid on 1st Sept. 2025", "2025-09-01", ""},
      {"prose", "We sent you the money on Thursday, 7 May 2026.", "2026-05-07", ""},
      {"prose with the ending", "It was transferred on the 7th of May 2026 by us.", "2026-05-07",
       ""},
      {"prose with an invoice",
       "We paid £60.00 on 7 May 2026 for your invoice 2026-0044 of 3 March 2026.", "2026-05-07",
       ""},
      {"the payment's before a mail's", "Date: Fri, 8 May 2026 09:00\nPaid on 7 May 2026\n",
       "2026-05-07", ""},
      {"other dates", "Invoice date: 2026-05-01\nDue date: 2026-05-02\nPayment due 2026-05-03\n",
       "", ""},
      {"an invoice's", "Invoice 2026-0044 dated 14/05/2026", "", ""},
  };
  for (const Row& row : table) check(row);
}

TEST_CASE("bank/remittance: a date that is not taken is named") {
  const Row table[] = {
      {"two days", "Payment date: 05/01/2026", "",
       "its date `05/01/2026` could be two days; give `--date`"},
      {"to come", "Payment date: 2026-07-20", "",
       "its date `2026-07-20` is yet to come, and is not taken; give `--date`"},
      {"no year", "Paid on 7 May", "", "its date `7 May` has no year; give `--date`"},
      {"no day", "Payment date: 31/02/2026", "",
       "its date `31/02/2026` is no day of the calendar; give `--date`"},
      {"nothing said", "Ludlow, 7 May 2026", "",
       "its date `7 May 2026` is not said to be the payment's, and is not taken; give `--date`"},
      {"several", "Paid on 6 May 2026\nPaid on 7 May 2026\n", "",
       "it has several dates, `6 May 2026` and `7 May 2026`, and none is taken; give `--date`"},
      {"the same in two ways", "Paid on 7 May 2026\nPaid on 07/05/2026\n", "2026-05-07", ""},
  };
  for (const Row& row : table) check(row);
}

TEST_CASE("bank/remittance: a column of dates") {
  struct Table {
    const char* about;
    const char* advice;
    const char* date;
    const char* note;
  };
  const Table table[] = {
      {"the payment's", "date;invoice;amount\n2026-05-07;2026-0044;60.00\n", "2026-05-07", ""},
      {"two lines", "date,invoice,amount\n2026-05-07,2026-0044,50.00\n2026-05-07,2026-0042,5.00\n",
       "2026-05-07", ""},
      {"two days", "date,invoice,amount\n2026-05-07,2026-0044,50.00\n2026-05-08,2026-0042,5.00\n",
       "", "it has several dates, `2026-05-07` and `2026-05-08`, and none is taken; give `--date`"},
      {"the invoice's own", "date;invoice;amount\n2026-03-03;2026-0044;60.00\n", "", ""},
      {"the day it is due", "date;invoice;amount\n2026-04-02;2026-0044;60.00\n", "", ""},
      {"of invoices", "Invoice date;invoice;amount\n2026-05-07;2026-0044;60.00\n", "", ""},
      {"two columns",
       "Invoice,Invoice date,Date paid,Amount\n2026-0044,2026-03-09,2026-05-07,60.00\n",
       "2026-05-07", ""},
      {"no head", "2026-05-07 2026-0044 60.00\n", "",
       "its date `2026-05-07` is not said to be the payment's, and is not taken; give `--date`"},
      {"ambiguous", "date;invoice;amount\n05/06/2026;2026-0044;60.00\n", "",
       "its date `05/06/2026` could be two days; give `--date`"},
  };
  for (const Table& row : table) {
    INFO(std::string(row.about));
    const auto found = read_for_hart(row.advice);
    CHECK((found.date ? found.date->text() : "") == row.date);
    CHECK((found.notes.empty() ? "" : found.notes.front()) == row.note);
  }
}

}  // namespace
