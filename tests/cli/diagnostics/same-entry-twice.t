Two identical lines may be one event entered twice, with the same `ref` all the more; another `ref`
tells them apart.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, paid: 25.00, for: 1}
  - {date: 2026-03-05, paid: 25.00, for: 1}
  - {date: 2026-03-06, paid: 10.00, for: 1, ref: A1}
  - {date: 2026-03-06, paid: 10.00, for: 1, ref: A2}
  - {date: 2026-03-06, paid: 10.00, for: 1, ref: A2}
@end

$ inv check
inv.yaml:8:30: warning: the same entry twice; where both happened, a `memo` tells them apart [same-entry-twice]
    8 |   - {date: 2026-03-05, paid: 25.00, for: 1}
      |                              ^~~~~
inv.yaml:7:30: note: the first one is here
    7 |   - {date: 2026-03-05, paid: 25.00, for: 1}
      |                              ^~~~~
inv.yaml:11:30: warning: the same entry twice; where both happened, a `memo` tells them apart [same-entry-twice]
   11 |   - {date: 2026-03-06, paid: 10.00, for: 1, ref: A2}
      |                              ^~~~~
inv.yaml:10:30: note: the first one is here
   10 |   - {date: 2026-03-06, paid: 10.00, for: 1, ref: A2}
      |                              ^~~~~
2 warnings; 1 client, 1 invoice, 5 journal entries
? 0
