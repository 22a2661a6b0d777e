Texts that are none, blanks that are none, and lines that are cut short.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: 'null', name: null, email: ~}
  - {id: lane, name: "null", email: lane@lane.example, tags: [Null]}
invoices:
  - {id: '1', client: lane, date: 2026-03-01, total: 100.00, title: NULL}
journal:
  - {date: 2026-03-05, client: lane, call: null, by: ~}
  - {date: 2026-03-06, client: lane, paid: 5.00, for: 1, 2}
  - {date: 2026-03-08, client: lane, paid: 5.00}
  - date: 2026-03-09
    client: lane
    paid: 5.00
    for: 1, 2
@end

$ inv check
inv.yaml:3:24: error: `null` without quotes is no text; leave the key out, or put it in quotes [missing-value]
    3 |   - {id: 'null', name: null, email: ~}
      |                        ^~~~
inv.yaml:3:37: error: `~` without quotes is no text; leave the key out, or put it in quotes [missing-value]
    3 |   - {id: 'null', name: null, email: ~}
      |                                     ^
inv.yaml:4:63: error: `Null` without quotes is no text; leave the key out, or put it in quotes [missing-value]
    4 |   - {id: lane, name: "null", email: lane@lane.example, tags: [Null]}
      |                                                               ^~~~
inv.yaml:6:69: error: `NULL` without quotes is no text; leave the key out, or put it in quotes [missing-value]
    6 | …- {id: '1', client: lane, date: 2026-03-01, total: 100.00, title: NULL}
      |                                                                    ^~~~
inv.yaml:9:58: error: key `2` has no value: a comma ended the text; a list is written `[A, B]` [missing-value]
    9 |   - {date: 2026-03-06, client: lane, paid: 5.00, for: 1, 2}
      |                                                          ^
inv.yaml:14:10: error: `1, 2` is not an id; a list is written `[A, B]` [bad-id]
   14 |     for: 1, 2
      |          ^~~~
6 errors
? 1

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients: []
journal
@end

$ inv check
inv.yaml:3:1: error: key `journal` has no value; is a `:` missing after it? [missing-value]
    3 | journal
      | ^~~~~~~
1 error
? 1
