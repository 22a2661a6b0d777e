Money for one client's invoice cannot be another's.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
  - {id: lane, name: Tom Lane, email: tom@lane.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, client: lane, paid: 50.00, for: 1}
@end

$ inv check
inv.yaml:8:56: error: `1` is an invoice of `hart`, not of `lane` [other-client]
    8 |   - {date: 2026-03-05, client: lane, paid: 50.00, for: 1}
      |                                                        ^
1 error
? 1
