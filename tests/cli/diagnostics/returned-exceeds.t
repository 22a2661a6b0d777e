No more comes back than was received.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, paid: 30.00, for: 1}
  - {date: 2026-03-09, returned: 40.00, for: 1, why: cheque bounced}
@end

$ inv check
inv.yaml:8:34: error: `40.00 GBP` returned, but only `30.00 GBP` was paid for the invoices in `for` by 2026-03-09 [returned-exceeds]
    8 |   - {date: 2026-03-09, returned: 40.00, for: 1, why: cheque bounced}
      |                                  ^~~~~
1 error; 1 client, 1 invoice, 2 journal entries
? 1
