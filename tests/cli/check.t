Every error and warning of the book.

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

$ inv check
ok; 5 clients, 6 invoices, 8 journal entries
? 0

$ inv check -q
? 0

$ inv check --format json
{
  "schema": "inv.check/1",
  "errors": 0,
  "warnings": 0,
  "diagnostics": []
}
? 0

$ inv check --strict
ok; 5 clients, 6 invoices, 8 journal entries
? 0

Warnings alone are no failure, unless --strict makes them one.

@file extra.yaml
journal:
  - {date: 2026-06-29, client: hart, paid: 5.00}
  - {date: 2026-06-29, client: hart, paid: 5.00}
@end

@file book.yaml
include: [inv.yaml, extra.yaml]
@end

$ inv check --book /book/book.yaml
extra.yaml:3:44: warning: the same entry twice; where both happened, a `memo` tells them apart [same-entry-twice]
    3 |   - {date: 2026-06-29, client: hart, paid: 5.00}
      |                                            ^~~~
extra.yaml:2:44: note: the first one is here
    2 |   - {date: 2026-06-29, client: hart, paid: 5.00}
      |                                            ^~~~
1 warning; 5 clients, 6 invoices, 10 journal entries
? 0

$ inv check --book /book/book.yaml --strict
extra.yaml:3:44: warning: the same entry twice; where both happened, a `memo` tells them apart [same-entry-twice]
    3 |   - {date: 2026-06-29, client: hart, paid: 5.00}
      |                                            ^~~~
extra.yaml:2:44: note: the first one is here
    2 |   - {date: 2026-06-29, client: hart, paid: 5.00}
      |                                            ^~~~
1 warning taken as an error; 5 clients, 6 invoices, 10 journal entries
? 1

$ inv check --book /book/book.yaml --strict -q
extra.yaml:3:44: warning: the same entry twice; where both happened, a `memo` tells them apart [same-entry-twice]
    3 |   - {date: 2026-06-29, client: hart, paid: 5.00}
      |                                            ^~~~
extra.yaml:2:44: note: the first one is here
    2 |   - {date: 2026-06-29, client: hart, paid: 5.00}
      |                                            ^~~~
? 1

$ inv check --book /book/book.yaml -q
? 0

$ inv check --book /book/book.yaml --format json
{
  "schema": "inv.check/1",
  "errors": 0,
  "warnings": 1,
  "diagnostics": [
    {
      "file": "extra.yaml",
      "line": 3,
      "column": 44,
      "severity": "warning",
      "code": "same-entry-twice",
      "message": "the same entry twice; where both happened, a `memo` tells them apart"
    }
  ]
}
? 0

What is after the day asked about is in the future.

$ inv check --as-of 2026-06-05
inv.yaml:17:10: warning: dated 2026-06-10, which is after today, 2026-06-05 [future-record]
   17 |   - {id: 2026-0003, client: lane, date: 2026-06-10, title: Hedge, total…
      |          ^~~~~~~~~
1 warning; 5 clients, 6 invoices, 8 journal entries
? 0

A report does not mention warnings.

$ inv list --paid --book /book/book.yaml
No invoices to list as of 2026-06-30.
? 0

All errors of all files at once; a report shows nothing but them.

@file extra.yaml
journal:
  - {date: 2026-06-29, client: hrat, paid: 5.00}
  - {date: 2026-06-31, client: hart, paid: 5.00}
@end

@file more.yaml
invoices:
  - {id: 2026-0001, client: hart, date: 2026-06-01, total: 5.00}
@end

@file book.yaml
include: [inv.yaml, extra.yaml, more.yaml]
@end

$ inv check --book /book/book.yaml
extra.yaml:2:32: error: no client `hrat`; did you mean `hart`? [unknown-client]
    2 |   - {date: 2026-06-29, client: hrat, paid: 5.00}
      |                                ^~~~
extra.yaml:3:12: error: `2026-06-31` is not a date; there is no such day [bad-date]
    3 |   - {date: 2026-06-31, client: hart, paid: 5.00}
      |            ^~~~~~~~~~
more.yaml:2:10: error: a second invoice with the id `2026-0001` [duplicate-id]
    2 |   - {id: 2026-0001, client: hart, date: 2026-06-01, total: 5.00}
      |          ^~~~~~~~~
inv.yaml:15:10: note: the first one is here
   15 |   - {id: 2026-0001, client: hart, date: 2026-02-01, title: Winter pruni…
      |          ^~~~~~~~~
3 errors
? 1

$ inv age --book /book/book.yaml
! extra.yaml:2:32: error: no client `hrat`; did you mean `hart`? [unknown-client]
!     2 |   - {date: 2026-06-29, client: hrat, paid: 5.00}
!       |                                ^~~~
! extra.yaml:3:12: error: `2026-06-31` is not a date; there is no such day [bad-date]
!     3 |   - {date: 2026-06-31, client: hart, paid: 5.00}
!       |            ^~~~~~~~~~
! more.yaml:2:10: error: a second invoice with the id `2026-0001` [duplicate-id]
!     2 |   - {id: 2026-0001, client: hart, date: 2026-06-01, total: 5.00}
!       |          ^~~~~~~~~
! inv.yaml:15:10: note: the first one is here
!    15 |   - {id: 2026-0001, client: hart, date: 2026-02-01, title: Winter pruni…
!       |          ^~~~~~~~~
! inv: 3 errors in the book, so there is no report
? 1

$ inv age --book /book/book.yaml --format json -q
! extra.yaml:2:32: error: no client `hrat`; did you mean `hart`? [unknown-client]
!     2 |   - {date: 2026-06-29, client: hrat, paid: 5.00}
!       |                                ^~~~
! extra.yaml:3:12: error: `2026-06-31` is not a date; there is no such day [bad-date]
!     3 |   - {date: 2026-06-31, client: hart, paid: 5.00}
!       |            ^~~~~~~~~~
! more.yaml:2:10: error: a second invoice with the id `2026-0001` [duplicate-id]
!     2 |   - {id: 2026-0001, client: hart, date: 2026-06-01, total: 5.00}
!       |          ^~~~~~~~~
! inv.yaml:15:10: note: the first one is here
!    15 |   - {id: 2026-0001, client: hart, date: 2026-02-01, title: Winter pruni…
!       |          ^~~~~~~~~
! inv: 3 errors in the book, so there is no report
? 1

$ inv check --book /book/book.yaml --format json
{
  "schema": "inv.check/1",
  "errors": 3,
  "warnings": 0,
  "diagnostics": [
    {
      "file": "extra.yaml",
      "line": 2,
      "column": 32,
      "severity": "error",
      "code": "unknown-client",
      "message": "no client `hrat`; did you mean `hart`?"
    },
    {
      "file": "extra.yaml",
      "line": 3,
      "column": 12,
      "severity": "error",
      "code": "bad-date",
      "message": "`2026-06-31` is not a date; there is no such day"
    },
    {
      "file": "more.yaml",
      "line": 2,
      "column": 10,
      "severity": "error",
      "code": "duplicate-id",
      "message": "a second invoice with the id `2026-0001`"
    }
  ]
}
? 1

Slips.

$ inv check hart
! inv: error: unexpected argument `hart`
! see `inv check --help`
? 2

$ inv check --strct
! inv: error: unknown option `--strct`; did you mean `--strict`?
! see `inv check --help`
? 2

$ inv check --format csv
! inv: error: `inv check` has no table to give as csv; it gives text or json
! see `inv check --help`
? 2

A report shows twenty at most.

@file book.yaml
business: {name: Rowan, currency: GBP}
clients:
  - {id: c0, nam: C}
  - {id: c1, nam: C}
  - {id: c2, nam: C}
  - {id: c3, nam: C}
  - {id: c4, nam: C}
  - {id: c5, nam: C}
  - {id: c6, nam: C}
  - {id: c7, nam: C}
  - {id: c8, nam: C}
  - {id: c9, nam: C}
  - {id: c10, nam: C}
  - {id: c11, nam: C}
@end

$ inv age --book /book/book.yaml
! book.yaml:3:5: error: a client without `name` [missing-key]
!     3 |   - {id: c0, nam: C}
!       |     ^~~~~~~~~~~~~~~~
! book.yaml:3:14: error: no key `nam` in a client; did you mean `name`? [unknown-key]
!     3 |   - {id: c0, nam: C}
!       |              ^~~
! book.yaml:4:5: error: a client without `name` [missing-key]
!     4 |   - {id: c1, nam: C}
!       |     ^~~~~~~~~~~~~~~~
! book.yaml:4:14: error: no key `nam` in a client; did you mean `name`? [unknown-key]
!     4 |   - {id: c1, nam: C}
!       |              ^~~
! book.yaml:5:5: error: a client without `name` [missing-key]
!     5 |   - {id: c2, nam: C}
!       |     ^~~~~~~~~~~~~~~~
! book.yaml:5:14: error: no key `nam` in a client; did you mean `name`? [unknown-key]
!     5 |   - {id: c2, nam: C}
!       |              ^~~
! book.yaml:6:5: error: a client without `name` [missing-key]
!     6 |   - {id: c3, nam: C}
!       |     ^~~~~~~~~~~~~~~~
! book.yaml:6:14: error: no key `nam` in a client; did you mean `name`? [unknown-key]
!     6 |   - {id: c3, nam: C}
!       |              ^~~
! book.yaml:7:5: error: a client without `name` [missing-key]
!     7 |   - {id: c4, nam: C}
!       |     ^~~~~~~~~~~~~~~~
! book.yaml:7:14: error: no key `nam` in a client; did you mean `name`? [unknown-key]
!     7 |   - {id: c4, nam: C}
!       |              ^~~
! book.yaml:8:5: error: a client without `name` [missing-key]
!     8 |   - {id: c5, nam: C}
!       |     ^~~~~~~~~~~~~~~~
! book.yaml:8:14: error: no key `nam` in a client; did you mean `name`? [unknown-key]
!     8 |   - {id: c5, nam: C}
!       |              ^~~
! book.yaml:9:5: error: a client without `name` [missing-key]
!     9 |   - {id: c6, nam: C}
!       |     ^~~~~~~~~~~~~~~~
! book.yaml:9:14: error: no key `nam` in a client; did you mean `name`? [unknown-key]
!     9 |   - {id: c6, nam: C}
!       |              ^~~
! book.yaml:10:5: error: a client without `name` [missing-key]
!    10 |   - {id: c7, nam: C}
!       |     ^~~~~~~~~~~~~~~~
! book.yaml:10:14: error: no key `nam` in a client; did you mean `name`? [unknown-key]
!    10 |   - {id: c7, nam: C}
!       |              ^~~
! book.yaml:11:5: error: a client without `name` [missing-key]
!    11 |   - {id: c8, nam: C}
!       |     ^~~~~~~~~~~~~~~~
! book.yaml:11:14: error: no key `nam` in a client; did you mean `name`? [unknown-key]
!    11 |   - {id: c8, nam: C}
!       |              ^~~
! book.yaml:12:5: error: a client without `name` [missing-key]
!    12 |   - {id: c9, nam: C}
!       |     ^~~~~~~~~~~~~~~~
! book.yaml:12:14: error: no key `nam` in a client; did you mean `name`? [unknown-key]
!    12 |   - {id: c9, nam: C}
!       |              ^~~
! … and 4 more errors; `inv check` shows all
! inv: 24 errors in the book, so there is no report
? 1
