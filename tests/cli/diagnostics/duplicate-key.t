The same key twice in one record: one of them would be lost.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, paid: 50.00, for: 1, paid: 60.00}
@end

$ inv check
inv.yaml:7:45: error: key `paid` stands twice [duplicate-key]
    7 |   - {date: 2026-03-05, paid: 50.00, for: 1, paid: 60.00}
      |                                             ^~~~
inv.yaml:7:24: note: the first one is here
    7 |   - {date: 2026-03-05, paid: 50.00, for: 1, paid: 60.00}
      |                        ^~~~
1 error
? 1
