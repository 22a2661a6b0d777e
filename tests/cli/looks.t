Text fits the terminal, and colour is only for one.

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
  - {id: hart, name: Mrs Edith Hart-Wellington of the Old Mill, email: edith@hart.example, phone: 01584 870001, tags: [garden]}
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

Eighty columns where nothing says otherwise.

$ inv age hart rue
Aged receivables as of 2026-06-30, by due date

Client  Name                  Total  Current   1-30   31-60  61-90     90+  Days
────────────────────────────────────────────────────────────────────────────────
hart    Mrs Edith Har…  GBP  180.00        –  80.00       –      –  100.00   119
rue     Rue Blanche     EUR  450.00        –      –  450.00      –       –    59
────────────────────────────────────────────────────────────────────────────────
Total   1 client        EUR  450.00        –      –  450.00      –       –
Total   1 client        GBP  180.00        –  80.00       –      –  100.00
? 0

@width 60

$ inv age hart rue
Aged receivables as of 2026-06-30, by due date

Client      Total Current  1-30  31-60 61-90    90+ Days
────────────────────────────────────────────────────────
hart   GBP 180.00       – 80.00      –     – 100.00  119
rue    EUR 450.00       –     – 450.00     –      –   59
────────────────────────────────────────────────────────
Total  EUR 450.00       –     – 450.00     –      –
Total  GBP 180.00       – 80.00      –     – 100.00
? 0

@width 200

$ inv age hart rue
Aged receivables as of 2026-06-30, by due date

Client  Name                                             Total  Current   1-30   31-60  61-90     90+  Days
───────────────────────────────────────────────────────────────────────────────────────────────────────────
hart    Mrs Edith Hart-Wellington of the Old Mill  GBP  180.00        –  80.00       –      –  100.00   119
rue     Rue Blanche                                EUR  450.00        –      –  450.00      –       –    59
───────────────────────────────────────────────────────────────────────────────────────────────────────────
Total   1 client                                   EUR  450.00        –      –  450.00      –       –
Total   1 client                                   GBP  180.00        –  80.00       –      –  100.00
? 0

A width that no table can be made for is not one.

@width 3

$ inv age hart rue
Aged receivables as of 2026-06-30, by due date

Client  Name                  Total  Current   1-30   31-60  61-90     90+  Days
────────────────────────────────────────────────────────────────────────────────
hart    Mrs Edith Har…  GBP  180.00        –  80.00       –      –  100.00   119
rue     Rue Blanche     EUR  450.00        –      –  450.00      –       –    59
────────────────────────────────────────────────────────────────────────────────
Total   1 client        EUR  450.00        –      –  450.00      –       –
Total   1 client        GBP  180.00        –  80.00       –      –  100.00
? 0

@width wide

$ inv age hart rue
Aged receivables as of 2026-06-30, by due date

Client  Name                  Total  Current   1-30   31-60  61-90     90+  Days
────────────────────────────────────────────────────────────────────────────────
hart    Mrs Edith Har…  GBP  180.00        –  80.00       –      –  100.00   119
rue     Rue Blanche     EUR  450.00        –      –  450.00      –       –    59
────────────────────────────────────────────────────────────────────────────────
Total   1 client        EUR  450.00        –      –  450.00      –       –
Total   1 client        GBP  180.00        –  80.00       –      –  100.00
? 0

A terminal.

@width
@terminal 100

$ inv age
␛[1mAged receivables as of 2026-06-30, by due date␛[0m

Client  Name                          Total   Current   1-30   31-60  61-90     90+  Unapplied  Days
␛[2m────────────────────────────────────────────────────────────────────────────────────────────────────␛[0m
hart    Mrs Edith Hart-Well…  GBP    ␛[1m180.00␛[0m         –  ␛[33m80.00␛[0m       –      –  ␛[1;31m100.00␛[0m          –   ␛[1;31m119␛[0m
lane    Tom Lane              GBP  ␛[1m1,234.50␛[0m  1,234.50      –       –      –       –          –     –
oak     Oak & Sons Ltd        GBP    ␛[1m660.00␛[0m    600.00      –   ␛[1;33m60.00␛[0m      –       –          –    ␛[1;33m46␛[0m
rue     Rue Blanche           EUR    ␛[1m450.00␛[0m         –      –  ␛[1;33m450.00␛[0m      –       –          –    ␛[1;33m59␛[0m
zed     Zed                   GBP    ␛[1m-15.00␛[0m         –      –       –      –       –      15.00     –
␛[2m────────────────────────────────────────────────────────────────────────────────────────────────────␛[0m
␛[1mTotal␛[0m   1 client              EUR    ␛[1m450.00␛[0m         –      –  ␛[1;33m450.00␛[0m      –       –          –
␛[1mTotal␛[0m   4 clients             GBP  ␛[1m2,059.50␛[0m  1,834.50  ␛[33m80.00␛[0m   ␛[1;33m60.00␛[0m      –  ␛[1;31m100.00␛[0m      15.00
? 0

$ inv list --overdue
␛[1mInvoices as of 2026-06-30␛[0m

Invoice   Date       Due        Client Name           Title           Total   Open     Days State
␛[2m────────────────────────────────────────────────────────────────────────────────────────────────────␛[0m
2026-0001 2026-02-01 2026-03-03 hart   Mrs Edith Har… Winter pruning 120.00 ␛[31m100.00␛[0m GBP  ␛[31m119␛[0m overdue
2026-0005 2026-04-02 2026-05-02 rue    Rue Blanche    Terrasse       450.00 ␛[31m450.00␛[0m EUR   ␛[31m59␛[0m disputed
2026-0006 2026-04-15 2026-05-15 oak    Oak & Sons Ltd Gravel          60.00  ␛[31m60.00␛[0m GBP   ␛[31m46␛[0m overdue
2026-0002 2026-05-20 2026-06-19 hart   Mrs Edith Har… Lawn            80.00  ␛[31m80.00␛[0m GBP   ␛[31m11␛[0m overdue
␛[2m────────────────────────────────────────────────────────────────────────────────────────────────────␛[0m
1 invoice                                                            ␛[1m450.00␛[0m ␛[1m450.00␛[0m EUR
3 invoices                                                           ␛[1m260.00␛[0m ␛[1m240.00␛[0m GBP
? 0

$ inv age --color never
Aged receivables as of 2026-06-30, by due date

Client  Name                          Total   Current   1-30   31-60  61-90     90+  Unapplied  Days
────────────────────────────────────────────────────────────────────────────────────────────────────
hart    Mrs Edith Hart-Well…  GBP    180.00         –  80.00       –      –  100.00          –   119
lane    Tom Lane              GBP  1,234.50  1,234.50      –       –      –       –          –     –
oak     Oak & Sons Ltd        GBP    660.00    600.00      –   60.00      –       –          –    46
rue     Rue Blanche           EUR    450.00         –      –  450.00      –       –          –    59
zed     Zed                   GBP    -15.00         –      –       –      –       –      15.00     –
────────────────────────────────────────────────────────────────────────────────────────────────────
Total   1 client              EUR    450.00         –      –  450.00      –       –          –
Total   4 clients             GBP  2,059.50  1,834.50  80.00   60.00      –  100.00      15.00
? 0

Wide enough for a picture.

@terminal 130

$ inv age
␛[1mAged receivables as of 2026-06-30, by due date␛[0m

Client  Name                                      Total   Current   1-30   31-60  61-90     90+  Unapplied  Days
␛[2m──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────␛[0m
hart    Mrs Edith Hart-Wellington of th…  GBP    ␛[1m180.00␛[0m         –  ␛[33m80.00␛[0m       –      –  ␛[1;31m100.00␛[0m          –   ␛[1;31m119␛[0m  ␛[33m░␛[0m␛[1;31m█␛[0m
lane    Tom Lane                          GBP  ␛[1m1,234.50␛[0m  1,234.50      –       –      –       –          –     –  ················
oak     Oak & Sons Ltd                    GBP    ␛[1m660.00␛[0m    600.00      –   ␛[1;33m60.00␛[0m      –       –          –    ␛[1;33m46␛[0m  ········␛[1;33m▒␛[0m
rue     Rue Blanche                       EUR    ␛[1m450.00␛[0m         –      –  ␛[1;33m450.00␛[0m      –       –          –    ␛[1;33m59␛[0m  ␛[1;33m▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒␛[0m
zed     Zed                               GBP    ␛[1m-15.00␛[0m         –      –       –      –       –      15.00     –
␛[2m──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────␛[0m
␛[1mTotal␛[0m   1 client                          EUR    ␛[1m450.00␛[0m         –      –  ␛[1;33m450.00␛[0m      –       –          –
␛[1mTotal␛[0m   4 clients                         GBP  ␛[1m2,059.50␛[0m  1,834.50  ␛[33m80.00␛[0m   ␛[1;33m60.00␛[0m      –  ␛[1;31m100.00␛[0m      15.00

Bars: · current  ␛[33m░␛[0m 1-30  ␛[1;33m▒␛[0m 31-60  ␛[31m▓␛[0m 61-90  ␛[1;31m█␛[0m 90+; each currency on its own scale
? 0

$ inv age --color never
Aged receivables as of 2026-06-30, by due date

Client  Name                                      Total   Current   1-30   31-60  61-90     90+  Unapplied  Days
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
hart    Mrs Edith Hart-Wellington of th…  GBP    180.00         –  80.00       –      –  100.00          –   119  ░█
lane    Tom Lane                          GBP  1,234.50  1,234.50      –       –      –       –          –     –  ················
oak     Oak & Sons Ltd                    GBP    660.00    600.00      –   60.00      –       –          –    46  ········▒
rue     Rue Blanche                       EUR    450.00         –      –  450.00      –       –          –    59  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
zed     Zed                               GBP    -15.00         –      –       –      –       –      15.00     –
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Total   1 client                          EUR    450.00         –      –  450.00      –       –          –
Total   4 clients                         GBP  2,059.50  1,834.50  80.00   60.00      –  100.00      15.00

Bars: · current  ░ 1-30  ▒ 31-60  ▓ 61-90  █ 90+; each currency on its own scale
? 0

@terminal 60

$ inv age
␛[1mAged receivables as of 2026-06-30, by due date␛[0m

Client  Name                                     Total  Days
␛[2m────────────────────────────────────────────────────────────␛[0m
hart    Mrs Edith Hart-Wellington of t…  GBP    ␛[1m180.00␛[0m   ␛[1;31m119␛[0m
    1-30 days £80.00 · 90+ days £100.00
lane    Tom Lane                         GBP  ␛[1m1,234.50␛[0m     –
    current £1,234.50
oak     Oak & Sons Ltd                   GBP    ␛[1m660.00␛[0m    ␛[1;33m46␛[0m
    current £600.00 · 31-60 days £60.00
rue     Rue Blanche                      EUR    ␛[1m450.00␛[0m    ␛[1;33m59␛[0m
    31-60 days €450.00
zed     Zed                              GBP    ␛[1m-15.00␛[0m     –
    less unapplied £15.00
␛[2m────────────────────────────────────────────────────────────␛[0m
␛[1mTotal␛[0m   1 client                         EUR    ␛[1m450.00␛[0m
    31-60 days €450.00
␛[1mTotal␛[0m   4 clients                        GBP  ␛[1m2,059.50␛[0m
    current £1,834.50 · 1-30 days £80.00 ·
    31-60 days £60.00 · 90+ days £100.00 ·
    less unapplied £15.00
? 0

Asked for without one, or refused on one.

@variable NO_COLOR 1

$ inv list --overdue
Invoices as of 2026-06-30

Invoice   Due        Client  Total   Open     Days State
───────────────────────────────────────────────────────────
2026-0001 2026-03-03 hart   120.00 100.00 GBP  119 overdue
2026-0005 2026-05-02 rue    450.00 450.00 EUR   59 disputed
2026-0006 2026-05-15 oak     60.00  60.00 GBP   46 overdue
2026-0002 2026-06-19 hart    80.00  80.00 GBP   11 overdue
───────────────────────────────────────────────────────────
1 invoice                   450.00 450.00 EUR
3 invoices                  260.00 240.00 GBP
? 0

$ inv list --overdue --color always
␛[1mInvoices as of 2026-06-30␛[0m

Invoice   Due        Client  Total   Open     Days State
␛[2m───────────────────────────────────────────────────────────␛[0m
2026-0001 2026-03-03 hart   120.00 ␛[31m100.00␛[0m GBP  ␛[31m119␛[0m overdue
2026-0005 2026-05-02 rue    450.00 ␛[31m450.00␛[0m EUR   ␛[31m59␛[0m disputed
2026-0006 2026-05-15 oak     60.00  ␛[31m60.00␛[0m GBP   ␛[31m46␛[0m overdue
2026-0002 2026-06-19 hart    80.00  ␛[31m80.00␛[0m GBP   ␛[31m11␛[0m overdue
␛[2m───────────────────────────────────────────────────────────␛[0m
1 invoice                   ␛[1m450.00␛[0m ␛[1m450.00␛[0m EUR
3 invoices                  ␛[1m260.00␛[0m ␛[1m240.00␛[0m GBP
? 0

@variable NO_COLOR

@variable TERM dumb

$ inv list --overdue
Invoices as of 2026-06-30

Invoice   Due        Client  Total   Open     Days State
───────────────────────────────────────────────────────────
2026-0001 2026-03-03 hart   120.00 100.00 GBP  119 overdue
2026-0005 2026-05-02 rue    450.00 450.00 EUR   59 disputed
2026-0006 2026-05-15 oak     60.00  60.00 GBP   46 overdue
2026-0002 2026-06-19 hart    80.00  80.00 GBP   11 overdue
───────────────────────────────────────────────────────────
1 invoice                   450.00 450.00 EUR
3 invoices                  260.00 240.00 GBP
? 0

@variable TERM xterm

Errors have their own colour.

@file inv.yaml
business: {name: Rowan, currency: GPB}
@end

$ inv age
! ␛[1minv.yaml:1:35:␛[0m ␛[1;31merror:␛[0m no currency `GPB`; did you mean `GBP`? [bad-currency]
!     1 | business: {name: Rowan, currency: GPB}
!       |                                   ␛[1;32m^~~␛[0m
! inv: 1 error in the book, so there is no report
? 1

$ inv age --color never
! inv.yaml:1:35: error: no currency `GPB`; did you mean `GBP`? [bad-currency]
!     1 | business: {name: Rowan, currency: GPB}
!       |                                   ^~~
! inv: 1 error in the book, so there is no report
? 1

$ inv check
␛[1minv.yaml:1:35:␛[0m ␛[1;31merror:␛[0m no currency `GPB`; did you mean `GBP`? [bad-currency]
    1 | business: {name: Rowan, currency: GPB}
      |                                   ␛[1;32m^~~␛[0m
1 error
? 1
