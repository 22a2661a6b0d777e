The total of an invoice is not negative; a credit note is `kind: credit`.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - id: 1
    client: hart
    date: 2026-03-01
    lines:
      - {what: Rake returned, amount: -12.00}
@end

$ inv check
inv.yaml:5:9: error: the lines of `1` come to -12.00; money that the client gets is `kind: credit` [negative-total]
    5 |   - id: 1
      |         ^
1 error
? 1
