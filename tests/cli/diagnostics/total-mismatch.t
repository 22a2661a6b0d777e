Where lines and total both stand, they agree.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - id: 1
    client: hart
    date: 2026-03-01
    total: 100.00
    lines:
      - {what: Pruning, qty: 3, rate: 30.00}
@end

$ inv check
inv.yaml:8:12: error: the lines come to 90.00, `total` says 100.00 [total-mismatch]
    8 |     total: 100.00
      |            ^~~~~~
1 error
? 1
