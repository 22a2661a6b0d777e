A new book: who invoices, a folder for the clients, and how git treats it.

$ inv init --name "Rowan Yard Care" --currency GBP --terms "net 14" --email rowan@yard.example --pay "GB33 BUKB 2020 1555 5555 55" --pay "Cheque: Payable to Rowan Yard Care"
wrote inv.yaml
wrote .gitattributes
wrote .gitignore
made clients/
next: inv client add --name "NAME OF A CLIENT"
? 0

$ ls
.gitattributes
.gitignore
clients/
inv.yaml
? 0

$ cat inv.yaml
# A book of clients and invoices. Its format is in inv-book(5); `inv check` says whether all
# is well. Lines after a `#` are remarks: take the `# ` away to use one.

business:
  name: Rowan Yard Care
  email: rowan@yard.example
  # address: [4 Mill Lane, Ludlow]
  # phone: 01632 960144
  currency: GBP
  # When invoices are due: also `net 14`, `eom`, `on receipt` or `2/10 net 30`.
  terms: net 14
  # Taxes by name, in per cent, and the one of a line that names none.
  # taxes: {standard: 20, zero: 0}
  # tax: standard
  # How invoices are numbered.
  # number: "{YYYY}-{0000}"
  # Ways to pay, the easiest first: documents show them.
  pay:
    - {via: Bank transfer, iban: GB33BUKB20201555555555}
    - {via: Cheque, note: Payable to Rowan Yard Care}
    # - {via: Cheque, note: Payable to us}
    # - {via: Card, link: "https://pay.example/us"}

# How clients are reminded is in inv-next(1). This changes it: days on which nobody is
# written to or rung, and the least that is written about.
# policy:
#   standard: {quiet: [sat, sun, 12-24..01-02], minimum: 10.00}
? 0

$ cat .gitattributes
*.yaml text eol=lf
*.yaml merge=inv
? 0

It is a book without errors or warnings.

$ inv check
ok; 0 clients, 0 invoices, 0 journal entries
? 0

A second time it writes nothing.

$ inv init --name Other --currency EUR
! inv: error: there is a book already: `inv.yaml`; nothing is written
? 2

$ inv init --name Other --currency EUR --git
! inv: error: there is a book already: `inv.yaml`; `--name` is for a new one
! see `inv init --help`
? 2

With --git it adds just what is missing, and there is a git to be set up.

@remove .gitattributes
@git installed

$ inv init --git
! inv: note: inv-check(1) has a hook that checks the book before each commit
wrote .gitattributes
ran git init -q
ran git config merge.inv.name "inv: books by record"
ran git config merge.inv.driver 'inv merge --marker-size=%L %O %A %B; s=$?; test $s -lt 2 && exit $s; git merge-file -L ours -L base -L theirs --marker-size=%L %A %O %B'
? 0

$ git-calls
git init -q
git config merge.inv.name 'inv: books by record'
git config merge.inv.driver 'inv merge --marker-size=%L %O %A %B; s=$?; test $s -lt 2 && exit $s; git merge-file -L ours -L base -L theirs --marker-size=%L %A %O %B'
? 0

$ inv init --git
! inv: note: inv-check(1) has a hook that checks the book before each commit
ran git config merge.inv.name "inv: books by record"
ran git config merge.inv.driver 'inv merge --marker-size=%L %O %A %B; s=$?; test $s -lt 2 && exit $s; git merge-file -L ours -L base -L theirs --marker-size=%L %A %O %B'
? 0

$ git-calls
git config merge.inv.name 'inv: books by record'
git config merge.inv.driver 'inv merge --marker-size=%L %O %A %B; s=$?; test $s -lt 2 && exit $s; git merge-file -L ours -L base -L theirs --marker-size=%L %A %O %B'
? 0

Attributes of one's own are left as they are.

@file .gitattributes
* text=auto
*.yaml merge=inv
@end

$ inv init --git -q
? 0

$ inv init --git
! inv: note: `.gitattributes` is left as it is; add the line `*.yaml text eol=lf`
! inv: note: inv-check(1) has a hook that checks the book before each commit
ran git config merge.inv.name "inv: books by record"
ran git config merge.inv.driver 'inv merge --marker-size=%L %O %A %B; s=$?; test $s -lt 2 && exit $s; git merge-file -L ours -L base -L theirs --marker-size=%L %A %O %B'
? 0

In a folder of its own, with a first client; nothing has to be there.

$ inv init shop/books --name 'Bakery: bread & "rolls" # daily' --currency eur --client "Frau Zoë Brückner" --pay https://pay.example/anna
wrote shop/books/inv.yaml
wrote shop/books/clients/zoe-bruckner.yaml
wrote shop/books/.gitattributes
wrote shop/books/.gitignore
next: cd shop/books && inv bill zoe-bruckner --line "WHAT; AMOUNT"
? 0

$ cat shop/books/inv.yaml
# A book of clients and invoices. Its format is in inv-book(5); `inv check` says whether all
# is well. Lines after a `#` are remarks: take the `# ` away to use one.

business:
  name: "Bakery: bread & \"rolls\" # daily"
  # email: rowan@yard.example
  # address: [4 Mill Lane, Ludlow]
  # phone: 01632 960144
  currency: EUR
  # When invoices are due: also `net 14`, `eom`, `on receipt` or `2/10 net 30`.
  terms: net 30
  # Taxes by name, in per cent, and the one of a line that names none.
  # taxes: {standard: 20, zero: 0}
  # tax: standard
  # How invoices are numbered.
  # number: "{YYYY}-{0000}"
  # Ways to pay, the easiest first: documents show them.
  pay:
    - {via: Card, link: "https://pay.example/anna"}
    # - {via: Cheque, note: Payable to us}
    # - {via: Card, link: "https://pay.example/us"}

# How clients are reminded is in inv-next(1). This changes it: days on which nobody is
# written to or rung, and the least that is written about.
# policy:
#   standard: {quiet: [sat, sun, 12-24..01-02], minimum: 10.00}
? 0

$ cat shop/books/clients/zoe-bruckner.yaml
# One client is one file: who they are, their invoices, and all that happened.
clients:
  - id: zoe-bruckner
    name: Frau Zoë Brückner
    # email: edith@hart.example
    # phone: 01632 960217
    # address: [12 Rose Lane, Ludlow]
    # greeting: Dear Edith
    # care: personal
    # billing: {every: month, day: 1}
? 0

$ inv --book /book/shop/books check
ok; 1 client, 0 invoices, 0 journal entries
? 0

@folder shop/books

$ inv bill frau --line "Bread; 3 @ 2.80" --date 2026-06-01
wrote clients/zoe-bruckner.yaml:12
  - id: 2026-0001
    date: 2026-06-01
    due: 2026-07-01
    currency: EUR
    lines:
      - {what: Bread, qty: 3, rate: 2.80, tax: 0}
2026-0001 is new: €8.40, due 2026-07-01
Frau Zoë Brückner: €8.40 owed (before: €0.00 owed)
next: wait, until 2026-07-04; nothing is overdue; 2026-0001 falls due on
2026-07-01, its first step (call, friendly) can come on 2026-07-04
? 0

@folder .

What it would write can be seen first.

$ inv init later --name L --currency JPY --client "Oak Farm Ltd" --dry-run
--- /dev/null
+++ b/later/inv.yaml
@@ -0,0 +1,25 @@
+# A book of clients and invoices. Its format is in inv-book(5); `inv check` says whether all
+# is well. Lines after a `#` are remarks: take the `# ` away to use one.
+
+business:
+  name: L
+  # email: rowan@yard.example
+  # address: [4 Mill Lane, Ludlow]
+  # phone: 01632 960144
+  currency: JPY
+  # When invoices are due: also `net 14`, `eom`, `on receipt` or `2/10 net 30`.
+  terms: net 30
+  # Taxes by name, in per cent, and the one of a line that names none.
+  # taxes: {standard: 20, zero: 0}
+  # tax: standard
+  # How invoices are numbered.
+  # number: "{YYYY}-{0000}"
+  # Ways to pay, the easiest first: documents show them.
+  # pay:
+  #   - {via: Cheque, note: Payable to us}
+  #   - {via: Card, link: "https://pay.example/us"}
+
+# How clients are reminded is in inv-next(1). This changes it: days on which nobody is
+# written to or rung, and the least that is written about.
+# policy:
+#   standard: {quiet: [sat, sun, 12-24..01-02], minimum: 10.00}
--- /dev/null
+++ b/later/clients/oak-farm.yaml
@@ -0,0 +1,10 @@
+# One client is one file: who they are, their invoices, and all that happened.
+clients:
+  - id: oak-farm
+    name: Oak Farm Ltd
+    # email: edith@hart.example
+    # phone: 01632 960217
+    # address: [12 Rose Lane, Ludlow]
+    # greeting: Dear Edith
+    # care: personal
+    # billing: {every: month, day: 1}
--- /dev/null
+++ b/later/.gitattributes
@@ -0,0 +1,2 @@
+*.yaml text eol=lf
+*.yaml merge=inv
--- /dev/null
+++ b/later/.gitignore
@@ -0,0 +1 @@
+/drafts/
? 0

$ inv init later --name L --currency JPY --dry-run --format json
{
  "schema": "inv.write/1",
  "written": false,
  "records": [
    {
      "file": "later/inv.yaml",
      "line": 1,
      "text": "# A book of clients and invoices. Its format is in inv-book(5); `inv check` says whether all\n# is well. Lines after a `#` are remarks: take the `# ` away to use one.\n\nbusiness:\n  name: L\n  # email: rowan@yard.example\n  # address: [4 Mill Lane, Ludlow]\n  # phone: 01632 960144\n  currency: JPY\n  # When invoices are due: also `net 14`, `eom`, `on receipt` or `2/10 net 30`.\n  terms: net 30\n  # Taxes by name, in per cent, and the one of a line that names none.\n  # taxes: {standard: 20, zero: 0}\n  # tax: standard\n  # How invoices are numbered.\n  # number: \"{YYYY}-{0000}\"\n  # Ways to pay, the easiest first: documents show them.\n  # pay:\n  #   - {via: Cheque, note: Payable to us}\n  #   - {via: Card, link: \"https://pay.example/us\"}\n\n# How clients are reminded is in inv-next(1). This changes it: days on which nobody is\n# written to or rung, and the least that is written about.\n# policy:\n#   standard: {quiet: [sat, sun, 12-24..01-02], minimum: 10.00}\n"
    },
    {
      "file": "later/.gitattributes",
      "line": 1,
      "text": "*.yaml text eol=lf\n*.yaml merge=inv\n"
    },
    {
      "file": "later/.gitignore",
      "line": 1,
      "text": "/drafts/\n"
    }
  ],
  "effects": []
}
? 0

$ cat later/inv.yaml
! cat: cannot read `/book/later/inv.yaml`: there is no such file or folder
? 1

On a terminal it asks for what is missing, and again where an answer does not fit.

@answer Millhouse Studio
@answer gpb
@answer gbp
@answer
@answer GB34BUKB20201555555555
@answer GB33BUKB20201555555555
@answer Edith Hart

$ inv init asked
! Your name, or that of the business, as documents show it: Millhouse Studio
! Currency of your invoices (GBP, EUR, USD …): gpb
! inv: no currency `gpb`; did you mean `GBP`?
! Currency of your invoices (GBP, EUR, USD …): gbp
! When are invoices due? [net 30] 
! How can clients pay you? An IBAN, a link, or words as `Cash`: GB34BUKB20201555555555
! inv: `GB34BUKB20201555555555` is not an IBAN: its check digits are wrong
! How can clients pay you? An IBAN, a link, or words as `Cash`: GB33BUKB20201555555555
! Name of a first client, for an example [none]: Edith Hart
wrote asked/inv.yaml
wrote asked/clients/edith-hart.yaml
wrote asked/.gitattributes
wrote asked/.gitignore
next: cd asked && inv bill edith-hart --line "WHAT; AMOUNT"
? 0

$ cat asked/inv.yaml
# A book of clients and invoices. Its format is in inv-book(5); `inv check` says whether all
# is well. Lines after a `#` are remarks: take the `# ` away to use one.

business:
  name: Millhouse Studio
  # email: rowan@yard.example
  # address: [4 Mill Lane, Ludlow]
  # phone: 01632 960144
  currency: GBP
  # When invoices are due: also `net 14`, `eom`, `on receipt` or `2/10 net 30`.
  terms: net 30
  # Taxes by name, in per cent, and the one of a line that names none.
  # taxes: {standard: 20, zero: 0}
  # tax: standard
  # How invoices are numbered.
  # number: "{YYYY}-{0000}"
  # Ways to pay, the easiest first: documents show them.
  pay:
    - {via: Bank transfer, iban: GB33BUKB20201555555555}
    # - {via: Cheque, note: Payable to us}
    # - {via: Card, link: "https://pay.example/us"}

# How clients are reminded is in inv-next(1). This changes it: days on which nobody is
# written to or rung, and the least that is written about.
# policy:
#   standard: {quiet: [sat, sun, 12-24..01-02], minimum: 10.00}
? 0

What was given is not asked for, and whoever ends the input gets no book.

@answer Rowan

$ inv init ended --currency GBP
! Your name, or that of the business, as documents show it: Rowan
! When are invoices due? [net 30] 
! inv: error: no answer, so nothing is written
? 2

@answer
@answer
@answer

$ inv init ended --currency GBP
! Your name, or that of the business, as documents show it: 
! inv: a name is needed, as documents show it
! Your name, or that of the business, as documents show it: 
! inv: a name is needed, as documents show it
! Your name, or that of the business, as documents show it: 
! inv: a name is needed, as documents show it
! inv: error: no answer, so nothing is written
? 2

With a name and a currency it asks nothing.

@answer never asked

$ inv init silent --name S --currency CHF
wrote silent/inv.yaml
wrote silent/.gitattributes
wrote silent/.gitignore
made silent/clients/
next: cd silent && inv client add --name "NAME OF A CLIENT"
? 0

Without a terminal it says what it needs.

$ inv init none
! inv: error: `inv init` needs `--name` and `--currency`
! see `inv init --help`
? 2

$ inv init none --name N
! inv: error: `inv init` needs `--currency`
! see `inv init --help`
? 2

$ inv init none --currency EUR
! inv: error: `inv init` needs `--name`
! see `inv init --help`
? 2

Words that cannot be are refused, and nothing is written.

$ inv init none --name N --currency EUX
! inv: error: no currency `EUX`; did you mean `EUR`?
! see `inv init --help`
? 2

$ inv init none --name N --currency EUR --terms "30 people"
! inv: error: `30 people` is not terms of payment; they are `on receipt`, `net 30`, `eom`, `eom 10`, `eom+1`, `net 30 eom`, `net 30 eom 10` or `2/10 net 30`
! see `inv init --help`
? 2

$ inv init none --name N --currency EUR --email nobody
! inv: error: `nobody` is not an address of email
! see `inv init --help`
? 2

$ inv init none --name N --currency EUR --pay GB34BUKB20201555555555
! inv: error: `GB34BUKB20201555555555` is not an IBAN: its check digits are wrong
! see `inv init --help`
? 2

$ inv init none --name N --currency EUR --pay ""
! inv: error: a way to pay has a name, as `Cheque`
! see `inv init --help`
? 2

$ inv init none --name " " --currency EUR
! inv: error: a name is needed, as documents show it
! see `inv init --help`
? 2

$ inv init none --name N --currency EUR --client ""
! inv: error: `--client` is the client's name
! see `inv init --help`
? 2

$ inv init none more --name N --currency EUR
! inv: error: `inv init` takes [FOLDER]; `more` is too much
! see `inv init --help`
? 2

$ inv --book none init --name N --currency EUR
! inv: error: `inv init` makes a new book; its folder is a word of its own, as `inv init books`
! see `inv init --help`
? 2

$ inv init inv.yaml --name N --currency EUR
! inv: error: `inv.yaml` is a file
? 2

A file that stands in the way is left alone.

@file way/clients/oak.yaml
clients: [{id: oak, name: Oak}]
@end

$ inv init way --name N --currency EUR --client Oak
! inv: error: there is a file `way/clients/oak.yaml` already; nothing is written
? 2

Where nothing may be written, nothing is.

@read-only locked

$ inv init locked --name N --currency EUR
! inv: error: cannot make the folder `/book/locked/clients`: its folder is read-only
? 3

Where there is no git, the book is written all the same.

@git missing

$ inv init plain --name N --currency EUR --git
! inv: error: cannot run `git`: No such file or directory
wrote plain/inv.yaml
wrote plain/.gitattributes
wrote plain/.gitignore
made plain/clients/
next: cd plain && inv client add --name "NAME OF A CLIENT"
? 3

$ cat plain/.gitattributes
*.yaml text eol=lf
*.yaml merge=inv
? 0
