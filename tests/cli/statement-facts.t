What a statement says beside the amounts, for programs.

@today 2026-06-30
@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP}
clients:
  - {id: hart, name: Mrs Edith Hart}
  - {id: lane, name: Tom Lane}
  - {id: wood, name: Wendy Wood}
invoices:
  - {id: H-1, number: RY/17, client: hart, date: 2026-05-01, title: Hedge, po: PO-770, total: 495.00}
  - {id: H-2, client: hart, date: 2026-05-02, title: Lawn, total: 80.00}
  - id: H-3
    client: hart
    date: 2026-05-03
    title: Pond
    total: 90.00
    instalments: [{due: 2026-06-01, amount: 30.00}, {due: 2026-07-01, amount: 60.00}]
  - {id: H-4, client: hart, date: 2026-05-04, title: Roses, total: 25.00}
  - {id: H-5, client: hart, date: 2026-05-05, title: Gravel, total: 12.00}
  - {id: L-1, client: lane, date: 2026-05-01, total: 40.00}
  - {id: W-1, client: wood, date: 2026-05-01, total: 40.00}
journal:
  - {date: 2026-05-10, paid: 250.00, for: H-1, via: cheque}
  - {date: 2026-05-12, client: hart, paid: 30.00, keep: true, via: cash}
  - {date: 2026-05-31, client: hart, sent: statement}
  - {date: 2026-06-02, dispute: H-1, amount: 75.00, why: the gate}
  - {date: 2026-06-03, paid: 30.00, for: H-3, via: cheque}
  - {date: 2026-06-04, writeoff: H-5}
  - {date: 2026-06-05, paid: 25.00, for: H-4}
  - {date: 2026-06-06, promise: 2026-07-05, for: H-2}
  - {date: 2026-06-07, client: hart, plan: [{by: 2026-07-10, amount: 30.00}, {by: 2026-08-10, amount: 30.00}], for: H-3}
  - {date: 2026-06-01, client: lane, hold: 2026-12-31}
  - {date: 2026-05-31, client: wood, sent: statement}
  - {date: 2026-06-08, paid: 40.00, for: W-1}
@end

Some of it is disputed, promised or planned; a deposit is not taken off; two items were paid since
the last statement, and one was given up.

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
              "date": "2026-05-01",
              "kind": "invoice",
              "ref": "H-1",
              "text": "Hedge",
              "amount": "245.00",
              "balance": "245.00",
              "number": "RY/17",
              "title": "Hedge",
              "part": null,
              "po": "PO-770",
              "due": "2026-05-31",
              "total": "495.00",
              "marks": [
                {
                  "why": "disputed",
                  "date": "2026-06-02",
                  "amount": "75.00"
                }
              ]
            },
            {
              "date": "2026-05-02",
              "kind": "invoice",
              "ref": "H-2",
              "text": "Lawn",
              "amount": "80.00",
              "balance": "325.00",
              "number": "H-2",
              "title": "Lawn",
              "part": null,
              "po": null,
              "due": "2026-06-01",
              "total": "80.00",
              "marks": [
                {
                  "why": "promised",
                  "date": "2026-07-05",
                  "amount": "80.00"
                }
              ]
            },
            {
              "date": "2026-05-03",
              "kind": "invoice",
              "ref": "H-3",
              "text": "Pond, instalment 2 of 2",
              "amount": "60.00",
              "balance": "385.00",
              "number": "H-3",
              "title": "Pond",
              "part": "2/2",
              "po": null,
              "due": "2026-07-01",
              "total": "60.00",
              "marks": [
                {
                  "why": "planned",
                  "date": "2026-07-10",
                  "amount": "60.00"
                }
              ]
            },
            {
              "date": "2026-05-12",
              "kind": "paid",
              "ref": null,
              "text": "Payment by cash, kept as a deposit",
              "amount": "-30.00",
              "balance": "355.00",
              "number": null,
              "title": null,
              "part": null,
              "po": null,
              "due": null,
              "total": null,
              "marks": []
            }
          ],
          "closing": "355.00",
          "buckets": [
            "60.00",
            "325.00",
            "0.00",
            "0.00",
            "0.00"
          ],
          "unapplied": "30.00",
          "notes": [],
          "deposit": "30.00",
          "to_pay": "250.00",
          "disputed": "75.00",
          "promised": "140.00",
          "references": [
            "RY/17",
            "H-2",
            "H-3"
          ],
          "settled": [
            {
              "id": "H-3",
              "part": "1/2",
              "date": "2026-06-03",
              "how": "paid",
              "amount": "30.00"
            },
            {
              "id": "H-5",
              "part": null,
              "date": "2026-06-04",
              "how": "settled",
              "amount": "12.00"
            },
            {
              "id": "H-4",
              "part": null,
              "date": "2026-06-05",
              "how": "paid",
              "amount": "25.00"
            }
          ]
        }
      ],
      "since": "2026-05-31"
    }
  ]
}
? 0

Lane is on hold: only who is named gets a statement.

$ inv statement
! inv: note: no statement for those on hold, unless they are named: lane
Rowan Yard Care

30 June 2026

Mrs Edith Hart

Statement of what is open on 30 June 2026

Dear Mrs Hart,

Three invoices are open on 30 June 2026: £385.00 in all. There is no
need to pay the £75.00 that you queried before we have cleared that up.

Invoice  For                  Dated          Due     Open
RY/17    Hedge           1 May 2026  31 May 2026  £245.00
         your reference PO-770
         £245.00 of £495.00
         £75.00 queried by you on 2 June
H-2      Lawn            2 May 2026   1 Jun 2026   £80.00
         expected by 5 July
H-3      Pond            3 May 2026   1 Jul 2026   £60.00
         instalment 2 of 2
         as agreed, the next part by 10 July
                                                  -------
Total                                             £385.00
Held for you as a deposit, not used here           £30.00
Of this raised by you, and not asked for now       £75.00
                                                  -------
To pay                                            £250.00

Paid since our last statement, with thanks:
H-3  Pond            3 May 2026  £30.00  paid 3 June
     instalment 1 of 2
H-4  Roses           4 May 2026  £25.00  paid 5 June

Settled since our last statement:
H-5  Gravel          5 May 2026  £12.00      settled

Not yet due £60.00; 1 to 30 days late £325.00.

If you need our payment details, just ask.

If some of this has crossed with a payment of yours, please take
no notice; and if anything differs from your own records, a word
to us is enough.

With kind regards,
Rowan Yard Care

────────────────────────────────────────────────────────────────────────────────

Rowan Yard Care

30 June 2026

Wendy Wood

Statement of what is open on 30 June 2026

Dear Wendy Wood,

Nothing is open on 30 June 2026. Thank you.

Invoice  For             Dated  Due   Open
                                     -----
Nothing to pay                       £0.00

Paid since our last statement, with thanks:
W-1                  1 May 2026  £40.00  paid 8 June

With kind regards,
Rowan Yard Care
? 0

$ inv statement lane
Rowan Yard Care

30 June 2026

Tom Lane

Statement of what is open on 30 June 2026

Dear Tom Lane,

One invoice, L-1, is open on 30 June 2026: £40.00.

Invoice  For                  Dated          Due    Open
L-1      Invoice         1 May 2026  31 May 2026  £40.00
                                                  ------
To pay                                            £40.00

1 to 30 days late £40.00.

If you need our payment details, just ask.

If some of this has crossed with a payment of yours, please take
no notice; and if anything differs from your own records, a word
to us is enough.

With kind regards,
Rowan Yard Care
? 0

A paid item is shown once more, and gone on the next statement.

$ inv statement wood --format json
{
  "schema": "inv.statement/1",
  "as_of": "2026-06-30",
  "statements": [
    {
      "client": "wood",
      "name": "Wendy Wood",
      "from": null,
      "sections": [
        {
          "currency": "GBP",
          "opening": null,
          "entries": [],
          "closing": "0.00",
          "buckets": [
            "0.00",
            "0.00",
            "0.00",
            "0.00",
            "0.00"
          ],
          "unapplied": "0.00",
          "notes": [],
          "deposit": "0.00",
          "to_pay": "0.00",
          "disputed": "0.00",
          "promised": "0.00",
          "references": [],
          "settled": [
            {
              "id": "W-1",
              "part": null,
              "date": "2026-06-08",
              "how": "paid",
              "amount": "40.00"
            }
          ]
        }
      ],
      "since": "2026-05-31"
    }
  ]
}
? 0

$ inv sent wood statement
wrote inv.yaml:32
  - {date: 2026-06-30, client: wood, sent: statement}
Wendy Wood: £0.00 owed, as before
? 0

$ inv statement wood --format json
{
  "schema": "inv.statement/1",
  "as_of": "2026-06-30",
  "statements": [
    {
      "client": "wood",
      "name": "Wendy Wood",
      "from": null,
      "sections": [],
      "since": "2026-06-30"
    }
  ]
}
? 0

$ inv statement wood --since 2026-05-31 --format json
{
  "schema": "inv.statement/1",
  "as_of": "2026-06-30",
  "statements": [
    {
      "client": "wood",
      "name": "Wendy Wood",
      "from": null,
      "sections": [
        {
          "currency": "GBP",
          "opening": null,
          "entries": [],
          "closing": "0.00",
          "buckets": [
            "0.00",
            "0.00",
            "0.00",
            "0.00",
            "0.00"
          ],
          "unapplied": "0.00",
          "notes": [],
          "deposit": "0.00",
          "to_pay": "0.00",
          "disputed": "0.00",
          "promised": "0.00",
          "references": [],
          "settled": [
            {
              "id": "W-1",
              "part": null,
              "date": "2026-06-08",
              "how": "paid",
              "amount": "40.00"
            }
          ]
        }
      ],
      "since": "2026-05-31"
    }
  ]
}
? 0
