Two payments of one client, of the same amount and for the same, within five days may be one that
was entered twice, in whichever order its invoices stand; a `ref` of its own on each, a `memo`, or
one that bounced tells them apart.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
  - {id: oak, name: Oak Farm, email: oak@farm.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 300.00}
  - {id: '2', client: oak, date: 2026-03-01, total: 100.00}
  - {id: '3', client: oak, date: 2026-03-02, total: 100.00}
journal:
  - {date: 2026-03-05, client: hart, paid: 25.00, for: 1}
  - {date: 2026-03-06, client: hart, paid: 25.00}
  - {date: 2026-03-10, client: hart, paid: 25.00, for: 1, ref: A1}
  - {date: 2026-03-15, client: hart, paid: 25.00, for: 1, ref: A2}
  - {date: 2026-03-16, client: hart, paid: 25.00, for: 1, ref: A2}
  - {date: 2026-03-22, client: hart, paid: 25.00, for: 1}
  - {date: 2026-03-28, client: hart, paid: 25.00, for: 1}
  - {date: 2026-03-29, client: hart, paid: 25.00, for: 1, memo: a second cheque}
  - {date: 2026-03-05, client: oak, paid: 100.00, for: 2}
  - {date: 2026-03-07, client: oak, returned: 100.00, for: 2}
  - {date: 2026-03-08, client: oak, paid: 100.00, for: 2}
  - {date: 2026-03-20, client: oak, paid: 40.00, for: [2, 3]}
  - {date: 2026-03-20, client: oak, paid: 40.00, for: [3, 2]}
@end

$ inv check
inv.yaml:12:44: warning: `25.00` was paid for the same on 2026-03-05 too; where both happened, a `ref` on each or a `memo` tells them apart [payment-twice]
   12 |   - {date: 2026-03-10, client: hart, paid: 25.00, for: 1, ref: A1}
      |                                            ^~~~~
inv.yaml:10:44: note: the first one is here
   10 |   - {date: 2026-03-05, client: hart, paid: 25.00, for: 1}
      |                                            ^~~~~
inv.yaml:14:44: warning: `25.00` was paid for the same on 2026-03-15 too; where both happened, a `ref` on each or a `memo` tells them apart [payment-twice]
   14 |   - {date: 2026-03-16, client: hart, paid: 25.00, for: 1, ref: A2}
      |                                            ^~~~~
inv.yaml:13:44: note: the first one is here
   13 |   - {date: 2026-03-15, client: hart, paid: 25.00, for: 1, ref: A2}
      |                                            ^~~~~
inv.yaml:22:43: warning: `40.00` was paid for the same on 2026-03-20 too; where both happened, a `ref` on each or a `memo` tells them apart [payment-twice]
   22 |   - {date: 2026-03-20, client: oak, paid: 40.00, for: [3, 2]}
      |                                           ^~~~~
inv.yaml:21:43: note: the first one is here
   21 |   - {date: 2026-03-20, client: oak, paid: 40.00, for: [2, 3]}
      |                                           ^~~~~
3 warnings; 2 clients, 3 invoices, 13 journal entries
? 0
