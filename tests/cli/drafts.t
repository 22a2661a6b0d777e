Drafts are files, and the folder in which one lies is its state.

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

Nothing is there yet, and nothing is made by looking.

$ inv drafts
There are no drafts.
? 0
$ inv drafts --format json
{
  "schema": "inv.drafts/1",
  "as_of": "2026-05-05",
  "drafts": []
}
? 0
$ inv send
? 0
$ ls
inv.yaml
? 0

A line for each that is written; git leaves the folder out.

$ inv remind
drafts/hart.reminder.eml      new  email   edith@hart.example  €120.00
drafts/lane~tom.reminder.eml  new  letter  Tom Lane            €80.00
? 0
$ ls
.gitignore
drafts/
drafts/approved/
drafts/hart.reminder.eml
drafts/lane~tom.reminder.eml
drafts/sending/
drafts/sent/
inv.yaml
? 0
$ cat .gitignore
/drafts/
? 0
$ inv drafts
Drafts as of 2026-05-05                                                 2 drafts

Name               State  Via     To                  Asks for
──────────────────────────────────────────────────────────────
hart.reminder      new    email   edith@hart.example   €120.00
  1 is overdue by 5 days: 120.00 EUR
lane~tom.reminder  new    letter  Tom Lane              €80.00
  2 is overdue by 7 days: 80.00 EUR
? 0
$ inv drafts hart --format json
{
  "schema": "inv.drafts/1",
  "as_of": "2026-05-05",
  "drafts": [
    {
      "name": "hart.reminder",
      "path": "drafts/hart.reminder.eml",
      "client": "hart",
      "kind": "reminder",
      "state": "new",
      "edited": false,
      "stale": false,
      "via": "email",
      "to": [
        "edith@hart.example"
      ],
      "for": [
        "1"
      ],
      "stage": 2,
      "as_of": "2026-05-05",
      "message_id": "<inv.aed14d497d72dbf8045c4beecaac9b76@yard.example>",
      "why": "1 is overdue by 5 days: 120.00 EUR",
      "amounts": [
        {
          "currency": "EUR",
          "amount": "120.00"
        }
      ]
    }
  ]
}
? 0

The same again is the same file. Printing writes nothing.

$ inv remind -q
drafts/hart.reminder.eml      new  email   edith@hart.example  €120.00
drafts/lane~tom.reminder.eml  new  letter  Tom Lane            €80.00
? 0
$ inv remind --dry-run --format json hart
{
  "schema": "inv.remind/1",
  "as_of": "2026-05-05",
  "reconciled": null,
  "decisions": [
    {
      "client": "hart",
      "name": "Edith Hart",
      "care": "standard",
      "action": "remind",
      "stage": 2,
      "channel": "email",
      "tone": "friendly",
      "due": [
        {
          "currency": "EUR",
          "overdue": "120.00",
          "open": "120.00",
          "unapplied": "0.00",
          "deposit": "0.00"
        }
      ],
      "invoices": [
        "1"
      ],
      "coming": [],
      "set_aside": [],
      "because": [
        "1 is overdue by 5 days: 120.00 EUR",
        "step 2 of 7: email, friendly"
      ],
      "until": null,
      "draft": {
        "to": [
          "edith@hart.example"
        ],
        "subject": "Rowan Yard Care: invoice 1 open, €120.00",
        "text": "Dear Edith,\n\nInvoice 1 (Pruning), €120.00, was due on 30 April, and as far as we can\nsee it is still open.\n\nThese things slip by easily. Could you see to it in the next few days?\n\nInvoice  For                   Dated          Due     Open\n1        Pruning         16 Apr 2026  30 Apr 2026  €120.00\n\nHow to pay: Bank transfer\n\n  IBAN       DE89 3704 0044 0532 0130 00\n  Amount     €120.00\n  Reference  1\n\nIf this has crossed with your payment, please take no notice; and if\nsomething is not right with the work or the invoice, or another date or\npaying in parts would suit you better, an answer to this mail is enough.\n\nWarm regards,\nRowan\nRowan Yard Care\n",
        "cc": []
      }
    }
  ]
}
? 0
$ inv remind --format json hart
{
  "schema": "inv.drafts/1",
  "as_of": "2026-05-05",
  "drafts": [
    {
      "name": "hart.reminder",
      "path": "drafts/hart.reminder.eml",
      "client": "hart",
      "kind": "reminder",
      "state": "new",
      "edited": false,
      "stale": false,
      "via": "email",
      "to": [
        "edith@hart.example"
      ],
      "for": [
        "1"
      ],
      "stage": 2,
      "as_of": "2026-05-05",
      "message_id": "<inv.aed14d497d72dbf8045c4beecaac9b76@yard.example>",
      "why": "1 is overdue by 5 days: 120.00 EUR",
      "amounts": [
        {
          "currency": "EUR",
          "amount": "120.00"
        }
      ]
    }
  ]
}
? 0

What a person has changed is left alone, until they say otherwise; then the old one is kept.

@file drafts/hart.reminder.eml
X-Inv-Draft: 1 reminder hart email
X-Inv-As-Of: 2026-05-05
X-Inv-Stage: 2
X-Inv-For: 1
X-Inv-Says: 0
X-Inv-Made: 0
From: rowan@yard.example
To: edith@hart.example, jo@hart.example
Subject: The pruning
Message-ID: <one@yard.example>

Dear Edith, see you on Friday.
@end

$ inv remind hart
! inv: note: `drafts/hart.reminder.eml` was edited, and is left as it is; `--force` makes it anew
drafts/hart.reminder.eml  new, edited, stale  email  edith@hart.example, jo@hart.example  €120.00
? 0
$ inv drafts hart
Drafts as of 2026-05-05                                                  1 draft

Name           State               Via    To                            Asks for
────────────────────────────────────────────────────────────────────────────────
hart.reminder  new, edited, stale  email  edith@hart.example, jo@hart…   €120.00
  it would say something else now: 1 is overdue by 5 days: 120.00 EUR
? 0
$ inv remind hart --force
! inv: note: the edited draft is kept as `drafts/hart.reminder.eml~`
drafts/hart.reminder.eml  new  email  edith@hart.example  €120.00
? 0
$ inv drafts hart
Drafts as of 2026-05-05                                                  1 draft

Name           State  Via    To                  Asks for
─────────────────────────────────────────────────────────
hart.reminder  new    email  edith@hart.example   €120.00
  1 is overdue by 5 days: 120.00 EUR
? 0
$ ls
.gitignore
drafts/
drafts/approved/
drafts/hart.reminder.eml
drafts/hart.reminder.eml~
drafts/lane~tom.reminder.eml
drafts/sending/
drafts/sent/
inv.yaml
? 0

What nobody has touched goes when it is not due any more; after a week it is stale.

$ inv drafts hart --as-of 2026-05-13
Drafts as of 2026-05-13                                                  1 draft

Name           State       Via    To                  Asks for
──────────────────────────────────────────────────────────────
hart.reminder  new, stale  email  edith@hart.example   €120.00
  it was made 8 days ago, on 2026-05-05
? 0
$ inv pay hart 120 -q
? 0
$ inv drafts
Drafts as of 2026-05-05                                                 2 drafts

Name               State       Via     To                  Asks for
───────────────────────────────────────────────────────────────────
hart.reminder      new, stale  email   edith@hart.example
  paid; nothing is open
lane~tom.reminder  new         letter  Tom Lane              €80.00
  2 is overdue by 7 days: 80.00 EUR
? 0
$ inv remind
! inv: note: `drafts/hart.reminder.eml` is not due any more, and gone: paid; nothing is open
drafts/lane~tom.reminder.eml  new  letter  Tom Lane  €80.00
? 0
$ ls
.gitignore
drafts/
drafts/approved/
drafts/hart.reminder.eml~
drafts/lane~tom.reminder.eml
drafts/sending/
drafts/sent/
inv.yaml
? 0

Statements, invoices and thanks, too.

$ inv thank
drafts/hart.thanks.eml  new  email  edith@hart.example
? 0
$ inv statement --draft
drafts/lane~tom.statement.eml  new  letter  Tom Lane  €80.00
? 0
$ inv statement lane/tom --draft --month 2026-04
drafts/lane~tom.statement.eml  new  letter  Tom Lane  €80.00
? 0
$ inv invoice 2 --draft
drafts/lane~tom.invoice.2.eml  new  letter  Tom Lane  €80.00
? 0
$ inv invoice --unsent --draft
drafts/lane~tom.invoice.2.eml  new  letter  Tom Lane            €80.00
drafts/hart.invoice.1.eml      new  email   edith@hart.example
? 0
$ inv drafts
Drafts as of 2026-05-05                                                 5 drafts

Name                State  Via     To                  Asks for
───────────────────────────────────────────────────────────────
hart.invoice.1      new    email   edith@hart.example
  invoice of 2026-04-16
hart.thanks         new    email   edith@hart.example
  nothing is open since 2026-05-05
lane~tom.invoice.2  new    letter  Tom Lane              €80.00
  invoice of 2026-04-14
lane~tom.reminder   new    letter  Tom Lane              €80.00
  2 is overdue by 7 days: 80.00 EUR
lane~tom.statement  new    letter  Tom Lane              €80.00
  what happened since 2026-04-01
? 0

A draft goes nowhere else.

$ inv statement --draft -o pages/
! inv: error: `--draft` writes into `drafts/`, as a mail; it goes without `-o` and pages
! see `inv statement --help`
? 2
$ inv invoice 2 --draft --format html
! inv: error: `--draft` writes into `drafts/`, as a mail; it goes without `-o` and pages
! see `inv invoice --help`
? 2

What is no draft of this book is told and left alone.

@file drafts/notes.eml
Subject: something of mine

@end
@file drafts/hart.reminder.eml
@end
@file drafts/lane~tom.thanks.eml
X-Inv-Draft: 1 thanks hart email

@end
@file drafts/other.reminder.eml
X-Inv-Draft: 1 reminder other email
X-Inv-Book: other.yaml

@end
$ inv drafts
Drafts as of 2026-05-05                                                 9 drafts

Name                State    Via     To                  Asks for
─────────────────────────────────────────────────────────────────
hart.invoice.1      new      email   edith@hart.example
  invoice of 2026-04-16
hart.reminder       foreign
  the file is empty
hart.thanks         new      email   edith@hart.example
  nothing is open since 2026-05-05
lane~tom.invoice.2  new      letter  Tom Lane              €80.00
  invoice of 2026-04-14
lane~tom.reminder   new      letter  Tom Lane              €80.00
  2 is overdue by 7 days: 80.00 EUR
lane~tom.statement  new      letter  Tom Lane              €80.00
  what happened since 2026-04-01
lane~tom.thanks     foreign
  its name does not fit what it says it is: `thanks of hart`
notes               foreign
  it has no `X-Inv-Draft`
other.reminder      foreign
  it is a draft of the book `other.yaml`
? 0

Without an address for the way it goes there is a line on standard error, and no file.

@today 2026-06-01
@file inv.yaml
business: {name: Rowan Yard Care, currency: EUR, terms: net 14}
clients:
  - {id: hart, name: Edith Hart, email: edith@hart.example}
  - {id: poole, name: Ms Poole, reach: [letter]}
invoices:
  - {id: "1", client: hart, date: 2026-05-01, total: 120.00}
  - {id: "2", client: poole, date: 2026-05-01, total: 80.00}
@end
$ inv remind
! inv: error: `hart` gets no mail: the business has no `email`
! inv: error: `poole` gets no letter: there is no `address`
? 3
