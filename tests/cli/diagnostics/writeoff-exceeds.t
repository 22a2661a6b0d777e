No more is given up than is open.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, paid: 70.00, for: 1}
  - {date: 2026-04-01, writeoff: 1, amount: 40.00}
@end

$ inv check
inv.yaml:8:34: error: `40.00 GBP` written off, but only `30.00 GBP` is open of `1` on 2026-04-01 [writeoff-exceeds]
    8 |   - {date: 2026-04-01, writeoff: 1, amount: 40.00}
      |                                  ^
1 error; 1 client, 1 invoice, 2 journal entries
? 1
