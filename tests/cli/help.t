Help: of the program and of a command, in short and whole, as wide as the terminal, without a book.

$ inv -h
Usage: inv COMMAND [options]

To read the book:
  check age list show next calls

For what clients get:
  invoice statement remind thank drafts review send templates

To write into the book, an event at a time:
  init client bill pay credit apply returned refund writeoff void promise plan
  hold release dispute resolve log note sent reconciled close merge

Besides:
  help completion

More: `inv help`, `inv help COMMAND`.
? 0

$ inv pay -h
Usage: inv pay CLIENT [AMOUNT] [options]

pay: money came in

Options, besides those of every command:
  --for ID[,ID…], --via TEXT, --ref TEXT, --charges MONEY, --withheld MONEY,
  --settles MONEY, --keep, --date DATE, --memo TEXT, --dry-run

Example:
  inv pay millhouse 174.50 --for 2026-0042 --via cheque
      a cheque for one invoice

More: `inv help pay`
? 0

$ inv help hold
Usage: inv hold CLIENT [DATE] [options]

Holds all reminders to a client up to and including a day, or until `inv
release`. A later hold replaces an earlier one.

Options:
      --until DATE            the same as DATE: the last day of it; open (the
                              default): until `inv release`
      --why TEXT              the reason
      --date DATE             when it happened: YYYY-MM-DD, today (the
                              default), yesterday, friday, -3
      --memo TEXT             a remark of your own
      --dry-run               show the change as a diff, and write nothing

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
  inv hold oakfarm --until 2026-06-30 --why bereavement
      quiet until the end of June
  inv hold hart  until it is released

More: inv-hold(1)
? 0

$ inv help undispute
! inv: error: unknown command `undispute`; did you mean `dispute`?
? 2

$ inv help a b
! inv: error: `inv help` takes [COMMAND]; `b` is too much
! see `inv help --help`
? 2

On a narrow terminal nothing is broken but between words.

@terminal 60

$ inv help bill
Usage: inv bill [CLIENT] [options]

Writes an invoice, with the next number, and with its due
date, currency and tax as they are today, so that later
settings do not change it. Or a credit note. With
--recurring one for each client whose `billing` day it is
and who is not billed on that day yet.

Options:
      --line LINE            `WHAT; QTY UNIT @ RATE; TAX`
                             or `WHAT; AMOUNT; TAX`; TAX
                             may be left out, or be several
      --total MONEY          what it comes to, tax
                             included, instead of lines
      --due DATE             when it is due; by the
                             client's terms, where not
                             given
      --terms TERMS          net 30, eom, eom+1, 2/10 net
                             30: for this invoice
      --instalment DATE=MONEY
                             split it: one for each part,
                             adding up to the total
      --id ID                its id, and its number; the
                             next one, where not given
      --number TEXT          its number as it is printed,
                             where that is not the id
      --settled-before MONEY
                             what of it was settled before
                             this book began
      --title TEXT           what it is about, for its head
      --po TEXT              the client's own reference
      --supplied DATE        when the goods or the work
                             were supplied; from and to as
                             `D..D`
      --note TEXT            a note on it
      --currency CODE        instead of the client's
      --gross                the prices include tax
      --credit               a credit note, not an invoice
      --for ID[,ID…]         the invoices it is for;
                             ID=AMOUNT says how much for
                             each
      --recurring            bill every client whose
                             billing day it is, after their
                             `lines`
      --date DATE            its date: YYYY-MM-DD, today
                             (the default), yesterday,
                             friday, -3
      --dry-run              show the change as a diff, and
                             write nothing

Options of every command:
      --book PATH            a folder or a file; else
                             $INV_BOOK, else inv.yaml here
                             or in a folder above
      --as-of DATE           how things stood at the end of
                             that day: YYYY-MM-DD, today
                             (the default), yesterday,
                             friday
      --format text|json     text (the default), html and
                             eml (a mail) for people, the
                             others for programs
      --color auto|always|never
                             colour and bars; auto (the
                             default): on a terminal,
                             unless NO_COLOR is set
  -q, --quiet                errors only: no warnings, no
                             notes
  -h, --help                 this text; -h is a short one
      --version              the version

Examples:
  inv bill millhouse \
    --line "Spring pruning; 3 h @ 45.00; standard"
      an invoice
  inv bill hart --line "Roses; 12 @ 9.50" \
    --line "Delivery; 8.00"
      of two lines
  inv bill hart --credit --for 2026-0042 \
    --line "Rose died; 9.50"
      a credit note
  inv bill --recurring  from cron, each day: whose billing
                        day it is

More: inv-bill(1)
? 0

What examples mean stands beside them, or below those that leave it no room.

@terminal 80

$ inv client --help
Usage: inv client add [ID] [options]

Adds a client: in a file of its own below `clients/` where the book reads one
there, else in the list of clients. Without an ID it is made from the name.

Options:
      --name NAME             as documents have it; asked for on a terminal
      --email ADDRESS         may be given more than once
      --cc ADDRESS            who gets a copy
      --phone NUMBER          for calls
      --address LINE          a line of the postal address; give it once for
                              each line
      --contact NAME          the person there
      --greeting TEXT         Dear Edith
      --care POLICY           personal, standard (the default), volume, or one
                              of your own
      --terms TERMS           net 30, eom, eom+1, 2/10 net 30; the business's,
                              where not given
      --currency CODE         the business's, where not given
      --language CODE         of documents: en, de
      --tax-id ID             the client's number for tax
      --billing WHEN          `month 1`, `week mon`, `quarter 2026-01-31`, `2
                              weeks 2026-01-05`: when the next invoice goes
                              out; a date is the first one
      --line LINE             what is billed each time, as `inv bill` has it
      --reach CHANNELS        email,letter,call: what may be used, the liked
                              one first
      --autopay               they pay by themselves: no heads-up
      --apply manual          money is put to invoices by hand only
      --statements open-item|activity
                              what kind they get
      --thanks TEXT           a personal word of thanks
      --tags TAG[,TAG…]       for `inv age --tag`
      --note TEXT             for yourself
      --since DATE            a client since that day
      --dry-run               show the change as a diff, and write nothing

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
  inv client add hart --name "Mrs Edith Hart" --email edith@hart.example
      a new client
  inv client add --name "Millhouse Ltd" --terms "net 14" --care volume
      with an id made from the name: millhouse
  inv client add oak --name "Oak Farm" --billing "month 1" \
    --line "Upkeep; 80.00"
      billed by `inv bill --recurring`

More: inv-client(1)
? 0

What commands are called elsewhere.

$ inv status
! inv: error: unknown command `status`; here: `inv age` or `inv next`
! see `inv --help`
? 2

$ inv ls
! inv: error: unknown command `ls`; here: `inv list`
! see `inv --help`
? 2

$ inv overdue --format json
! inv: error: unknown command `overdue`; here: `inv list --overdue`
! see `inv --help`
? 2

$ inv remove 2026-0042
! inv: error: unknown command `remove`; here: `inv void` takes back an invoice, `inv returned --mistake` a payment; another record is taken out of its file
! see `inv --help`
? 2

$ inv LS
! inv: error: unknown command `LS`; here: `inv list`
! see `inv --help`
? 2

$ inv help customers
! inv: error: unknown command `customers`; here: `inv age`, or `inv client add` for a new one
? 2

$ inv remnid
! inv: error: unknown command `remnid`; did you mean `remind`?
! see `inv --help`
? 2

$ inv frobnicate
! inv: error: unknown command `frobnicate`
! see `inv --help`
? 2
