An invoice over 100.00, tax and all, to a client whose address nobody knows; said once of a client, and not of
invoices that are settled and older than a month.

@file inv.yaml
business: {name: Rowan Yard Care, address: [4 Mill Lane], tax-id: GB1, currency: GBP, taxes: {standard: 20}, pay: [{via: Cash}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
  - {id: lane, name: Tom Lane, email: tom@lane.example}
  - {id: oak, name: Oak & Sons, email: ap@oak.example}
invoices:
  - {id: H1, client: hart, date: 2026-06-01, lines: [{what: Pruning, amount: 83.34, tax: standard}]}
  - {id: H2, client: hart, date: 2026-06-02, lines: [{what: Pruning, amount: 500.00, tax: standard}]}
  - {id: L1, client: lane, date: 2026-06-01, lines: [{what: Pruning, amount: 83.33, tax: standard}]}
  - {id: O1, client: oak, date: 2024-06-01, lines: [{what: Pruning, amount: 500.00, tax: standard}]}
journal:
  - {date: 2024-06-20, paid: 600.00, for: O1}
@end

$ inv check
inv.yaml:3:10: warning: `hart` has no `address`, and `H1` is over 100; an invoice with tax has to show it [vat-buyer]
    3 |   - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
      |          ^~~~
1 warning; 3 clients, 4 invoices, 1 journal entry
? 0
