A map in `for` gives away no more than there is.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, paid: 50.00, for: {1: 60.00}}
@end

$ inv check
inv.yaml:7:46: error: with this, `for` adds up to more than the money, which is 50.00 [for-exceeds]
    7 |   - {date: 2026-03-05, paid: 50.00, for: {1: 60.00}}
      |                                              ^~~~~
1 error
? 1
