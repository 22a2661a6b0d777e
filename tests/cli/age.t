Who owes what, and for how long: one row per client and currency.

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

$ inv age
Aged receivables as of 2026-06-30, by due date

Client          Total   Current   1-30   31-60  61-90     90+  Unapplied  Days
──────────────────────────────────────────────────────────────────────────────
hart    GBP    180.00         –  80.00       –      –  100.00          –   119
lane    GBP  1,234.50  1,234.50      –       –      –       –          –     –
oak     GBP    660.00    600.00      –   60.00      –       –          –    46
rue     EUR    450.00         –      –  450.00      –       –          –    59
zed     GBP    -15.00         –      –       –      –       –      15.00     –
──────────────────────────────────────────────────────────────────────────────
Total   EUR    450.00         –      –  450.00      –       –          –
Total   GBP  2,059.50  1,834.50  80.00   60.00      –  100.00      15.00
? 0

Every item below its client.

$ inv age --detail
Aged receivables as of 2026-06-30, by due date

Invoice          Date        Due         Days      Open       Bucket   Mark
───────────────────────────────────────────────────────────────────────────────
hart  Mrs Edith Hart                             180.00  GBP
  2026-0001      2026-02-01  2026-03-03   119    100.00  GBP  90+
  2026-0002      2026-05-20  2026-06-19    11     80.00  GBP  1-30
lane  Tom Lane                                 1,234.50  GBP
  2026-0003      2026-06-10  2026-07-10     –  1,234.50  GBP  current
oak  Oak & Sons Ltd                              660.00  GBP
  2026-0006      2026-04-15  2026-05-15    46     60.00  GBP  31-60
  2026-0004 2/3  2026-03-01  2026-06-30     –    300.00  GBP  current
  2026-0004 3/3  2026-03-01  2026-07-03     –    300.00  GBP  current
rue  Rue Blanche                                 450.00  EUR
  2026-0005      2026-04-02  2026-05-02    59    450.00  EUR  31-60    disputed
zed  Zed                                         -15.00  GBP
  unapplied                                      -15.00  GBP
───────────────────────────────────────────────────────────────────────────────
Total of 1 client                                450.00  EUR
Total of 4 clients                             2,059.50  GBP

Ageing: 31-60 days €450.00
Ageing: current £1,834.50 · 1-30 days £80.00 · 31-60 days £60.00 ·
90+ days £100.00
? 0

By the date of the invoice instead of the day it was due.

$ inv age --by date
Aged receivables as of 2026-06-30, by invoice date

Client Name                  Total     0-30 31-60  61-90    90+ Unapplied Days
──────────────────────────────────────────────────────────────────────────────
hart   Mrs Edith Hart GBP   180.00        – 80.00      – 100.00         –  119
lane   Tom Lane       GBP 1,234.50 1,234.50     –      –      –         –    –
oak    Oak & Sons Ltd GBP   660.00        –     –  60.00 600.00         –   46
rue    Rue Blanche    EUR   450.00        –     – 450.00      –         –   59
zed    Zed            GBP   -15.00        –     –      –      –     15.00    –
──────────────────────────────────────────────────────────────────────────────
Total  1 client       EUR   450.00        –     – 450.00      –         –
Total  4 clients      GBP 2,059.50 1,234.50 80.00  60.00 700.00     15.00
? 0

Other buckets, one client, a tag.

$ inv age --buckets 15,45 HART
Aged receivables as of 2026-06-30, by due date, in GBP

Client  Name             Total  Current   1-15  16-45     45+  Days
───────────────────────────────────────────────────────────────────
hart    Mrs Edith Hart  180.00        –  80.00      –  100.00   119
───────────────────────────────────────────────────────────────────
Total   1 client        180.00        –  80.00      –  100.00
? 0

$ inv age --tag trade
Aged receivables as of 2026-06-30, by due date, in GBP

Client  Name               Total   Current  1-30  31-60  61-90  90+  Days
─────────────────────────────────────────────────────────────────────────
lane    Tom Lane        1,234.50  1,234.50     –      –      –    –     –
oak     Oak & Sons Ltd    660.00    600.00     –  60.00      –    –    46
─────────────────────────────────────────────────────────────────────────
Total   2 clients       1,894.50  1,834.50     –  60.00      –    –
? 0

$ inv age lane --tag trade
Aged receivables as of 2026-06-30, by due date, in GBP

Client  Name         Total   Current  1-30  31-60  61-90  90+  Days
───────────────────────────────────────────────────────────────────
lane    Tom Lane  1,234.50  1,234.50     –      –      –    –     –
───────────────────────────────────────────────────────────────────
Total   1 client  1,234.50  1,234.50     –      –      –    –
? 0

A tag that nobody has is no error, but most likely a slip.

$ inv age --tag grden
! inv: note: no client has the tag `grden`; did you mean `garden`?
Nothing is open as of 2026-06-30.
? 0

$ inv age --tag grden -q
Nothing is open as of 2026-06-30.
? 0

Earlier, when little of this had happened.

$ inv age --as-of 2026-02-15
Aged receivables as of 2026-02-15, by due date, in GBP

Client  Name             Total  Current  1-30  31-60  61-90  90+  Days
──────────────────────────────────────────────────────────────────────
hart    Mrs Edith Hart  120.00   120.00     –      –      –    –     –
──────────────────────────────────────────────────────────────────────
Total   1 client        120.00   120.00     –      –      –    –
? 0

$ inv age --as-of 2025-12-31
Nothing is open as of 2025-12-31.
? 0

For programs.

$ inv age --format json
{
  "schema": "inv.age/1",
  "as_of": "2026-06-30",
  "by": "due",
  "buckets": [
    "current",
    "1-30",
    "31-60",
    "61-90",
    "90+"
  ],
  "clients": [
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
      "oldest_days": 119
    },
    {
      "client": "lane",
      "name": "Tom Lane",
      "currency": "GBP",
      "total": "1234.50",
      "buckets": [
        "1234.50",
        "0.00",
        "0.00",
        "0.00",
        "0.00"
      ],
      "unapplied": "0.00",
      "overdue": "0.00",
      "oldest_days": -10
    },
    {
      "client": "oak",
      "name": "Oak & Sons Ltd",
      "currency": "GBP",
      "total": "660.00",
      "buckets": [
        "600.00",
        "0.00",
        "60.00",
        "0.00",
        "0.00"
      ],
      "unapplied": "0.00",
      "overdue": "60.00",
      "oldest_days": 46
    },
    {
      "client": "rue",
      "name": "Rue Blanche",
      "currency": "EUR",
      "total": "450.00",
      "buckets": [
        "0.00",
        "0.00",
        "450.00",
        "0.00",
        "0.00"
      ],
      "unapplied": "0.00",
      "overdue": "450.00",
      "oldest_days": 59
    },
    {
      "client": "zed",
      "name": "Zed",
      "currency": "GBP",
      "total": "-15.00",
      "buckets": [
        "0.00",
        "0.00",
        "0.00",
        "0.00",
        "0.00"
      ],
      "unapplied": "15.00",
      "overdue": "0.00",
      "oldest_days": null
    }
  ],
  "totals": [
    {
      "currency": "EUR",
      "total": "450.00",
      "buckets": [
        "0.00",
        "0.00",
        "450.00",
        "0.00",
        "0.00"
      ],
      "unapplied": "0.00",
      "overdue": "450.00"
    },
    {
      "currency": "GBP",
      "total": "2059.50",
      "buckets": [
        "1834.50",
        "80.00",
        "60.00",
        "0.00",
        "100.00"
      ],
      "unapplied": "15.00",
      "overdue": "240.00"
    }
  ]
}
? 0

$ inv age --format json --detail oak
{
  "schema": "inv.age/1",
  "as_of": "2026-06-30",
  "by": "due",
  "buckets": [
    "current",
    "1-30",
    "31-60",
    "61-90",
    "90+"
  ],
  "clients": [
    {
      "client": "oak",
      "name": "Oak & Sons Ltd",
      "currency": "GBP",
      "total": "660.00",
      "buckets": [
        "600.00",
        "0.00",
        "60.00",
        "0.00",
        "0.00"
      ],
      "unapplied": "0.00",
      "overdue": "60.00",
      "oldest_days": 46,
      "items": [
        {
          "id": "2026-0006",
          "part": null,
          "date": "2026-04-15",
          "due": "2026-05-15",
          "total": "60.00",
          "open": "60.00",
          "days_overdue": 46,
          "bucket": "31-60",
          "disputed": false,
          "promised": false
        },
        {
          "id": "2026-0004",
          "part": "2/3",
          "date": "2026-03-01",
          "due": "2026-06-30",
          "total": "900.00",
          "open": "300.00",
          "days_overdue": 0,
          "bucket": "current",
          "disputed": false,
          "promised": false
        },
        {
          "id": "2026-0004",
          "part": "3/3",
          "date": "2026-03-01",
          "due": "2026-07-03",
          "total": "900.00",
          "open": "300.00",
          "days_overdue": -3,
          "bucket": "current",
          "disputed": false,
          "promised": false
        }
      ]
    }
  ],
  "totals": [
    {
      "currency": "GBP",
      "total": "660.00",
      "buckets": [
        "600.00",
        "0.00",
        "60.00",
        "0.00",
        "0.00"
      ],
      "unapplied": "0.00",
      "overdue": "60.00"
    }
  ]
}
? 0

$ inv age --format csv
as_of,client,name,currency,total,current,1-30,31-60,61-90,90+,unapplied,overdue,oldest_days
2026-06-30,hart,Mrs Edith Hart,GBP,180.00,0.00,80.00,0.00,0.00,100.00,0.00,180.00,119
2026-06-30,lane,Tom Lane,GBP,1234.50,1234.50,0.00,0.00,0.00,0.00,0.00,0.00,-10
2026-06-30,oak,Oak & Sons Ltd,GBP,660.00,600.00,0.00,60.00,0.00,0.00,0.00,60.00,46
2026-06-30,rue,Rue Blanche,EUR,450.00,0.00,0.00,450.00,0.00,0.00,0.00,450.00,59
2026-06-30,zed,Zed,GBP,-15.00,0.00,0.00,0.00,0.00,0.00,15.00,0.00,
? 0

$ inv age --format csv --detail
as_of,client,name,currency,id,part,date,due,total,open,days_overdue,bucket,disputed,promised
2026-06-30,hart,Mrs Edith Hart,GBP,2026-0001,,2026-02-01,2026-03-03,120.00,100.00,119,90+,false,false
2026-06-30,hart,Mrs Edith Hart,GBP,2026-0002,,2026-05-20,2026-06-19,80.00,80.00,11,1-30,false,false
2026-06-30,lane,Tom Lane,GBP,2026-0003,,2026-06-10,2026-07-10,1234.50,1234.50,-10,current,false,false
2026-06-30,oak,Oak & Sons Ltd,GBP,2026-0006,,2026-04-15,2026-05-15,60.00,60.00,46,31-60,false,false
2026-06-30,oak,Oak & Sons Ltd,GBP,2026-0004,2/3,2026-03-01,2026-06-30,900.00,300.00,0,current,false,false
2026-06-30,oak,Oak & Sons Ltd,GBP,2026-0004,3/3,2026-03-01,2026-07-03,900.00,300.00,-3,current,false,false
2026-06-30,rue,Rue Blanche,EUR,2026-0005,,2026-04-02,2026-05-02,450.00,450.00,59,31-60,true,false
? 0

$ inv age --format csv --as-of 2025-12-31
as_of,client,name,currency,total,current,1-30,31-60,61-90,90+,unapplied,overdue,oldest_days
? 0

$ inv age --format json --as-of 2025-12-31
{
  "schema": "inv.age/1",
  "as_of": "2025-12-31",
  "by": "due",
  "buckets": [
    "current",
    "1-30",
    "31-60",
    "61-90",
    "90+"
  ],
  "clients": [],
  "totals": []
}
? 0

Wrong usage is said before the book is read.

$ inv age --buckets 30,30
! inv: error: `--buckets` is a list of days that rise, as `30,60,90`, not `30,30`
! see `inv age --help`
? 2

$ inv age --buckets 0,30
! inv: error: `--buckets` is a list of days that rise, as `30,60,90`, not `0,30`
! see `inv age --help`
? 2

$ inv age --buckets ""
! inv: error: `--buckets` is a list of days that rise, as `30,60,90`, not ``
! see `inv age --help`
? 2

$ inv age --buckets 30,
! inv: error: `--buckets` is a list of days that rise, as `30,60,90`, not `30,`
! see `inv age --help`
? 2

$ inv age --buckets thirty
! inv: error: `--buckets` is a list of days that rise, as `30,60,90`, not `thirty`
! see `inv age --help`
? 2

$ inv age --by dat
! inv: error: `--by` is `due` or `date`, not `dat`; did you mean `date`?
! see `inv age --help`
? 2

$ inv age hrat
! inv: error: unknown client `hrat`; did you mean `hart`?
? 2

$ inv age hart nobody
! inv: error: unknown client `nobody`
? 2
