A record dated after today.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: hart, date: 2062-03-01, total: 100.00}
@end

$ inv check
inv.yaml:5:10: warning: dated 2062-03-01, which is after today, 2026-06-30 [future-record]
    5 |   - {id: 1, client: hart, date: 2062-03-01, total: 100.00}
      |          ^
1 warning; 1 client, 1 invoice, 0 journal entries
? 0
