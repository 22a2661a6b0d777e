Money goes only to invoices of its own currency; nothing is converted.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, paid: 50.00 EUR, for: 1}
@end

$ inv check
inv.yaml:7:46: error: `1` is in GBP, the money in EUR; `settles` says what it was worth in that [other-currency]
    7 |   - {date: 2026-03-05, paid: 50.00 EUR, for: 1}
      |                                              ^
1 error
? 1
