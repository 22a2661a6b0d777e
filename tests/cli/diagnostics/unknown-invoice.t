An invoice that does not exist.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: 2026-0042, client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, paid: 50.00, for: 2026-0024}
@end

$ inv check
inv.yaml:7:42: error: no invoice `2026-0024`; did you mean `2026-0042`? [unknown-invoice]
    7 |   - {date: 2026-03-05, paid: 50.00, for: 2026-0024}
      |                                          ^~~~~~~~~
1 error
? 1
