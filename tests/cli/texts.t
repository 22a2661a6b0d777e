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
  - {date: 2026-03-07, client: lane, paid: 5.00 }
  - {date: 2026-03-08, client: lane, paid: 5.00}
  - date: 2026-03-09
    client: lane
    paid: 5.00
    for: 1, 2
@end

$ inv check
? 1

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients: []
journal
@end

$ inv check
? 1
