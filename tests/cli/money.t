Credits, deposits, money that comes back, and what is given up.

@today 2026-05-08
@file inv.yaml
business:
  name: Rowan Yard Care
  currency: GBP
  pay: [{via: Cheque, note: Payable to Rowan Yard Care}]
@end
@file clients.yaml
clients:
  - id: hart
    name: Mrs Edith Hart
    email: edith@hart.example
  - id: lane
    name: Lane & Sons
    email: lane@lane.example
@end
@file invoices.yaml
invoices:
  - {id: 2026-0001, client: hart, date: 2026-02-01, total: 100.00}
  - {id: 2026-0002, client: hart, date: 2026-03-01, total: 60.00}
  - {id: 2026-0003, client: hart, date: 2026-04-01, total: 40.00}
  - {id: 2026-0004, client: lane, date: 2026-04-01, total: 40.00}
@end
@file journal.yaml
journal: []
@end

$ inv credit hart 10 --for 2026-0001 --why "late: two days"
wrote journal.yaml:2
  {date: 2026-05-08, client: hart, credit: 10.00, for: 2026-0001, why: "late: two days"}
2026-0001 has £90.00 still open (before: £100.00)
Mrs Edith Hart: £190.00 owed (before: £200.00 owed)
next: wait, until 2026-05-14; 10.00 GBP credited on 2026-05-08; nothing before
2026-05-14
? 0

$ inv credit hart --for 2026-0003
wrote journal.yaml:3
  {date: 2026-05-08, client: hart, credit: 40.00, for: 2026-0003}
2026-0003 is settled
Mrs Edith Hart: £150.00 owed (before: £190.00 owed)
next: wait, until 2026-05-14; 40.00 GBP credited on 2026-05-08; nothing before
2026-05-14
? 0

$ inv pay hart 120 --for 2026-0001
wrote journal.yaml:4
  {date: 2026-05-08, client: hart, paid: 120.00, for: 2026-0001}
2026-0001 is settled; 2026-0002 has £30.00 still open (before: £60.00)
Mrs Edith Hart: £30.00 owed (before: £150.00 owed)
next: wait, until 2026-05-14; 120.00 GBP received on 2026-05-08; nothing before
2026-05-14
? 0

$ inv returned hart 90.00 --for 2026-0001 --why "cheque bounced"
wrote journal.yaml:5
  {date: 2026-05-08, client: hart, returned: 90.00, for: 2026-0001, why: cheque bounced}
2026-0001 is open again: £90.00
Mrs Edith Hart: £120.00 owed (before: £30.00 owed)
next: wait, until 2026-05-14; 120.00 GBP received on 2026-05-08; nothing before
2026-05-14
? 0

$ inv returned hart 90.00 --for 2026-0001
! inv: error: `returned: 90.00` of `hart` on 2026-05-08 is there already, in journal.yaml:5; where both happened, `--ref` tells them apart
? 2

$ inv pay lane 50 --keep
wrote journal.yaml:6
  {date: 2026-05-08, client: lane, paid: 50.00, keep: true}
£50.00 stays unapplied
Lane & Sons: £10.00 in credit (before: £40.00 owed)
next: wait; 40.00 GBP overdue, but unapplied money covers it; it waits to be
applied
? 0

$ inv apply lane --for 2026-0004
wrote journal.yaml:7
  {date: 2026-05-08, client: lane, apply: 40.00, for: 2026-0004}
2026-0004 is settled; £10.00 stays unapplied
Lane & Sons: £10.00 in credit, as before
? 0

$ inv apply lane 100 --for 2026-0004
! journal.yaml:8:43: error: `100.00 GBP` applied, but only `10.00 GBP` is unapplied on 2026-05-08 [apply-exceeds]
!     8 |   {date: 2026-05-08, client: lane, apply: 100.00, for: 2026-0004},
!       |                                           ^~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv apply lane 5
! inv: error: `inv apply` needs `--for`: the invoices that the money is for
! see `inv apply --help`
? 2

A refund of more than there is would make the book wrong.

$ inv refund lane 10.01
! journal.yaml:8:44: warning: refund of `10.01 GBP` is 0.01 more than was unapplied on 2026-05-08; is a payment or a credit missing? [refund-exceeds]
!     8 |   {date: 2026-05-08, client: lane, refund: 10.01},
!       |                                            ^~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv refund lane 10.00 --via bank
wrote journal.yaml:8
  {date: 2026-05-08, client: lane, refund: 10.00, via: bank}
nothing stays unapplied
Lane & Sons: £0.00 owed (before: £10.00 in credit)
? 0

$ inv writeoff 2026-0001 0.50 --why pennies
wrote journal.yaml:9
  {date: 2026-05-08, client: hart, writeoff: 2026-0001, amount: 0.50, why: pennies}
2026-0001 has £89.50 still open (before: £90.00)
Mrs Edith Hart: £119.50 owed (before: £120.00 owed)
next: wait, until 2026-05-14; 120.00 GBP received on 2026-05-08; nothing before
2026-05-14
? 0

$ inv writeoff 2026-0001
wrote journal.yaml:10
  {date: 2026-05-08, client: hart, writeoff: 2026-0001}
2026-0001 is written off
Mrs Edith Hart: £30.00 owed (before: £119.50 owed)
next: wait, until 2026-05-14; 120.00 GBP received on 2026-05-08; nothing before
2026-05-14
? 0

$ inv writeoff 2026-0001
! journal.yaml:11:46: error: `2026-0001` is written off in full a second time [second-writeoff]
!    11 |   {date: 2026-05-08, client: hart, writeoff: 2026-0001},
!       |                                              ^~~~~~~~~
! journal.yaml:10:46: note: the first time is here
!    10 |   {date: 2026-05-08, client: hart, writeoff: 2026-0001},
!       |                                              ^~~~~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv writeoff 2026-9999
! inv: error: unknown invoice `2026-9999`
? 2

$ inv void 2026-0002 --why "billed twice"
wrote journal.yaml:11
  {date: 2026-05-08, client: hart, void: 2026-0002, why: billed twice}
2026-0002 is void; £30.00 stays unapplied
Mrs Edith Hart: £30.00 in credit (before: £30.00 owed)
? 0

$ inv void 2026-0002
! journal.yaml:12:42: error: `2026-0002` is voided a second time [second-void]
!    12 |   {date: 2026-05-08, client: hart, void: 2026-0002},
!       |                                          ^~~~~~~~~
! journal.yaml:11:42: note: the first time is here
!    11 |   {date: 2026-05-08, client: hart, void: 2026-0002, why: billed twice},
!       |                                          ^~~~~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ cat journal.yaml
journal: [
  {date: 2026-05-08, client: hart, credit: 10.00, for: 2026-0001, why: "late: two days"},
  {date: 2026-05-08, client: hart, credit: 40.00, for: 2026-0003},
  {date: 2026-05-08, client: hart, paid: 120.00, for: 2026-0001},
  {date: 2026-05-08, client: hart, returned: 90.00, for: 2026-0001, why: cheque bounced},
  {date: 2026-05-08, client: lane, paid: 50.00, keep: true},
  {date: 2026-05-08, client: lane, apply: 40.00, for: 2026-0004},
  {date: 2026-05-08, client: lane, refund: 10.00, via: bank},
  {date: 2026-05-08, client: hart, writeoff: 2026-0001, amount: 0.50, why: pennies},
  {date: 2026-05-08, client: hart, writeoff: 2026-0001},
  {date: 2026-05-08, client: hart, void: 2026-0002, why: billed twice},
  ]
? 0

$ inv check
ok; 2 clients, 4 invoices, 10 journal entries
? 0
