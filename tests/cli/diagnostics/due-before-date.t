Due before it was written.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: hart, date: 2026-03-01, due: 2025-03-31, total: 100.00}
@end

$ inv check
inv.yaml:5:50: warning: due on 2025-03-31, before the date of `1`, 2026-03-01 [due-before-date]
    5 | …{id: 1, client: hart, date: 2026-03-01, due: 2025-03-31, total: 100.00}
      |                                               ^~~~~~~~~~
1 warning; 1 client, 1 invoice, 0 journal entries
? 0
