What may make a payment wrong is said, and refused with `--yes`.

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

Money of another currency is not taken for the invoice's.

@input
2026-0042 174.50 EUR
@end

$ inv pay millhouse
! inv: note: `174.50 EUR` at `2026-0042` is not in GBP, and is left out
! inv: error: nothing in the text on standard input can be proposed; give AMOUNT or `--for`
? 2

A line that stands there twice.

@input
2026-0042 174.50
2026-0042 20.00
@end

$ inv pay millhouse --yes
! inv: note: `2026-0042` stands there twice, with 174.50 and 20.00: 194.50 is taken
! inv: note: `2026-0042` gets 194.50, and 174.50 is open
! inv: error: what the text says is not clear: `2026-0042` stands there twice, with 174.50 and 20.00: 194.50 is taken; nothing was written, look at it without `--yes`
? 2

No amount, and so all that is open is no more than a guess.

@input
We have paid 2026-0043 today.
@end

$ inv pay millhouse --yes
! inv: note: no amount stands at `2026-0043`; all that is open is assumed: 80.00
! inv: error: what the text says is not clear: no amount stands at `2026-0043`; all that is open is assumed: 80.00; nothing was written, look at it without `--yes`
? 2

What is not paid is not recorded.

@input
We will NOT pay 2026-0042.
@end

$ inv pay millhouse --yes
! inv: note: `2026-0042` stands near `not`: nothing goes to it
! inv: error: nothing in the text on standard input can be proposed; give AMOUNT or `--for`
? 2

Prose, with its amounts in brackets.

@input
Hello Rowan, yesterday we sent you £194.50 for invoice 2026-0042 (£174.50) and
part of invoice no. 2026-0043 (£20.00). Our reference is BP-4471, value date
7th of May 2026.
@end

$ inv pay millhouse --yes
wrote clients/millhouse.yaml:7
  - {date: 2026-05-07, paid: 194.50, for: {2026-0042: 174.50, 2026-0043: 20.00}, ref: BP-4471}
2026-0042 is settled; 2026-0043 has £60.00 still open (before: £80.00)
Millhouse Ltd: £60.00 owed (before: £254.50 owed)
next: wait, until 2026-05-13; 194.50 GBP received on 2026-05-07; nothing before
2026-05-13
? 0
