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
$ ls
