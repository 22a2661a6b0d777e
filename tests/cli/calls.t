The call sheet.

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

$ inv calls
Calls as of 2026-06-30
2 clients to ring

hart  Mrs Edith Hart                                                01584 870001
  Mood 4/5
  Call, reminder, stage 3: £180.00 overdue
  - the promise of 2026-03-20 to pay by 2026-03-31 was not kept: 100.00 GBP of
    2026-0001 still open: "end of the month"
  - 2 invoices overdue, the oldest by 119 days: 180.00 GBP
  - step 3 of 7: call, reminder (after a broken promise)
  What is open
    2026-0001  Winter pruning  due 2026-03-03  119 days  £100.00
    2026-0002  Lawn            due 2026-06-19   11 days   £80.00
  What was said before
    2026-03-20  promise  by 2026-03-31: end of the month
    2026-03-20  call     Cheque is in the mail (rowan)

rue  Rue Blanche                                           no number in the book
  Call: €400.00 overdue, €450.00 open in all
  - 2026-0005 (50.00 EUR) disputed since 2026-05-04: "two slabs are cracked";
    nobody has been in touch since
  - 2026-0005 is overdue by 59 days: 400.00 EUR
  What is open
    2026-0005  Terrasse  due 2026-05-02  59 days  €450.00  disputed
  What was said before
    2026-05-04  dispute  2026-0005 (50.00 EUR): two slabs are cracked
? 0

$ inv calls --for rowan
Nobody is to be called as of 2026-06-30.
? 0

$ inv calls --for nobody
Nobody is to be called as of 2026-06-30.
? 0

$ inv calls hart
Calls as of 2026-06-30
1 client to ring

hart  Mrs Edith Hart                                                01584 870001
  Mood 4/5
  Call, reminder, stage 3: £180.00 overdue
  - the promise of 2026-03-20 to pay by 2026-03-31 was not kept: 100.00 GBP of
    2026-0001 still open: "end of the month"
  - 2 invoices overdue, the oldest by 119 days: 180.00 GBP
  - step 3 of 7: call, reminder (after a broken promise)
  What is open
    2026-0001  Winter pruning  due 2026-03-03  119 days  £100.00
    2026-0002  Lawn            due 2026-06-19   11 days   £80.00
  What was said before
    2026-03-20  promise  by 2026-03-31: end of the month
    2026-03-20  call     Cheque is in the mail (rowan)
? 0

$ inv calls --exit-code hart
Calls as of 2026-06-30
1 client to ring

hart  Mrs Edith Hart                                                01584 870001
  Mood 4/5
  Call, reminder, stage 3: £180.00 overdue
  - the promise of 2026-03-20 to pay by 2026-03-31 was not kept: 100.00 GBP of
    2026-0001 still open: "end of the month"
  - 2 invoices overdue, the oldest by 119 days: 180.00 GBP
  - step 3 of 7: call, reminder (after a broken promise)
  What is open
    2026-0001  Winter pruning  due 2026-03-03  119 days  £100.00
    2026-0002  Lawn            due 2026-06-19   11 days   £80.00
  What was said before
    2026-03-20  promise  by 2026-03-31: end of the month
    2026-03-20  call     Cheque is in the mail (rowan)
? 10

$ inv calls --exit-code lane
Nobody is to be called as of 2026-06-30.
? 0

For programs.

$ inv calls --format json
{
  "schema": "inv.calls/1",
  "as_of": "2026-06-30",
  "reconciled": null,
  "calls": [
    {
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
      "until": null,
      "contact": null,
      "phone": "01584 870001",
      "assigned": null,
      "mood": 4,
      "items": [
        {
          "id": "2026-0001",
          "part": null,
          "title": "Winter pruning",
          "due": "2026-03-03",
          "currency": "GBP",
          "open": "100.00",
          "days_overdue": 119,
          "mark": null
        },
        {
          "id": "2026-0002",
          "part": null,
          "title": "Lawn",
          "due": "2026-06-19",
          "currency": "GBP",
          "open": "80.00",
          "days_overdue": 11,
          "mark": null
        }
      ],
      "memories": [
        {
          "date": "2026-03-20",
          "how": "promise",
          "text": "by 2026-03-31: end of the month",
          "by": null
        },
        {
          "date": "2026-03-20",
          "how": "call",
          "text": "Cheque is in the mail",
          "by": "rowan"
        }
      ]
    },
    {
      "client": "rue",
      "name": "Rue Blanche",
      "care": "standard",
      "action": "call",
      "stage": null,
      "channel": "call",
      "tone": null,
      "due": [
        {
          "currency": "EUR",
          "overdue": "400.00",
          "open": "450.00",
          "unapplied": "0.00",
          "deposit": "0.00"
        }
      ],
      "invoices": [
        "2026-0005"
      ],
      "coming": [],
      "set_aside": [
        {
          "id": "2026-0005",
          "why": "disputed",
          "amount": "50.00"
        }
      ],
      "because": [
        "2026-0005 (50.00 EUR) disputed since 2026-05-04: \"two slabs are cracked\"; nobody has been in touch since",
        "2026-0005 is overdue by 59 days: 400.00 EUR"
      ],
      "until": null,
      "contact": null,
      "phone": null,
      "assigned": null,
      "mood": null,
      "items": [
        {
          "id": "2026-0005",
          "part": null,
          "title": "Terrasse",
          "due": "2026-05-02",
          "currency": "EUR",
          "open": "450.00",
          "days_overdue": 59,
          "mark": "disputed"
        }
      ],
      "memories": [
        {
          "date": "2026-05-04",
          "how": "dispute",
          "text": "2026-0005 (50.00 EUR): two slabs are cracked",
          "by": null
        }
      ]
    }
  ]
}
? 0

$ inv calls --format csv
! inv: error: `inv calls` has no table to give as csv; it gives text or json
! see `inv calls --help`
? 2

$ inv calls --format json --as-of 2026-02-01
{
  "schema": "inv.calls/1",
  "as_of": "2026-02-01",
  "reconciled": null,
  "calls": []
}
? 0

$ inv calls --as-of 2026-02-01
Nobody is to be called as of 2026-02-01.
? 0
