A mail program that fails, and a mail of which nobody knows.

@today 2026-05-05
@variable HOME /home/rowan
@variable USER rowan
@file inv.yaml
business:
  name: Rowan Yard Care
  email: rowan@yard.example
  address: [4 Mill Lane, Ludlow]
  currency: EUR
  terms: net 14
  pay:
    - {via: Bank transfer, iban: DE89370400440532013000}
clients:
  - {id: hart, name: Edith Hart, email: edith@hart.example, greeting: Dear Edith}
  - {id: lane/tom, name: Tom Lane, address: [2 Weir Cottages, Ludlow], reach: [letter]}
invoices:
  - {id: "1", client: hart, date: 2026-04-16, lines: [{what: Pruning, amount: 120.00}]}
  - {id: "2", client: lane/tom, date: 2026-04-14, title: Hedge, total: 80.00}
journal:
  - {date: 2026-04-28, client: hart, call: Cheque is in the mail, by: rowan, mood: 4, from: client}
@end

$ inv send --trust -q
? 0
$ inv remind hart -q
drafts/hart.reminder.eml  new  email  edith@hart.example  €120.00
? 0
$ inv review --approve hart.reminder -q
? 0

It says that it could not: the mail stays approved.

@mail 69 no such host
$ inv send
! inv: error: `hart.reminder` is not sent, and stays approved: msmtp -t: it ended with status 69: no such host
? 3
$ inv drafts hart
Drafts as of 2026-05-05                                                  1 draft

Name           State     Via    To                  Asks for
────────────────────────────────────────────────────────────
hart.reminder  approved  email  edith@hart.example   €120.00
  1 is overdue by 5 days: 120.00 EUR
? 0

An address that it does not take; the run goes on to others.

@mail 67 unknown user
$ inv send
! inv: error: `hart.reminder` is not sent, and stays approved: msmtp -t: it ended with status 67: unknown user
? 3

Any other end: it may have gone, and it is never sent again by itself.

@mail 1 broken pipe
$ inv send
! inv: error: `hart.reminder` is uncertain, it may have gone; look there, then say `inv send --sent hart.reminder` or `inv send --not-sent hart.reminder`. msmtp -t: it ended with status 1: broken pipe
? 3
@mail 0
$ inv send
! inv: error: `hart.reminder` is uncertain: the mail program had it, and nobody knows whether it went; look there, then say `inv send --sent` or `--not-sent` hart.reminder
? 3
$ mails
? 0
$ inv drafts
Drafts as of 2026-05-05                                                  1 draft

Name           State      Via    To
───────────────────────────────────────────────────
hart.reminder  uncertain  email  edith@hart.example
  the mail program had it, and nobody knows whether it went
? 0
$ inv remind hart
! inv: note: `drafts/sending/hart.reminder.eml` is with the mail program, and left as it is
drafts/sending/hart.reminder.eml  uncertain  email  edith@hart.example
? 0

A person looks, and says.

$ inv send --not-sent hart.reminder
approved again  hart.reminder
? 0
@mail 75 queued
$ inv send
! inv: error: `hart.reminder` is not sent, and stays approved: msmtp -t: it ended with status 75: queued
? 3
$ inv send --sent hart.reminder
recorded  hart.reminder: sent by email
? 0
$ inv send --not-sent hart.reminder
! inv: error: no draft is called `hart.reminder`
? 2
$ inv show hart
Edith Hart (hart)
Policy standard
Email edith@hart.example

Open as of 2026-05-05
€120.00 in all, €120.00 overdue

Invoice  Date        Due         Days    Open  Bucket
─────────────────────────────────────────────────────
1        2026-04-16  2026-04-30     5  120.00  1-30

Next: wait
  - the next step (email, reminder) comes on 2026-05-10
  - 1 is overdue by 5 days: 120.00 EUR
  - until 2026-05-10

What happened

Date        What     In words                              Amount  Balance  Mood
────────────────────────────────────────────────────────────────────────────────
2026-04-16  invoice  Invoice 1                             120.00   120.00
2026-04-28  call     Cheque is in the mail (from the                        4/5
                     client; by rowan)
2026-05-05  sent     1: Reminder sent by email (stage 2)
? 0

On a quiet day reminders wait.

@today 2026-05-16
@file inv.yaml
business:
  name: Rowan Yard Care
  email: rowan@yard.example
  currency: EUR
  terms: net 14
clients:
  - {id: hart, name: Edith Hart, email: edith@hart.example}
invoices:
  - {id: "1", client: hart, date: 2026-04-16, total: 120.00}
@end
@mail 0
$ inv remind --as-of 2026-05-15
drafts/hart.reminder.eml  new  email  edith@hart.example  €120.00
? 0
$ inv review --approve hart.reminder -q
? 0
$ inv send --exit-code
waits  hart.reminder: 2026-05-16 is a quiet day (Saturday); the next that is not is 2026-05-18; 1 is overdue by 16 days: 120.00 EUR; then step 2 of 7: email, friendly
? 10

A program in the book's own folder is not run, nor is one without a word.

@today 2026-05-18
@file inv.yaml
business:
  name: Rowan Yard Care
  email: rowan@yard.example
  currency: EUR
  terms: net 14
  mail: ./send.sh
clients:
  - {id: hart, name: Edith Hart, email: edith@hart.example}
invoices:
  - {id: "1", client: hart, date: 2026-04-16, total: 120.00}
@end
@file send.sh
#!/bin/sh
@end
$ inv send
! inv: error: nothing is sent: the mail program `./send.sh` lies in the book's own folder, and is not run
? 3
$ inv send --trust
! inv: error: the mail program `./send.sh` lies in the book's own folder, and is not run
? 3

$ inv send --as-of 2026-05-01
! inv: error: what is sent is sent today; `--as-of` goes with `--dry-run` alone
! see `inv send --help`
? 2
$ inv send --sent
! inv: error: which draft? Name each one
! see `inv send --help`
? 2
$ inv send --trust hart.reminder
! inv: error: `--trust` is about the mail program, and takes no drafts
! see `inv send --help`
? 2
$ inv send --trust --dry-run
! inv: error: `--dry-run`, `--sent`, `--not-sent` and `--trust` exclude each other
! see `inv send --help`
? 2
$ inv send nosuch
! inv: error: no draft is called `nosuch`
? 2
