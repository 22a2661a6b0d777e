One of a few words is wanted.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: hart, date: 2026-03-01, total: 100.00, kind: credits}
journal:
  - {date: 2026-03-05, client: hart, call: Rang, outcome: no answer}
@end

$ inv check
inv.yaml:5:66: error: `credits` may not stand here; did you mean `credit`? [bad-choice]
    5 | …- {id: 1, client: hart, date: 2026-03-01, total: 100.00, kind: credits}
      |                                                                 ^~~~~~~
inv.yaml:7:59: error: `no answer` may not stand here; did you mean `no-answer`? [bad-choice]
    7 |   - {date: 2026-03-05, client: hart, call: Rang, outcome: no answer}
      |                                                           ^~~~~~~~~
2 errors
? 1
