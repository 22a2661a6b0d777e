One consolidated statement per client.

@today 2026-06-30
@file inv.yaml
business:
  name: Rowan Yard Care
  email: rowan@yard.example
  currency: GBP
  terms: net 30
  pay:
    - {via: Bank transfer, iban: GB33BUKB20201555555555, name: Rowan Yard Care}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example, phone: 01584 870001, tags: [garden]}
  - {id: lane, name: Tom Lane, email: tom@lane.example, care: personal, tags: [garden, trade]}
  - {id: oak, name: Oak & Sons Ltd, email: [ap@oak.example], phone: 01584 870003, tags: [trade]}
  - {id: rue, name: Rue Blanche, email: compta@rue.example, currency: EUR}
  - {id: zed, name: Zed, email: zed@zed.example}
invoices:
  - {id: 2026-0001, client: hart, date: 2026-02-01, title: Winter pruning, total: 120.00}
  - {id: 2026-0002, client: hart, date: 2026-05-20, title: Lawn, total: 80.00}
  - {id: 2026-0003, client: lane, date: 2026-06-10, title: Hedge, total: 1234.50}
  - id: 2026-0004
    client: oak
    date: 2026-03-01
    title: Yard, three parts
    total: 900.00
    instalments:
      - {due: 2026-04-01, amount: 300.00}
      - {due: 2026-06-30, amount: 300.00}
      - {due: 2026-07-03, amount: 300.00}
  - {id: 2026-0005, client: rue, date: 2026-04-02, title: Terrasse, total: 450.00}
  - {id: 2026-0006, client: oak, date: 2026-04-15, title: Gravel, total: 60.00}
journal:
  - {date: 2026-03-09, paid: 20.00, via: cheque, for: 2026-0001}
  - {date: 2026-03-20, client: hart, call: Cheque is in the mail, by: rowan, mood: 4}
  - {date: 2026-03-20, promise: 2026-03-31, for: 2026-0001, said: end of the month}
  - {date: 2026-04-20, client: zed, paid: 15.00, via: cash}
  - {date: 2026-05-02, client: rue, sent: reminder, stage: 2}
  - {date: 2026-05-04, dispute: 2026-0005, amount: 50.00, why: two slabs are cracked}
  - {date: 2026-05-20, client: oak, call: Their book-keeper is away, by: rowan, assigned: rowan}
  - {date: 2026-06-01, paid: 300.00, via: bank, for: 2026-0004}
@end

What is open.

$ inv statement
Rowan Yard Care
rowan@yard.example

30 June 2026

Mrs Edith Hart

Statement of what is open on 30 June 2026

Dear Mrs Hart,

Two invoices are open on 30 June 2026: £180.00 in all.

Invoice    For                   Dated          Due     Open
2026-0001  Winter pruning   1 Feb 2026   3 Mar 2026  £100.00
           £100.00 of £120.00
2026-0002  Lawn            20 May 2026  19 Jun 2026   £80.00
                                                     -------
To pay                                               £180.00

1 to 30 days late £80.00; more than 90 days late £100.00.

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £180.00
  Reference  2026-0001, 2026-0002

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Rowan Yard Care

────────────────────────────────────────────────────────────────────────────────

Rowan Yard Care
rowan@yard.example

30 June 2026

Tom Lane

Statement of what is open on 30 June 2026

Dear Tom Lane,

One invoice, 2026-0003 (Hedge), is open on 30 June 2026: £1,234.50.

Invoice    For                   Dated          Due       Open
2026-0003  Hedge           10 Jun 2026  10 Jul 2026  £1,234.50
                                                     ---------
Total                                                £1,234.50

Not yet due £1,234.50.

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £1,234.50
  Reference  2026-0003

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Rowan Yard Care

────────────────────────────────────────────────────────────────────────────────

Rowan Yard Care
rowan@yard.example

30 June 2026

Oak & Sons Ltd

Statement of what is open on 30 June 2026

Dear all at Oak & Sons,

Two invoices are open on 30 June 2026: £660.00 in all.

Invoice    For                      Dated          Due     Open
2026-0004  Yard, three parts   1 Mar 2026  30 Jun 2026  £300.00
           instalment 2 of 3
2026-0004  Yard, three parts   1 Mar 2026   3 Jul 2026  £300.00
           instalment 3 of 3
2026-0006  Gravel             15 Apr 2026  15 May 2026   £60.00
                                                        -------
Total                                                   £660.00
                                                        -------
To pay                                                  £360.00

Not yet due £600.00; 31 to 60 days late £60.00.

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £360.00
  Reference  2026-0004, 2026-0006

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Rowan Yard Care

────────────────────────────────────────────────────────────────────────────────

Rowan Yard Care
rowan@yard.example

30 June 2026

Rue Blanche

Statement of what is open on 30 June 2026

Dear Rue Blanche,

One invoice, 2026-0005 (Terrasse), is open on 30 June 2026: €450.00.
There is no need to pay the €50.00 that you queried before we have
cleared that up.

Invoice    For                  Dated         Due     Open
2026-0005  Terrasse        2 Apr 2026  2 May 2026  €450.00
           €50.00 queried by you on 4 May
                                                   -------
Total                                              €450.00
Of this raised by you, and not asked for now        €50.00
                                                   -------
To pay                                             €400.00

31 to 60 days late €450.00.

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     €400.00
  Reference  2026-0005

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Rowan Yard Care

────────────────────────────────────────────────────────────────────────────────

Rowan Yard Care
rowan@yard.example

30 June 2026

Zed

Statement of what is open on 30 June 2026

Good day,

There is nothing to pay on 30 June 2026: £15.00 stands in your favour.

Invoice  For                    Dated     Open
         Payment by cash  20 Apr 2026  -£15.00
         not used yet
                                       -------
In your favour                          £15.00

With kind regards,
Rowan Yard Care
? 0

$ inv statement hart
Rowan Yard Care
rowan@yard.example

30 June 2026

Mrs Edith Hart

Statement of what is open on 30 June 2026

Dear Mrs Hart,

Two invoices are open on 30 June 2026: £180.00 in all.

Invoice    For                   Dated          Due     Open
2026-0001  Winter pruning   1 Feb 2026   3 Mar 2026  £100.00
           £100.00 of £120.00
2026-0002  Lawn            20 May 2026  19 Jun 2026   £80.00
                                                     -------
To pay                                               £180.00

1 to 30 days late £80.00; more than 90 days late £100.00.

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £180.00
  Reference  2026-0001, 2026-0002

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Rowan Yard Care
? 0

$ inv statement zed
Rowan Yard Care
rowan@yard.example

30 June 2026

Zed

Statement of what is open on 30 June 2026

Good day,

There is nothing to pay on 30 June 2026: £15.00 stands in your favour.

Invoice  For                    Dated     Open
         Payment by cash  20 Apr 2026  -£15.00
         not used yet
                                       -------
In your favour                          £15.00

With kind regards,
Rowan Yard Care
? 0

What happened, from a day on.

$ inv statement hart --from 2026-03-01
Rowan Yard Care
rowan@yard.example

30 June 2026

Mrs Edith Hart

Statement from 1 March 2026 to 30 June 2026

Dear Mrs Hart,

This is what was invoiced and paid from 1 March 2026 to 30 June 2026. At
the end of it £180.00 is open.

Dated        Invoice    For                 Amount  Balance
1 Mar 2026              Opening balance             £120.00
9 Mar 2026   2026-0001  Payment by cheque  -£20.00  £100.00
20 May 2026  2026-0002  Lawn                £80.00  £180.00
                                                    -------
Closing balance                                     £180.00

1 to 30 days late £80.00; more than 90 days late £100.00.

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £180.00
  Reference  2026-0001, 2026-0002

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Rowan Yard Care
? 0

$ inv statement oak rue --from 2026-01-01
Rowan Yard Care
rowan@yard.example

30 June 2026

Oak & Sons Ltd

Statement from 1 January 2026 to 30 June 2026

Dear all at Oak & Sons,

This is what was invoiced and paid from 1 January 2026 to 30 June 2026.
At the end of it £660.00 is open.

Dated        Invoice    For                  Amount  Balance
1 Jan 2026              Opening balance                £0.00
1 Mar 2026   2026-0004  Yard, three parts   £900.00  £900.00
                        in 3 instalments
15 Apr 2026  2026-0006  Gravel               £60.00  £960.00
1 Jun 2026   2026-0004  Payment by bank    -£300.00  £660.00
                                                     -------
Closing balance                                      £660.00
                                                     -------
To pay                                               £360.00

Not yet due £600.00; 31 to 60 days late £60.00.

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £360.00
  Reference  2026-0004, 2026-0006

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Rowan Yard Care

────────────────────────────────────────────────────────────────────────────────

Rowan Yard Care
rowan@yard.example

30 June 2026

Rue Blanche

Statement from 1 January 2026 to 30 June 2026

Dear Rue Blanche,

This is what was invoiced and paid from 1 January 2026 to 30 June 2026.
At the end of it €450.00 is open. There is no need to pay the €50.00
that you queried before we have cleared that up.

Dated       Invoice    For               Amount  Balance
1 Jan 2026             Opening balance             €0.00
2 Apr 2026  2026-0005  Terrasse         €450.00  €450.00
                                                 -------
Closing balance                                  €450.00
Of this raised by you, and not asked for now      €50.00
                                                 -------
To pay                                           €400.00

31 to 60 days late €450.00.

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     €400.00
  Reference  2026-0005

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Rowan Yard Care
? 0

$ inv statement hart --from 2026-03-01 --as-of 2026-03-31
Rowan Yard Care
rowan@yard.example

31 March 2026

Mrs Edith Hart

Statement from 1 March 2026 to 31 March 2026

Dear Mrs Hart,

This is what was invoiced and paid from 1 March 2026 to 31 March 2026.
At the end of it £100.00 is open.

Dated       Invoice    For                 Amount  Balance
1 Mar 2026             Opening balance             £120.00
9 Mar 2026  2026-0001  Payment by cheque  -£20.00  £100.00
                                                   -------
Closing balance                                    £100.00

1 to 30 days late £100.00.

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £100.00
  Reference  2026-0001

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Rowan Yard Care
? 0

For programs.

$ inv statement hart --format json
{
  "schema": "inv.statement/1",
  "as_of": "2026-06-30",
  "statements": [
    {
      "client": "hart",
      "name": "Mrs Edith Hart",
      "from": null,
      "sections": [
        {
          "currency": "GBP",
          "opening": null,
          "entries": [
            {
              "date": "2026-02-01",
              "kind": "invoice",
              "ref": "2026-0001",
              "text": "Winter pruning",
              "amount": "100.00",
              "balance": "100.00",
              "number": "2026-0001",
              "title": "Winter pruning",
              "part": null,
              "po": null,
              "due": "2026-03-03",
              "total": "120.00",
              "marks": []
            },
            {
              "date": "2026-05-20",
              "kind": "invoice",
              "ref": "2026-0002",
              "text": "Lawn",
              "amount": "80.00",
              "balance": "180.00",
              "number": "2026-0002",
              "title": "Lawn",
              "part": null,
              "po": null,
              "due": "2026-06-19",
              "total": "80.00",
              "marks": []
            }
          ],
          "closing": "180.00",
          "buckets": [
            "0.00",
            "80.00",
            "0.00",
            "0.00",
            "100.00"
          ],
          "unapplied": "0.00",
          "notes": [],
          "deposit": "0.00",
          "to_pay": "180.00",
          "disputed": "0.00",
          "promised": "0.00",
          "references": [
            "2026-0001",
            "2026-0002"
          ],
          "settled": []
        }
      ],
      "since": null
    }
  ]
}
? 0

$ inv statement hart --from 2026-03-01 --format json
{
  "schema": "inv.statement/1",
  "as_of": "2026-06-30",
  "statements": [
    {
      "client": "hart",
      "name": "Mrs Edith Hart",
      "from": "2026-03-01",
      "sections": [
        {
          "currency": "GBP",
          "opening": "120.00",
          "entries": [
            {
              "date": "2026-03-09",
              "kind": "paid",
              "ref": "2026-0001",
              "text": "Payment by cheque",
              "amount": "-20.00",
              "balance": "100.00",
              "number": "2026-0001",
              "title": null,
              "part": null,
              "po": null,
              "due": null,
              "total": null,
              "marks": []
            },
            {
              "date": "2026-05-20",
              "kind": "invoice",
              "ref": "2026-0002",
              "text": "Lawn",
              "amount": "80.00",
              "balance": "180.00",
              "number": "2026-0002",
              "title": "Lawn",
              "part": null,
              "po": null,
              "due": "2026-06-19",
              "total": "80.00",
              "marks": []
            }
          ],
          "closing": "180.00",
          "buckets": [
            "0.00",
            "80.00",
            "0.00",
            "0.00",
            "100.00"
          ],
          "unapplied": "0.00",
          "notes": [],
          "deposit": "0.00",
          "to_pay": "180.00",
          "disputed": "0.00",
          "promised": "0.00",
          "references": [
            "2026-0001",
            "2026-0002"
          ],
          "settled": []
        }
      ],
      "since": null
    }
  ]
}
? 0

Slips.

$ inv statement --from 2026-02-30
! inv: error: `--from` cannot be `2026-02-30`: there is no such day; February 2026 has 28 days
! see `inv statement --help`
? 2

$ inv statement --from 2026-07-01
! inv: error: `--from` is 2026-07-01, after 2026-06-30
! see `inv statement --help`
? 2

$ inv statement nobody
! inv: error: unknown client `nobody`
? 2

$ inv statement --format csv
! inv: error: `inv statement` has no table to give as csv; it gives text, json, html or eml
! see `inv statement --help`
? 2

$ inv statement --month 2026-13
! inv: error: `--month` is a month as YYYY-MM, not `2026-13`
! see `inv statement --help`
? 2

$ inv statement --month 2026-04 --from 2026-04-01
! inv: error: `--month` says both days; it goes without `--from`
! see `inv statement --help`
? 2

$ inv statement --month 2026-04 --as-of 2026-04-30
! inv: error: `--month` says both days; it goes without `--as-of`
! see `inv statement --help`
? 2

$ inv statement --since 2026-07-01
! inv: error: `--since` is 2026-07-01, after 2026-06-30
! see `inv statement --help`
? 2

One month.

$ inv statement oak --month 2026-04
Rowan Yard Care
rowan@yard.example

30 April 2026

Oak & Sons Ltd

Statement from 1 April 2026 to 30 April 2026

Dear all at Oak & Sons,

This is what was invoiced and paid from 1 April 2026 to 30 April 2026.
At the end of it £960.00 is open.

Dated        Invoice    For              Amount  Balance
1 Apr 2026              Opening balance          £900.00
15 Apr 2026  2026-0006  Gravel           £60.00  £960.00
                                                 -------
Closing balance                                  £960.00
                                                 -------
To pay                                           £300.00

Not yet due £660.00; 1 to 30 days late £300.00.

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £300.00
  Reference  2026-0004

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Rowan Yard Care
? 0

Money that was given back beyond the balance is asked for, with the client's name to quote.

@file inv.yaml
business:
  name: Rowan Yard Care
  currency: GBP
  terms: net 14
  pay:
    - {via: Card, link: "https://pay.example/r?r={reference}"}
clients:
  - {id: hart, name: Edith Hart, address: [1 High Street, Ludlow]}
  - {id: lane, name: Tom Lane, address: [2 High Street, Ludlow]}
invoices:
  - {id: 1, client: lane, date: 2026-06-01, title: Hedge, total: 60.00}
  - {id: 2, client: lane, date: 2026-06-25, title: Lawn, total: 40.00}
journal:
  - {date: 2026-06-20, client: hart, refund: 5.00}
@end

$ inv statement hart
Rowan Yard Care

30 June 2026

Edith Hart
1 High Street
Ludlow

Statement of what is open on 30 June 2026

Dear Edith Hart,

£5.00 is to be paid on 30 June 2026: it was paid back to you
beyond your balance.

Invoice  For                   Dated   Open
         Refund          20 Jun 2026  £5.00
         more than we held for you
                                      -----
To pay                                £5.00

How to pay: Card

  Link       https://pay.example/r?r=Edith%20Hart
  Amount     £5.00
  Reference  Edith Hart

If some of this has crossed with a payment of yours, please take
no notice; and if anything differs from your own records, a word
to us is enough.

With kind regards,
Rowan Yard Care
? 0

What is due is asked for, beside all that is open.

$ inv statement lane
Rowan Yard Care

30 June 2026

Tom Lane
2 High Street
Ludlow

Statement of what is open on 30 June 2026

Dear Tom Lane,

Two invoices are open on 30 June 2026: £100.00 in all.

Invoice  For                   Dated          Due     Open
1        Hedge            1 Jun 2026  15 Jun 2026   £60.00
2        Lawn            25 Jun 2026   9 Jul 2026   £40.00
                                                   -------
Total                                              £100.00
                                                   -------
To pay                                              £60.00

Not yet due £40.00; 1 to 30 days late £60.00.

How to pay: Card

  Link       https://pay.example/r?r=1
  Amount     £60.00
  Reference  1

If some of this has crossed with a payment of yours, please take
no notice; and if anything differs from your own records, a word
to us is enough.

With kind regards,
Rowan Yard Care
? 0
