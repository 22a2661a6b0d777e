Money that came in another currency settles what it was worth in the invoice's.

@today 2026-05-14
@file inv.yaml
business: {name: Saba Maps, currency: YER, pay: [{via: Bank transfer}]}
clients:
  - {id: aden, name: Aden Lines, email: ap@aden.example, currency: USD}
invoices:
  - {id: A-1, client: aden, date: 2026-04-01, due: 2026-05-01, total: 110.00}
  - {id: A-2, client: aden, date: 2026-04-02, due: 2026-05-02, total: 40.00}
journal: []
@end

$ inv pay aden 66000.00 YER --for A-1
! inv: error: the money is in YER, what it is for in USD; say what it was worth, as `--settles 110.00`
? 2

$ inv pay aden "66000.00 YER" --settles "110.00 USD"
! inv: error: `--settles` needs AMOUNT, the money that came, and `--for`
! see `inv pay --help`
? 2

$ inv pay aden 110 --for A-1 --settles 110
! inv.yaml:8:61: error: `settles` is in USD, as the money itself; leave it out where nothing is exchanged [other-currency]
!     8 | …ate: 2026-05-14, client: aden, paid: 110.00, settles: 110.00, for: A-1}
!       |                                                        ^~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv pay aden "66000.00 YER" --for A-1 --settles 110 --charges 5
! inv.yaml:8:86: error: `settles` is what all of it settles; beside it stands no `charges`, `withheld` or `keep`, and no amount in `for` [key-conflict]
!     8 | …aden, paid: 66000.00 YER, charges: 5.00 YER, settles: 110.00, for: A-1}
!       |                                                        ^~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv pay aden "66000.00 YER" --for A-1 --settles "110.00 USD" --memo "at 600 for the dollar"
wrote inv.yaml:8
  - {date: 2026-05-14, client: aden, paid: 66000.00 YER, settles: 110.00, for: A-1, memo: at 600 for the dollar}
A-1 is settled
Aden Lines: $40.00 owed (before: $150.00 owed)
next: wait, until 2026-05-20; 110.00 USD received on 2026-05-14; nothing before
2026-05-20
? 0

$ inv age
Aged receivables as of 2026-05-14, by due date, in USD

Client  Name        Total  Current   1-30  31-60  61-90  90+  Days
──────────────────────────────────────────────────────────────────
aden    Aden Lines  40.00        –  40.00      –      –    –    12
──────────────────────────────────────────────────────────────────
Total   1 client    40.00        –  40.00      –      –    –
? 0

It came back, and then it had never come.

$ inv returned aden 110 --for A-1 --mistake
wrote inv.yaml:9
  - {date: 2026-05-14, client: aden, returned: 110.00, for: A-1, mistake: true}
A-1 is open again: $110.00
Aden Lines: $150.00 owed (before: $40.00 owed)
next: wait, until 2026-05-20; 110.00 USD received on 2026-05-14; nothing before
2026-05-20
? 0

@file journal.yaml
journal:
  - {date: 2026-05-14, client: aden, paid: 24000 YER, for: A-2}
  - {date: 2026-05-14, client: aden, paid: 40.00, settles: 40.00, for: A-2}
  - {date: 2026-05-14, client: aden, paid: 24000 YER, settles: 40.00}
  - {date: 2026-05-14, client: aden, credit: 40.00, settles: 40.00, for: A-2}
  - {date: 2026-05-14, client: aden, promise: 2026-06-01, from: client}
  - {date: 2026-05-14, client: aden, plan: [{by: 2026-06-15, amount: 20.00}, {by: 2026-06-01, amount: 20.00}]}
  - {date: 2026-05-14, client: aden, call: Says it is on its way, outcome: say-paid}
@end

$ inv check
journal.yaml:2:60: error: `A-2` is in USD, the money in YER; `settles` says what it was worth in that [other-currency]
    2 |   - {date: 2026-05-14, client: aden, paid: 24000 YER, for: A-2}
      |                                                            ^~~
journal.yaml:3:60: error: `settles` is in USD, as the money itself; leave it out where nothing is exchanged [other-currency]
    3 | …{date: 2026-05-14, client: aden, paid: 40.00, settles: 40.00, for: A-2}
      |                                                         ^~~~~
journal.yaml:4:64: error: `settles` without `for`; name the invoices that the money was for [missing-key]
    4 |   - {date: 2026-05-14, client: aden, paid: 24000 YER, settles: 40.00}
      |                                                                ^~~~~
journal.yaml:5:53: error: `settles` does not go with `credit`, only with `paid`; beside `date` it has `for`, `why`, `id` [unknown-key]
    5 | …ate: 2026-05-14, client: aden, credit: 40.00, settles: 40.00, for: A-2}
      |                                                ^~~~~~~
journal.yaml:6:59: error: `from` does not go with `promise`, only with `call`, `visit`, `email`, `letter`, `message`; beside `date` it has `for`, `amount`, `said` [unknown-key]
    6 |   - {date: 2026-05-14, client: aden, promise: 2026-06-01, from: client}
      |                                                           ^~~~
journal.yaml:7:78: error: a step by 2026-06-01 after one by 2026-06-15; the steps of a plan stand in order of date [bad-date]
    7 | …an: [{by: 2026-06-15, amount: 20.00}, {by: 2026-06-01, amount: 20.00}]}
      |                                        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
journal.yaml:8:76: error: `say-paid` may not stand here; did you mean `says-paid`? [bad-choice]
    8 | …26-05-14, client: aden, call: Says it is on its way, outcome: say-paid}
      |                                                                ^~~~~~~~
7 errors
? 1
