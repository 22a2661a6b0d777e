What may make a payment wrong is said, and nothing is recorded without a person's yes.

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

No English is understood: a promise, a question and a refusal may look like a payment.

@input
We will pay 2026-0042 (174.50) next Friday
@end

$ inv pay millhouse
! inv: note: no total bears this out: it may be a promise or a question, and no payment
--- a/clients/millhouse.yaml
+++ b/clients/millhouse.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0042, date: 2026-03-01, total: 174.50}
   - {id: 2026-0043, date: 2026-04-01, total: 80.00}
+journal:
+  - {date: 2026-05-08, paid: 174.50, for: 2026-0042}
2026-0042 is settled
Millhouse Ltd: £80.00 owed (before: £254.50 owed)
next: wait, until 2026-05-14; 174.50 GBP received on 2026-05-08; nothing before
2026-05-14
! inv: error: nothing was written: answer at a terminal, or record it with `inv pay millhouse 174.50 --for 2026-0042 --date 2026-05-08`
? 2

@input
Could you send us a copy of 2026-0042?
@end

$ inv pay millhouse
! inv: note: what was paid of `2026-0042` cannot be told: nothing goes to it
! inv: error: nothing in the text on standard input can be proposed; give AMOUNT or `--for`
? 2

@input
We are unable to pay 2026-0042.
@end

$ inv pay millhouse
! inv: note: what was paid of `2026-0042` cannot be told: nothing goes to it
! inv: error: nothing in the text on standard input can be proposed; give AMOUNT or `--for`
? 2

@answer no

$ inv pay millhouse
! inv: note: what was paid of `2026-0042` cannot be told: nothing goes to it
! inv: error: nothing in the text on standard input can be proposed; give AMOUNT or `--for`
? 2

What a mail quotes of earlier ones is not read.

@input
We have paid 80.00 for 2026-0043.

On Thu, 7 May 2026, Rowan wrote:
> 2026-0042 is overdue: 174.50
Total 174.50
@end

$ inv pay millhouse
! inv: note: what it quotes of earlier mails is not read
! inv: note: no total bears this out: it may be a promise or a question, and no payment
--- a/clients/millhouse.yaml
+++ b/clients/millhouse.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0042, date: 2026-03-01, total: 174.50}
   - {id: 2026-0043, date: 2026-04-01, total: 80.00}
+journal:
+  - {date: 2026-05-08, paid: 80.00, for: 2026-0043}
2026-0043 is settled
Millhouse Ltd: £174.50 owed (before: £254.50 owed)
next: wait, until 2026-05-10; 80.00 GBP received on 2026-05-08; nothing before
2026-05-10
! inv: error: nothing was written: answer at a terminal, or record it with `inv pay millhouse 80.00 --for 2026-0043 --date 2026-05-08`
? 2

Money of another currency is not taken for the invoice's.

@input
2026-0042 174.50 EUR
@end

$ inv pay millhouse
! inv: note: `174.50` is left out: it is not in GBP
! inv: note: what was paid of `2026-0042` cannot be told: nothing goes to it
! inv: error: nothing in the text on standard input can be proposed; give AMOUNT or `--for`
? 2

Control characters do no harm.

@input
2026-0043 80.00 ␛[31mred␛[0m
Reference: ␛]0;x
@end

$ inv pay millhouse
! inv: note: no total bears this out: it may be a promise or a question, and no payment
--- a/clients/millhouse.yaml
+++ b/clients/millhouse.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0042, date: 2026-03-01, total: 174.50}
   - {id: 2026-0043, date: 2026-04-01, total: 80.00}
+journal:
+  - {date: 2026-05-08, paid: 80.00, for: 2026-0043}
2026-0043 is settled
Millhouse Ltd: £174.50 owed (before: £254.50 owed)
next: wait, until 2026-05-10; 80.00 GBP received on 2026-05-08; nothing before
2026-05-10
! inv: error: nothing was written: answer at a terminal, or record it with `inv pay millhouse 80.00 --for 2026-0043 --date 2026-05-08`
? 2

$ cat clients/millhouse.yaml
clients:
  - {id: millhouse, name: Millhouse Ltd, email: accounts@millhouse.example}
invoices:
  - {id: 2026-0042, date: 2026-03-01, total: 174.50}
  - {id: 2026-0043, date: 2026-04-01, total: 80.00}
? 0
