A business with taxes whose invoices do not show its tax id and address.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, taxes: {standard: 20}, pay: [{via: Cash}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: hart, date: 2026-06-01, lines: [{what: Pruning, amount: 10.00, tax: standard}]}
@end

$ inv check
inv.yaml:1:11: warning: there are `taxes`, but no `tax-id` and `address`; an invoice with tax has to show both [vat-seller]
    1 | business: {name: Rowan Yard Care, currency: GBP, taxes: {standard: 20},…
      |           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
1 warning; 1 client, 1 invoice, 0 journal entries
? 0
