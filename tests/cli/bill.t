Invoices, with all that today's settings decide written into them.

@today 2026-05-01
@file inv.yaml
business:
  name: Rowan Yard Care
  currency: GBP
  terms: net 30
  taxes: {standard: 20, zero: 0, export: {rate: 0, text: "Reverse charge"}}
  tax: standard
  pay: [{via: Cheque, note: Payable to Rowan Yard Care}]
@end
@file clients/hart.yaml
clients:
  - id: hart
    name: Mrs Edith Hart
    email: edith@hart.example
    terms: 2/10 net 30
    billing: {every: month, day: 1}
    lines:
      - {what: Upkeep, qty: 2, unit: h, rate: 45.00}
@end
@file clients/oak.yaml
clients:
  - id: oak
    name: Oak Farm
    email: oak@oak.example
    billing: {every: month, day: 31}
    lines: [{what: Upkeep, amount: 80.00}]
@end
@file clients/pine.yaml
clients:
  - id: pine
    name: Pine Ltd
    email: pine@pine.example
    billing: {every: month, day: 1}
    lines: [{what: Upkeep, amount: 80.00, tax: export}]
@end

$ inv bill hart --line "Spring pruning; 3 h @ 45.00; standard" --line "Green waste; 12.50; zero" --po "PO 7" --title Spring
wrote clients/hart.yaml:10
  - id: 2026-0001
    date: 2026-05-01
    due: 2026-05-31
    terms: 2/10 net 30
    currency: GBP
    title: Spring
    po: PO 7
    lines:
      - {what: Spring pruning, qty: 3, unit: h, rate: 45.00, tax: 20}
      - {what: Green waste, amount: 12.50, tax: 0}
2026-0001 is new: £174.50, due 2026-05-31
Mrs Edith Hart: £174.50 owed (before: £0.00 owed)
next: wait, until 2026-05-24; nothing is overdue; the heads-up for 2026-0001 can
go out on 2026-05-24
? 0

$ inv bill pine --line "Roses; 12 @ 9.50; export; less 10%" --due eom --note "no hurry"
wrote clients/pine.yaml:8
  - id: 2026-0002
    date: 2026-05-01
    due: 2026-05-31
    currency: GBP
    lines:
      - {what: Roses, qty: 12, rate: 9.50, discount: 10, tax: export}
    note: no hurry
2026-0002 is new: £102.60, due 2026-05-31
Pine Ltd: £102.60 owed (before: £0.00 owed)
next: wait, until 2026-05-24; nothing is overdue; the heads-up for 2026-0002 can
go out on 2026-05-24
? 0

$ inv bill oak --total 120.00 --instalment 2026-06-01=60 --instalment 2026-07-01=60 --id 2027/1
wrote clients/oak.yaml:8
  - id: 2027/1
    date: 2026-05-01
    currency: GBP
    total: 120.00
    instalments:
      - {due: 2026-06-01, amount: 60.00}
      - {due: 2026-07-01, amount: 60.00}
2027/1 is new: £120.00, due 2026-06-01
Oak Farm: £120.00 owed (before: £0.00 owed)
next: wait, until 2026-05-25; nothing is overdue; the heads-up for 2027/1 can go
out on 2026-05-25
? 0

$ inv bill oak --total 120.00 --instalment 2026-06-01=60
! clients/oak.yaml:20:9: error: the instalments add up to 60.00, 60.00 less than the total of 120.00 [instalments-mismatch]
!    20 |       - {due: 2026-06-01, amount: 60.00}
!       |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv bill hart --credit --for 2026-0001 --line "Rose died; 9.50"
wrote clients/hart.yaml:20
  - id: 2026-0003
    date: 2026-05-01
    currency: GBP
    kind: credit
    for: 2026-0001
    lines:
      - {what: Rose died, amount: 9.50, tax: 20}
2026-0001 has £163.10 still open (before: £174.50)
Mrs Edith Hart: £163.10 owed (before: £174.50 owed)
next: wait, until 2026-05-24; nothing is overdue; the heads-up for 2026-0001 can
go out on 2026-05-24
? 0

$ inv bill oak --line "Gross; 120.00" --gross --currency EUR --terms "net 7"
! clients/oak.yaml:15:9: warning: `2026-0004` has tax in EUR; give it in GBP too, as `tax-home` [vat-currency]
!    15 |   - id: 2026-0004
!       |         ^~~~~~~~~
wrote clients/oak.yaml:15
  - id: 2026-0004
    date: 2026-05-01
    due: 2026-05-08
    currency: EUR
    prices: gross
    lines:
      - {what: Gross, amount: 120.00, tax: 20}
2026-0004 is new: €120.00, due 2026-05-08
Oak Farm: €120.00 owed (before: €0.00 owed); £120.00 owed, as before
next: wait, until 2026-05-08; nothing is overdue; the heads-up for 2026-0004 can
go out on 2026-05-08
? 0

$ inv bill oak --line "Gross; 120.00" --id 2026-0001
! clients/oak.yaml:22:9: error: a second invoice with the id `2026-0001` [duplicate-id]
!    22 |   - id: 2026-0001
!       |         ^~~~~~~~~
! clients/hart.yaml:10:9: note: the first one is here
!    10 |   - id: 2026-0001
!       |         ^~~~~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv bill oak --line "Gross; 120.00" --id ../etc
! clients/oak.yaml:22:9: error: `../etc` is not an id; it has letters, digits and `. _ - /`, begins with a letter or digit, and is at most 64 long [bad-id]
!    22 |   - id: ../etc
!       |         ^~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv bill oak --line "Gross"
! inv: error: the line `Gross` has no price; it is `WHAT; 3 h @ 45.00; TAX` or `WHAT; 12.50; TAX`
? 2

$ inv bill oak --line "Gross; 3 h @ 45; standart"
! inv: error: in the line `Gross`: `standart` is neither a price nor a tax; did you mean `standard`?
? 2

$ inv bill oak
! inv: error: what for? give `--line` or `--total`
? 2

$ inv bill oak --line "a; 1" --total 2
! inv: error: `--total` stands instead of lines; give one of both
? 2

$ inv bill oak --line "a; 1" --terms "net x"
! inv: error: `net x` is not terms of payment; they are `on receipt`, `net 30`, `eom`, `eom 10`, `eom+1`, `net 30 eom`, `net 30 eom 10` or `2/10 net 30`
? 2

$ inv bill oak --line "a; 1" --terms "end of next month"
! inv: error: `end of next month` is not terms of payment; `eom` is the end of the invoice's month, `eom+1` that of the next one
? 2

$ inv bill oak --line "a; 1" --terms "eom+1" --date 2025-01-31 --dry-run
--- a/clients/oak.yaml
+++ b/clients/oak.yaml
@@ -19,3 +19,9 @@
     prices: gross
     lines:
       - {what: Gross, amount: 120.00, tax: 20}
+  - id: 2025-0001
+    date: 2025-01-31
+    due: 2025-02-28
+    currency: GBP
+    lines:
+      - {what: a, amount: 1, tax: 20}
2025-0001 is new: £1.20, due 2025-02-28
Oak Farm: €120.00 owed, as before; £121.20 owed (before: £120.00 owed)
next: wait; 1.20 GBP overdue, under the minimum of 5; it waits until more is
overdue
? 0

$ inv bill oak --line "a; 1" --for 2026-0001
! inv: error: `2026-0001` is an invoice of `hart`, not of `oak`
? 2

$ inv bill
! inv: error: `inv bill` needs CLIENT, or `--recurring`
! see `inv bill --help`
? 2

Whose billing day it is, once.

$ inv bill --recurring --date 2026-06-01
! clients/hart.yaml:27:9: warning: dated 2026-06-01, which is after today, 2026-05-01 [future-record]
!    27 |   - id: 2026-0005
!       |         ^~~~~~~~~
! clients/pine.yaml:15:9: warning: dated 2026-06-01, which is after today, 2026-05-01 [future-record]
!    15 |   - id: 2026-0006
!       |         ^~~~~~~~~
wrote clients/hart.yaml:27
  - id: 2026-0005
    date: 2026-06-01
    due: 2026-07-01
    terms: 2/10 net 30
    currency: GBP
    lines:
      - {what: Upkeep, qty: 2, unit: h, rate: 45.00, tax: 20}
wrote clients/pine.yaml:15
  - id: 2026-0006
    date: 2026-06-01
    due: 2026-07-01
    currency: GBP
    lines:
      - {what: Upkeep, amount: 80.00, tax: export}
hart: 2026-0005 is new: £108.00, due 2026-07-01
pine: 2026-0006 is new: £80.00, due 2026-07-01
? 0

$ inv bill --recurring --date 2026-06-01
! inv: note: `hart` is billed already, by 2026-0005
! inv: note: `pine` is billed already, by 2026-0006
! inv: note: nobody is to be billed on 2026-06-01
? 0

An invoice of that day that is about something else does not stand for what recurs.

$ inv bill hart --line "Extra; 5.00" --date 2026-07-01
! clients/hart.yaml:34:9: warning: dated 2026-07-01, which is after today, 2026-05-01 [future-record]
!    34 |   - id: 2026-0007
!       |         ^~~~~~~~~
wrote clients/hart.yaml:34
  - id: 2026-0007
    date: 2026-07-01
    due: 2026-07-31
    terms: 2/10 net 30
    currency: GBP
    lines:
      - {what: Extra, amount: 5.00, tax: 20}
2026-0007 is new: £6.00, due 2026-07-31
Mrs Edith Hart: £277.10 owed (before: £271.10 owed)
next: remind by email, friendly, stage 2; 2026-0001 is overdue by 31 days:
163.10 GBP
? 0

$ inv bill --recurring --date 2026-07-01
! clients/hart.yaml:41:9: warning: dated 2026-07-01, which is after today, 2026-05-01 [future-record]
!    41 |   - id: 2026-0008
!       |         ^~~~~~~~~
! clients/pine.yaml:21:9: warning: dated 2026-07-01, which is after today, 2026-05-01 [future-record]
!    21 |   - id: 2026-0009
!       |         ^~~~~~~~~
wrote clients/hart.yaml:41
  - id: 2026-0008
    date: 2026-07-01
    due: 2026-07-31
    terms: 2/10 net 30
    currency: GBP
    lines:
      - {what: Upkeep, qty: 2, unit: h, rate: 45.00, tax: 20}
wrote clients/pine.yaml:21
  - id: 2026-0009
    date: 2026-07-01
    due: 2026-07-31
    currency: GBP
    lines:
      - {what: Upkeep, amount: 80.00, tax: export}
hart: 2026-0008 is new: £108.00, due 2026-07-31
pine: 2026-0009 is new: £80.00, due 2026-07-31
? 0

$ inv bill --recurring --date 2026-06-30 --dry-run
! clients/oak.yaml:22:9: warning: dated 2026-06-30, which is after today, 2026-05-01 [future-record]
!    22 |   - id: 2026-0010
!       |         ^~~~~~~~~
--- a/clients/oak.yaml
+++ b/clients/oak.yaml
@@ -19,3 +19,9 @@
     prices: gross
     lines:
       - {what: Gross, amount: 120.00, tax: 20}
+  - id: 2026-0010
+    date: 2026-06-30
+    due: 2026-07-30
+    currency: GBP
+    lines:
+      - {what: Upkeep, amount: 80.00, tax: 20}
2026-0010 is new: £96.00, due 2026-07-30
Oak Farm: €120.00 owed, as before; £216.00 owed (before: £120.00 owed)
next: carry forward instead of an email, friendly, stage 2, until 2026-07-01;
the next invoice goes out today; the balance is brought forward on it
? 0

$ inv bill --recurring --total 4
! inv: error: `--recurring` bills what the clients' `lines` say; `--total` does not go with it
! see `inv bill --help`
? 2

$ cat clients/hart.yaml
clients:
  - id: hart
    name: Mrs Edith Hart
    email: edith@hart.example
    terms: 2/10 net 30
    billing: {every: month, day: 1}
    lines:
      - {what: Upkeep, qty: 2, unit: h, rate: 45.00}
invoices:
  - id: 2026-0001
    date: 2026-05-01
    due: 2026-05-31
    terms: 2/10 net 30
    currency: GBP
    title: Spring
    po: PO 7
    lines:
      - {what: Spring pruning, qty: 3, unit: h, rate: 45.00, tax: 20}
      - {what: Green waste, amount: 12.50, tax: 0}
  - id: 2026-0003
    date: 2026-05-01
    currency: GBP
    kind: credit
    for: 2026-0001
    lines:
      - {what: Rose died, amount: 9.50, tax: 20}
  - id: 2026-0005
    date: 2026-06-01
    due: 2026-07-01
    terms: 2/10 net 30
    currency: GBP
    lines:
      - {what: Upkeep, qty: 2, unit: h, rate: 45.00, tax: 20}
  - id: 2026-0007
    date: 2026-07-01
    due: 2026-07-31
    terms: 2/10 net 30
    currency: GBP
    lines:
      - {what: Extra, amount: 5.00, tax: 20}
  - id: 2026-0008
    date: 2026-07-01
    due: 2026-07-31
    terms: 2/10 net 30
    currency: GBP
    lines:
      - {what: Upkeep, qty: 2, unit: h, rate: 45.00, tax: 20}
? 0

$ cat clients/oak.yaml
clients:
  - id: oak
    name: Oak Farm
    email: oak@oak.example
    billing: {every: month, day: 31}
    lines: [{what: Upkeep, amount: 80.00}]
invoices:
  - id: 2027/1
    date: 2026-05-01
    currency: GBP
    total: 120.00
    instalments:
      - {due: 2026-06-01, amount: 60.00}
      - {due: 2026-07-01, amount: 60.00}
  - id: 2026-0004
    date: 2026-05-01
    due: 2026-05-08
    currency: EUR
    prices: gross
    lines:
      - {what: Gross, amount: 120.00, tax: 20}
? 0

$ cat clients/pine.yaml
clients:
  - id: pine
    name: Pine Ltd
    email: pine@pine.example
    billing: {every: month, day: 1}
    lines: [{what: Upkeep, amount: 80.00, tax: export}]
invoices:
  - id: 2026-0002
    date: 2026-05-01
    due: 2026-05-31
    currency: GBP
    lines:
      - {what: Roses, qty: 12, rate: 9.50, discount: 10, tax: export}
    note: no hurry
  - id: 2026-0006
    date: 2026-06-01
    due: 2026-07-01
    currency: GBP
    lines:
      - {what: Upkeep, amount: 80.00, tax: export}
  - id: 2026-0009
    date: 2026-07-01
    due: 2026-07-31
    currency: GBP
    lines:
      - {what: Upkeep, amount: 80.00, tax: export}
? 0
