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
  - {date: 2026-05-08, client: hart, credit: 10.00, for: 2026-0001, why: "late: two days"}
2026-0001 has £90.00 still open (before: £100.00)
Mrs Edith Hart: £190.00 owed (before: £200.00 owed)
next: wait, until 2026-05-10; 10.00 GBP credited on 2026-05-08; nothing before
2026-05-10
? 0

$ inv credit hart --for 2026-0003
wrote journal.yaml:3
  - {date: 2026-05-08, client: hart, credit: 40.00, for: 2026-0003}
2026-0003 is settled
Mrs Edith Hart: £150.00 owed (before: £190.00 owed)
next: wait, until 2026-05-10; 40.00 GBP credited on 2026-05-08; nothing before
2026-05-10
? 0

$ inv pay hart 120 --for 2026-0001
wrote journal.yaml:4
  - {date: 2026-05-08, client: hart, paid: 120.00, for: 2026-0001}
2026-0001 is settled; 2026-0002 has £30.00 still open (before: £60.00)
Mrs Edith Hart: £30.00 owed (before: £150.00 owed)
next: wait, until 2026-05-10; 120.00 GBP received on 2026-05-08; nothing before
2026-05-10
? 0

$ inv returned hart 90.00 --for 2026-0001 --why "cheque bounced"
wrote journal.yaml:5
  - {date: 2026-05-08, client: hart, returned: 90.00, for: 2026-0001, why: cheque bounced}
2026-0001 is open again: £90.00
Mrs Edith Hart: £120.00 owed (before: £30.00 owed)
next: call, friendly, stage 2; 90.00 GBP paid for 2026-0001 came back on
2026-05-08 (cheque bounced); nobody has been in touch since
? 0

$ inv returned hart 90.00 --for 2026-0001
! inv: error: `returned: 90.00` of `hart` on 2026-05-08 is there already, in journal.yaml:5; where both happened, `--ref` or `--memo` tells them apart
? 2

$ inv pay lane 50 --keep
wrote journal.yaml:6
  - {date: 2026-05-08, client: lane, paid: 50.00, keep: true}
£50.00 stays unapplied
Lane & Sons: £10.00 in credit (before: £40.00 owed)
next: wait, until 2026-05-14; 50.00 GBP received on 2026-05-08; nothing before
2026-05-14
? 0

$ inv apply lane --for 2026-0004
wrote journal.yaml:7
  - {date: 2026-05-08, client: lane, apply: 40.00, for: 2026-0004}
2026-0004 is settled; £10.00 stays unapplied
Lane & Sons: £10.00 in credit, as before
? 0

$ inv apply lane 100 --for 2026-0004
! journal.yaml:8:45: error: `100.00 GBP` applied, but only `10.00 GBP` is unapplied on 2026-05-08 [apply-exceeds]
!     8 |   - {date: 2026-05-08, client: lane, apply: 100.00, for: 2026-0004}
!       |                                             ^~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv apply lane 5
! inv: error: `inv apply` needs `--for`: the invoices that the money is for
! see `inv apply --help`
? 2

A refund of more than there is would make the book wrong.

$ inv refund lane 10.01
! journal.yaml:8:46: warning: refund of `10.01 GBP` is 0.01 more than was unapplied on 2026-05-08; is a payment or a credit missing? [refund-exceeds]
!     8 |   - {date: 2026-05-08, client: lane, refund: 10.01}
!       |                                              ^~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv refund lane 10.00 --via bank
wrote journal.yaml:8
  - {date: 2026-05-08, client: lane, refund: 10.00, via: bank}
nothing stays unapplied
Lane & Sons: £0.00 owed (before: £10.00 in credit)
? 0

$ inv writeoff 2026-0001 0.50 --why pennies
wrote journal.yaml:9
  - {date: 2026-05-08, client: hart, writeoff: 2026-0001, amount: 0.50, why: pennies}
2026-0001 has £89.50 still open (before: £90.00)
Mrs Edith Hart: £119.50 owed (before: £120.00 owed)
next: call, friendly, stage 2; 90.00 GBP paid for 2026-0001 came back on
2026-05-08 (cheque bounced); nobody has been in touch since
? 0

$ inv writeoff 2026-0001
wrote journal.yaml:10
  - {date: 2026-05-08, client: hart, writeoff: 2026-0001}
2026-0001 is written off
Mrs Edith Hart: £30.00 owed (before: £119.50 owed)
next: wait, until 2026-05-10; 120.00 GBP received on 2026-05-08; nothing before
2026-05-10
? 0

$ inv writeoff 2026-0001
! journal.yaml:11:48: error: `2026-0001` is written off in full a second time [second-writeoff]
!    11 |   - {date: 2026-05-08, client: hart, writeoff: 2026-0001}
!       |                                                ^~~~~~~~~
! journal.yaml:10:48: note: the first time is here
!    10 |   - {date: 2026-05-08, client: hart, writeoff: 2026-0001}
!       |                                                ^~~~~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv writeoff 2026-9999
! inv: error: unknown invoice `2026-9999`
? 2

$ inv void 2026-0002 --why "billed twice"
wrote journal.yaml:11
  - {date: 2026-05-08, client: hart, void: 2026-0002, why: billed twice}
2026-0002 is void; £30.00 stays unapplied
Mrs Edith Hart: £30.00 in credit (before: £30.00 owed)
? 0

$ inv void 2026-0002
! journal.yaml:12:44: error: `2026-0002` is voided a second time [second-void]
!    12 |   - {date: 2026-05-08, client: hart, void: 2026-0002}
!       |                                            ^~~~~~~~~
! journal.yaml:11:44: note: the first time is here
!    11 |   - {date: 2026-05-08, client: hart, void: 2026-0002, why: billed twice}
!       |                                            ^~~~~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ cat journal.yaml
journal:
  - {date: 2026-05-08, client: hart, credit: 10.00, for: 2026-0001, why: "late: two days"}
  - {date: 2026-05-08, client: hart, credit: 40.00, for: 2026-0003}
  - {date: 2026-05-08, client: hart, paid: 120.00, for: 2026-0001}
  - {date: 2026-05-08, client: hart, returned: 90.00, for: 2026-0001, why: cheque bounced}
  - {date: 2026-05-08, client: lane, paid: 50.00, keep: true}
  - {date: 2026-05-08, client: lane, apply: 40.00, for: 2026-0004}
  - {date: 2026-05-08, client: lane, refund: 10.00, via: bank}
  - {date: 2026-05-08, client: hart, writeoff: 2026-0001, amount: 0.50, why: pennies}
  - {date: 2026-05-08, client: hart, writeoff: 2026-0001}
  - {date: 2026-05-08, client: hart, void: 2026-0002, why: billed twice}
? 0

$ inv check
ok; 2 clients, 4 invoices, 10 journal entries
? 0

A discount that is taken is said, and so is a write-off that is taken back.

@file clients/early.yaml
clients:
  - {id: early, name: Early Ltd, email: early@early.example}
invoices:
  - {id: D-1, date: 2026-05-01, due: 2026-05-31, terms: 2/10 net 30, total: 285.00}
  - {id: D-2, date: 2026-05-01, due: 2026-05-31, total: 30.00}
@end

$ inv pay early 279.30 --for D-1
wrote clients/early.yaml:7
  - {date: 2026-05-08, paid: 279.30, for: D-1}
D-1 is settled, with £5.70 discount
Early Ltd: £30.00 owed (before: £315.00 owed)
next: wait, until 2026-05-24; nothing is overdue; the heads-up for D-2 can go
out on 2026-05-24
? 0

$ inv returned early 279.30 --for D-1
wrote clients/early.yaml:8
  - {date: 2026-05-08, returned: 279.30, for: D-1}
D-1 is open again: £285.00, the discount of £5.70 taken back
Early Ltd: £315.00 owed (before: £30.00 owed)
next: wait, until 2026-05-24; nothing is overdue; the heads-up for D-1 can go
out on 2026-05-24
? 0

$ inv writeoff D-2
wrote clients/early.yaml:9
  - {date: 2026-05-08, writeoff: D-2}
D-2 is written off
Early Ltd: £285.00 owed (before: £315.00 owed)
next: wait, until 2026-05-24; nothing is overdue; the heads-up for D-1 can go
out on 2026-05-24
? 0

$ inv pay early 30 --for D-2
! clients/early.yaml:9:34: error: nothing is open of `D-2` on 2026-05-08; `paid` settled it that day, and money counts before write-offs; is one of the dates wrong? [writeoff-nothing]
!     9 |   - {date: 2026-05-08, writeoff: D-2}
!       |                                  ^~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv credit early 3 --for D-1 --id CN-1
wrote clients/early.yaml:10
  - {date: 2026-05-08, credit: 3.00, for: D-1, id: CN-1}
D-1 has £282.00 still open (before: £285.00)
Early Ltd: £282.00 owed (before: £285.00 owed)
next: wait, until 2026-05-24; nothing is overdue; the heads-up for D-1 can go
out on 2026-05-24
? 0

$ inv credit early 4 --for D-1 --id CN-1
! inv: error: the number `CN-1` is taken
? 2

$ inv credit early 2.50 --for D-1
wrote clients/early.yaml:11
  - {date: 2026-05-08, credit: 2.50, for: D-1}
D-1 has £279.50 still open (before: £282.00)
Early Ltd: £279.50 owed (before: £282.00 owed)
next: wait, until 2026-05-24; nothing is overdue; the heads-up for D-1 can go
out on 2026-05-24
? 0

$ inv credit early 2.50 --for D-1
! clients/early.yaml:8:34: error: `279.30 GBP` returned, but only `277.00 GBP` was paid for the invoices in `for` by 2026-05-08 [returned-exceeds]
!     8 |   - {date: 2026-05-08, returned: 279.30, for: D-1}
!       |                                  ^~~~~~
! clients/early.yaml:12:32: warning: the same entry twice; where both happened, a `memo` tells them apart [same-entry-twice]
!    12 |   - {date: 2026-05-08, credit: 2.50, for: D-1}
!       |                                ^~~~
! clients/early.yaml:11:32: note: the first one is here
!    11 |   - {date: 2026-05-08, credit: 2.50, for: D-1}
!       |                                ^~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv pay early 10 --for D-1 --date 2026-05-02
wrote clients/early.yaml:12
  - {date: 2026-05-02, paid: 10.00, for: D-1}
D-1 has £279.30 still open (before: £279.50); £9.80 of the write-off of D-2
taken back
Early Ltd: £279.30 owed (before: £279.50 owed)
next: wait, until 2026-05-24; nothing is overdue; the heads-up for D-1 can go
out on 2026-05-24
? 0

$ inv void D-1
wrote clients/early.yaml:13
  - {date: 2026-05-08, void: D-1}
D-1 is void; £5.70 stays unapplied
Early Ltd: £5.70 in credit (before: £279.30 owed)
? 0

$ inv pay early 11 --for D-1
! inv: note: `D-1` is void; nothing is owed of it
! clients/early.yaml:14:30: warning: paid for what was not open any more on 2026-05-08; is it for another invoice, or entered twice? [payment-nothing-open]
!    14 |   - {date: 2026-05-08, paid: 11.00, for: D-1}
!       |                              ^~~~~
wrote clients/early.yaml:14
  - {date: 2026-05-08, paid: 11.00, for: D-1}
£11.00 of the write-off of D-2 taken back
Early Ltd: £5.70 in credit, as before
? 0

$ inv bill early --total 20.00
wrote clients/early.yaml:6
  - {id: 2026-0005, date: 2026-05-08, due: 2026-06-07, currency: GBP, total: 20.00}
2026-0005 is new: £20.00, due 2026-06-07, £14.30 open; nothing stays unapplied
Early Ltd: £14.30 owed (before: £5.70 in credit)
next: wait, until 2026-05-31; nothing is overdue; the heads-up for 2026-0005 can
go out on 2026-05-31
? 0

$ inv dispute D-2
! inv: note: nothing is open of `D-2`
wrote clients/early.yaml:16
  - {date: 2026-05-08, dispute: D-2}
2026-0005 is settled; £5.70 stays unapplied
Early Ltd: £5.70 in credit (before: £14.30 owed)
? 0
