Amounts too large to be added up exactly are refused, not rounded.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: hart, date: 2026-03-01, total: 90000000000000000.00}
  - {id: 2, client: hart, date: 2026-03-01, total: 90000000000000000.00}
@end

$ inv check
inv.yaml:5:52: error: with this, all amounts of the book in GBP are too large to be added up exactly [overflow]
    5 |   - {id: 1, client: hart, date: 2026-03-01, total: 90000000000000000.00}
      |                                                    ^~~~~~~~~~~~~~~~~~~~
1 error
? 1
