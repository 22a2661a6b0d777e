A tax that business.taxes does not have.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, taxes: {standard: 20, zero: 0}, tax: standard, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - id: 1
    client: hart
    date: 2026-03-01
    lines:
      - {what: Pruning, amount: 10.00, tax: standart}
@end

$ inv check
inv.yaml:9:45: error: no tax `standart` in `business.taxes`; did you mean `standard`? [unknown-tax]
    9 |       - {what: Pruning, amount: 10.00, tax: standart}
      |                                             ^~~~~~~~
1 error
? 1
