A payment before its invoice's date may be a slip of the pen.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2025-03-05, paid: 100.00, for: 1}
@end

$ inv check
inv.yaml:7:43: warning: paid on 2025-03-05, but `1` is dated 2026-03-01; a deposit is written with `keep: true` [paid-before-invoice]
    7 |   - {date: 2025-03-05, paid: 100.00, for: 1}
      |                                           ^
1 warning; 1 client, 1 invoice, 1 journal entry
? 0
