A client who is invoiced and whom no rung's channel reaches.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
@end

$ inv check
inv.yaml:3:10: warning: `hart` has invoices and can be reached by nothing; of call none has its address or number [unreachable-client]
    3 |   - {id: hart, name: Mrs Edith Hart}
      |          ^~~~
1 warning; 1 client, 1 invoice, 0 journal entries
? 0
