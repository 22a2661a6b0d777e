A promise to pay when nothing is open.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, paid: 100.00, for: 1}
  - {date: 2026-03-09, client: hart, promise: 2026-03-20}
@end

$ inv check
inv.yaml:8:47: warning: promise with nothing open: `hart` owed nothing on 2026-03-09 [promise-nothing-open]
    8 |   - {date: 2026-03-09, client: hart, promise: 2026-03-20}
      |                                               ^~~~~~~~~~
1 warning; 1 client, 1 invoice, 2 journal entries
? 0
