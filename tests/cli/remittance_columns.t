What a number of an advice is, its heading tells, or the words beside it, and never its place.

@today 2026-05-08
@file inv.yaml
business:
  name: Rowan Yard Care
  currency: GBP
  pay: [{via: Cheque, note: Payable to Rowan Yard Care}]
@end
@file clients/millhouse.yaml
clients:
  - {id: millhouse, name: Millhouse Ltd, email: accounts@millhouse.example}
invoices:
  - {id: 2026-0042, date: 2026-03-01, total: 1200.00}
  - {id: 2026-0043, date: 2026-04-01, total: 80.00}
@end

@input
2026-0042: paid 500.00, remaining 700.00
@end

$ inv pay millhouse
! inv: note: no total bears this out: it may be a promise or a question, and no payment
--- a/clients/millhouse.yaml
+++ b/clients/millhouse.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0042, date: 2026-03-01, total: 1200.00}
   - {id: 2026-0043, date: 2026-04-01, total: 80.00}
+journal:
+  - {date: 2026-05-08, paid: 500.00, for: 2026-0042}
2026-0042 has £700.00 still open (before: £1,200.00)
Millhouse Ltd: £780.00 owed (before: £1,280.00 owed)
next: wait, until 2026-05-10; 500.00 GBP received on 2026-05-08; nothing before
2026-05-10
! inv: error: nothing was written: answer at a terminal, or record it with `inv pay millhouse 500.00 --for 2026-0042 --date 2026-05-08`
? 2

A table with bars all around has a cell before the first, below which nothing stands.

@input
| Invoice   | Gross  | WHT   | Net    |
|-----------|--------|-------|--------|
| 2026-0042 | 500.00 | 50.00 | 450.00 |
| Total     | 500.00 | 50.00 | 450.00 |
@end

$ inv pay millhouse
--- a/clients/millhouse.yaml
+++ b/clients/millhouse.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0042, date: 2026-03-01, total: 1200.00}
   - {id: 2026-0043, date: 2026-04-01, total: 80.00}
+journal:
+  - {date: 2026-05-08, paid: 450.00, withheld: 50.00, for: 2026-0042}
2026-0042 has £700.00 still open (before: £1,200.00)
Millhouse Ltd: £780.00 owed (before: £1,280.00 owed)
next: wait, until 2026-05-10; 500.00 GBP received on 2026-05-08; nothing before
2026-05-10
! inv: error: nothing was written: answer at a terminal, or record it with `inv pay millhouse 450.00 --for 2026-0042 --withheld 50.00 --date 2026-05-08`
? 2

@input
| Invoice   | Balance | Paid   |
| 2026-0042 |  700.00 | 500.00 |
| 2026-0043 |   20.00 |  60.00 |
| Total     |  720.00 | 560.00 |
@end

$ inv pay millhouse
--- a/clients/millhouse.yaml
+++ b/clients/millhouse.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0042, date: 2026-03-01, total: 1200.00}
   - {id: 2026-0043, date: 2026-04-01, total: 80.00}
+journal:
+  - {date: 2026-05-08, paid: 560.00, for: {2026-0042: 500.00, 2026-0043: 60.00}}
2026-0042 has £700.00 still open (before: £1,200.00); 2026-0043 has £20.00 still
open (before: £80.00)
Millhouse Ltd: £720.00 owed (before: £1,280.00 owed)
next: wait, until 2026-05-10; 560.00 GBP received on 2026-05-08; nothing before
2026-05-10
! inv: error: nothing was written: answer at a terminal, or record it with `inv pay millhouse 560.00 --for 2026-0042=500.00,2026-0043=60.00 --date 2026-05-08`
? 2

Where the row of totals has more than one that may be meant, the other is said.

@input
Invoice No;Net;VAT;Gross
2026-0042;1000.00;200.00;1200.00
Total;1000.00;200.00;1200.00
@end

$ inv pay millhouse
! inv: note: there is another total, 1200.00
--- a/clients/millhouse.yaml
+++ b/clients/millhouse.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0042, date: 2026-03-01, total: 1200.00}
   - {id: 2026-0043, date: 2026-04-01, total: 80.00}
+journal:
+  - {date: 2026-05-08, paid: 1000.00, for: 2026-0042}
2026-0042 has £200.00 still open (before: £1,200.00)
Millhouse Ltd: £280.00 owed (before: £1,280.00 owed)
next: wait, until 2026-05-10; 1000.00 GBP received on 2026-05-08; nothing before
2026-05-10
! inv: error: nothing was written: answer at a terminal, or record it with `inv pay millhouse 1000.00 --for 2026-0042 --date 2026-05-08`
? 2

A column of what is left open.

@input
Invoice      Amount    Balance
2026-0042    500.00     700.00
2026-0043     80.00       0.00
Total        580.00     700.00
@end

$ inv pay millhouse
--- a/clients/millhouse.yaml
+++ b/clients/millhouse.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0042, date: 2026-03-01, total: 1200.00}
   - {id: 2026-0043, date: 2026-04-01, total: 80.00}
+journal:
+  - {date: 2026-05-08, paid: 580.00, for: {2026-0042: 500.00, 2026-0043: 80.00}}
2026-0042 has £700.00 still open (before: £1,200.00); 2026-0043 is settled
Millhouse Ltd: £700.00 owed (before: £1,280.00 owed)
next: wait, until 2026-05-10; 580.00 GBP received on 2026-05-08; nothing before
2026-05-10
! inv: error: nothing was written: answer at a terminal, or record it with `inv pay millhouse 580.00 --for 2026-0042=500.00,2026-0043=80.00 --date 2026-05-08`
? 2

A bank's row with its balance.

@input
Date,Description,Money in,Balance
2026-05-07,2026-0043 MILLHOUSE,80.00,9120.44
@end

$ inv pay millhouse
! inv: note: no total bears this out: it may be a promise or a question, and no payment
--- a/clients/millhouse.yaml
+++ b/clients/millhouse.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0042, date: 2026-03-01, total: 1200.00}
   - {id: 2026-0043, date: 2026-04-01, total: 80.00}
+journal:
+  - {date: 2026-05-07, paid: 80.00, for: 2026-0043}
2026-0043 is settled
Millhouse Ltd: £1,200.00 owed (before: £1,280.00 owed)
next: wait, until 2026-05-09; 80.00 GBP received on 2026-05-07; nothing before
2026-05-09
! inv: error: nothing was written: answer at a terminal, or record it with `inv pay millhouse 80.00 --for 2026-0043 --date 2026-05-07`
? 2

Tax that was withheld settles too.

@input
Invoice;Amount;TDS;Paid
2026-0042;1200.00;120.00;1080.00
Total;1200.00;120.00;1080.00
@end

$ inv pay millhouse
--- a/clients/millhouse.yaml
+++ b/clients/millhouse.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0042, date: 2026-03-01, total: 1200.00}
   - {id: 2026-0043, date: 2026-04-01, total: 80.00}
+journal:
+  - {date: 2026-05-08, paid: 1080.00, withheld: 120.00, for: 2026-0042}
2026-0042 is settled
Millhouse Ltd: £80.00 owed (before: £1,280.00 owed)
next: wait, until 2026-05-14; 1200.00 GBP received on 2026-05-08; nothing before
2026-05-14
! inv: error: nothing was written: answer at a terminal, or record it with `inv pay millhouse 1080.00 --for 2026-0042 --withheld 120.00 --date 2026-05-08`
? 2

@input
2026-0043  80.00
Less tax withheld  8.00
Total paid  72.00
@end

@answer y

$ inv pay millhouse
--- a/clients/millhouse.yaml
+++ b/clients/millhouse.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0042, date: 2026-03-01, total: 1200.00}
   - {id: 2026-0043, date: 2026-04-01, total: 80.00}
+journal:
+  - {date: 2026-05-08, paid: 72.00, withheld: 8.00, for: 2026-0043}
2026-0043 is settled
Millhouse Ltd: £1,200.00 owed (before: £1,280.00 owed)
next: wait, until 2026-05-10; 80.00 GBP received on 2026-05-08; nothing before
2026-05-10
! record this payment? [y/N] y
wrote clients/millhouse.yaml:7
  - {date: 2026-05-08, paid: 72.00, withheld: 8.00, for: 2026-0043}
2026-0043 is settled
Millhouse Ltd: £1,200.00 owed (before: £1,280.00 owed)
next: wait, until 2026-05-10; 80.00 GBP received on 2026-05-08; nothing before
2026-05-10
? 0

$ cat clients/millhouse.yaml
clients:
  - {id: millhouse, name: Millhouse Ltd, email: accounts@millhouse.example}
invoices:
  - {id: 2026-0042, date: 2026-03-01, total: 1200.00}
  - {id: 2026-0043, date: 2026-04-01, total: 80.00}
journal:
  - {date: 2026-05-08, paid: 72.00, withheld: 8.00, for: 2026-0043}
? 0
