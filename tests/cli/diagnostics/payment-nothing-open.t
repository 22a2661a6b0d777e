None of the invoices that a payment names was open any more. It may stand in for one that bounces
later, or be given back.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
  - {id: '2', client: hart, date: 2026-03-02, total: 100.00}
  - {id: '3', client: hart, date: 2026-03-03, total: 90.00}
  - {id: '4', client: hart, date: 2026-03-04, total: 100.00}
journal:
  - {date: 2026-03-05, client: hart, paid: 100.00, for: 1}
  - {date: 2026-03-20, client: hart, paid: 100.00, for: 1}
  - {date: 2026-03-21, client: hart, paid: 90.00, for: [1, 3]}
  - {date: 2026-04-01, client: hart, paid: 100.00, for: 4, via: cheque}
  - {date: 2026-04-10, client: hart, paid: 100.00, for: 4, via: transfer}
  - {date: 2026-04-11, client: hart, returned: 100.00, for: 4}
  - {date: 2026-04-12, client: hart, paid: 70.00, for: 2}
  - {date: 2026-04-13, client: hart, refund: 70.00}
@end

$ inv check
inv.yaml:11:44: warning: paid for what was not open any more on 2026-03-20; is it for another invoice, or entered twice? [payment-nothing-open]
   11 |   - {date: 2026-03-20, client: hart, paid: 100.00, for: 1}
      |                                            ^~~~~~
1 warning; 1 client, 4 invoices, 8 journal entries
? 0
