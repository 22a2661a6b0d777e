`for` names an invoice once.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, paid: 50.00, for: [1, 1]}
@end

$ inv check
inv.yaml:7:46: error: `for` names `1` twice [named-twice]
    7 |   - {date: 2026-03-05, paid: 50.00, for: [1, 1]}
      |                                              ^
1 error
? 1
