An invoice in a currency that no way to pay takes.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque, currency: GBP}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: hart, date: 2026-03-01, total: 100.00 EUR}
@end

$ inv check
inv.yaml:1:11: warning: there are invoices in EUR, but no way to pay in it; add one to `pay` [no-way-to-pay]
    1 | business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque, cu…
      |           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
1 warning; 1 client, 1 invoice, 0 journal entries
? 0
