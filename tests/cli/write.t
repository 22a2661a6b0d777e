What is written follows the style of the file, and nothing else of it changes.

@today 2026-05-08
@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end
@file clients/block.yaml
# our oldest client
clients:
    -   id: block
        name: Block & Co
        email: b@b.example
        x-colour: green

journal:
    -   date: 2026-04-01
        note: |
            two
            lines

    -   date: 2026-04-02
        call: "asked: when?"    # he always does
        # a remark on that call

invoices:
- {id: 1, date: 2026-04-01, total: 10.00}   # only one
@end
@bytes clients/crlf.yaml
clients:\x0d
- {id: crlf, name: Carriage Return}\x0d
journal:\x0d
- { date: 2026-04-01, note: a }\x0d
@end
@file clients/json.yaml
"clients":
- {"id": "json", "name": "J. Son", "email": "j@j.example"}
"journal":
- {"date": "2026-04-01", "note": "a"}
@end
@file clients/list.yaml
clients: [{id: list, name: List Ltd}]
journal: [
  {date: 2026-04-01, note: a},
]
@end
@file clients/map.yaml
{"clients": [{"id": "map", "name": "Map Ltd"}], "journal": []}
@end

$ inv note block 'said: # "no" its, {x} [y] *z &a !b | > % @ ` \'
wrote clients/block.yaml:18
  -   date: 2026-05-08
      note: "said: # \"no\" its, {x} [y] *z &a !b | > % @ ` \\"
Block & Co: £10.00 owed, as before
next: remind by email, friendly, stage 2; 1 is overdue by 7 days: 10.00 GBP
? 0

$ inv bill block --line "Mulch; 4 @ 2.50"
wrote clients/block.yaml:23
  - {id: "2", date: 2026-05-08, due: 2026-06-07, currency: GBP, lines: [{what: Mulch, qty: 4, rate: 2.50, tax: 0}]}
2 is new: £10.00, due 2026-06-07
Block & Co: £20.00 owed (before: £10.00 owed)
next: carry forward instead of an email, friendly, stage 2, until 2026-05-14;
the newest invoice, 2, is of 2026-05-08; the balance is brought forward on it
? 0

$ cat clients/block.yaml
# our oldest client
clients:
    -   id: block
        name: Block & Co
        email: b@b.example
        x-colour: green

journal:
    -   date: 2026-04-01
        note: |
            two
            lines

    -   date: 2026-04-02
        call: "asked: when?"    # he always does
        # a remark on that call

    -   date: 2026-05-08
        note: "said: # \"no\" its, {x} [y] *z &a !b | > % @ ` \\"

invoices:
- {id: 1, date: 2026-04-01, total: 10.00}   # only one
- {id: "2", date: 2026-05-08, due: 2026-06-07, currency: GBP, lines: [{what: Mulch, qty: 4, rate: 2.50, tax: 0}]}
? 0

$ inv note crlf 0010
wrote clients/crlf.yaml:5
  - { date: 2026-05-08, note: "0010" }
? 0

$ inv pay crlf 7.00
wrote clients/crlf.yaml:6
  - { date: 2026-05-08, paid: 7.00 }
£7.00 stays unapplied
Carriage Return: £7.00 in credit (before: £0.00 owed)
? 0

$ cat clients/crlf.yaml
clients:␍
- {id: crlf, name: Carriage Return}␍
journal:␍
- { date: 2026-04-01, note: a }␍
- { date: 2026-05-08, note: "0010" }␍
- { date: 2026-05-08, paid: 7.00 }␍
? 0

$ inv note json "tab: none"
wrote clients/json.yaml:5
  - {"date": "2026-05-08", "note": "tab: none"}
? 0

$ inv bill json --line "Mulch; 4 @ 2.50"
wrote clients/json.yaml:7
  - "id": "3"
    "date": "2026-05-08"
    "due": "2026-06-07"
    "currency": "GBP"
    "lines":
      - {"what": "Mulch", "qty": 4, "rate": 2.50, "tax": 0}
3 is new: £10.00, due 2026-06-07
J. Son: £10.00 owed (before: £0.00 owed)
next: wait, until 2026-05-31; nothing is overdue; the heads-up for 3 can go out
on 2026-05-31
? 0

$ cat clients/json.yaml
"clients":
- {"id": "json", "name": "J. Son", "email": "j@j.example"}
"journal":
- {"date": "2026-04-01", "note": "a"}
- {"date": "2026-05-08", "note": "tab: none"}
"invoices":
- "id": "3"
  "date": "2026-05-08"
  "due": "2026-06-07"
  "currency": "GBP"
  "lines":
    - {"what": "Mulch", "qty": 4, "rate": 2.50, "tax": 0}
? 0

$ inv next
Next steps as of 2026-05-08
Nothing to do now, 1 to carry forward, 1 waiting

To carry forward on the next invoice

Client  Name          Open  Until       Why
────────────────────────────────────────────────────────────────────────────────
block   Block & Co  £20.00  2026-05-14  the newest invoice, 2, is of 2026-05-08;
                                        the balance is brought forward on it

Waiting

Client  Name      Open  Until       Why
────────────────────────────────────────────────────────────────────────────────
json    J. Son  £10.00  2026-05-31  nothing is overdue; the heads-up for 3 can
                                    go out on 2026-05-31
? 0

Nothing is added between brackets, but empty ones give way to lines.

$ inv note list b
! inv: error: `journal` of `clients/list.yaml` stands in brackets, where nothing is added; write its records below each other, each after a `- `
? 2

$ inv note map b
! inv: error: `clients/map.yaml` stands in braces, where nothing is added; write its records below each other, each after a `- `
? 2

$ inv bill list --line "Mulch; 4 @ 2.50"
wrote clients/list.yaml:6
  - id: "4"
    date: 2026-05-08
    due: 2026-06-07
    currency: GBP
    lines:
      - {what: Mulch, qty: 4, rate: 2.50, tax: 0}
4 is new: £10.00, due 2026-06-07
List Ltd: £10.00 owed (before: £0.00 owed)
next: wait, until 2026-06-10; nothing is overdue; 4 falls due on 2026-06-07, its
first step (call, friendly) can come on 2026-06-10
? 0

$ cat clients/list.yaml
clients: [{id: list, name: List Ltd}]
journal: [
  {date: 2026-04-01, note: a},
]
invoices:
  - id: "4"
    date: 2026-05-08
    due: 2026-06-07
    currency: GBP
    lines:
      - {what: Mulch, qty: 4, rate: 2.50, tax: 0}
? 0

@file clients/empty.yaml
clients: [{id: empty, name: Empty Ltd}]
invoices: []
journal: []   # nothing yet
  # more to come
@end

$ inv note empty first --dry-run
--- a/clients/empty.yaml
+++ b/clients/empty.yaml
@@ -1,4 +1,5 @@
 clients: [{id: empty, name: Empty Ltd}]
 invoices: []
-journal: []   # nothing yet
-  # more to come
+journal:   # nothing yet
+  # more to come
+  - {date: 2026-05-08, note: first}
? 0

$ inv note empty first
wrote clients/empty.yaml:5
  - {date: 2026-05-08, note: first}
? 0

$ inv note empty second
wrote clients/empty.yaml:6
  - {date: 2026-05-08, note: second}
? 0

$ cat clients/empty.yaml
clients: [{id: empty, name: Empty Ltd}]
invoices: []
journal:   # nothing yet
  # more to come
  - {date: 2026-05-08, note: first}
  - {date: 2026-05-08, note: second}
? 0

Read-only files and folders are refused, and so is a broken book.

@read-only clients/json.yaml

$ inv note json a
! inv: error: cannot write `/book/clients/json.yaml`: it is read-only
? 3

$ inv note json a --dry-run
--- a/clients/json.yaml
+++ b/clients/json.yaml
@@ -3,6 +3,7 @@
 "journal":
 - {"date": "2026-04-01", "note": "a"}
 - {"date": "2026-05-08", "note": "tab: none"}
+- {"date": "2026-05-08", "note": "a"}
 "invoices":
 - "id": "3"
   "date": "2026-05-08"
J. Son: £10.00 owed, as before
next: wait, until 2026-05-31; nothing is overdue; the heads-up for 3 can go out
on 2026-05-31
? 0

@file clients/broken.yaml
clients:
  - {id: broken, nam: Broken}
@end

$ inv note crlf a
! clients/broken.yaml:2:5: error: a client without `name` [missing-key]
!     2 |   - {id: broken, nam: Broken}
!       |     ^~~~~~~~~~~~~~~~~~~~~~~~~
! clients/broken.yaml:2:18: error: no key `nam` in a client; did you mean `name`? [unknown-key]
!     2 |   - {id: broken, nam: Broken}
!       |                  ^~~
! inv: 2 errors in the book, so nothing is written into it
? 1
