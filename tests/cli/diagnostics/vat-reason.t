A tax of nothing, and no words for why. What gives a percentage takes the words of the only tax of that rate.

@file inv.yaml
business:
  name: Rowan Yard Care
  address: [4 Mill Lane]
  tax-id: GB1
  currency: GBP
  taxes: {standard: 20, zero: 0, unused: 0, export: {rate: 0, text: Zero-rated export}}
  pay: [{via: Cash}]
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - id: H1
    client: hart
    date: 2026-06-01
    lines:
      - {what: Seeds, amount: 5.00, tax: zero}
      - {what: More seeds, amount: 5.00, tax: zero}
      - {what: For Dublin, amount: 5.00, tax: export}
      - {what: Who knows, amount: 5.00, tax: 0}
      - {what: Who knows this, amount: 5.00, tax: 0}
@end

$ inv check
inv.yaml:6:25: warning: invoices use `zero`, which has no words for why no tax is due; write `{rate: 0, text: …}` [vat-reason]
    6 |   taxes: {standard: 20, zero: 0, unused: 0, export: {rate: 0, text: Zer…
      |                         ^~~~
inv.yaml:18:46: warning: no tax is due, and nothing says why; name a tax of `business.taxes` that has a `text` [vat-reason]
   18 |       - {what: Who knows, amount: 5.00, tax: 0}
      |                                              ^
2 warnings; 1 client, 1 invoice, 0 journal entries
? 0
