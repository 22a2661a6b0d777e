The books were closed at the end of March, and somebody has since changed what March says.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-20, paid: 40.00, for: 1}
  - {date: 2026-03-31, closed: March 2026, balance: {GBP: 100.00}}
@end

$ inv check
inv.yaml:8:59: error: closed with `100.00 GBP` owed on 2026-03-31, but now `60.00 GBP` is; a record dated up to then was added, changed or removed [closed-changed]
    8 |   - {date: 2026-03-31, closed: March 2026, balance: {GBP: 100.00}}
      |                                                           ^~~~~~
1 error; 1 client, 1 invoice, 2 journal entries
? 1
