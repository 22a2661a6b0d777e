Ids are unique; upper and lower case are the same.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: A-1, client: hart, date: 2026-03-01, total: 100.00}
  - {id: a-1, client: hart, date: 2026-03-02, total: 100.00}
@end

$ inv check
inv.yaml:6:10: error: a second invoice with the id `a-1` [duplicate-id]
    6 |   - {id: a-1, client: hart, date: 2026-03-02, total: 100.00}
      |          ^~~
inv.yaml:5:10: note: the first one is here
    5 |   - {id: A-1, client: hart, date: 2026-03-01, total: 100.00}
      |          ^~~
1 error
? 1
