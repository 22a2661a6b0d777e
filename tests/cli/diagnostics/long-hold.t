A hold without an end, in force for 60 days, may be forgotten.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-04-01, client: hart, hold: open, why: her husband died}
@end

$ inv check
inv.yaml:7:44: warning: `hart` has been on hold for 90 days with no end; give it a date, or end it with `release` [long-hold]
    7 |   - {date: 2026-04-01, client: hart, hold: open, why: her husband died}
      |                                            ^~~~
1 warning; 1 client, 1 invoice, 1 journal entry
? 0
