Invoices, a line each.

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

$ inv list
Invoices as of 2026-06-30

Invoice   Date       Due        Client    Total     Open     Days State
─────────────────────────────────────────────────────────────────────────────
2026-0009 2025-08-01 2025-08-31 zed       40.00        – GBP    – written-off
2026-0007 2026-01-05 2026-02-04 lane      50.00        – GBP    – paid
2026-0008 2026-01-06 2026-02-05 lane      50.00        – GBP    – void
2026-0001 2026-02-01 2026-03-03 hart     120.00   100.00 GBP  119 overdue
2026-0004 2026-03-01 2026-07-03 oak      900.00   600.00 GBP    – open
2026-0005 2026-04-02 2026-05-02 rue      450.00   450.00 EUR   59 disputed
2026-0006 2026-04-15 2026-05-15 oak       60.00    60.00 GBP   46 overdue
2026-0002 2026-05-20 2026-06-19 hart      80.00    80.00 GBP   11 overdue
2026-0003 2026-06-10 2026-07-10 lane   1,234.50 1,200.00 GBP    – open
─────────────────────────────────────────────────────────────────────────────
1 invoice                                450.00   450.00 EUR
8 invoices                             2,484.50 2,040.00 GBP
? 0

$ inv list --open
Invoices as of 2026-06-30

Invoice   Date       Due        Client    Total     Open     Days State
──────────────────────────────────────────────────────────────────────────
2026-0001 2026-02-01 2026-03-03 hart     120.00   100.00 GBP  119 overdue
2026-0004 2026-03-01 2026-07-03 oak      900.00   600.00 GBP    – open
2026-0005 2026-04-02 2026-05-02 rue      450.00   450.00 EUR   59 disputed
2026-0006 2026-04-15 2026-05-15 oak       60.00    60.00 GBP   46 overdue
2026-0002 2026-05-20 2026-06-19 hart      80.00    80.00 GBP   11 overdue
2026-0003 2026-06-10 2026-07-10 lane   1,234.50 1,200.00 GBP    – open
──────────────────────────────────────────────────────────────────────────
1 invoice                                450.00   450.00 EUR
5 invoices                             2,394.50 2,040.00 GBP
? 0

$ inv list --overdue
Invoices as of 2026-06-30

Invoice    Date        Due         Client   Total    Open       Days  State
──────────────────────────────────────────────────────────────────────────────
2026-0001  2026-02-01  2026-03-03  hart    120.00  100.00  GBP   119  overdue
2026-0005  2026-04-02  2026-05-02  rue     450.00  450.00  EUR    59  disputed
2026-0006  2026-04-15  2026-05-15  oak      60.00   60.00  GBP    46  overdue
2026-0002  2026-05-20  2026-06-19  hart     80.00   80.00  GBP    11  overdue
──────────────────────────────────────────────────────────────────────────────
1 invoice                                  450.00  450.00  EUR
3 invoices                                 260.00  240.00  GBP
? 0

$ inv list --paid
Invoices as of 2026-06-30, in GBP

Invoice   Date       Due        Client Name     Title Total Open Days State
───────────────────────────────────────────────────────────────────────────
2026-0007 2026-01-05 2026-02-04 lane   Tom Lane Snow  50.00    –    – paid
───────────────────────────────────────────────────────────────────────────
1 invoice                                             50.00 0.00
? 0

$ inv list --disputed
Invoices as of 2026-06-30, in EUR

Invoice   Date       Due        Client Name         Total   Open Days State
──────────────────────────────────────────────────────────────────────────────
2026-0005 2026-04-02 2026-05-02 rue    Rue Blanche 450.00 450.00   59 disputed
──────────────────────────────────────────────────────────────────────────────
1 invoice                                          450.00 450.00
? 0

$ inv list --overdue oak hart
Invoices as of 2026-06-30, in GBP

Invoice   Date       Due        Client Name            Total   Open Days State
────────────────────────────────────────────────────────────────────────────────
2026-0001 2026-02-01 2026-03-03 hart   Mrs Edith Hart 120.00 100.00  119 overdue
2026-0006 2026-04-15 2026-05-15 oak    Oak & Sons Ltd  60.00  60.00   46 overdue
2026-0002 2026-05-20 2026-06-19 hart   Mrs Edith Hart  80.00  80.00   11 overdue
────────────────────────────────────────────────────────────────────────────────
3 invoices                                            260.00 240.00
? 0

As it was in March.

$ inv list --as-of 2026-03-10
Invoices as of 2026-03-10, in GBP

Invoice    Date        Due         Client     Total      Open  Days  State
────────────────────────────────────────────────────────────────────────────────
2026-0009  2025-08-01  2025-08-31  zed        40.00         –     –  written-off
2026-0007  2026-01-05  2026-02-04  lane       50.00         –     –  paid
2026-0008  2026-01-06  2026-02-05  lane       50.00         –     –  void
2026-0001  2026-02-01  2026-03-03  hart      120.00    100.00     7  overdue
2026-0004  2026-03-01  2026-07-03  oak       900.00    900.00     –  open
────────────────────────────────────────────────────────────────────────────────
5 invoices                                 1,110.00  1,000.00
? 0

For programs.

$ inv list --format json hart
{
  "schema": "inv.list/1",
  "as_of": "2026-06-30",
  "invoices": [
    {
      "id": "2026-0001",
      "client": "hart",
      "date": "2026-02-01",
      "due": "2026-03-03",
      "currency": "GBP",
      "total": "120.00",
      "open": "100.00",
      "days_overdue": 119,
      "state": "overdue"
    },
    {
      "id": "2026-0002",
      "client": "hart",
      "date": "2026-05-20",
      "due": "2026-06-19",
      "currency": "GBP",
      "total": "80.00",
      "open": "80.00",
      "days_overdue": 11,
      "state": "overdue"
    }
  ]
}
? 0

$ inv list --format csv
id,client,date,due,currency,total,open,days_overdue,state
2026-0009,zed,2025-08-01,2025-08-31,GBP,40.00,0.00,,written-off
2026-0007,lane,2026-01-05,2026-02-04,GBP,50.00,0.00,,paid
2026-0008,lane,2026-01-06,2026-02-05,GBP,50.00,0.00,,void
2026-0001,hart,2026-02-01,2026-03-03,GBP,120.00,100.00,119,overdue
2026-0004,oak,2026-03-01,2026-07-03,GBP,900.00,600.00,0,open
2026-0005,rue,2026-04-02,2026-05-02,EUR,450.00,450.00,59,disputed
2026-0006,oak,2026-04-15,2026-05-15,GBP,60.00,60.00,46,overdue
2026-0002,hart,2026-05-20,2026-06-19,GBP,80.00,80.00,11,overdue
2026-0003,lane,2026-06-10,2026-07-10,GBP,1234.50,1200.00,-10,open
? 0

Two filters exclude each other.

$ inv list --open --paid
! inv: error: `--open` and `--paid` exclude each other
! see `inv list --help`
? 2

$ inv list --opne
! inv: error: unknown option `--opne`; did you mean `--open`?
! see `inv list --help`
? 2

$ inv list nobody
! inv: error: unknown client `nobody`
? 2
