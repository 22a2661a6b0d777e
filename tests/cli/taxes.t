A line with several taxes: all are worked out on the same net, each rate once and rounded on its own.

@today 2026-05-01
@file inv.yaml
business:
  name: Lise Roy
  currency: CAD
  taxes: {gst: 5, qst: 9.975}
  tax: gst
  pay: [{via: Cheque}]
@end
@file clients/mapleton.yaml
clients:
  - id: mapleton
    name: Mapleton Inc
    email: ap@mapleton.example
    billing: {every: quarter, from: 2026-01-31}
    lines: [{what: Hosting, amount: 10.30, tax: [gst, qst]}]
invoices:
  - id: A-1
    date: 2026-03-01
    due: 2026-03-31
    lines:
      - {what: Consulting, amount: 140.00, tax: [gst, 9.975]}
      - {what: Books, amount: 20.00}
@end

GST is worked out once, on both lines.

$ inv show A-1
Invoice A-1 to Mapleton Inc (mapleton)
Dated 2026-03-01; due 2026-03-31; overdue by 31 days

What                                Tax  Amount
───────────────────────────────────────────────
Consulting             gst 5 %, 9.975 %  140.00
Books                           gst 5 %   20.00
───────────────────────────────────────────────
Tax 5 % of 160.00                          8.00
Tax 9.975 % of 140.00                     13.97
Total in CAD                             181.97
Open as of 2026-05-01                    181.97

What happened

Date        What     In words     Amount  Balance
─────────────────────────────────────────────────
2026-03-01  invoice  Invoice A-1  181.97   181.97
? 0

$ inv show A-1 --format json
{
  "schema": "inv.show/1",
  "as_of": "2026-05-01",
  "invoice": {
    "id": "A-1",
    "kind": "invoice",
    "client": "mapleton",
    "name": "Mapleton Inc",
    "title": null,
    "po": null,
    "date": "2026-03-01",
    "supplied": null,
    "supplied_until": null,
    "due": "2026-03-31",
    "currency": "CAD",
    "total": "181.97",
    "open": "181.97",
    "days_overdue": 31,
    "state": "overdue",
    "prices": "net",
    "lines": [
      {
        "what": "Consulting",
        "tax": "gst 5 %, 9.975 %",
        "amount": "140.00"
      },
      {
        "what": "Books",
        "tax": "gst 5 %",
        "amount": "20.00"
      }
    ],
    "taxes": [
      {
        "rate": "5",
        "base": "160.00",
        "tax": "8.00"
      },
      {
        "rate": "9.975",
        "base": "140.00",
        "tax": "13.97"
      }
    ],
    "instalments": [],
    "note": null
  },
  "events": [
    {
      "date": "2026-03-01",
      "kind": "invoice",
      "invoices": [
        "A-1"
      ],
      "text": "Invoice A-1",
      "currency": "CAD",
      "amount": "181.97",
      "balance": "181.97",
      "mood": null
    }
  ]
}
? 0

What is written has the percentages of today.

$ inv bill mapleton --line "Advice; 2 h @ 150.00; gst; qst" --line "Map; 5.00" --number 2026/7 --terms "eom+1"
wrote clients/mapleton.yaml:14
  - id: A-2
    date: 2026-05-01
    due: 2026-06-30
    currency: CAD
    number: 2026/7
    lines:
      - {what: Advice, qty: 2, unit: h, rate: 150.00, tax: [5, 9.975]}
      - {what: Map, amount: 5.00, tax: 5}
A-2 is new: CAD 350.18, due 2026-06-30
Mapleton Inc: CAD 532.15 owed (before: CAD 181.97 owed)
next: carry forward instead of an email, friendly, stage 2, until 2026-05-07;
the newest invoice, A-2, is of 2026-05-01; the balance is brought forward on it
? 0

$ inv bill --recurring --date 2026-04-30
wrote clients/mapleton.yaml:22
  - id: A-3
    date: 2026-04-30
    due: 2026-05-30
    currency: CAD
    lines:
      - {what: Hosting, amount: 10.30, tax: [5, 9.975]}
A-3 is new: CAD 11.85, due 2026-05-30
Mapleton Inc: CAD 544.00 owed (before: CAD 532.15 owed)
next: remind by email, friendly, stage 2; A-1 is overdue by 31 days: 181.97 CAD
? 0

$ inv bill mapleton --line "Advice; 300; gst; 5%"
! inv: error: in the line `Advice`: the tax of 5% twice
? 2

Prices that include tax have one tax.

$ inv bill mapleton --line "Advice; 300; gst; qst" --gross
! clients/mapleton.yaml:34:46: error: a second tax in an invoice with `prices: gross` [key-conflict]
!    34 |       - {what: Advice, amount: 300, tax: [5, 9.975]}
!       |                                              ^~~~~
! inv: error: that would make the book wrong; nothing was written
? 2
