New clients: a file of their own, where the book reads it.

@today 2026-05-01
@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end

$ inv client add hart --name "Mrs Edith Hart" --email edith@hart.example --address "4 Mill Lane" --address Ludlow --care personal --billing "month 1" --tags a,b --since 2020-01-01
wrote clients/hart.yaml:2
  - id: hart
    name: Mrs Edith Hart
    email: edith@hart.example
    address: [4 Mill Lane, Ludlow]
    care: personal
    billing: {every: month, day: 1}
    tags: [a, b]
    since: 2020-01-01
? 0

$ inv client add --name "Millhouse & Co: Ltd" --email a@m.example --email b@m.example --reach call,email --phone "01632 960001" --autopay --line "Upkeep; 3 h @ 45.00"
wrote clients/millhouse.yaml:2
  - id: millhouse
    name: "Millhouse & Co: Ltd"
    email: [a@m.example, b@m.example]
    phone: 01632 960001
    lines:
      - {what: Upkeep, qty: 3, unit: h, rate: 45.00}
    reach: [call, email]
    autopay: true
? 0

$ inv client add HART --name "Another"
! inv: error: there is a client `hart` already, Mrs Edith Hart
? 2

$ inv client add ../../etc/passwd --name "Mallory"
! inv.yaml:3:9: error: `../../etc/passwd` is not an id; it has letters, digits and `. _ - /`, begins with a letter or digit, and is at most 64 long [bad-id]
!     3 |   - id: ../../etc/passwd
!       |         ^~~~~~~~~~~~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv client add x --name "Mallory" --care persnal
! inv: error: no policy `persnal`; did you mean `personal`?
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv client add x --name "Mallory" --terms "net soon"
! inv: error: `net soon` is not terms of payment; they are `on receipt`, `net 30`, `eom`, `eom 10`, `eom+1`, `net 30 eom`, `net 30 eom 10` or `2/10 net 30`
? 2

$ inv client add a/b --name "no"
wrote clients/a-b.yaml:2
  - id: a/b
    name: "no"
? 0

$ inv client remove hart
! inv: error: `inv client` knows `add`, not `remove`
! see `inv client --help`
? 2

$ inv client add
! inv: error: `inv client add` needs `--name`
! see `inv client --help`
? 2

$ ls
clients/
clients/a-b.yaml
clients/hart.yaml
clients/millhouse.yaml
inv.yaml
? 0

$ cat clients/hart.yaml
clients:
  - id: hart
    name: Mrs Edith Hart
    email: edith@hart.example
    address: [4 Mill Lane, Ludlow]
    care: personal
    billing: {every: month, day: 1}
    tags: [a, b]
    since: 2020-01-01
? 0

$ cat clients/a-b.yaml
clients:
  - id: a/b
    name: "no"
? 0

A book of one file has its clients there.

@file own.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: e@hart.example}
@end

$ inv client add oak --name "Oak Farm" --book /book/own.yaml
wrote own.yaml:4
  - {id: oak, name: Oak Farm}
? 0

$ inv pay oak 5 --book /book/own.yaml
wrote own.yaml:6
  - {date: 2026-05-01, client: oak, paid: 5.00}
£5.00 stays unapplied
Oak Farm: £5.00 in credit (before: £0.00 owed)
? 0

$ cat own.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: e@hart.example}
  - {id: oak, name: Oak Farm}
journal:
  - {date: 2026-05-01, client: oak, paid: 5.00}
? 0

Billed from a first date on.

$ inv client add elm --name "Elm Ltd" --billing "2 weeks 2026-01-05" --book /book/own.yaml
wrote own.yaml:5
  - {id: elm, name: Elm Ltd, billing: {every: 2 weeks, from: 2026-01-05}}
? 0

$ inv client add ash --name "Ash Ltd" --billing "quarter 31 2026-01-31" --book /book/own.yaml
wrote own.yaml:6
  - {id: ash, name: Ash Ltd, billing: {every: quarter, day: 31, from: 2026-01-31}}
? 0

$ inv client add yew --name "Yew Ltd" --billing "quarter" --book /book/own.yaml
! inv: error: `--billing` is `month 1`, `week mon`, or with the first date `2 weeks 2026-01-05`, `quarter 2026-01-31`, not `quarter`
? 2

$ inv client add yew --name "Yew Ltd" --billing "quarter 31" --book /book/own.yaml
! own.yaml:7:39: error: `billing` without `from`, the first date: it says which weeks or months [missing-key]
!     7 |   - {id: yew, name: Yew Ltd, billing: {every: quarter, day: 31}}
!       |                                       ^~~~~~~~~~~~~~~~~~~~~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv client add yew --name "Yew Ltd" --billing "2 week 2026-01-05" --book /book/own.yaml
! own.yaml:7:47: error: `2 week` may not stand here; did you mean `2 weeks`? [bad-choice]
!     7 |   - {id: yew, name: Yew Ltd, billing: {every: 2 week, from: 2026-01-05}}
!       |                                               ^~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv client add yew --name "Yew Ltd" --billing "quarter 31 2026-02-27" --book /book/own.yaml
! own.yaml:7:61: error: `day: 31`, but `from: 2026-02-27` is `day: 27` [key-conflict]
!     7 | …yew, name: Yew Ltd, billing: {every: quarter, day: 31, from: 2026-02-2…
!       |                                                     ^~
! inv: error: that would make the book wrong; nothing was written
? 2
