Tax in another currency than the business's own, and not in its own too.

@file inv.yaml
business:
  name: Rowan Yard Care
  address: [4 Mill Lane]
  tax-id: GB1
  currency: GBP
  taxes: {standard: 20, export: {rate: 0, text: Zero-rated export}}
  pay: [{via: Cash}]
clients:
  - {id: rue, name: Rue Blanche, email: compta@rue.example, currency: EUR}
invoices:
  - {id: R1, client: rue, date: 2026-06-01, lines: [{what: Terrasse, amount: 50.00, tax: standard}]}
  - {id: R2, client: rue, date: 2026-06-01, tax-home: 8.60, lines: [{what: Terrasse, amount: 50.00, tax: standard}]}
  - {id: R3, client: rue, date: 2026-06-01, lines: [{what: Graines, amount: 50.00, tax: export}]}
  - {id: R4, client: rue, date: 2024-06-01, lines: [{what: Terrasse, amount: 50.00, tax: standard}]}
journal:
  - {date: 2024-06-20, paid: 60.00, for: R4}
@end

$ inv check
inv.yaml:11:10: warning: `R1` has tax in EUR; give it in GBP too, as `tax-home` [vat-currency]
   11 |   - {id: R1, client: rue, date: 2026-06-01, lines: [{what: Terrasse, am…
      |          ^~
1 warning; 1 client, 4 invoices, 1 journal entry
? 0
