Two keys that exclude each other.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - id: 1
    client: hart
    date: 2026-03-01
    total: 100.00
    due: 2026-03-31
    instalments:
      - {due: 2026-04-01, amount: 50.00}
      - {due: 2026-05-01, amount: 50.00}
@end

$ inv check
inv.yaml:9:10: error: `due` in an invoice with `instalments` [key-conflict]
    9 |     due: 2026-03-31
      |          ^~~~~~~~~~
1 error
? 1
