A required key is missing.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: hart, total: 100.00}
@end

$ inv check
inv.yaml:5:5: error: an invoice without `date` [missing-key]
    5 |   - {id: 1, client: hart, total: 100.00}
      |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
1 error
? 1
