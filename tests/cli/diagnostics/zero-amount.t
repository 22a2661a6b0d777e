An amount of zero says nothing.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, paid: 0.00, for: 1}
@end

$ inv check
inv.yaml:7:30: error: an amount of zero says nothing here [zero-amount]
    7 |   - {date: 2026-03-05, paid: 0.00, for: 1}
      |                              ^~~~
1 error
? 1
