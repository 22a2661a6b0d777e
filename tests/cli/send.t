What was approved goes to the mail program, once, and then stands in the journal.

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

$ inv remind -q
drafts/hart.reminder.eml      new  email   edith@hart.example  €120.00
drafts/lane~tom.reminder.eml  new  letter  Tom Lane            €80.00
? 0

Nobody is asked here, so each draft is named.

$ inv review
! inv: error: a review needs a person at a terminal; `inv drafts` lists the drafts, and `inv review --approve NAME` approves one that you have read
! see `inv review --help`
? 2
$ inv review --approve
! inv: error: which draft? Name each one
! see `inv review --help`
? 2
$ inv review --approve hart.remind
! inv: error: `hart.remind` is not approved: no draft is called `hart.remind`; did you mean `hart.reminder`?
? 3
$ inv review --approve hart.reminder lane~tom.reminder
drafts/approved/hart.reminder.eml  approved
drafts/approved/lane~tom.reminder.eml  approved
? 0
$ inv review --approve hart.reminder
! inv: error: `hart.reminder` is not approved: it is approved already
? 3
$ inv drafts
Drafts as of 2026-05-05                                                 2 drafts

Name               State     Via     To                  Asks for
─────────────────────────────────────────────────────────────────
hart.reminder      approved  email   edith@hart.example   €120.00
  1 is overdue by 5 days: 120.00 EUR
lane~tom.reminder  approved  letter  Tom Lane              €80.00
  2 is overdue by 7 days: 80.00 EUR
? 0

A book comes from anybody: what it wants to run is asked about once.

$ inv send
! inv: error: nothing is sent: nobody on this machine has said yes to the book's mail program `msmtp -t`; `inv send --trust` says it
? 3
$ inv send --trust
`msmtp -t` may send the mails of this book from this machine
? 0
$ cat ../home/rowan/.local/state/inv/trusted
a24d1f52545ed518f34d68bcf74928506b8830e9ae2c7c81bb9b68636bd84a4d - /book msmtp -t
? 0
$ inv send --dry-run
would be sent  hart.reminder  edith@hart.example
to post  lane~tom.reminder
? 0
$ inv send
sent  hart.reminder  edith@hart.example
to post  drafts/approved/lane~tom.reminder.html; then `inv send --sent lane~tom.reminder`
? 0
$ mails
From: Rowan Yard Care <rowan@yard.example>
Subject: =?UTF-8?Q?Rowan_Yard_Care=3A_invoice_1_open=2C_=E2=82=AC120=2E00?=
To: edith@hart.example
Message-Id: <inv.aed14d497d72dbf8045c4beecaac9b76@yard.example>
Content-Language: en
MIME-Version: 1.0
Content-Type: multipart/alternative;
	boundary="=_inv_aed14d497d72dbf8045c4beecaac9b76"
Date: Tue, 5 May 2026 12:00:00 +0000
(and 190 lines)
? 0
$ cat inv.yaml
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
  - {date: 2026-05-05, client: hart, sent: reminder, stage: 2, for: "1", via: email, message-id: <inv.aed14d497d72dbf8045c4beecaac9b76@yard.example>}
? 0
$ ls
.gitignore
drafts/
drafts/approved/
drafts/approved/lane~tom.reminder.eml
drafts/approved/lane~tom.reminder.html
drafts/sending/
drafts/sent/
drafts/sent/2026/
drafts/sent/2026/2026-05-05.hart.reminder.eml
inv.yaml
? 0

Again: nothing is left but the letter, which a person posts.

$ inv send --exit-code
to post  drafts/approved/lane~tom.reminder.html; then `inv send --sent lane~tom.reminder`
? 10
$ inv send --sent lane~tom.reminder
recorded  lane~tom.reminder: sent by letter
? 0
$ inv send --exit-code
? 0
$ ls
.gitignore
drafts/
drafts/approved/
drafts/sending/
drafts/sent/
drafts/sent/2026/
drafts/sent/2026/2026-05-05.hart.reminder.eml
drafts/sent/2026/2026-05-05.lane~tom.reminder.eml
inv.yaml
? 0
$ inv next
Next steps as of 2026-05-05
Nothing to do now, 2 waiting

Waiting

Client    Name           Open  Until       Why
────────────────────────────────────────────────────────────────────────────────
hart      Edith Hart  €120.00  2026-05-10  the next step (email, reminder) comes
                                           on 2026-05-10
lane/tom  Tom Lane     €80.00  2026-05-09  the next step (letter, reminder)
                                           comes on 2026-05-09
? 0

The next reminder answers the first.

@today 2026-06-02
$ inv remind hart --as-of 2026-06-02
drafts/hart.reminder.eml  new  email  edith@hart.example  €120.00
? 0
$ inv remind hart --dry-run --format eml -o /book/mail
? 0

What happened meanwhile holds it back: a promise, money, a hold, a dispute; and a changed file.

$ inv review --approve hart.reminder -q
? 0
$ inv promise hart +7 -q
? 0
$ inv send
held back  hart.reminder: 1 (120.00 EUR) promised by 2026-06-09
? 0
$ inv drafts
Drafts as of 2026-06-02                                                  1 draft

Name           State       Via    To
────────────────────────────────────────────────────
hart.reminder  new, stale  email  edith@hart.example
  1 (120.00 EUR) promised by 2026-06-09
? 0
@today 2026-06-12
$ inv remind -q
drafts/lane~tom.reminder.eml  new  letter  Tom Lane  €80.00
? 0
$ inv drafts
Drafts as of 2026-06-12                                                  1 draft

Name               State  Via     To        Asks for
────────────────────────────────────────────────────
lane~tom.reminder  new    letter  Tom Lane    €80.00
  2 is overdue by 45 days: 80.00 EUR
? 0
