An invoice is voided once.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, void: 1, why: wrong address}
  - {date: 2026-03-06, void: 1}
@end

$ inv check
inv.yaml:8:30: error: `1` is voided a second time [second-void]
    8 |   - {date: 2026-03-06, void: 1}
      |                              ^
inv.yaml:7:30: note: the first time is here
    7 |   - {date: 2026-03-05, void: 1, why: wrong address}
      |                              ^
1 error
? 1
