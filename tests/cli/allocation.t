Where money goes that names no invoice, what a discount asks for, and what is open again.

The café questions its January invoice and pays just what February's comes to: that is what it
means. Of another sum what is not disputed gets its part first.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-01-05, due: 2026-01-19, total: 100.00}
  - {id: '2', client: weber, date: 2026-02-02, due: 2026-02-16, total: 250.00}
journal:
  - {date: 2026-01-12, client: weber, dispute: '1', why: one door is missing}
@end

$ inv pay weber 260.00 --date 2026-02-18 --dry-run
--- a/inv.yaml
+++ b/inv.yaml
@@ -6,3 +6,4 @@
   - {id: '2', client: weber, date: 2026-02-02, due: 2026-02-16, total: 250.00}
 journal:
   - {date: 2026-01-12, client: weber, dispute: '1', why: one door is missing}
+  - {date: 2026-02-18, client: weber, paid: 260.00}
1 has €90.00 still open (before: €100.00); 2 is settled
Café Weber: €90.00 owed (before: €350.00 owed)
next: call; 1 (90.00 EUR) disputed since 2026-01-12: "one door is missing";
nobody has been in touch since
? 0
$ inv pay weber 250.00 --date 2026-02-18
wrote inv.yaml:9
  - {date: 2026-02-18, client: weber, paid: 250.00}
2 is settled
Café Weber: €100.00 owed (before: €350.00 owed)
next: call; 1 (100.00 EUR) disputed since 2026-01-12: "one door is missing";
nobody has been in touch since
? 0
$ inv list --as-of 2026-02-18
Invoices as of 2026-02-18, in EUR

Invoice Date       Due        Client Name        Total   Open Days State
───────────────────────────────────────────────────────────────────────────
1       2026-01-05 2026-01-19 weber  Café Weber 100.00 100.00   30 disputed
2       2026-02-02 2026-02-16 weber  Café Weber 250.00      –    – paid
───────────────────────────────────────────────────────────────────────────
2 invoices                                      350.00 100.00
? 0

Half the goods went back: of the 500.00 that are left 2 % are 10.00, so 480.00 is not enough.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-03-02, terms: 2/10 net 30, total: 1000.00}
journal:
  - {date: 2026-03-05, client: weber, credit: 500.00, for: '1'}
  - {date: 2026-03-10, client: weber, paid: 480.00, for: '1'}
@end

$ inv show 1 --as-of 2026-04-30
Invoice 1 to Café Weber (weber)
Dated 2026-03-02; due 2026-04-01; overdue by 29 days

What                     Amount
───────────────────────────────
Total in EUR           1,000.00
Open as of 2026-04-30     20.00

What happened

Date        What     In words      Amount   Balance
───────────────────────────────────────────────────
2026-03-02  invoice  Invoice 1   1,000.00  1,000.00
2026-03-05  credit   1: Credit    -500.00    500.00
2026-03-10  paid     1: Payment   -480.00     20.00
? 0

With 10.00 more in time it is settled; a credit note that is taken back takes the discount with it.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-03-02, terms: 2/10 net 30, total: 1000.00}
  - {id: G1, client: weber, date: 2026-03-05, kind: credit, for: '1', total: 500.00}
journal:
  - {date: 2026-03-10, client: weber, paid: 490.00, for: '1'}
@end

$ inv list --as-of 2026-04-30
Invoices as of 2026-04-30, in EUR

Invoice  Date        Due         Client  Name           Total  Open  Days  State
────────────────────────────────────────────────────────────────────────────────
1        2026-03-02  2026-04-01  weber   Café Weber  1,000.00     –     –  paid
────────────────────────────────────────────────────────────────────────────────
1 invoice                                            1,000.00  0.00
? 0
$ inv void G1 --date 2026-04-02 --why 'the goods were right'
wrote inv.yaml:9
  - {date: 2026-04-02, client: weber, void: G1, why: the goods were right}
1 is open again: €510.00, the discount of €10.00 taken back
Café Weber: €510.00 owed (before: €0.00 owed)
next: remind by email, friendly, stage 2; 1 is overdue by 90 days: 510.00 EUR
? 0
$ inv show 1 --as-of 2026-04-30
Invoice 1 to Café Weber (weber)
Dated 2026-03-02; due 2026-04-01; overdue by 29 days

What                     Amount
───────────────────────────────
Total in EUR           1,000.00
Open as of 2026-04-30    510.00

What happened

Date        What      In words                                  Amount   Balance
────────────────────────────────────────────────────────────────────────────────
2026-03-02  invoice   Invoice 1                               1,000.00  1,000.00
2026-03-05  credit    Credit note G1                           -500.00    500.00
2026-03-10  paid      1: Payment                               -490.00     10.00
2026-03-10  discount  1: Early-payment discount                 -10.00      0.00
2026-04-02  void      Credit note G1 voided: the goods were     500.00    500.00
                      right
2026-04-02  discount  1: Early-payment discount taken back       10.00    510.00
? 0
$ inv show G1 --as-of 2026-04-30
Credit note G1 to Café Weber (weber)
Dated 2026-03-05

What          Amount
────────────────────
Total in EUR  500.00

What happened

Date        What    In words                                      Amount
────────────────────────────────────────────────────────────────────────
2026-03-05  credit  Credit note G1                               -500.00
2026-03-05  apply   500.00 EUR put to 1
2026-04-02  void    Credit note G1 voided: the goods were right
? 0
$ inv statement weber --from 2026-03-01 --as-of 2026-04-30
Linden Joinery

30 April 2026

Café Weber

Statement from 1 March 2026 to 30 April 2026

Dear Café Weber,

This is what was invoiced and paid from 1 March 2026 to 30 April 2026.
At the end of it €510.00 is open.

Dated        Invoice  For                                  Amount    Balance
1 Mar 2026            Opening balance                                  €0.00
2 Mar 2026   1        Invoice                           €1,000.00  €1,000.00
5 Mar 2026   1        Credit note G1                     -€500.00    €500.00
10 Mar 2026  1        Payment                            -€490.00     €10.00
10 Mar 2026  1        Early-payment discount              -€10.00      €0.00
2 Apr 2026   G1       Credit note G1 cancelled            €500.00    €500.00
2 Apr 2026   1        Early-payment discount taken         €10.00    €510.00
                      back
                                                                   ---------
Closing balance                                                      €510.00

1 to 30 days late €510.00.

How to pay: Bank transfer

  IBAN       DE89 3704 0044 0532 0130 00
  Amount     €510.00
  Reference  1

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Linden Joinery
? 0

Nearly all goods came back, and nothing was ever paid: no discount.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-03-02, terms: 2/10 net 30, total: 1000.00}
  - {id: G1, client: weber, date: 2026-03-06, kind: credit, for: '1', total: 985.00}
@end

$ inv list --as-of 2026-06-30
Invoices as of 2026-06-30, in EUR

Invoice Date       Due        Client Name          Total  Open Days State
───────────────────────────────────────────────────────────────────────────
1       2026-03-02 2026-04-01 weber  Café Weber 1,000.00 15.00   90 overdue
───────────────────────────────────────────────────────────────────────────
1 invoice                                       1,000.00 15.00
? 0

The cheque bounced, but a transfer for the same invoice had come already.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-03-02, total: 100.00}
journal:
  - {date: 2026-03-10, client: weber, paid: 100.00, for: '1', via: cheque, ref: '17'}
  - {date: 2026-03-14, client: weber, paid: 100.00, for: '1', via: transfer}
  - {date: 2026-03-15, client: weber, returned: 100.00, for: '1'}
@end

$ inv list --as-of 2026-06-30
Invoices as of 2026-06-30, in EUR

Invoice  Date        Due         Client  Name         Total  Open  Days  State
──────────────────────────────────────────────────────────────────────────────
1        2026-03-02  2026-04-01  weber   Café Weber  100.00     –     –  paid
──────────────────────────────────────────────────────────────────────────────
1 invoice                                            100.00  0.00
? 0
$ inv statement weber --from 2026-03-01 --as-of 2026-06-30
Linden Joinery

30 June 2026

Café Weber

Statement from 1 March 2026 to 30 June 2026

Dear Café Weber,

This is what was invoiced and paid from 1 March 2026 to 30 June 2026. At
the end of it nothing is open. Thank you.

Dated        Invoice  For                    Amount   Balance
1 Mar 2026            Opening balance                   €0.00
2 Mar 2026   1        Invoice               €100.00   €100.00
10 Mar 2026  1        Payment by cheque    -€100.00     €0.00
                      reference 17
14 Mar 2026  1        Payment by transfer  -€100.00  -€100.00
15 Mar 2026  1        Payment came back     €100.00     €0.00
                                                     --------
Closing balance                                         €0.00

With kind regards,
Linden Joinery
? 0

Paid twice: the second payment goes to the oldest that is open, and 20.00 stay.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-01-05, total: 100.00}
  - {id: '2', client: weber, date: 2026-02-05, total: 80.00}
journal:
  - {date: 2026-01-20, client: weber, paid: 100.00, for: '1'}
@end

$ inv pay weber 100 --for 1 --date 2026-02-20
! inv.yaml:9:45: warning: paid for what was not open any more on 2026-02-20; is it for another invoice, or entered twice? [payment-nothing-open]
!     9 |   - {date: 2026-02-20, client: weber, paid: 100.00, for: "1"}
!       |                                             ^~~~~~
wrote inv.yaml:9
  - {date: 2026-02-20, client: weber, paid: 100.00, for: "1"}
2 is settled; €20.00 stays unapplied
Café Weber: €20.00 in credit (before: €80.00 owed)
? 0
$ inv statement weber --as-of 2026-02-28
Linden Joinery

28 February 2026

Café Weber

Statement of what is open on 28 February 2026

Dear Café Weber,

There is nothing to pay on 28 February 2026: €20.00 stands in your
favour.

Invoice  For                   Dated     Open
1        Payment         20 Feb 2026  -€20.00
         not used yet
                                      -------
In your favour                         €20.00

With kind regards,
Linden Joinery
? 0

Paid after it was given up: the payment names nothing, so it is asked what it is for.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-01-05, due: 2026-02-02, total: 100.00}
journal:
  - {date: 2026-05-01, client: weber, writeoff: '1'}
@end

$ inv pay weber 100 --date 2026-06-01
! inv: note: 100.00 EUR of `1` was written off; with `--for 1` the money goes there
wrote inv.yaml:8
  - {date: 2026-06-01, client: weber, paid: 100.00}
€100.00 stays unapplied
Café Weber: €100.00 in credit (before: €0.00 owed)
? 0
$ inv statement weber --as-of 2026-06-30
Linden Joinery

30 June 2026

Café Weber

Statement of what is open on 30 June 2026

Dear Café Weber,

There is nothing to pay on 30 June 2026: €100.00 stands in your favour.

Invoice  For                  Dated      Open
         Payment         1 Jun 2026  -€100.00
         not used yet
         €100.00 of 1 was written off
                                     --------
In your favour                        €100.00

With kind regards,
Linden Joinery
? 0

What was settled before the book began is in no sum, and money from abroad is what it settles.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-01-05, total: 100.00, settled-before: 30.00}
journal:
  - {date: 2026-02-10, client: weber, paid: 9000 JPY, settles: 50.00 EUR, for: '1', via: bank}
@end

$ inv show 1 --as-of 2026-02-28
Invoice 1 to Café Weber (weber)
Dated 2026-01-05; due 2026-02-04; overdue by 24 days

What                   Amount
─────────────────────────────
Total in EUR           100.00
Open as of 2026-02-28   20.00

What happened

Date        What     In words                                    Amount  Balance
────────────────────────────────────────────────────────────────────────────────
2026-01-05  invoice  Invoice 1 (30.00 of 100.00 settled before)   70.00    70.00
2026-02-10  paid     1: Payment by bank, 9000 JPY                -50.00    20.00
? 0
$ inv statement weber --from 2026-01-01 --as-of 2026-02-28
Linden Joinery

28 February 2026

Café Weber

Statement from 1 January 2026 to 28 February 2026

Dear Café Weber,

This is what was invoiced and paid from 1 January 2026 to
28 February 2026. At the end of it €20.00 is open.

Dated        Invoice  For               Amount  Balance
1 Jan 2026            Opening balance             €0.00
5 Jan 2026   1        Invoice           €70.00   €70.00
                      €70.00 of €100.00
10 Feb 2026  1        Payment by bank  -€50.00   €20.00
                      came as ¥9,000
                                                -------
Closing balance                                  €20.00

1 to 30 days late €20.00.

How to pay: Bank transfer

  IBAN       DE89 3704 0044 0532 0130 00
  Amount     €20.00
  Reference  1

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Linden Joinery
? 0
$ inv age --as-of 2026-02-28
Aged receivables as of 2026-02-28, by due date, in EUR

Client  Name        Total  Current   1-30  31-60  61-90  90+  Days
──────────────────────────────────────────────────────────────────
weber   Café Weber  20.00        –  20.00      –      –    –    24
──────────────────────────────────────────────────────────────────
Total   1 client    20.00        –  20.00      –      –    –
? 0

Typed wrongly: the story leaves out a payment that was never made, and what took it back.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-03-02, total: 1000.00}
journal:
  - {date: 2026-03-10, client: weber, paid: 1000.00, for: '1'}
  - {date: 2026-03-11, client: weber, returned: 1000.00, for: '1', mistake: true}
  - {date: 2026-03-11, client: weber, paid: 100.00, for: '1'}
@end

$ inv show 1 --as-of 2026-03-20
Invoice 1 to Café Weber (weber)
Dated 2026-03-02; due 2026-04-01; open

What                     Amount
───────────────────────────────
Total in EUR           1,000.00
Open as of 2026-03-20    900.00

What happened

Date        What     In words      Amount   Balance
───────────────────────────────────────────────────
2026-03-02  invoice  Invoice 1   1,000.00  1,000.00
2026-03-11  paid     1: Payment   -100.00    900.00
? 0
$ inv statement weber --from 2026-03-01 --as-of 2026-03-20
Linden Joinery

20 March 2026

Café Weber

Statement from 1 March 2026 to 20 March 2026

Dear Café Weber,

This is what was invoiced and paid from 1 March 2026 to 20 March 2026.
At the end of it €900.00 is open.

Dated        Invoice  For                    Amount    Balance
1 Mar 2026            Opening balance                    €0.00
2 Mar 2026   1        Invoice             €1,000.00  €1,000.00
10 Mar 2026  1        Payment            -€1,000.00      €0.00
11 Mar 2026  1        Payment              -€100.00   -€100.00
11 Mar 2026  1        Payment came back   €1,000.00    €900.00
                                                     ---------
Closing balance                                        €900.00

Not yet due €900.00.

How to pay: Bank transfer

  IBAN       DE89 3704 0044 0532 0130 00
  Amount     €900.00
  Reference  1

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Linden Joinery
? 0
