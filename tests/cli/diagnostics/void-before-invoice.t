A void dated before its invoice: a year or an id was typed wrong.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2025-03-05, void: '1', why: written twice}
@end

$ inv check
inv.yaml:7:30: warning: void on 2025-03-05, but `1` is dated 2026-03-01; one of the dates or the id may be wrong [void-before-invoice]
    7 |   - {date: 2025-03-05, void: '1', why: written twice}
      |                              ^~~
1 warning; 1 client, 1 invoice, 1 journal entry
? 0
