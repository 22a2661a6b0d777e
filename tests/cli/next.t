The next step for each client, and why. Those to act on come first.

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

$ inv next
Next steps as of 2026-06-30
3 to act on, 1 waiting

rue  Rue Blanche                                                            call
  €400.00 overdue, €450.00 open in all
  - 2026-0005 (50.00 EUR) disputed since 2026-05-04: "two slabs are cracked";
    nobody has been in touch since
  - 2026-0005 is overdue by 59 days: 400.00 EUR

hart  Mrs Edith Hart                                     call, reminder, stage 3
  £180.00 overdue
  Overdue 2026-0001, 2026-0002
  - the promise of 2026-03-20 to pay by 2026-03-31 was not kept: 100.00 GBP of
    2026-0001 still open: "end of the month"
  - 2 invoices overdue, the oldest by 119 days: 180.00 GBP
  - step 3 of 7: call, reminder (after a broken promise)

oak  Oak & Sons Ltd                           remind by email, friendly, stage 2
  £60.00 overdue, £660.00 open in all
  Overdue 2026-0006; due soon 2026-0004
  - 2026-0006 is overdue by 46 days: 60.00 GBP
  - step 2 of 7: email, friendly
  - spoken to on 2026-05-20 (call): "Their book-keeper is away" counts as no
    step

Waiting

Client  Name           Open  Until       Why
────────────────────────────────────────────────────────────────────────────────
lane    Tom Lane  £1,234.50  2026-07-03  nothing is overdue; the heads-up for
                                         2026-0003 can go out on 2026-07-03
? 0

Only how many wait.

$ inv next -q
Next steps as of 2026-06-30
3 to act on, 1 waiting

rue  Rue Blanche                                                            call
  €400.00 overdue, €450.00 open in all
  - 2026-0005 (50.00 EUR) disputed since 2026-05-04: "two slabs are cracked";
    nobody has been in touch since
  - 2026-0005 is overdue by 59 days: 400.00 EUR

hart  Mrs Edith Hart                                     call, reminder, stage 3
  £180.00 overdue
  Overdue 2026-0001, 2026-0002
  - the promise of 2026-03-20 to pay by 2026-03-31 was not kept: 100.00 GBP of
    2026-0001 still open: "end of the month"
  - 2 invoices overdue, the oldest by 119 days: 180.00 GBP
  - step 3 of 7: call, reminder (after a broken promise)

oak  Oak & Sons Ltd                           remind by email, friendly, stage 2
  £60.00 overdue, £660.00 open in all
  Overdue 2026-0006; due soon 2026-0004
  - 2026-0006 is overdue by 46 days: 60.00 GBP
  - step 2 of 7: email, friendly
  - spoken to on 2026-05-20 (call): "Their book-keeper is away" counts as no
    step
? 0

Clients with nothing open too.

$ inv next --all
Next steps as of 2026-06-30
3 to act on, 1 waiting, 1 with nothing open

rue  Rue Blanche                                                            call
  €400.00 overdue, €450.00 open in all
  - 2026-0005 (50.00 EUR) disputed since 2026-05-04: "two slabs are cracked";
    nobody has been in touch since
  - 2026-0005 is overdue by 59 days: 400.00 EUR

hart  Mrs Edith Hart                                     call, reminder, stage 3
  £180.00 overdue
  Overdue 2026-0001, 2026-0002
  - the promise of 2026-03-20 to pay by 2026-03-31 was not kept: 100.00 GBP of
    2026-0001 still open: "end of the month"
  - 2 invoices overdue, the oldest by 119 days: 180.00 GBP
  - step 3 of 7: call, reminder (after a broken promise)

oak  Oak & Sons Ltd                           remind by email, friendly, stage 2
  £60.00 overdue, £660.00 open in all
  Overdue 2026-0006; due soon 2026-0004
  - 2026-0006 is overdue by 46 days: 60.00 GBP
  - step 2 of 7: email, friendly
  - spoken to on 2026-05-20 (call): "Their book-keeper is away" counts as no
    step

Waiting

Client  Name           Open  Until       Why
────────────────────────────────────────────────────────────────────────────────
lane    Tom Lane  £1,234.50  2026-07-03  nothing is overdue; the heads-up for
                                         2026-0003 can go out on 2026-07-03

Nothing open

Client  Name  Open  Until  Why
──────────────────────────────────────────
zed     Zed      –      –  nothing is open
? 0

$ inv next --all zed
Next steps as of 2026-06-30
Nothing to do now, 1 with nothing open

Nothing open

Client  Name  Open  Until  Why
──────────────────────────────────────────
zed     Zed      –      –  nothing is open
? 0

$ inv next zed
No client has anything open as of 2026-06-30.
? 0

$ inv next oak lane
Next steps as of 2026-06-30
1 to act on, 1 waiting

oak  Oak & Sons Ltd                           remind by email, friendly, stage 2
  £60.00 overdue, £660.00 open in all
  Overdue 2026-0006; due soon 2026-0004
  - 2026-0006 is overdue by 46 days: 60.00 GBP
  - step 2 of 7: email, friendly
  - spoken to on 2026-05-20 (call): "Their book-keeper is away" counts as no
    step

Waiting

Client  Name           Open  Until       Why
────────────────────────────────────────────────────────────────────────────────
lane    Tom Lane  £1,234.50  2026-07-03  nothing is overdue; the heads-up for
                                         2026-0003 can go out on 2026-07-03
? 0

For programs.

$ inv next --format json
{
  "schema": "inv.next/1",
  "as_of": "2026-06-30",
  "reconciled": null,
  "decisions": [
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
      "until": null
    },
    {
      "client": "lane",
      "name": "Tom Lane",
      "care": "personal",
      "action": "wait",
      "stage": null,
      "channel": null,
      "tone": null,
      "due": [
        {
          "currency": "GBP",
          "overdue": "0.00",
          "open": "1234.50",
          "unapplied": "0.00",
          "deposit": "0.00"
        }
      ],
      "invoices": [],
      "coming": [],
      "set_aside": [],
      "because": [
        "nothing is overdue; the heads-up for 2026-0003 can go out on 2026-07-03"
      ],
      "until": "2026-07-03"
    },
    {
      "client": "oak",
      "name": "Oak & Sons Ltd",
      "care": "standard",
      "action": "remind",
      "stage": 2,
      "channel": "email",
      "tone": "friendly",
      "due": [
        {
          "currency": "GBP",
          "overdue": "60.00",
          "open": "660.00",
          "unapplied": "0.00",
          "deposit": "0.00"
        }
      ],
      "invoices": [
        "2026-0006"
      ],
      "coming": [
        "2026-0004"
      ],
      "set_aside": [],
      "because": [
        "2026-0006 is overdue by 46 days: 60.00 GBP",
        "step 2 of 7: email, friendly",
        "spoken to on 2026-05-20 (call): \"Their book-keeper is away\" counts as no step"
      ],
      "until": null
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
      "until": null
    }
  ]
}
? 0

$ inv next --format csv
client,name,care,action,stage,channel,tone,until,currency,overdue,open,unapplied,deposit
hart,Mrs Edith Hart,standard,call,3,call,reminder,,GBP,180.00,180.00,0.00,0.00
lane,Tom Lane,personal,wait,,,,2026-07-03,GBP,0.00,1234.50,0.00,0.00
oak,Oak & Sons Ltd,standard,remind,2,email,friendly,,GBP,60.00,660.00,0.00,0.00
rue,Rue Blanche,standard,call,,call,,,EUR,400.00,450.00,0.00,0.00
? 0

For scripts: is there anything to do?

$ inv next --exit-code -q hart
Next steps as of 2026-06-30
1 to act on

hart  Mrs Edith Hart                                     call, reminder, stage 3
  £180.00 overdue
  Overdue 2026-0001, 2026-0002
  - the promise of 2026-03-20 to pay by 2026-03-31 was not kept: 100.00 GBP of
    2026-0001 still open: "end of the month"
  - 2 invoices overdue, the oldest by 119 days: 180.00 GBP
  - step 3 of 7: call, reminder (after a broken promise)
? 10

$ inv next --exit-code -q zed
No client has anything open as of 2026-06-30.
? 0

$ inv next --exit-code --as-of 2026-02-02
Next steps as of 2026-02-02
Nothing to do now, 1 waiting

Waiting

Client  Name               Open  Until       Why
────────────────────────────────────────────────────────────────────────────────
hart    Mrs Edith Hart  £120.00  2026-02-24  nothing is overdue; the heads-up
                                             for 2026-0001 can go out on
                                             2026-02-24
? 0

Slips.

$ inv next --exitcode
! inv: error: unknown option `--exitcode`; did you mean `--exit-code`?
! see `inv next --help`
? 2

$ inv next harty
! inv: error: unknown client `harty`; did you mean `hart`?
? 2

Firm words wait until the payments are entered.

@file extra.yaml
journal:
  - {date: 2026-06-01, reconciled: bank}
@end

@file book.yaml
include: [inv.yaml, extra.yaml]
@end

$ inv next --book /book/book.yaml
! inv: note: payments are entered up to 2026-06-01 only, 29 days ago; firm steps wait until newer ones are entered
Next steps as of 2026-06-30
3 to act on, 1 waiting; payments are entered up to 2026-06-01

rue  Rue Blanche                                                            call
  €400.00 overdue, €450.00 open in all
  - 2026-0005 (50.00 EUR) disputed since 2026-05-04: "two slabs are cracked";
    nobody has been in touch since
  - 2026-0005 is overdue by 59 days: 400.00 EUR

hart  Mrs Edith Hart                                     call, reminder, stage 3
  £100.00 overdue, £180.00 open in all
  - the promise of 2026-03-20 to pay by 2026-03-31 was not kept: 100.00 GBP of
    2026-0001 still open: "end of the month"
  - 2026-0001 is overdue by 119 days: 100.00 GBP
  - step 3 of 7: call, reminder (after a broken promise)
  - 2026-0002 (80.00 GBP) may be paid already: payments are entered up to
    2026-06-01

oak  Oak & Sons Ltd                           remind by email, friendly, stage 2
  £60.00 overdue, £660.00 open in all
  Overdue 2026-0006; due soon 2026-0004
  - 2026-0006 is overdue by 46 days: 60.00 GBP
  - step 2 of 7: email, friendly
  - spoken to on 2026-05-20 (call): "Their book-keeper is away" counts as no
    step

Waiting

Client  Name           Open  Until       Why
────────────────────────────────────────────────────────────────────────────────
lane    Tom Lane  £1,234.50  2026-07-03  nothing is overdue; the heads-up for
                                         2026-0003 can go out on 2026-07-03
? 0

$ inv next --book /book/book.yaml -q
Next steps as of 2026-06-30
3 to act on, 1 waiting; payments are entered up to 2026-06-01

rue  Rue Blanche                                                            call
  €400.00 overdue, €450.00 open in all
  - 2026-0005 (50.00 EUR) disputed since 2026-05-04: "two slabs are cracked";
    nobody has been in touch since
  - 2026-0005 is overdue by 59 days: 400.00 EUR

hart  Mrs Edith Hart                                     call, reminder, stage 3
  £100.00 overdue, £180.00 open in all
  - the promise of 2026-03-20 to pay by 2026-03-31 was not kept: 100.00 GBP of
    2026-0001 still open: "end of the month"
  - 2026-0001 is overdue by 119 days: 100.00 GBP
  - step 3 of 7: call, reminder (after a broken promise)
  - 2026-0002 (80.00 GBP) may be paid already: payments are entered up to
    2026-06-01

oak  Oak & Sons Ltd                           remind by email, friendly, stage 2
  £60.00 overdue, £660.00 open in all
  Overdue 2026-0006; due soon 2026-0004
  - 2026-0006 is overdue by 46 days: 60.00 GBP
  - step 2 of 7: email, friendly
  - spoken to on 2026-05-20 (call): "Their book-keeper is away" counts as no
    step
? 0
