A mail needs somebody to come from and to go to.

@today 2026-06-30
@file inv.yaml
business:
  name: Rowan Yard Care
  currency: GBP
  terms: net 14
clients:
  - {id: hart, name: Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: hart, date: 2026-06-11, title: Pruning, total: 120.00}
@end

$ inv remind --dry-run --format eml
? 0

@file inv.yaml
business:
  name: Rowan Yard Care
  email: rowan@yard.example
  currency: GBP
  terms: net 14
clients:
  - {id: hart, name: Edith Hart, email: edith hart@hart.example}
  - {id: lane, name: Tom Lane, email: tom@lane.example}
invoices:
  - {id: 1, client: hart, date: 2026-06-11, title: Pruning, total: 120.00}
  - {id: 2, client: lane, date: 2026-06-11, title: Hedge, total: 70.00}
@end

$ inv remind --dry-run --format eml -o mails/
? 0
$ ls
? 0

A link has the amount and the reference filled in.

@file inv.yaml
business:
  name: Rowan Yard Care
  email: rowan@yard.example
  currency: EUR
  pay:
    - {via: Card, link: "https://pay.example/r?a={amount}&r={reference}"}
    - {via: Bank transfer, iban: DE89370400440532013000}
policy:
  standard: {quiet: []}
clients:
  - {id: hart, name: Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: hart, date: 2026-06-11, terms: net 14, lines: [{what: Pruning, amount: 120.00}]}
@end

$ inv remind --dry-run
? 0
