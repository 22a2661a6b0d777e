A pasted remittance advice is read, and what it says is proposed. A person decides.

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
  - {id: 2026-0042, date: 2026-03-01, total: 174.50}
  - {id: 2026-0043, date: 2026-04-01, total: 80.00}
@end
@input
REMITTANCE ADVICE            Millhouse Ltd
Payment date: 07/05/2026     Reference: BACS 7781
Invoice        Amount
2026-0042      174.50
2026-0043       80.00
Total paid     254.50
@end

Without a terminal it is shown, and how to record it.

$ inv pay millhouse
! inv: note: its date is not taken: `07/05/2026`
--- a/clients/millhouse.yaml
+++ b/clients/millhouse.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0042, date: 2026-03-01, total: 174.50}
   - {id: 2026-0043, date: 2026-04-01, total: 80.00}
+journal:
+  - {date: 2026-05-08, paid: 254.50, for: {2026-0042: 174.50, 2026-0043: 80.00}, ref: BACS 7781}
2026-0042 is settled; 2026-0043 is settled
Millhouse Ltd: £0.00 owed (before: £254.50 owed)
! inv: error: nothing was written: answer at a terminal, or record it with `inv pay millhouse 254.50 --for 2026-0042=174.50,2026-0043=80.00 --ref 'BACS 7781' --date 2026-05-08`
? 2

There is no way around the question.

$ inv pay millhouse --yes
! inv: error: unknown option `--yes`
! see `inv pay --help`
? 2

What is answered other than yes writes nothing.

@answer n

$ inv pay millhouse
! inv: note: its date is not taken: `07/05/2026`
--- a/clients/millhouse.yaml
+++ b/clients/millhouse.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0042, date: 2026-03-01, total: 174.50}
   - {id: 2026-0043, date: 2026-04-01, total: 80.00}
+journal:
+  - {date: 2026-05-08, paid: 254.50, for: {2026-0042: 174.50, 2026-0043: 80.00}, ref: BACS 7781}
2026-0042 is settled; 2026-0043 is settled
Millhouse Ltd: £0.00 owed (before: £254.50 owed)
! record this payment? [y/N] n
! inv: error: nothing was written
? 2

@answer y

$ inv pay millhouse
! inv: note: its date is not taken: `07/05/2026`
--- a/clients/millhouse.yaml
+++ b/clients/millhouse.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0042, date: 2026-03-01, total: 174.50}
   - {id: 2026-0043, date: 2026-04-01, total: 80.00}
+journal:
+  - {date: 2026-05-08, paid: 254.50, for: {2026-0042: 174.50, 2026-0043: 80.00}, ref: BACS 7781}
2026-0042 is settled; 2026-0043 is settled
Millhouse Ltd: £0.00 owed (before: £254.50 owed)
! record this payment? [y/N] y
! inv: note: its date is not taken: `07/05/2026`
wrote clients/millhouse.yaml:7
  - {date: 2026-05-08, paid: 254.50, for: {2026-0042: 174.50, 2026-0043: 80.00}, ref: BACS 7781}
2026-0042 is settled; 2026-0043 is settled
Millhouse Ltd: £0.00 owed (before: £254.50 owed)
? 0

A second time there is nothing to propose but doubts.

$ inv pay millhouse
! inv: note: its date is not taken: `07/05/2026`
! inv: note: `2026-0042` is settled already
! inv: note: `2026-0043` is settled already
! inv: error: nothing in the text on standard input can be proposed; give AMOUNT or `--for`
? 2

$ cat clients/millhouse.yaml
clients:
  - {id: millhouse, name: Millhouse Ltd, email: accounts@millhouse.example}
invoices:
  - {id: 2026-0042, date: 2026-03-01, total: 174.50}
  - {id: 2026-0043, date: 2026-04-01, total: 80.00}
journal:
  - {date: 2026-05-08, paid: 254.50, for: {2026-0042: 174.50, 2026-0043: 80.00}, ref: BACS 7781}
? 0
