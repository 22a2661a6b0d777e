Invoice numbers follow each other.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, number: "{YYYY}-{0000}", pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: 2026-0001, client: hart, date: 2026-03-01, total: 100.00}
  - {id: 2026-0002, client: hart, date: 2026-03-02, total: 100.00}
  - {id: 2026-0005, client: hart, date: 2026-03-03, total: 100.00}
@end

$ inv check
inv.yaml:7:10: warning: there is nothing from `2026-0003` to `2026-0004` before `2026-0005` [number-gap]
    7 |   - {id: 2026-0005, client: hart, date: 2026-03-03, total: 100.00}
      |          ^~~~~~~~~
1 warning; 1 client, 3 invoices, 0 journal entries
? 0
