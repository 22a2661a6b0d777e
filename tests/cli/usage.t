How the command line is read.

@today 2026-06-30
@file inv.yaml
business:
  name: Rowan Yard Care
  email: rowan@yard.example
  currency: GBP
  terms: net 30
  pay:
    - {via: Bank transfer, iban: GB33BUKB20201555555555, name: Rowan Yard Care}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example, phone: 01584 870001, tags: [garden]}
  - {id: lane, name: Tom Lane, email: tom@lane.example, care: personal, tags: [garden, trade]}
  - {id: oak, name: Oak & Sons Ltd, email: [ap@oak.example], phone: 01584 870003, tags: [trade]}
  - {id: rue, name: Rue Blanche, email: compta@rue.example, currency: EUR}
  - {id: zed, name: Zed, email: zed@zed.example}
invoices:
  - {id: 2026-0001, client: hart, date: 2026-02-01, title: Winter pruning, total: 120.00}
  - {id: 2026-0002, client: hart, date: 2026-05-20, title: Lawn, total: 80.00}
  - {id: 2026-0003, client: lane, date: 2026-06-10, title: Hedge, total: 1234.50}
  - id: 2026-0004
    client: oak
    date: 2026-03-01
    title: Yard, three parts
    total: 900.00
    instalments:
      - {due: 2026-04-01, amount: 300.00}
      - {due: 2026-06-30, amount: 300.00}
      - {due: 2026-07-03, amount: 300.00}
  - {id: 2026-0005, client: rue, date: 2026-04-02, title: Terrasse, total: 450.00}
  - {id: 2026-0006, client: oak, date: 2026-04-15, title: Gravel, total: 60.00}
journal:
  - {date: 2026-03-09, paid: 20.00, via: cheque, for: 2026-0001}
  - {date: 2026-03-20, client: hart, call: Cheque is in the mail, by: rowan, mood: 4}
  - {date: 2026-03-20, promise: 2026-03-31, for: 2026-0001, said: end of the month}
  - {date: 2026-04-20, client: zed, paid: 15.00, via: cash}
  - {date: 2026-05-02, client: rue, sent: reminder, stage: 2}
  - {date: 2026-05-04, dispute: 2026-0005, amount: 50.00, why: two slabs are cracked}
  - {date: 2026-05-20, client: oak, call: Their book-keeper is away, by: rowan, assigned: rowan}
  - {date: 2026-06-01, paid: 300.00, via: bank, for: 2026-0004}
@end

$ inv --version
inv 0.1.0
? 0

$ inv age --version
inv 0.1.0
? 0

Without a command: what there is.

$ inv
! Usage: inv COMMAND [options]
! 
! A ledger of clients and invoices in plain YAML: who owes what, the next step
! for each client, and drafts of what to write.
! 
! To read the book:
!   check       every error and warning of the book
!   age         who owes what, and for how long
!   list        invoices, a line each
!   show        the whole story of one client or one invoice
!   next        the next step for each client, and why
!   calls       whom to ring, the number, and what was said before
! 
! For what clients get:
!   invoice     an invoice or a credit note, as the client gets it
!   statement   one consolidated statement per client
!   remind      one reminder per client, as a draft to review
!   thank       a word of thanks to those who have paid, as a draft
!   drafts      the drafts that lie in `drafts/`
!   review      go through the drafts, approve or edit them
!   send        what was approved, to the mail program, at most once
!   templates   the letters' templates: list them, copy one to edit
! 
! To write into the book, an event at a time:
!   init        start a book
!   client      add a client
!   bill        write an invoice into the book
!   pay         money came in
!   credit      a credit: less is owed
!   apply       put unapplied money to invoices
!   returned    a payment came back
!   refund      unapplied money given back
!   writeoff    give up what is open of an invoice
!   void        an invoice or a credit note counts for nothing
!   promise     the client says when it will be paid
!   plan        an agreed payment plan
!   hold        no reminders for a while
!   release     end a hold
!   dispute     the client questions an invoice
!   resolve     a dispute is settled
!   log         a call, a visit, a mail: what was said
!   note        a note that is kept with a client
!   sent        a document went out
!   reconciled  payments are entered up to a day
!   close       close the books of a period
!   merge       merge two sides of a book file by record, for git
! 
! Besides:
!   help        what there is, or all about one command
!   completion  commands, clients and invoices at a press of Tab
! 
! Options, before or after the command:
!       --book PATH             a folder or a file; else $INV_BOOK, else inv.yaml
!                               here or in a folder above
!       --as-of DATE            how things stood at the end of that day:
!                               YYYY-MM-DD, today (the default), yesterday,
!                               friday
!       --format text|json|csv|html|eml
!                               text (the default), html and eml (a mail) for
!                               people, the others for programs
!       --color auto|always|never
!                               colour and bars; auto (the default): on a
!                               terminal, unless NO_COLOR is set
!   -q, --quiet                 errors only: no warnings, no notes
!   -h, --help                  this text; -h is a short one
!       --version               the version
! 
! Examples:
!   inv check                         is anything wrong with the book?
!   inv age                           who owes what, and for how long
!   inv next                          the next step for each client, and why
!   inv remind --dry-run              read the reminders that are due
!   inv pay hart 174.50 --via cheque  a payment, to the oldest invoices
!   inv promise hart friday           what a client said: nobody is written to
!                                     until then
!   inv age --as-of 2026-06-30        as it was at the end of June
! 
! More: `inv help COMMAND`, inv(1), and inv-book(5) for the format of the book.
? 2

$ inv --help
Usage: inv COMMAND [options]

A ledger of clients and invoices in plain YAML: who owes what, the next step
for each client, and drafts of what to write.

To read the book:
  check       every error and warning of the book
  age         who owes what, and for how long
  list        invoices, a line each
  show        the whole story of one client or one invoice
  next        the next step for each client, and why
  calls       whom to ring, the number, and what was said before

For what clients get:
  invoice     an invoice or a credit note, as the client gets it
  statement   one consolidated statement per client
  remind      one reminder per client, as a draft to review
  thank       a word of thanks to those who have paid, as a draft
  drafts      the drafts that lie in `drafts/`
  review      go through the drafts, approve or edit them
  send        what was approved, to the mail program, at most once
  templates   the letters' templates: list them, copy one to edit

To write into the book, an event at a time:
  init        start a book
  client      add a client
  bill        write an invoice into the book
  pay         money came in
  credit      a credit: less is owed
  apply       put unapplied money to invoices
  returned    a payment came back
  refund      unapplied money given back
  writeoff    give up what is open of an invoice
  void        an invoice or a credit note counts for nothing
  promise     the client says when it will be paid
  plan        an agreed payment plan
  hold        no reminders for a while
  release     end a hold
  dispute     the client questions an invoice
  resolve     a dispute is settled
  log         a call, a visit, a mail: what was said
  note        a note that is kept with a client
  sent        a document went out
  reconciled  payments are entered up to a day
  close       close the books of a period
  merge       merge two sides of a book file by record, for git

Besides:
  help        what there is, or all about one command
  completion  commands, clients and invoices at a press of Tab

Options, before or after the command:
      --book PATH             a folder or a file; else $INV_BOOK, else inv.yaml
                              here or in a folder above
      --as-of DATE            how things stood at the end of that day:
                              YYYY-MM-DD, today (the default), yesterday,
                              friday
      --format text|json|csv|html|eml
                              text (the default), html and eml (a mail) for
                              people, the others for programs
      --color auto|always|never
                              colour and bars; auto (the default): on a
                              terminal, unless NO_COLOR is set
  -q, --quiet                 errors only: no warnings, no notes
  -h, --help                  this text; -h is a short one
      --version               the version

Examples:
  inv check                         is anything wrong with the book?
  inv age                           who owes what, and for how long
  inv next                          the next step for each client, and why
  inv remind --dry-run              read the reminders that are due
  inv pay hart 174.50 --via cheque  a payment, to the oldest invoices
  inv promise hart friday           what a client said: nobody is written to
                                    until then
  inv age --as-of 2026-06-30        as it was at the end of June

More: `inv help COMMAND`, inv(1), and inv-book(5) for the format of the book.
? 0

$ inv age --help
Usage: inv age [CLIENT…] [options]

Ages what every client owes: one row per client and currency, spread over
buckets of days overdue, with a total per currency. Total = buckets less
unapplied money.

Options:
      --by due|date           count from the due date (the default) or the
                              invoice's date
      --buckets DAYS          upper limits of the buckets: 30,60,90, or
                              business.buckets
      --detail                every open item below its client
      --tag TAG               only clients with that tag

Options of every command:
      --book PATH             a folder or a file; else $INV_BOOK, else inv.yaml
                              here or in a folder above
      --as-of DATE            how things stood at the end of that day:
                              YYYY-MM-DD, today (the default), yesterday,
                              friday
      --format text|json|csv  text (the default), html and eml (a mail) for
                              people, the others for programs
      --color auto|always|never
                              colour and bars; auto (the default): on a
                              terminal, unless NO_COLOR is set
  -q, --quiet                 errors only: no warnings, no notes
  -h, --help                  this text; -h is a short one
      --version               the version

Examples:
  inv age                                  a row per client and currency, then
                                           the totals
  inv age --detail hart                    one client, item by item
  inv age --buckets 15,30,45 --tag trade   other buckets, only clients with the
                                           tag trade
  inv age --as-of 2026-06-30 --format csv  as it was at the end of June, for a
                                           spreadsheet

More: inv-age(1)
? 0

$ inv -h show
Usage: inv show CLIENT|INVOICE [options]

show: the whole story of one client or one invoice

Example:
  inv show hart  one client: what is open, and everything that happened

More: `inv help show`
? 0

$ inv check --help
Usage: inv check [options]

Reads the whole book and says all that is wrong with it, and what is legal but
suspicious, each with file, line and column. Exits with 1 when there is an
error.

Options:
      --strict                warnings are errors: exit with 1

Options of every command:
      --book PATH             a folder or a file; else $INV_BOOK, else inv.yaml
                              here or in a folder above
      --as-of DATE            how things stood at the end of that day:
                              YYYY-MM-DD, today (the default), yesterday,
                              friday
      --format text|json      text (the default), html and eml (a mail) for
                              people, the others for programs
      --color auto|always|never
                              colour and bars; auto (the default): on a
                              terminal, unless NO_COLOR is set
  -q, --quiet                 errors only: no warnings, no notes
  -h, --help                  this text; -h is a short one
      --version               the version

Examples:
  inv check                every error and warning of the book
  inv check -q --strict    as a pre-commit hook: silent when all is well
  inv check --format json  for an editor

More: inv-check(1)
? 0

Slips are answered with the nearest word, and only with words that exist.

$ inv agee
! inv: error: unknown command `agee`; did you mean `age`?
! see `inv --help`
? 2

$ inv stament
! inv: error: unknown command `stament`; did you mean `statement`?
! see `inv --help`
? 2

$ inv review
! inv: error: a review needs a person at a terminal; `inv drafts` lists the drafts, and `inv review --approve NAME` approves one that you have read
! see `inv review --help`
? 2

$ inv age --detial
! inv: error: unknown option `--detial`; did you mean `--detail`?
! see `inv age --help`
? 2

$ inv --boook x age
! inv: error: unknown option `--boook`; did you mean `--book`?
! see `inv age --help`
? 2

$ inv list --format jsn
! inv: error: `--format` is `text`, `json`, `csv`, `html` or `eml`, not `jsn`; did you mean `json`?
! see `inv list --help`
? 2

$ inv list --color sometimes
! inv: error: `--color` is `auto`, `always` or `never`, not `sometimes`
! see `inv list --help`
? 2

$ inv list --format
! inv: error: `--format` needs a value
! see `inv list --help`
? 2

$ inv list --as-of= hart
! inv: error: `--as-of` needs a value
! see `inv list --help`
? 2

$ inv list --overdue=yes
! inv: error: `--overdue` takes no value
! see `inv list --help`
? 2

$ inv list -x
! inv: error: unknown option `-x`
! see `inv list --help`
? 2

$ inv check one
! inv: error: unexpected argument `one`
! see `inv check --help`
? 2

$ inv --as-of 30/06/2026 age
! inv: error: `--as-of` is `YYYY-MM-DD`, `today`, `friday`, `+14` or `eom`, not `30/06/2026`; write `2026-06-30`
! see `inv age --help`
? 2

$ inv --as-of 2026-02-30 age
! inv: error: `--as-of` cannot be `2026-02-30`: there is no such day; February 2026 has 28 days
! see `inv age --help`
? 2

$ inv --as-of yesterday age
Aged receivables as of 2026-06-29, by due date

Client          Total   Current   1-30   31-60  61-90     90+  Unapplied  Days
──────────────────────────────────────────────────────────────────────────────
hart    GBP    180.00         –  80.00       –      –  100.00          –   118
lane    GBP  1,234.50  1,234.50      –       –      –       –          –     –
oak     GBP    660.00    600.00      –   60.00      –       –          –    45
rue     EUR    450.00         –      –  450.00      –       –          –    58
zed     GBP    -15.00         –      –       –      –       –      15.00     –
──────────────────────────────────────────────────────────────────────────────
Total   EUR    450.00         –      –  450.00      –       –          –
Total   GBP  2,059.50  1,834.50  80.00   60.00      –  100.00      15.00
? 0

Options stand before the command or after it; of two the last counts.

$ inv --format csv list --paid
id,client,date,due,currency,total,open,days_overdue,state
? 0

$ inv list --paid --format csv
id,client,date,due,currency,total,open,days_overdue,state
? 0

$ inv --format json list --format csv --paid
id,client,date,due,currency,total,open,days_overdue,state
? 0

$ inv --as-of 2026-02-01 list --as-of today --paid --format csv
id,client,date,due,currency,total,open,days_overdue,state
? 0

The names of commands are free for clients, and after `--` everything is a name.

$ inv list show
! inv: error: unknown client `show`
? 2

$ inv list -- --paid
! inv: error: unknown client `--paid`
? 2
