A call that ended in a promise, with no promise to hold it by.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-04-02, client: hart, call: Will pay on Friday, outcome: promised}
  - {date: 2026-04-03, client: hart, call: Says the hedge was not cut, outcome: disputed}
@end

$ inv check
inv.yaml:7:44: warning: the outcome is `promised`, but no `promise` of `hart` records it [outcome-without-record]
    7 | …e: 2026-04-02, client: hart, call: Will pay on Friday, outcome: promis…
      |                                     ^~~~~~~~~~~~~~~~~~
inv.yaml:8:44: warning: the outcome is `disputed`, but no `dispute` of `hart` records it [outcome-without-record]
    8 | …04-03, client: hart, call: Says the hedge was not cut, outcome: disput…
      |                             ^~~~~~~~~~~~~~~~~~~~~~~~~~
2 warnings; 1 client, 1 invoice, 2 journal entries
? 0
