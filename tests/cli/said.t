What clients say, and how long the machine is quiet for it.

@today 2026-05-06
@file inv.yaml
business:
  name: Rowan Yard Care
  currency: GBP
  pay: [{via: Cheque, note: Payable to Rowan Yard Care}]
@end
@file clients/millhouse.yaml
clients:
  - id: millhouse
    name: Millhouse Ltd
    email: accounts@millhouse.example
    phone: 01632 960001
invoices:
  - {id: 2026-0042, date: 2026-03-01, total: 174.50}
@end

$ inv promise millhouse friday --said 'cheque: "in" the mail, # 12'
wrote clients/millhouse.yaml:9
  - {date: 2026-05-06, promise: 2026-05-08, said: "cheque: \"in\" the mail, # 12"}
Millhouse Ltd: £174.50 owed, as before
next: wait, until 2026-05-12; 2026-0042 (174.50 GBP) promised by 2026-05-08
? 0

$ inv promise millhouse +14 --for 2026-0042 --amount 100
wrote clients/millhouse.yaml:10
  - {date: 2026-05-06, promise: 2026-05-20, for: 2026-0042, amount: 100.00}
Millhouse Ltd: £174.50 owed, as before
next: wait, until 2026-05-24; 2026-0042 (174.50 GBP) promised by 2026-05-20
? 0

$ inv promise millhouse someday
! inv: error: `DATE` is `YYYY-MM-DD`, `today`, `friday`, `+14` or `eom`, not `someday`
? 2

$ inv plan millhouse 2026-06-01=60.00 +60=60 --for 2026-0042 --said "two halves"
wrote clients/millhouse.yaml:11
  - {date: 2026-05-06, plan: [{by: 2026-06-01, amount: 60.00}, {by: 2026-07-05, amount: 60.00}], for: 2026-0042, said: two halves}
Millhouse Ltd: £174.50 owed, as before
next: wait, until 2026-06-05; 2026-0042 (174.50 GBP) on the plan of 2026-05-06,
next step by 2026-06-01
? 0

$ inv plan millhouse 2026-06-01
! inv: error: a step of a plan is `DATE=AMOUNT`, not `2026-06-01`
? 2

$ inv hold millhouse --until 2026-06-30 --why bereavement
wrote clients/millhouse.yaml:12
  - {date: 2026-05-06, hold: 2026-06-30, why: bereavement}
Millhouse Ltd: £174.50 owed, as before
next: wait, until 2026-07-01; on hold until 2026-06-30: bereavement
? 0

$ inv hold millhouse
wrote clients/millhouse.yaml:13
  - {date: 2026-05-06, hold: open}
Millhouse Ltd: £174.50 owed, as before
next: wait; on hold since 2026-05-06, until it is released
? 0

$ inv hold millhouse 2026-05-01
! inv: error: a hold until 2026-05-01 would be over before it begins on 2026-05-06
? 2

$ inv release millhouse "back at work"
wrote clients/millhouse.yaml:14
  - {date: 2026-05-06, release: back at work}
Millhouse Ltd: £174.50 owed, as before
next: wait, until 2026-06-05; 2026-0042 (174.50 GBP) on the plan of 2026-05-06,
next step by 2026-06-01
? 0

$ inv dispute 2026-0042 50 --why "says the hedge was not cut"
wrote clients/millhouse.yaml:15
  - {date: 2026-05-06, dispute: 2026-0042, amount: 50.00, why: says the hedge was not cut}
Millhouse Ltd: £174.50 owed, as before
next: call; 2026-0042 (50.00 GBP) disputed since 2026-05-06: "says the hedge was
not cut"; nobody has been in touch since
? 0

$ inv dispute 2026-0042 --amount 60.00
wrote clients/millhouse.yaml:16
  - {date: 2026-05-06, dispute: 2026-0042, amount: 60.00}
Millhouse Ltd: £174.50 owed, as before
next: call; 2026-0042 (60.00 GBP) disputed since 2026-05-06; nobody has been in
touch since
? 0

$ inv resolve 2026-0042 --why "cut on Friday"
wrote clients/millhouse.yaml:17
  - {date: 2026-05-06, resolve: 2026-0042, why: cut on Friday}
Millhouse Ltd: £174.50 owed, as before
next: wait, until 2026-06-05; 2026-0042 (174.50 GBP) on the plan of 2026-05-06,
next step by 2026-06-01
? 0

$ inv log millhouse --call "asked about the roses" --mood 5 --by rowan
wrote clients/millhouse.yaml:18
  - {date: 2026-05-06, call: asked about the roses, by: rowan, mood: 5}
Millhouse Ltd: £174.50 owed, as before
next: wait, until 2026-06-05; 2026-0042 (174.50 GBP) on the plan of 2026-05-06,
next step by 2026-06-01
? 0

$ inv log millhouse --email "sent the plan" --outcome in-approval --stage 2 --for 2026-0042 --next tomorrow --assigned sam
wrote clients/millhouse.yaml:19
  - {date: 2026-05-06, email: sent the plan, for: 2026-0042, outcome: in-approval, stage: 2, next: 2026-05-07, assigned: sam}
Millhouse Ltd: £174.50 owed, as before
next: wait, until 2026-05-07; to be called on 2026-05-07 (sam); in touch on
2026-05-06 (email, in-approval): "sent the plan"
? 0

$ inv log millhouse
! inv: error: `inv log` needs one of `--call`, `--visit`, `--email`, `--letter` or `--message`, with what was said
! see `inv log --help`
? 2

$ inv log millhouse --call a --visit b
! inv: error: `--call` and `--visit` are two contacts; log one at a time
! see `inv log --help`
? 2

$ inv log millhouse --call a --mood 6
! inv: error: `--mood` is `1`, `2`, `3`, `4` or `5`, not `6`
! see `inv log --help`
? 2

$ inv log millhouse --call a --stage 0
! clients/millhouse.yaml:20:40: error: `0` is not a whole number from 1 to 99 [bad-number]
!    20 |   - {date: 2026-05-06, call: a, stage: 0}
!       |                                        ^
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv log millhouse --call ""
! clients/millhouse.yaml:20:30: error: empty text; where there is nothing to say, leave the key out [bad-text]
!    20 |   - {date: 2026-05-06, call: ""}
!       |                              ^~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv note millhouse "We are away in August" --print --until 2026-08-31
wrote clients/millhouse.yaml:20
  - {date: 2026-05-06, note: We are away in August, until: 2026-08-31, print: true}
Millhouse Ltd: £174.50 owed, as before
next: wait, until 2026-05-07; to be called on 2026-05-07 (sam); in touch on
2026-05-06 (email, in-approval): "sent the plan"
? 0

$ inv note millhouse no
wrote clients/millhouse.yaml:21
  - {date: 2026-05-06, note: "no"}
Millhouse Ltd: £174.50 owed, as before
next: wait, until 2026-05-07; to be called on 2026-05-07 (sam); in touch on
2026-05-06 (email, in-approval): "sent the plan"
? 0

$ inv sent millhouse reminder --stage 2 --via email --message-id "<1@inv.example>"
wrote clients/millhouse.yaml:22
  - {date: 2026-05-06, sent: reminder, stage: 2, via: email, message-id: <1@inv.example>}
Millhouse Ltd: £174.50 owed, as before
next: wait, until 2026-05-07; to be called on 2026-05-07 (sam); in touch on
2026-05-06 (email, in-approval): "sent the plan"
? 0

$ inv sent millhouse remider
! inv: error: what was sent is `reminder`, `statement`, `invoice` or `thanks`, not `remider`; did you mean `reminder`?
! see `inv sent --help`
? 2

$ inv reconciled Bank --date yesterday
wrote inv.yaml:6
  - {date: 2026-05-05, reconciled: Bank}
? 0

$ inv close 2026-04
wrote inv.yaml:7
  - {date: 2026-04-30, closed: 2026-04, balance: {GBP: 174.50}}
? 0

$ inv close "before the audit"
! inv: error: the last day of `before the audit` is not known; give `--date`
! see `inv close --help`
? 2

What is to come is not before what is recorded.

$ inv promise millhouse 2026-05-05
! inv: error: `DATE` is 2026-05-05, before 2026-05-06, the day that is recorded
? 2

$ inv log millhouse --call again --next yesterday
! inv: error: `--next` is 2026-05-05, before 2026-05-06, the day that is recorded
? 2

$ inv plan millhouse 2026-01-01=5
! inv: error: `DATE` is 2026-01-01, before 2026-05-06, the day that is recorded
? 2

$ inv note millhouse gone --until 2026-01-01
! inv: error: `--until` is 2026-01-01, before 2026-05-06, the day that is recorded
? 2

$ inv log millhouse --call "nobody there" --outcome no-answer
wrote clients/millhouse.yaml:23
  - {date: 2026-05-06, call: nobody there, outcome: no-answer}
Millhouse Ltd: £174.50 owed, as before
next: wait, until 2026-05-07; to be called on 2026-05-07 (sam); in touch on
2026-05-06 (email, in-approval): "sent the plan"
? 0

$ inv log millhouse --call "nobody there" --outcome no-answer
! clients/millhouse.yaml:24:30: warning: the same entry twice; where both happened, a `memo` tells them apart [same-entry-twice]
!    24 |   - {date: 2026-05-06, call: nobody there, outcome: no-answer}
!       |                              ^~~~~~~~~~~~
! clients/millhouse.yaml:23:30: note: the first one is here
!    23 |   - {date: 2026-05-06, call: nobody there, outcome: no-answer}
!       |                              ^~~~~~~~~~~~
wrote clients/millhouse.yaml:24
  - {date: 2026-05-06, call: nobody there, outcome: no-answer}
Millhouse Ltd: £174.50 owed, as before
next: wait, until 2026-05-07; to be called on 2026-05-07 (sam); in touch on
2026-05-06 (email, in-approval): "sent the plan"
? 0

$ inv release millhouse
! inv: note: there is no hold on `millhouse` on 2026-05-06
wrote clients/millhouse.yaml:25
  - {date: 2026-05-06, release: hold ended}
Millhouse Ltd: £174.50 owed, as before
next: wait, until 2026-05-07; to be called on 2026-05-07 (sam); in touch on
2026-05-06 (email, in-approval): "sent the plan"
? 0

$ inv resolve 2026-0042
! clients/millhouse.yaml:26:33: warning: no dispute of `2026-0042` is in force on 2026-05-06; was another invoice meant? [resolve-nothing]
!    26 |   - {date: 2026-05-06, resolve: 2026-0042}
!       |                                 ^~~~~~~~~
wrote clients/millhouse.yaml:26
  - {date: 2026-05-06, resolve: 2026-0042}
Millhouse Ltd: £174.50 owed, as before
next: wait, until 2026-05-07; to be called on 2026-05-07 (sam); in touch on
2026-05-06 (email, in-approval): "sent the plan"
? 0

A period is closed once, and when it is over.

$ inv close 2026-04
! inv: error: `2026-04` is closed already
? 2

$ inv close 2026-05
! inv: error: `2026-05` is not over: its last day is 2026-05-31
? 2

$ inv close 2026-13
! inv: error: the last day of `2026-13` is not known; give `--date`
! see `inv close --help`
? 2

$ inv close 2026-Q1
wrote inv.yaml:8
  - {date: 2026-03-31, closed: 2026-Q1, balance: {GBP: 174.50}}
? 0

What was closed is not changed any more.

$ inv pay millhouse 10 --date 2026-04-30
! inv.yaml:7:56: error: closed with `174.50 GBP` owed on 2026-04-30, but now `164.50 GBP` is; a record dated up to then was added, changed or removed [closed-changed]
!     7 |   - {date: 2026-04-30, closed: 2026-04, balance: {GBP: 174.50}}
!       |                                                        ^~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ cat clients/millhouse.yaml
clients:
  - id: millhouse
    name: Millhouse Ltd
    email: accounts@millhouse.example
    phone: 01632 960001
invoices:
  - {id: 2026-0042, date: 2026-03-01, total: 174.50}
journal:
  - {date: 2026-05-06, promise: 2026-05-08, said: "cheque: \"in\" the mail, # 12"}
  - {date: 2026-05-06, promise: 2026-05-20, for: 2026-0042, amount: 100.00}
  - {date: 2026-05-06, plan: [{by: 2026-06-01, amount: 60.00}, {by: 2026-07-05, amount: 60.00}], for: 2026-0042, said: two halves}
  - {date: 2026-05-06, hold: 2026-06-30, why: bereavement}
  - {date: 2026-05-06, hold: open}
  - {date: 2026-05-06, release: back at work}
  - {date: 2026-05-06, dispute: 2026-0042, amount: 50.00, why: says the hedge was not cut}
  - {date: 2026-05-06, dispute: 2026-0042, amount: 60.00}
  - {date: 2026-05-06, resolve: 2026-0042, why: cut on Friday}
  - {date: 2026-05-06, call: asked about the roses, by: rowan, mood: 5}
  - {date: 2026-05-06, email: sent the plan, for: 2026-0042, outcome: in-approval, stage: 2, next: 2026-05-07, assigned: sam}
  - {date: 2026-05-06, note: We are away in August, until: 2026-08-31, print: true}
  - {date: 2026-05-06, note: "no"}
  - {date: 2026-05-06, sent: reminder, stage: 2, via: email, message-id: <1@inv.example>}
  - {date: 2026-05-06, call: nobody there, outcome: no-answer}
  - {date: 2026-05-06, call: nobody there, outcome: no-answer}
  - {date: 2026-05-06, release: hold ended}
  - {date: 2026-05-06, resolve: 2026-0042}
? 0

$ cat inv.yaml
business:
  name: Rowan Yard Care
  currency: GBP
  pay: [{via: Cheque, note: Payable to Rowan Yard Care}]
journal:
  - {date: 2026-05-05, reconciled: Bank}
  - {date: 2026-04-30, closed: 2026-04, balance: {GBP: 174.50}}
  - {date: 2026-03-31, closed: 2026-Q1, balance: {GBP: 174.50}}
? 0

$ inv check
clients/millhouse.yaml:24:30: warning: the same entry twice; where both happened, a `memo` tells them apart [same-entry-twice]
   24 |   - {date: 2026-05-06, call: nobody there, outcome: no-answer}
      |                              ^~~~~~~~~~~~
clients/millhouse.yaml:23:30: note: the first one is here
   23 |   - {date: 2026-05-06, call: nobody there, outcome: no-answer}
      |                              ^~~~~~~~~~~~
clients/millhouse.yaml:26:33: warning: no dispute of `2026-0042` is in force on 2026-05-06; was another invoice meant? [resolve-nothing]
   26 |   - {date: 2026-05-06, resolve: 2026-0042}
      |                                 ^~~~~~~~~
2 warnings; 1 client, 1 invoice, 21 journal entries
? 0

A chat is about no money, and what would make it a step does not go with it.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR}
clients:
  - {id: weber, name: Café Weber, phone: 030 1234, reach: [call]}
invoices:
  - {id: '1', client: weber, date: 2026-03-02, due: 2026-03-16, total: 100.00}
  - {id: '2', client: weber, date: 2026-03-02, due: 2026-06-16, total: 50.00}
@end

$ inv log weber --call Roses --chat --for 1 --as-of 2026-03-20
! inv: error: `--chat` is about no money and no step; `--for` does not go with it
! see `inv log --help`
? 2
$ inv log weber --call Roses --chat --as-of 2026-03-20 --dry-run
--- a/inv.yaml
+++ b/inv.yaml
@@ -4,3 +4,5 @@
 invoices:
   - {id: '1', client: weber, date: 2026-03-02, due: 2026-03-16, total: 100.00}
   - {id: '2', client: weber, date: 2026-03-02, due: 2026-06-16, total: 50.00}
+journal:
+  - {date: 2026-03-20, client: weber, call: Roses}
it counts as no step; step 2 of 7 is still due
Café Weber: €150.00 owed, as before
next: wait, until 2026-03-26; spoken to on 2026-03-20 (call): "Roses"; nothing
before 2026-03-26
? 0
$ inv log weber --call "The door sticks" --dispute 1 --as-of 2026-03-20 --dry-run
--- a/inv.yaml
+++ b/inv.yaml
@@ -4,3 +4,6 @@
 invoices:
   - {id: '1', client: weber, date: 2026-03-02, due: 2026-03-16, total: 100.00}
   - {id: '2', client: weber, date: 2026-03-02, due: 2026-06-16, total: 50.00}
+journal:
+  - {date: 2026-03-20, client: weber, call: The door sticks}
+  - {date: 2026-03-20, client: weber, dispute: "1"}
it counts as no step; step 2 of 7 is still due
Café Weber: €150.00 owed, as before
next: wait, until 2026-04-03; 1 (100.00 EUR) disputed since 2026-03-20; last
contact on 2026-03-20, worth another word on 2026-04-03
? 0
$ inv log weber --call "Only about the other one" --for 2 --as-of 2026-03-20 --dry-run
--- a/inv.yaml
+++ b/inv.yaml
@@ -4,3 +4,5 @@
 invoices:
   - {id: '1', client: weber, date: 2026-03-02, due: 2026-03-16, total: 100.00}
   - {id: '2', client: weber, date: 2026-03-02, due: 2026-06-16, total: 50.00}
+journal:
+  - {date: 2026-03-20, client: weber, call: Only about the other one, for: "2"}
it counts as no step; step 2 of 7 is still due
Café Weber: €150.00 owed, as before
next: wait, until 2026-03-26; spoken to on 2026-03-20 (call): "Only about the
other one"; nothing before 2026-03-26
? 0
