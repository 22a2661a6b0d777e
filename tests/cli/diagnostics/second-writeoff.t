An invoice is written off in full once.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, writeoff: 1}
  - {date: 2026-03-06, writeoff: 1}
@end

$ inv check
inv.yaml:8:34: error: `1` is written off in full a second time [second-writeoff]
    8 |   - {date: 2026-03-06, writeoff: 1}
      |                                  ^
inv.yaml:7:34: note: the first time is here
    7 |   - {date: 2026-03-05, writeoff: 1}
      |                                  ^
1 error
? 1
