Documents may be had as text, HTML and mails, on standard output or in files.

@today 2026-05-08
@book examples/gardener

One page needs no file; more than one need a folder.

$ inv remind --dry-run --format html
! inv: error: 3 documents as html need a folder: give one with `-o`
! see `inv remind --help`
? 2
$ inv remind --dry-run --format eml -o page.eml
! inv: error: 3 documents as eml need a folder: give one with `-o`
! see `inv remind --help`
? 2
$ inv remind --dry-run --format html -o pages/
! inv: note: 3 files in `pages/`
? 0
$ ls
clients/bell.yaml
clients/ferris.yaml
clients/hart.yaml
clients/lacey.yaml
clients/lindqvist.yaml
clients/naylor.yaml
clients/okafor.yaml
clients/plough.yaml
clients/pryce.yaml
clients/st-peters.yaml
clients/zielinski.yaml
inv.yaml
pages/
pages/lacey.reminder.html
pages/okafor.reminder.html
pages/pryce.reminder.html
? 0

Nothing that is there is written over, and then nothing at all is written.

$ inv remind --dry-run --format html -o pages
! inv: error: `pages/lacey.reminder.html` is already there; `--force` writes over it
? 3
$ inv remind --dry-run --format html -o pages --force
! inv: note: 3 files in `pages/`
? 0
$ inv remind --dry-run -o pages
! inv: note: 3 files in `pages/`
? 0
$ inv remind --dry-run okafor --format eml -o okafor.eml
? 0
$ inv remind --dry-run okafor --format json -o okafor.json
? 0
$ ls
clients/bell.yaml
clients/ferris.yaml
clients/hart.yaml
clients/lacey.yaml
clients/lindqvist.yaml
clients/naylor.yaml
clients/okafor.yaml
clients/plough.yaml
clients/pryce.yaml
clients/st-peters.yaml
clients/zielinski.yaml
inv.yaml
okafor.eml
okafor.json
pages/
pages/lacey.reminder.html
pages/lacey.reminder.txt
pages/okafor.reminder.html
pages/okafor.reminder.txt
pages/pryce.reminder.html
pages/pryce.reminder.txt
? 0
$ cat pages/lacey.reminder.txt
Dear Miriam,

Just so that you have it to hand: invoice 2026-0033 (Edging and planting
the pond), £480.00, is due on 15 May. Nothing needs doing before then.

Invoice    For                                Dated          Due     Open
2026-0033  Edging and planting the pond  1 May 2026  15 May 2026  £480.00

The easiest way to pay: Card

  Link       https://pay.example/rowan
  Amount     £480.00
  Reference  2026-0033

Other ways to pay:
  Bank transfer: Rowan Yard Care, IBAN GB33 BUKB 2020 1555 5555 55,
    BIC BUKBGB22
  Cheque: Payable to Rowan Yard Care

If something is not right with the work or the invoice, or another date
would suit you better, an answer to this mail is enough.

Best wishes,
Rowan Ellery
Rowan Yard Care
01632 960144
? 0

A folder is no file, and a file no folder.

$ inv remind --dry-run --format json -o pages
! inv: error: `pages` is a folder, and json is one file
! see `inv remind --help`
? 2
$ inv remind --dry-run --format html -o okafor.eml/
! inv: error: cannot make the folder `/book/okafor.eml`: that name is taken
? 3
$ inv remind --dry-run --force
! inv: error: `--force` is for files: it goes with `-o`
! see `inv remind --help`
? 2
$ inv remind --dry-run hart --format html
! inv: note: there is nothing to print
? 0
$ inv age --format html
! inv: error: `inv age` has no page to give as html; it gives text, json or csv
! see `inv age --help`
? 2
$ inv remind --dry-run --format csv
! inv: error: `inv remind` has no table to give as csv; it gives text, json, html or eml
! see `inv remind --help`
? 2

A page is never written over a file of the book.

$ inv remind --dry-run okafor -o inv.yaml --force
! inv: error: `inv.yaml` is a file of the book
! see `inv remind --help`
? 2
