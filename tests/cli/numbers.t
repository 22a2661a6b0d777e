The number that is printed, where it is not the id, and what was settled before a book began.

@today 2026-05-08
@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: old-7, number: "R 2025/07", client: hart, date: 2026-02-01, due: 2026-03-01, total: 100.00, settled-before: 40.00}
  - {id: new-8, client: hart, date: 2026-04-01, due: 2026-05-01, total: 60.00}
  - {id: cn-1, number: C-1, client: hart, date: 2026-04-02, kind: credit, total: 5.00, for: new-8}
journal: []
@end

Commands take it, in upper or lower case; the book has the id.

$ inv pay hart 10 --for "r 2025/07"
wrote inv.yaml:9
  - {date: 2026-05-08, client: hart, paid: 10.00, for: old-7}
old-7 has £50.00 still open (before: £60.00)
Mrs Edith Hart: £105.00 owed (before: £115.00 owed)
next: wait, until 2026-05-10; 10.00 GBP received on 2026-05-08; nothing before
2026-05-10
? 0

$ inv dispute "R 2025/07" 5 --why "one bush less"
wrote inv.yaml:10
  - {date: 2026-05-08, client: hart, dispute: old-7, amount: 5.00, why: one bush less}
Mrs Edith Hart: £105.00 owed, as before
next: call; old-7 (5.00 GBP) disputed since 2026-05-08: "one bush less"; nobody
has been in touch since
? 0

$ inv writeoff C-1
! inv: error: `C-1` is a credit note; it settles what it names, and only `inv void` names it
? 2

$ inv bill hart --total 20 --id c-1
! inv: error: `c-1` is the number of `cn-1`
? 2

$ inv bill hart --total 20 --number NEW-8
! inv.yaml:8:89: error: `NEW-8` is the id of another invoice [duplicate-id]
!     8 | …026-05-08, due: 2026-06-07, currency: GBP, number: NEW-8, total: 20.00}
!       |                                                     ^~~~~
! inv.yaml:6:10: note: that one is here
!     6 |   - {id: new-8, client: hart, date: 2026-04-01, due: 2026-05-01, total:…
!       |          ^~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv bill hart --total 120 --number 9/2026 --instalment +14=60 --instalment +44=60 --settled-before 70
wrote inv.yaml:8
  - {id: new-9, client: hart, date: 2026-05-08, currency: GBP, number: 9/2026, total: 120.00, instalments: [{due: 2026-05-22, amount: 60.00}, {due: 2026-06-21, amount: 60.00}], settled-before: 70.00}
new-9 is new: £120.00, due 2026-05-22, £50.00 open
Mrs Edith Hart: £155.00 owed (before: £105.00 owed)
next: call; old-7 (5.00 GBP) disputed since 2026-05-08: "one bush less"; nobody
has been in touch since
? 0

$ inv bill hart --total 120 --settled-before 120.01
! inv.yaml:9:113: error: `settled-before` says 120.01, more than the total of 120.00 [total-mismatch]
!     9 | … due: 2026-06-07, currency: GBP, total: 120.00, settled-before: 120.01}
!       |                                                                  ^~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

A pasted text may have either.

@input
Payment of R 2025/07     50.00
Total paid               50.00
@end

$ inv pay hart --dry-run
--- a/inv.yaml
+++ b/inv.yaml
@@ -9,3 +9,4 @@
 journal:
   - {date: 2026-05-08, client: hart, paid: 10.00, for: old-7}
   - {date: 2026-05-08, client: hart, dispute: old-7, amount: 5.00, why: one bush less}
+  - {date: 2026-05-08, client: hart, paid: 50.00, for: old-7}
old-7 is settled
Mrs Edith Hart: £105.00 owed (before: £155.00 owed)
next: carry forward instead of an email, friendly, stage 2, until 2026-05-14;
the newest invoice, new-9, is of 2026-05-08; the balance is brought forward on
it
? 0

In the book only the id names it.

@file more.yaml
journal:
  - {date: 2026-05-08, client: hart, paid: 5.00, for: C-1}
@end
@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
include: [more.yaml]
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: cn-1, number: C-1, client: hart, date: 2026-04-02, total: 5.00}
  - {id: cn-2, number: c-1, client: hart, date: 2026-04-02, total: 5.00}
  - {id: cn-3, number: CN-2, client: hart, date: 2026-04-02, total: 5.00}
@end

$ inv check
inv.yaml:7:24: error: `c-1` is the number of a second invoice [duplicate-id]
    7 |   - {id: cn-2, number: c-1, client: hart, date: 2026-04-02, total: 5.00}
      |                        ^~~
inv.yaml:6:24: note: the first one is here
    6 |   - {id: cn-1, number: C-1, client: hart, date: 2026-04-02, total: 5.00}
      |                        ^~~
inv.yaml:8:24: error: `CN-2` is the id of another invoice [duplicate-id]
    8 |   - {id: cn-3, number: CN-2, client: hart, date: 2026-04-02, total: 5.0…
      |                        ^~~~
inv.yaml:7:10: note: that one is here
    7 |   - {id: cn-2, number: c-1, client: hart, date: 2026-04-02, total: 5.00}
      |          ^~~~
more.yaml:2:55: error: no invoice `C-1`; that is the number of `cn-1`, which is named by its id [unknown-invoice]
    2 |   - {date: 2026-05-08, client: hart, paid: 5.00, for: C-1}
      |                                                       ^~~
3 errors
? 1
