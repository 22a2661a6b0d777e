A hold that ends before its own date holds nothing; on its date it still holds that day.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-06-01, client: hart, hold: 2026-05-15, why: away}
  - {date: 2026-06-02, client: hart, hold: 2026-06-02, why: her sister is here}
@end

$ inv check
inv.yaml:7:44: warning: a hold until 2026-05-15, but dated 2026-06-01: it holds nothing; to end one write `release` [hold-before-date]
    7 |   - {date: 2026-06-01, client: hart, hold: 2026-05-15, why: away}
      |                                            ^~~~~~~~~~
1 warning; 1 client, 1 invoice, 2 journal entries
? 0
