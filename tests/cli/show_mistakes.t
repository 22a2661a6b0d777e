A payment entered wrongly is told nowhere, but the promise that it kept had been kept, and both say so.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-02, client: hart, promise: 2026-04-05}
  - {date: 2026-03-10, client: hart, paid: 100.00, for: '1'}
  - {date: 2026-04-18, client: hart, returned: 100.00, for: '1', mistake: true}
@end

$ inv show 1
Invoice 1 to Mrs Edith Hart (hart)
Dated 2026-03-01; due 2026-03-31; overdue by 91 days

What                   Amount
─────────────────────────────
Total in GBP           100.00
Open as of 2026-06-30  100.00

What happened

Date        What     In words                                    Amount  Balance
────────────────────────────────────────────────────────────────────────────────
2026-03-01  invoice  Invoice 1                                   100.00   100.00
2026-03-02  promise  Promised payment by 2026-04-05
2026-03-10  kept     1: Promise of 2026-03-02 kept
2026-04-18  broken   1: Promise of 2026-03-02 to pay by
                     2026-04-05 was not kept
? 0

$ inv show hart
Mrs Edith Hart (hart)
Policy standard
Email edith@hart.example

Open as of 2026-06-30
£100.00 in all, £100.00 overdue

Invoice  Date        Due         Days    Open  Bucket
─────────────────────────────────────────────────────
1        2026-03-01  2026-03-31    91  100.00  90+

Next: call, friendly, stage 2
  - the promise of 2026-03-02 to pay by 2026-04-05 was not kept: 100.00 GBP of 1
    still open
  - 1 is overdue by 91 days: 100.00 GBP
  - step 2 of 7: call, friendly (after a broken promise)

What happened

Date        What     In words                                    Amount  Balance
────────────────────────────────────────────────────────────────────────────────
2026-03-01  invoice  Invoice 1                                   100.00   100.00
2026-03-02  promise  Promised payment by 2026-04-05
2026-03-10  kept     1: Promise of 2026-03-02 kept
2026-04-18  broken   1: Promise of 2026-03-02 to pay by
                     2026-04-05 was not kept
? 0
