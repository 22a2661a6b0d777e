A key that the format does not have. Keys that begin with x- are the user's own.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: hart, date: 2026-03-01, totl: 100.00, x-job: 7}
@end

$ inv check
inv.yaml:5:5: error: an invoice without `lines` or `total` [missing-key]
    5 |   - {id: 1, client: hart, date: 2026-03-01, totl: 100.00, x-job: 7}
      |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
inv.yaml:5:45: error: no key `totl` in an invoice; did you mean `total`? [unknown-key]
    5 |   - {id: 1, client: hart, date: 2026-03-01, totl: 100.00, x-job: 7}
      |                                             ^~~~
2 errors
? 1
