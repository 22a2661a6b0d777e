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
! clients/x.yaml:4:11: error: no policy `persnal`; did you mean `personal`? [unknown-policy]
!     4 |     care: persnal
!       |           ^~~~~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv client add x --name "Mallory" --terms "net soon"
! clients/x.yaml:4:12: error: `net soon` is not terms of payment; they are `on receipt`, `net 30`, `eom`, `eom 10`, `net 30 eom` or `2/10 net 30` [bad-terms]
!     4 |     terms: net soon
!       |            ^~~~~~~~
! inv: error: that would make the book wrong; nothing was written
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
