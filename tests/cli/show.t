The whole story of one client or one invoice.

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

@file invoices.yaml
invoices:
  - {id: 2026-0007, client: lane, date: 2026-01-05, title: Snow, total: 50.00}
  - {id: 2026-0008, client: lane, date: 2026-01-06, title: Snow again, total: 50.00}
  - {id: 2026-0009, client: zed, date: 2025-08-01, title: Fence, total: 40.00}
  - {id: CN-1, client: lane, date: 2026-06-12, kind: credit, title: Plants that died, total: 34.50, for: 2026-0003}
@end

@file journal.yaml
journal:
  - {date: 2026-01-20, paid: 50.00, via: cash, for: 2026-0007}
  - {date: 2026-01-07, void: 2026-0008, why: written twice}
  - {date: 2026-03-01, writeoff: 2026-0009, why: moved away}
@end

$ inv show hart
Mrs Edith Hart (hart)
Policy standard; tags garden
Phone 01584 870001; email edith@hart.example

Open as of 2026-06-30
£180.00 in all, £180.00 overdue

Invoice    Date        Due         Days    Open  Bucket
───────────────────────────────────────────────────────
2026-0001  2026-02-01  2026-03-03   119  100.00  90+
2026-0002  2026-05-20  2026-06-19    11   80.00  1-30

Next: call, reminder, stage 3
  - the promise of 2026-03-20 to pay by 2026-03-31 was not kept: 100.00 GBP of
    2026-0001 still open: "end of the month"
  - 2 invoices overdue, the oldest by 119 days: 180.00 GBP
  - step 3 of 7: call, reminder (after a broken promise)

What happened

Date        What     In words                              Amount  Balance  Mood
────────────────────────────────────────────────────────────────────────────────
2026-02-01  invoice  2026-0001: Winter pruning             120.00   120.00
2026-03-09  paid     2026-0001: Payment by cheque          -20.00   100.00
2026-03-20  call     Cheque is in the mail (by rowan)                       4/5
2026-03-20  promise  2026-0001: Promised payment by
                     2026-03-31: end of the month
2026-04-04  broken   2026-0001: Promise of 2026-03-20 to
                     pay by 2026-03-31 was not kept
2026-05-20  invoice  2026-0002: Lawn                        80.00   180.00
? 0

$ inv show OAK
Oak & Sons Ltd (oak)
Policy standard; tags trade
Phone 01584 870003; email ap@oak.example

Open as of 2026-06-30
£660.00 in all, £60.00 overdue

Invoice        Date        Due         Days    Open  Bucket
────────────────────────────────────────────────────────────
2026-0006      2026-04-15  2026-05-15    46   60.00  31-60
2026-0004 2/3  2026-03-01  2026-06-30     –  300.00  current
2026-0004 3/3  2026-03-01  2026-07-03     –  300.00  current

Next: remind by email, friendly, stage 2
  - 2026-0006 is overdue by 46 days: 60.00 GBP
  - step 2 of 7: email, friendly
  - spoken to on 2026-05-20 (call): "Their book-keeper is away" counts as no
    step

What happened

Date        What     In words                                    Amount  Balance
────────────────────────────────────────────────────────────────────────────────
2026-03-01  invoice  2026-0004: Yard, three parts, in 3          900.00   900.00
                     instalments
2026-04-15  invoice  2026-0006: Gravel                            60.00   960.00
2026-05-20  call     Their book-keeper is away (by rowan;
                     assigned to rowan)
2026-06-01  paid     2026-0004: Payment by bank                 -300.00   660.00
? 0

$ inv show 2026-0001
Invoice 2026-0001 to Mrs Edith Hart (hart)
Winter pruning
Dated 2026-02-01; due 2026-03-03; overdue by 119 days

What                   Amount
─────────────────────────────
Total in GBP           120.00
Open as of 2026-06-30  100.00

What happened

Date        What     In words                              Amount  Balance  Mood
────────────────────────────────────────────────────────────────────────────────
2026-02-01  invoice  2026-0001: Winter pruning             120.00   120.00
2026-03-09  paid     2026-0001: Payment by cheque          -20.00   100.00
2026-03-20  call     Cheque is in the mail (by rowan)                       4/5
2026-03-20  promise  2026-0001: Promised payment by
                     2026-03-31: end of the month
2026-04-04  broken   2026-0001: Promise of 2026-03-20 to
                     pay by 2026-03-31 was not kept
? 0

$ inv show 2026-0004
Invoice 2026-0004 to Oak & Sons Ltd (oak)
Yard, three parts
Dated 2026-03-01; due 2026-07-03; open

What                   Amount
─────────────────────────────
Total in GBP           900.00
Open as of 2026-06-30  600.00

Instalment  Due         Amount    Open
──────────────────────────────────────
1/3         2026-04-01  300.00       –
2/3         2026-06-30  300.00  300.00
3/3         2026-07-03  300.00  300.00

What happened

Date        What     In words                                    Amount  Balance
────────────────────────────────────────────────────────────────────────────────
2026-03-01  invoice  2026-0004: Yard, three parts                900.00   900.00
2026-05-20  call     Their book-keeper is away (by rowan;
                     assigned to rowan)
2026-06-01  paid     2026-0004: Payment by bank                 -300.00   600.00
? 0

$ inv show 2026-0005
Invoice 2026-0005 to Rue Blanche (rue)
Terrasse
Dated 2026-04-02; due 2026-05-02; disputed, overdue by 59 days

What                   Amount
─────────────────────────────
Total in EUR           450.00
Open as of 2026-06-30  450.00

What happened

Date        What     In words                                    Amount  Balance
────────────────────────────────────────────────────────────────────────────────
2026-04-02  invoice  2026-0005: Terrasse                         450.00   450.00
2026-05-02  sent     Reminder sent (stage 2)
2026-05-04  dispute  2026-0005: Disputed 50.00 EUR: two slabs
                     are cracked
? 0

$ inv show 2026-0008
Invoice 2026-0008 to Tom Lane (lane)
Snow again
Dated 2026-01-06; due 2026-02-05; void

What                   Amount
─────────────────────────────
Total in GBP            50.00
Open as of 2026-06-30    0.00

What happened

Date        What     In words                          Amount  Balance
──────────────────────────────────────────────────────────────────────
2026-01-06  invoice  2026-0008: Snow again              50.00    50.00
2026-01-07  void     2026-0008: Voided: written twice  -50.00     0.00
? 0

$ inv show CN-1
Credit note CN-1 to Tom Lane (lane)
Plants that died
Dated 2026-06-12

What          Amount
────────────────────
Total in GBP   34.50

What happened

Date        What    In words                                       Amount
─────────────────────────────────────────────────────────────────────────
2026-06-12  credit  2026-0003: Credit note CN-1: Plants that died  -34.50
2026-06-12  apply   34.50 GBP put to 2026-0003
? 0

$ inv show lane
Tom Lane (lane)
Policy personal; tags garden, trade
Email tom@lane.example

Open as of 2026-06-30
£1,200.00 in all

Invoice    Date        Due         Days      Open  Bucket
──────────────────────────────────────────────────────────
2026-0003  2026-06-10  2026-07-10     –  1,200.00  current

Next: wait
  - nothing is overdue; the heads-up for 2026-0003 can go out on 2026-07-03
  - until 2026-07-03

What happened

Date        What     In words                                   Amount   Balance
────────────────────────────────────────────────────────────────────────────────
2026-01-05  invoice  2026-0007: Snow                             50.00     50.00
2026-01-06  invoice  2026-0008: Snow again                       50.00    100.00
2026-01-07  void     2026-0008: Voided: written twice           -50.00     50.00
2026-01-20  paid     2026-0007: Payment by cash                 -50.00      0.00
2026-06-10  invoice  2026-0003: Hedge                         1,234.50  1,234.50
2026-06-12  credit   2026-0003: Credit note CN-1: Plants        -34.50  1,200.00
                     that died
? 0

As it was.

$ inv show hart --as-of 2026-03-25
Mrs Edith Hart (hart)
Policy standard; tags garden
Phone 01584 870001; email edith@hart.example

Open as of 2026-03-25
£100.00 in all, £100.00 overdue

Invoice    Date        Due         Days    Open  Bucket  Mark
─────────────────────────────────────────────────────────────────
2026-0001  2026-02-01  2026-03-03    22  100.00  1-30    promised

Next: wait
  - 2026-0001 (100.00 GBP) promised by 2026-03-31
  - until 2026-04-04

What happened

Date        What     In words                              Amount  Balance  Mood
────────────────────────────────────────────────────────────────────────────────
2026-02-01  invoice  2026-0001: Winter pruning             120.00   120.00
2026-03-09  paid     2026-0001: Payment by cheque          -20.00   100.00
2026-03-20  call     Cheque is in the mail (by rowan)                       4/5
2026-03-20  promise  2026-0001: Promised payment by
                     2026-03-31: end of the month
? 0

$ inv show zed
Zed (zed)
Policy standard
Email zed@zed.example

Open as of 2026-06-30
-£15.00 in all, £15.00 unapplied

Invoice      Open
─────────────────
unapplied  -15.00

What happened

Date        What      In words                            Amount  Balance
─────────────────────────────────────────────────────────────────────────
2025-08-01  invoice   2026-0009: Fence                     40.00    40.00
2026-03-01  writeoff  2026-0009: Written off: moved away  -40.00     0.00
2026-04-20  paid      Payment by cash                     -15.00   -15.00
? 0

For programs.

$ inv show hart --format json
{
  "schema": "inv.show/1",
  "as_of": "2026-06-30",
  "client": {
    "id": "hart",
    "name": "Mrs Edith Hart",
    "care": "standard",
    "contact": null,
    "phone": "01584 870001",
    "email": [
      "edith@hart.example"
    ],
    "address": [],
    "tags": [
      "garden"
    ],
    "since": null,
    "note": null
  },
  "buckets": [
    "current",
    "1-30",
    "31-60",
    "61-90",
    "90+"
  ],
  "balances": [
    {
      "client": "hart",
      "name": "Mrs Edith Hart",
      "currency": "GBP",
      "total": "180.00",
      "buckets": [
        "0.00",
        "80.00",
        "0.00",
        "0.00",
        "100.00"
      ],
      "unapplied": "0.00",
      "overdue": "180.00",
      "oldest_days": 119,
      "items": [
        {
          "id": "2026-0001",
          "part": null,
          "date": "2026-02-01",
          "due": "2026-03-03",
          "total": "120.00",
          "open": "100.00",
          "days_overdue": 119,
          "bucket": "90+",
          "disputed": false,
          "promised": false
        },
        {
          "id": "2026-0002",
          "part": null,
          "date": "2026-05-20",
          "due": "2026-06-19",
          "total": "80.00",
          "open": "80.00",
          "days_overdue": 11,
          "bucket": "1-30",
          "disputed": false,
          "promised": false
        }
      ]
    }
  ],
  "decision": {
    "client": "hart",
    "name": "Mrs Edith Hart",
    "care": "standard",
    "action": "call",
    "stage": 3,
    "channel": "call",
    "tone": "reminder",
    "due": [
      {
        "currency": "GBP",
        "overdue": "180.00",
        "open": "180.00",
        "unapplied": "0.00",
        "deposit": "0.00"
      }
    ],
    "invoices": [
      "2026-0001",
      "2026-0002"
    ],
    "coming": [],
    "set_aside": [],
    "because": [
      "the promise of 2026-03-20 to pay by 2026-03-31 was not kept: 100.00 GBP of 2026-0001 still open: \"end of the month\"",
      "2 invoices overdue, the oldest by 119 days: 180.00 GBP",
      "step 3 of 7: call, reminder (after a broken promise)"
    ],
    "until": null
  },
  "events": [
    {
      "date": "2026-02-01",
      "kind": "invoice",
      "invoices": [
        "2026-0001"
      ],
      "text": "Winter pruning",
      "currency": "GBP",
      "amount": "120.00",
      "balance": "120.00",
      "mood": null
    },
    {
      "date": "2026-03-09",
      "kind": "paid",
      "invoices": [
        "2026-0001"
      ],
      "text": "Payment by cheque",
      "currency": "GBP",
      "amount": "-20.00",
      "balance": "100.00",
      "mood": null
    },
    {
      "date": "2026-03-20",
      "kind": "call",
      "invoices": [],
      "text": "Cheque is in the mail (by rowan)",
      "currency": null,
      "amount": null,
      "balance": null,
      "mood": 4
    },
    {
      "date": "2026-03-20",
      "kind": "promise",
      "invoices": [
        "2026-0001"
      ],
      "text": "Promised payment by 2026-03-31: end of the month",
      "currency": null,
      "amount": null,
      "balance": null,
      "mood": null
    },
    {
      "date": "2026-04-04",
      "kind": "broken",
      "invoices": [
        "2026-0001"
      ],
      "text": "Promise of 2026-03-20 to pay by 2026-03-31 was not kept",
      "currency": null,
      "amount": null,
      "balance": null,
      "mood": null
    },
    {
      "date": "2026-05-20",
      "kind": "invoice",
      "invoices": [
        "2026-0002"
      ],
      "text": "Lawn",
      "currency": "GBP",
      "amount": "80.00",
      "balance": "180.00",
      "mood": null
    }
  ]
}
? 0

$ inv show 2026-0004 --format json
{
  "schema": "inv.show/1",
  "as_of": "2026-06-30",
  "invoice": {
    "id": "2026-0004",
    "kind": "invoice",
    "client": "oak",
    "name": "Oak & Sons Ltd",
    "title": "Yard, three parts",
    "po": null,
    "date": "2026-03-01",
    "supplied": null,
    "supplied_until": null,
    "due": "2026-07-03",
    "currency": "GBP",
    "total": "900.00",
    "open": "600.00",
    "days_overdue": 0,
    "state": "open",
    "prices": "net",
    "lines": [],
    "taxes": [],
    "instalments": [
      {
        "part": "1/3",
        "due": "2026-04-01",
        "amount": "300.00",
        "open": "0.00"
      },
      {
        "part": "2/3",
        "due": "2026-06-30",
        "amount": "300.00",
        "open": "300.00"
      },
      {
        "part": "3/3",
        "due": "2026-07-03",
        "amount": "300.00",
        "open": "300.00"
      }
    ],
    "note": null
  },
  "events": [
    {
      "date": "2026-03-01",
      "kind": "invoice",
      "invoices": [
        "2026-0004"
      ],
      "text": "Yard, three parts",
      "currency": "GBP",
      "amount": "900.00",
      "balance": "900.00",
      "mood": null
    },
    {
      "date": "2026-05-20",
      "kind": "call",
      "invoices": [],
      "text": "Their book-keeper is away (by rowan; assigned to rowan)",
      "currency": null,
      "amount": null,
      "balance": null,
      "mood": null
    },
    {
      "date": "2026-06-01",
      "kind": "paid",
      "invoices": [
        "2026-0004"
      ],
      "text": "Payment by bank",
      "currency": "GBP",
      "amount": "-300.00",
      "balance": "600.00",
      "mood": null
    }
  ]
}
? 0

An invoice of a later date does not exist yet.

$ inv show 2026-0003 --as-of 2026-06-09
! inv: error: `2026-0003` is dated 2026-06-10; there is nothing to show as of 2026-06-09
? 2

$ inv show 2026-0003 --as-of 2026-06-10
Invoice 2026-0003 to Tom Lane (lane)
Hedge
Dated 2026-06-10; due 2026-07-10; open

What                     Amount
───────────────────────────────
Total in GBP           1,234.50
Open as of 2026-06-10  1,234.50

What happened

Date        What     In words            Amount   Balance
─────────────────────────────────────────────────────────
2026-06-10  invoice  2026-0003: Hedge  1,234.50  1,234.50
? 0

Slips.

$ inv show heart
! inv: error: no client and no invoice is called `heart`; did you mean `hart`?
? 2

$ inv show 2026-0011
! inv: error: no client and no invoice is called `2026-0011`; did you mean `2026-0001`?
? 2

$ inv show
! inv: error: `inv show` needs CLIENT|INVOICE
! see `inv show --help`
? 2

$ inv show hart lane
! inv: error: `inv show` takes CLIENT|INVOICE; `lane` is too much
! see `inv show --help`
? 2

$ inv show hart --format csv
! inv: error: `inv show` has no table to give as csv; it gives text or json
! see `inv show --help`
? 2

An id that is a client's and an invoice's is the client's.

@file more.yaml
invoices:
  - {id: Zed, client: zed, date: 2026-06-20, total: 5.00}
@end

@file book.yaml
include: [inv.yaml, more.yaml]
@end

$ inv show zed --book /book/book.yaml
! inv: note: `zed` is an invoice too; this is the client of that id
Zed (zed)
Policy standard
Email zed@zed.example

Open as of 2026-06-30
-£10.00 in all, £10.00 unapplied

Invoice      Open
─────────────────
unapplied  -10.00

What happened

Date        What     In words         Amount  Balance
─────────────────────────────────────────────────────
2026-04-20  paid     Payment by cash  -15.00   -15.00
2026-06-20  invoice  Invoice Zed        5.00   -10.00
? 0

$ inv show zed -q --book /book/book.yaml
Zed (zed)
Policy standard
Email zed@zed.example

Open as of 2026-06-30
-£10.00 in all, £10.00 unapplied

Invoice      Open
─────────────────
unapplied  -10.00

What happened

Date        What     In words         Amount  Balance
─────────────────────────────────────────────────────
2026-04-20  paid     Payment by cash  -15.00   -15.00
2026-06-20  invoice  Invoice Zed        5.00   -10.00
? 0
