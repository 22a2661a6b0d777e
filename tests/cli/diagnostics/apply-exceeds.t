No more is applied than is unapplied.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-02-20, client: hart, paid: 30.00, keep: true}
  - {date: 2026-03-05, apply: 40.00, for: 1}
@end

$ inv check
inv.yaml:8:31: error: `40.00 GBP` applied, but only `30.00 GBP` is unapplied on 2026-03-05 [apply-exceeds]
    8 |   - {date: 2026-03-05, apply: 40.00, for: 1}
      |                               ^~~~~
1 error; 1 client, 1 invoice, 2 journal entries
? 1
