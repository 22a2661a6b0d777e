One event is one line.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, client: hart, call: Rang, promise: 2026-03-20}
@end

$ inv check
inv.yaml:7:50: error: `call` and `promise` in one entry; a journal entry says one thing [two-verbs]
    7 |   - {date: 2026-03-05, client: hart, call: Rang, promise: 2026-03-20}
      |                                                  ^~~~~~~
1 error
? 1
