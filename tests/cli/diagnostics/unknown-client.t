A client that does not exist.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: heart, date: 2026-03-01, total: 100.00}
@end

$ inv check
inv.yaml:5:21: error: no client `heart`; did you mean `hart`? [unknown-client]
    5 |   - {id: 1, client: heart, date: 2026-03-01, total: 100.00}
      |                     ^~~~~
1 error
? 1
