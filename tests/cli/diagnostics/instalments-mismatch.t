Instalments add up to the total.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - id: 1
    client: hart
    date: 2026-03-01
    total: 100.00
    instalments:
      - {due: 2026-04-01, amount: 50.00}
      - {due: 2026-05-01, amount: 40.00}
  - id: 2
    client: hart
    date: 2026-03-01
    total: 100.00
    instalments:
      - {due: 2026-04-01, percent: 50}
      - {due: 2026-05-01, percent: 40}
@end

$ inv check
inv.yaml:11:9: error: the instalments add up to 90.00, 10.00 less than the total of 100.00 [instalments-mismatch]
   11 |       - {due: 2026-05-01, amount: 40.00}
      |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
inv.yaml:17:7: error: the percentages add up to 90, not to 100 [instalments-mismatch]
   17 |       - {due: 2026-04-01, percent: 50}
      |       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
2 errors
? 1
