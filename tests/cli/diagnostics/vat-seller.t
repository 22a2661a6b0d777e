A business with taxes whose invoices do not show its tax id and address.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, taxes: {standard: 20}, pay: [{via: Cash}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: hart, date: 2026-06-01, lines: [{what: Pruning, amount: 10.00, tax: standard}]}
@end

$ inv check
? 0
